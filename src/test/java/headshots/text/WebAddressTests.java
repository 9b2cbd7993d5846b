package headshots.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Web addresses as browsers judge them. {@code PastedAddressTests} asks a browser the
 * same.
 */
class WebAddressTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = { "https://example.org | https://example.org/",
			"http://example.org/ | http://example.org/", "Https://Example.ORG/Path | https://example.org/Path",
			"HTTP://EXAMPLE.ORG | http://example.org/",
			"https://my_site.example.org/a_b | https://my_site.example.org/a_b",
			"https://-a-.example.org/ | https://-a-.example.org/",
			"https://münchen.example/ü | https://xn--mnchen-3ya.example/%C3%BC",
			"https://MÜNCHEN.example/ | https://xn--mnchen-3ya.example/",
			"https://例え.テスト/ | https://xn--r8jz45g.xn--zckzah/",
			"https://xn--mnchen-3ya.example/ | https://xn--mnchen-3ya.example/",
			"https://☕.example/ | https://xn--53h.example/", "https://example.org/a%7Cb | https://example.org/a%7Cb",
			"https://example.org/100% | https://example.org/100%",
			"https://example.org/%zz?%=% | https://example.org/%zz?%=%",
			"https://example.org/a b | https://example.org/a%20b",
			"https://example.org/[1]?{x}^`\\ | https://example.org/[1]?%7Bx%7D^%60\\",
			"https://example.org:8443/ | https://example.org:8443/", "https://example.org:443/ | https://example.org/",
			"https://example.org:/ | https://example.org/", "https://example.org. | https://example.org./",
			"https:\\\\example.org\\a | https://example.org/a", "https:////example.org/ | https://example.org/",
			"https://example.org#top | https://example.org/", "https://example.org?q=1#top | https://example.org/?q=1",
			"https://ex%41mple.org/ | https://example.org/", "https://example。org/ | https://example.org/",
			"https://127.0.0.1/ | https://127.0.0.1/", "https://0x7f.1/ | https://127.0.0.1/",
			"https://2130706433/ | https://127.0.0.1/", "https://[2001:DB8::1]/ | https://[2001:db8::1]/",
			"https://[::1]:8080/a | https://[::1]:8080/a", "https://localhost/ | https://localhost/",
			"https://a..b/ | https://a..b/", "https://1.example/ | https://1.example/" })
	void takesWhatBrowsersOpen(String typed, String page) throws InvalidWebAddressException {
		assertThat(WebAddress.parse(typed).page()).isEqualTo(page);
	}

	@Test
	void takesAPipe() throws InvalidWebAddressException {
		assertThat(WebAddress.parse("https://example.org/a|b?c|d").page()).isEqualTo("https://example.org/a|b?c|d");
		assertThat(WebAddress.parse(" https://exam\nple.org/\t ").page()).isEqualTo("https://example.org/");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "www.example.org", "example.org/a", "//example.org", "/faq", "ftp://example.org/",
			"javascript:alert(1)", "mailto:us@example.org", "tel:+15550100", "https:", "https://", "https:///",
			"https:example.org", "https:/example.org", "https://?q=1", "https://#top", "https://exa mple.org/",
			"https://ex<a>mple.org/", "https://example.org|x/", "https://ex%20ample.org/", "https://ex%2Fample.org/",
			"https://example.org:port/", "https://example.org:65536/", "https://example.org:-1/", "https://256.1.1.1/",
			"https://1.2.3.4.5/", "https://1.2.3.256/", "https://example.0x/", "https://[::1/", "https://[example]/",
			"https://[1::2::3]/", "https://[::1]x/", "https://xn--a/", "https://:80/", "https://%/", "https://a^b/" })
	void refusesWhatBrowsersDoNotOpen(String typed) {
		assertThat(WebAddress.isValid(typed)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://me@example.org/", "https://me:secret@example.org/", "https://@example.org/",
			"https://example.org@evil.example/", "https://:@example.org/" })
	void refusesUsersAndPasswords(String typed) {
		assertThatExceptionOfType(InvalidWebAddressException.class).isThrownBy(() -> WebAddress.parse(typed))
			.withMessage("has a user name or a password in it");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "www.example.org | has no https:// at the start",
			"ftp://a.b | starts with ftp: and not with https://", "https:/example.org | needs two slashes after https:",
			"https:// | has no host", "https://a b/ | has a space in its host", "https://a<b/ | has “<” in its host",
			"https://a:99999/ | has “99999” as its port, which must be a number up to 65535",
			"https://1.2.3.999/ | has “1.2.3.999” as its host, which is not an IP address" })
	void saysWhy(String typed, String why) {
		assertThatExceptionOfType(InvalidWebAddressException.class).isThrownBy(() -> WebAddress.parse(typed))
			.withMessage(why);
	}

	@Test
	void showsHostsAsPeopleReadThem() throws InvalidWebAddressException {
		assertThat(WebAddress.parse("https://xn--mnchen-3ya.example/").displayHost()).isEqualTo("münchen.example");
		assertThat(WebAddress.parse("https://a.example/").hasHostOf(WebAddress.parse("http://A.example/b"))).isTrue();
		assertThat(WebAddress.parse("https://a.example:81/").hasHostOf(WebAddress.parse("http://a.example/")))
			.isFalse();
	}

}
