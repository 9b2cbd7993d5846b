package headshots.web;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class AcceptHeaderTests {

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "*/*", "application/json", "Application/JSON", "application/*",
			"text/html, */*;q=0.1", "text/html,application/json;q=0.001", "application/json ; q=1" })
	void takesJson(String accept) {
		assertThat(AcceptHeader.takesJson(accept)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "text/html", "application/xml", "application/json;q=0", "application/json; q=0.000",
			"text/*, image/png", "application/problem+json", ",", ";", "json" })
	void doesNotTakeJson(String accept) {
		assertThat(AcceptHeader.takesJson(accept)).isFalse();
	}

}
