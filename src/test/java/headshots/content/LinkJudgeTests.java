package headshots.content;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Destinations of links, judged by their form.
 */
@GuideTest
class LinkJudgeTests {

	@Autowired
	private LinkJudge judge;

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "mailto:us@example.org", "mailto:us@example.org?subject=Hi", "tel:+1-555-0100",
			"TEL:555 0100", "tel:+44(0)20;ext=1" })
	void takesMailAndPhones(String address) {
		assertThat(this.judge.judge(address)).isEqualTo(new LinkJudge.JudgedLink(null, "", null, null, null));
	}

	@ParameterizedTest
	@ValueSource(strings = { "https://example.org/a|b", "Https://my_site.example.org/100%", "//example.org/a",
			"https://münchen.example/", "http://localhost/x" })
	void takesOtherSites(String address) {
		assertThat(this.judge.judge(address).site()).isNotNull();
		assertThat(this.judge.judge(address).problem()).isNull();
	}

	@Test
	void takesItsOwnAddressForAPath() {
		String own = this.client.address("/faq?a=b#deeper-skin");
		LinkJudge.JudgedLink judged = this.judge.judge(own);
		assertThat(judged.path()).isEqualTo("/faq?a=b#deeper-skin");
		assertThat(judged.origin() + judged.path()).isEqualTo(own);
		assertThat(this.judge.judge(own.replaceFirst("http", "HTTPS")).path()).isEqualTo("/faq?a=b#deeper-skin");
		LinkJudge.JudgedLink bare = this.judge.judge(this.client.address(""));
		assertThat(bare.path()).isEqualTo("/");
		assertThat(bare.origin()).isEqualTo(this.client.address(""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', value = {
			"www.example.org | www.example.org, which has no https:// at the start | https://www.example.org",
			"example.org/a?b | example.org/a?b, which has no https:// at the start | https://example.org/a?b",
			"example.org:8080/a | example.org:8080/a, which has no https:// at the start | https://example.org:8080/a",
			"us@example.org | us@example.org, which has no mailto: at the start | mailto:us@example.org",
			"faq#moles | faq#moles, which has no / at the start | /faq#moles",
			"#moles | #moles, which depends on the page it’s shown on | -",
			"?x=1 | ?x=1, which depends on the page it’s shown on | -",
			"ftp://example.org/ | ftp://example.org/, which readers can’t follow: links start with https://, http://, mailto:, tel: or / | -",
			"javascript:alert(1) | javascript:alert(1), which readers can’t follow: links start with https://, http://, mailto:, tel: or / | -",
			"https://me:secret@example.org/a | https://me:secret@example.org/a, which has a user name or a password in it | https://example.org/a",
			"https:/example.org | https:/example.org, which needs two slashes after https: | https://example.org",
			"https:// | https://, which has no host | -",
			"mailto:us | mailto:us, which has no complete email address | -",
			"tel:call | tel:call, which has no phone number | -", "`` | `` | -", "`  ` | `` | -" })
	void saysWhatIsWrongAndWhatWasMeant(String destination, String problem, String suggestion) {
		LinkJudge.JudgedLink judged = this.judge.judge(destination);
		assertThat(judged.problem()).isEqualTo(problem);
		assertThat(judged.suggestion()).isEqualTo(suggestion);
		assertThat(judged.path()).isNull();
		assertThat(judged.site()).isNull();
	}

}
