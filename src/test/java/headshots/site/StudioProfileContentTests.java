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
	void anEmailAddressIsEnoughToReachTheStudio() {
		assertThat(profile("hello@example.com", null, null).check()).isEmpty();
		assertThat(profile("", "+1 555 0100", "https://example.com/").check()).extracting(Violation::field)
			.containsExactly("email");
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
	void aPhoneNumberIsALinkIfItIsDigits(String phone) {
		StudioProfileContent profile = profile("hello@example.com", phone, null);
		assertThat(profile.check()).isEmpty();
		assertThat(profile.call()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "who", "facts", "contact", "scripts", "privacy" })
	void theAboutPageKeepsItsOwnPlaces(String slug) {
		assertThat(new StudioProfileContent(slug, "North Light", null, PEOPLE, null, "hello@example.com", null, null)
			.check()).extracting(Violation::field).containsExactly("slug");
	}

	@Test
	void aDraftsContactFormIsALinkOnceItIsAWebAddress() {
		assertThat(profile("", null, "javascript:alert(1)").form()).isNull();
		assertThat(profile("", null, "https://example.com/").form()).isEqualTo("https://example.com/");
		assertThat(profile("", "+1 (555) 01-00", null).call()).isEqualTo("tel:+15550100");
	}

	@Test
	void everyPersonHasANameAndARole() {
		StudioProfileContent nameless = new StudioProfileContent("north-light", "North Light", null, List
			.of(new StudioProfileContent.Person("", "photographer"), new StudioProfileContent.Person("Ana", "")), null,
				"hello@example.com", null, null);
		assertThat(nameless.check()).extracting(Violation::field).containsExactly("people.1.name", "people.2.role");
		assertThat(new StudioProfileContent("north-light", "", null, List.of(), null, "hello@example.com", null, null)
			.check()).extracting(Violation::field).containsExactly("name", "people");
	}

	private static StudioProfileContent profile(String email, @Nullable String phone, @Nullable String form) {
		return new StudioProfileContent("north-light", "North Light", null, PEOPLE, null, email, phone, form);
	}

}
