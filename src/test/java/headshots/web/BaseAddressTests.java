package headshots.web;

import headshots.web.server.AddressProperties;
import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class BaseAddressTests {

	@Test
	void isTheConfiguredOneWithoutASlashAtTheEnd() {
		BaseAddress base = new BaseAddress(new AddressProperties("https://guide.example/"));
		assertThat(base.absolute("/faq")).isEqualTo("https://guide.example/faq");
		assertThat(base.isConfigured()).isTrue();
		assertThat(base.isSecure()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "https://guide.example,true", "http://192.168.1.5:8080,true", "http://[::1]:8080,true", "'',true",
			"guide.example,false", "ftp://guide.example,false", "https://guide.example/path,false",
			"javascript:x,false" })
	void isASchemeAndAHostOrNothing(String url, boolean valid) {
		try (var factory = Validation.buildDefaultValidatorFactory()) {
			assertThat(factory.getValidator().validate(new AddressProperties(url)).isEmpty()).isEqualTo(valid);
		}
	}

}
