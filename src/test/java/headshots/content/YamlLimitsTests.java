package headshots.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Texts that keep a YAML parser busy, each a little larger than what is read.
 */
class YamlLimitsTests {

	/** Shapes whose single line the parser would copy again and again. */
	static Stream<Arguments> longLines() {
		return Stream.of(line("words", "- key: ", "a "), line("one word", "- key: ", "a"),
				line("double quotes", "- \"", "a"), line("escapes", "- \"", "\\x41"),
				line("single quotes", "- '", "''"), line("a literal text", "- |\n  ", "a"),
				line("a comment", "# ", "a"), line("spaces", "- a", " "), line("tabs", "- a", "\t"),
				line("an anchor", "- &", "a"), line("a tag", "- !", "a"), line("an address as a tag", "- !<", "%41"),
				line("a directive", "%", "a"), line("a number", "- ", "1"), line("colons", "- ", "a:"),
				line("dashes", "", "-"), line("a key", "", "a"), line("open lists", "", "["),
				line("open groups", "", "{a: "), line("items", "- [", "a,"), line("pairs", "- [", "a: b, "),
				line("emoji", "- ", "\ud83d\ude00"), line("old line ends", "- a", "\r"), line("zeros", "- ", "\u0000"));
	}

	/** Shapes of short lines that make a great many tokens. */
	static Stream<Arguments> manyTokens() {
		return Stream.of(lines("items", "- a\n"), lines("empty items", "-\n"), lines("lists", "- [[], [], []]\n"),
				lines("groups", "- {a: b, c: d}\n"), lines("fields", "a: b\n"), lines("documents", "---\n"),
				lines("ends of documents", "...\n"), lines("comments", "#\n"), lines("empty lines", "\n"),
				lines("anchors", "- &a b\n"), lines("aliases", "- *a\n"), lines("tags", "- !a b\n"),
				lines("directives", "%TAG !a! tag:x\n"), lines("stairs", "a:\n b:\n  c:\n"),
				lines("lines of a text", "  a\n"), lines("old line ends", "- a\r"));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("longLines")
	void refusesALongLine(String shape, String text) {
		assertThatExceptionOfType(InvalidContentException.class).as(shape)
			.isThrownBy(() -> YamlLimits.check(Map.of("notes.yaml", text)))
			.withMessageContaining("notes.yaml, field \"file\": has 250,")
			.withMessageContaining("the limit for a line is 250,000");
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("manyTokens")
	void refusesManyTokens(String shape, String text) {
		assertThatExceptionOfType(InvalidContentException.class).as(shape)
			.isThrownBy(() -> YamlLimits.check(Map.of("notes.yaml", text)))
			.withMessageContaining("lines, commas, colons and brackets; the limit is 300,000");
	}

	@Test
	void countsAllFilesOfAnArchiveTogether() {
		Map<String, String> texts = new LinkedHashMap<>();
		String half = ("- " + "a".repeat(998) + "\n").repeat(2_600);
		texts.put("notes.yaml", half);
		assertThatCode(() -> YamlLimits.check(texts)).doesNotThrowAnyException();
		texts.put("terms.yaml", half);
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> YamlLimits.check(texts))
			.withMessageContaining("has 5,205,200 characters of text; the limit is 5,000,000");
	}

	@Test
	void saysWhichLineOfWhichFileIsTooLong() {
		Map<String, String> texts = Map.of("notes.yaml", "- a\n- b\n", "terms.yaml",
				"- a\n- " + "b".repeat(300_000) + "\n- c\n");
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> YamlLimits.check(texts))
			.satisfies((refused) -> assertThat(refused.refusals()).extracting(ContentViolation::toString)
				.containsExactly("terms.yaml, field \"file\": has 300,002 characters in line 2;"
						+ " the limit for a line is 250,000"));
	}

	@Test
	void countsLongLinesOfAllFiles() {
		String three = ("- " + "a".repeat(80_000) + "\n").repeat(3);
		assertThatCode(() -> YamlLimits.check(Map.of("notes.yaml", three))).doesNotThrowAnyException();
		assertThatExceptionOfType(InvalidContentException.class)
			.isThrownBy(() -> YamlLimits.check(Map.of("notes.yaml", three, "terms.yaml", three)))
			.withMessageContaining("has 6 lines of more than 70,000 characters; the limit is 5");
	}

	@Test
	void aLargeGuideIsWithinTheLimits() {
		assertThatCode(() -> YamlLimits.check(OwnStore.matrix(100, 20))).doesNotThrowAnyException();
		String explanation = "  detail: |\n"
				+ "    A headshot, as a rule, shows the face: open, well lit, and in focus.\n".repeat(15);
		String cells = IntStream.range(0, 2_000)
			.mapToObj((i) -> "- key: cell-" + i + "\n  summary: Phrase\n" + explanation
					+ "  dos: [a, b, c]\n  avoids: [a, b, c]\n")
			.collect(Collectors.joining());
		assertThatCode(() -> YamlLimits.check(Map.of("guidance.yaml", cells))).doesNotThrowAnyException();
	}

	/** The longest text that the studio takes, each character of it escaped. */
	@Test
	void aFieldThatTheStudioTakesIsWithinTheLimits() {
		String field = "\"" + "\\\"".repeat(65_536) + "\"";
		assertThatCode(() -> YamlLimits.check(Map.of("notes.yaml", "- key: a\n  text: " + field + "\n")))
			.doesNotThrowAnyException();
	}

	private static Arguments line(String shape, String begin, String repeated) {
		int count = YamlLimits.LONGEST_LINE / repeated.length() + 1;
		return arguments(shape, begin + repeated.repeat(count));
	}

	private static Arguments lines(String shape, String repeated) {
		return arguments(shape, repeated.repeat(YamlLimits.MOST_MARKS + 1));
	}

}
