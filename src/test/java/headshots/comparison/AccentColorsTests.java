package headshots.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

class AccentColorsTests {

	private static final Pattern TINT = Pattern.compile("\\.tint-([a-z]+) \\{ --tint: light-dark\\((#[0-9a-f]{6}),");

	@Test
	void picturesHaveTheColorsOfTheStylesheet() throws IOException {
		Map<String, String> tints = TINT
			.matcher(new ClassPathResource("static/css/tokens.css").getContentAsString(StandardCharsets.UTF_8))
			.results()
			.collect(Collectors.toMap((tint) -> tint.group(1), (tint) -> tint.group(2)));
		assertThat(tints.keySet()).isEqualTo(AccentColors.NAMES);
		tints.forEach((name, color) -> assertThat(AccentColors.onPaper(name)).as(name).isEqualTo(color));
	}

	@Test
	void aTypeWithoutAColorIsDrawnInInk() {
		assertThat(AccentColors.onPaper(null)).isEqualTo(AccentColors.onPaper("none")).isEqualTo("#1b1a18");
	}

}
