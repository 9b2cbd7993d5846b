package headshots.site;

import java.util.List;

import headshots.content.Violation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StudioProfileContentTests {

	private static final List<StudioProfileContent.Person> PEOPLE = List
		.of(new StudioProfileContent.Person("Ana Ruiz", "photographer"));

	@Test
	void oneWayOfReachingTheStudioIsEnough() {
		assertThat(profile("hello@example.com", null, null).check()).isEmpty();
		assertThat(profile(null, "+1 555 0100", null).check()).isEmpty();
		assertThat(profile(null, null, "https://example.com/contact").check()).isEmpty();
		assertThat(profile(null, null, null).check()).extracting(Violation::field).containsExactly("email");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hello", "hello@", "hello@example", "a b@example.com",
			"hello@example.com?cc=x@example.com", "hello@example.com,x@example.com", "javascript:alert(1)" })
	void anEmailAddressIsOneAddress(String email) {
		StudioProfileContent profile = profile(email, null, null);
		assertThat(profile.check()).extracting(Violation::field).containsExactly("email");
		assertThat(profile.mail()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "call us", "555", "+1 555 0100 ext. 7", "tel:+15550100" })
	void aPhoneNumberIsDigits(String phone) {
		StudioProfileContent profile = profile(null, phone, null);
		assertThat(profile.check()).extracting(Violation::field).containsExactly("phone");
		assertThat(profile.call()).isNull();
	}

	@Test
	void aDraftsContactFormIsALinkOnceItIsAWebAddress() {
		assertThat(profile(null, null, "javascript:alert(1)").form()).isNull();
		assertThat(profile(null, null, "https://example.com/").form()).isEqualTo("https://example.com/");
		assertThat(profile(null, "+1 (555) 01-00", null).call()).isEqualTo("tel:+15550100");
	}

	@Test
	void everyPersonHasANameAndARole() {
		StudioProfileContent nameless = new StudioProfileContent("North Light", null, List
			.of(new StudioProfileContent.Person("", "photographer"), new StudioProfileContent.Person("Ana", "")), null,
				"hello@example.com", null, null);
		assertThat(nameless.check()).extracting(Violation::field).containsExactly("people.1.name", "people.2.role");
		assertThat(new StudioProfileContent("", null, List.of(), null, "hello@example.com", null, null).check())
			.extracting(Violation::field)
			.containsExactly("name", "people");
	}

	private static StudioProfileContent profile(@Nullable String email, @Nullable String phone, @Nullable String form) {
		return new StudioProfileContent("North Light", null, PEOPLE, null, email, phone, form);
	}

}
