package headshots.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class SoftBreaksTests {

	@Test
	void putsAParagraphOnOneLine() {
		assertThat(SoftBreaks.joined("Dress for an\n  ordinary day, \nin a plain top.\n\nKeep\nmakeup light."))
			.isEqualTo("Dress for an ordinary day, in a plain top.\n\nKeep makeup light.");
	}

	@Test
	void joinsWithinListsAndQuotations() {
		assertThat(SoftBreaks.joined("Bring\nthese:\n\n- one\n  top\n- two\ntops\n\n> Be\n> there\nearly"))
			.isEqualTo("Bring these:\n\n- one top\n- two tops\n\n> Be there early");
	}

	@Test
	void keepsALineBreakThatWasMeant() {
		assertThat(SoftBreaks.joined("Front\\\nProfile\nand back  \nWaist up"))
			.isEqualTo("Front\\\nProfile and back  \nWaist up");
	}

	@Test
	void keepsALineBreakThatWasMeantWhileAnotherParagraphIsEdited() {
		String shown = SoftBreaks.joined("Front  \nProfile\nand back\n\nWaist up");
		String saved = FormText.markdown(shown.replace("Waist", "Chest").replace("\n", "\r\n"));
		assertThat(saved).isEqualTo("Front  \nProfile and back\n\nChest up");
		assertThat(SoftBreaks.joined(saved)).isEqualTo(saved);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "one", "a\n- b\n- c", "1. a\n2. b", "a\n2. b", "> a\n\nb", "a\n    b",
			"- a\n\n  b\n  c", "> - a\n>   b\n> - c", "[a]: /x\nb [a]\nc", "`a\nb`", "*a\nb*", "# a\nb", "a\n---\nb",
			"a\n***\nb", "<p>\na\n</p>", "[a\nb](/c\n\"d\ne\")", "\ta\n\tb", "-\n  a\n  b", "a\r\nb\r\n\r\nc",
			"```\na\nb\n```", "a\\\\\nb", "* a\n\tb" })
	void neverChangesWhatATextMeans(String markdown) {
		String joined = SoftBreaks.joined(markdown);
		assertThat(meaning(joined)).isEqualTo(meaning(markdown));
		assertThat(SoftBreaks.joined(joined)).isEqualTo(joined);
	}

	@Test
	void neverChangesWhatTheStarterContentMeans() throws IOException {
		List<String> texts;
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/content"))) {
			texts = files.flatMap((file) -> texts(new YAMLMapper().readTree(file.toFile()))).toList();
		}
		assertThat(texts).hasSizeGreaterThan(500).allSatisfy((text) -> {
			assertThat(meaning(SoftBreaks.joined(text))).isEqualTo(meaning(text));
			assertThat(SoftBreaks.joined(text)).doesNotContainPattern("\\p{L}\\n\\p{L}");
		});
	}

	private static Stream<String> texts(JsonNode node) {
		return node.isContainer() ? node.valueStream().flatMap(SoftBreaksTests::texts) : Stream.of(node.asString(""));
	}

	private static String meaning(String markdown) {
		return Markdown.render(markdown).toString().replaceAll("\\s+", " ");
	}

}
