package headshots.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class StaffAddressesTests {

	@ParameterizedTest
	@ValueSource(strings = { "/studio", "/studio/", "/studio/types/7", "/%73tudio", "/s%74udio/types", "/sign%2Din",
			"/preview/token", "/webauthn/register", "/login/webauthn" })
	void knowsTheStudioHoweverItIsSpelled(String path) {
		assertThat(StaffAddresses.include(path)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/studios", "/faq", "/faq/studio", "/%2573tudio", "/%zz" })
	void leavesTheRestToReaders(String path) {
		assertThat(StaffAddresses.include(path)).isFalse();
	}

}
