package headshots.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormTextTests {

	private static final int FIELD = 64 * 1024;

	@Test
	void hasOneKindOfLineBreak() {
		assertThat(FormText.block("a\r\nb\rc\nd\u2028e\u2029f\u000bg\fh\u0085i"))
			.isEqualTo("a\nb\nc\nd\ne\nf\ng\nh\ni");
	}

	@Test
	void hasOneKindOfSpace() {
		assertThat(FormText.block("a\u00a0b\u2009c\u202fd\u3000e\u1680f\u2003g")).isEqualTo("a b c d e f g");
		assertThat(FormText.block("a\tb")).isEqualTo("a\tb");
	}

	@Test
	void dropsInvisibleCharacters() {
		assertThat(
				FormText.block("\ufeffa\u200bb\u200cc\u200dd\u2060e\u00adf\u0000g\u001bh\u007fi\u0090j\u202ek\ufffcl"))
			.isEqualTo("abcdefghijkl");
		assertThat(FormText.line("a\ud83db\ude00c \ud83d\ude00")).isEqualTo("abc 😀");
	}

	@ParameterizedTest
	@ValueSource(strings = { "👩\u200d👩\u200d👧", "❤\ufe0f\u200d🔥", "👩🏽\u200d💻", "🙂\u200d↔\ufe0f",
			"می\u200cخواهم", "क्\u200dष", "ක්\u200dර",
			"\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f" })
	void keepsJoinersThatEmojiAndScriptsNeed(String text) {
		assertThat(FormText.block(text)).isEqualTo(text);
		assertThat(FormText.line(text)).isEqualTo(text);
		assertThat(FormText.lines(text)).containsExactly(text);
	}

	@ParameterizedTest
	@CsvSource({ "a\u200d👩, a👩", "👩\u200dx, 👩x", "👩\u200d\u200d👩, 👩👩", "👩\u200b\u200d👩, 👩👩",
			"م\u200c\u200cx, م\u200cx", "\ufffc\u200d👩, 👩", "x\udb40\udc67y, xy" })
	void dropsJoinersThatJoinNothing(String typed, String text) {
		assertThat(FormText.line(typed)).isEqualTo(text);
	}

	@Test
	void composesAccents() {
		assertThat(FormText.block("moire\u0301")).isEqualTo("moiré");
		assertThat(FormText.line("e\u200b\u0301")).isEqualTo("é");
	}

	@Test
	void dropsSpacesAtTheEndsOfLinesAndSpareBlankLines() {
		assertThat(FormText.block("\n \na  \n b\t\n\n\n\n\nc\n\nd\n \n")).isEqualTo("a\n b\n\nc\n\nd");
		assertThat(FormText.block(" \n\t\n")).isEmpty();
		assertThat(FormText.block(null)).isEmpty();
	}

	@Test
	void keepsHardBreaksInMarkdownAlone() {
		assertThat(FormText.markdown("a  \r\nb    \nc \nd\n\ne  ")).isEqualTo("a  \nb  \nc\nd\n\ne");
		assertThat(FormText.markdown("a  \n \nb\\\nc")).isEqualTo("a\n\nb\\\nc");
		assertThat(FormText.markdown("a\u000bb\u2028c\u2028\u2028d")).isEqualTo("a  \nb  \nc\n\nd");
		assertThat(FormText.markdown("a \u00a0\nb\u00a0\u00a0\nc")).isEqualTo("a\nb\nc");
		assertThat(FormText.markdown("•\tone  \n\ttwo")).isEqualTo("- one  \n\ttwo");
		assertThat(FormText.block("a  \nb\u000bc")).isEqualTo("a\nb\nc");
		assertThat(FormText.markdown(null)).isEmpty();
	}

	static List<String[]> bullets() {
		return List.of(new String[] { "•\tone\n•\ttwo", "- one\n- two" }, new String[] { "· one", "- one" },
				new String[] { "·one", "·one" }, new String[] { "o\tone", "- one" }, new String[] { "o one", "o one" },
				new String[] { "▪ one", "- one" }, new String[] { "•one", "- one" },
				new String[] { "•\u00a0one", "- one" }, new String[] { "–\tone", "- one" },
				new String[] { "– one", "– one" }, new String[] { "-\tone", "- one" },
				new String[] { "*\tone", "- one" }, new String[] { "\uf0b7\tone", "- one" },
				new String[] { "§\tone", "- one" }, new String[] { "1)\tone\n2)\ttwo", "1. one\n2. two" },
				new String[] { "1.\tone\n10.\tten", "1. one\n10. ten" }, new String[] { "1) one", "1) one" },
				new String[] { "2026.\tone", "2026. one" }, new String[] { "•", "•" },
				new String[] { "a • b", "a • b" }, new String[] { "f/1.8\tfast", "f/1.8\tfast" });
	}

	@ParameterizedTest
	@MethodSource("bullets")
	void writesPastedBulletsAsMarkdown(String pasted, String markdown) {
		assertThat(FormText.block(pasted)).isEqualTo(markdown);
	}

	@Test
	void makesListsOfWhatIsIndentedAsAWhole() {
		assertThat(FormText.block("Bring:\n    • tops\n        ◦ solid\n    • a jacket\n\n\t•\tshoes"))
			.isEqualTo("Bring:\n- tops\n    - solid\n- a jacket\n\n- shoes");
		assertThat(Markdown.render(FormText.block("    • tops\n        ◦ solid\n    • a jacket")).toString())
			.isEqualToIgnoringWhitespace("<ul><li>tops<ul><li>solid</li></ul></li><li>a jacket</li></ul>");
		assertThat(FormText.block("- tops\n    • solid")).isEqualTo("- tops\n    - solid");
	}

	@Test
	void leavesMarkdownAsItIs() {
		String markdown = "A *soft* key, **always**.\n\n- one\n    - [two](/faq)\n\n1. three\n2. four\n\n> Said.";
		assertThat(FormText.block(markdown)).isEqualTo(markdown);
		assertThat(FormText.markdown(markdown)).isEqualTo(markdown);
	}

	@Test
	void putsALineIntoOneLine() {
		assertThat(FormText.line(" One\r\ntwo \t three\u00a0 four\u2028")).isEqualTo("One two three four");
		assertThat(FormText.line(null)).isEmpty();
	}

	@Test
	void takesListsOneEntryALine() {
		assertThat(
				FormText.lines("Soft light\r\n\r\n•\tSolid  tones \n- Clean hair\n1. Water\n2)\tComb\n-\n• - x\n–\ty"))
			.containsExactly("Soft light", "Solid tones", "Clean hair", "Water", "Comb", "x", "y");
		assertThat(FormText.lines("8 × 10 prints\n-5 stops\n2026. A year\no my")).containsExactly("8 × 10 prints",
				"-5 stops", "2026. A year", "o my");
		assertThat(FormText
			.lines("– Plain top\n* Plain top\n— Plain top\n\uf0a7Plain top\n\uf0fc\tPlain top\n✓ Plain top\n"
					+ "✔\ufe0f Plain top\n☐ Plain top\n➢ Plain top\n·Plain top\n12. Plain top\n3) Plain top"))
			.hasSize(12)
			.containsOnly("Plain top");
		String left = "1.5 inches\n-5 to 5 degrees\n–5 stops\n3 looks\n2026. A good year\n5–7 tops\n*soft* light\n10 × 8";
		assertThat(FormText.lines(left)).isEqualTo(left.lines().toList());
		assertThat(FormText.lines(null)).isEmpty();
	}

	@Test
	void leavesTheStarterContentAsItIs() throws IOException {
		try (Stream<Path> files = Files.list(Path.of("src/main/resources/content"))) {
			for (Path file : files.toList()) {
				String text = Files.readString(file);
				assertThat(FormText.block(text)).isEqualTo(text.strip());
			}
		}
	}

	@Test
	void changesNothingMoreTheSecondTime() {
		Random random = new Random(11);
		String[] parts = { "a", "e", "o", "\u0301", "\u0345", " ", "\t", "\n", "\r", "\u000b", "\u2028", "\u00a0",
				"\u200b", "\u00ad", "\ufeff", "\u0000", "\ud83d", "\ude00", "•", "·", "–", "-", "*", "§", "1", ".", ")",
				"▪", "\u1100", "\u1161", "\u2001", "\ufffc", "\ufffe", "  ", "\n\n", "\u200d", "\u200c", "👩", "\ufe0f",
				"م", "🏴", "\udb40\udc67", "\udb40\udc7f" };
		for (int i = 0; i < 20_000; i++) {
			StringBuilder typed = new StringBuilder();
			random.ints(random.nextInt(30), 0, parts.length).forEach((index) -> typed.append(parts[index]));
			String block = FormText.block(typed.toString());
			assertThat(FormText.block(block)).isEqualTo(block).doesNotContain("\n\n\n", " \n", "\t\n", "\r");
			assertThat(Normalizer.isNormalized(block, Normalizer.Form.NFC)).isTrue();
			String markdown = FormText.markdown(typed.toString());
			assertThat(FormText.markdown(markdown)).isEqualTo(markdown).doesNotContain("\n\n\n", "   \n", "\t\n", "\r");
			assertThat(markdown.replace("  \n", "\n")).isEqualTo(block);
			String line = FormText.line(typed.toString());
			assertThat(FormText.line(line)).isEqualTo(line).doesNotContain("\n", "\t", "  ");
			List<String> lines = FormText.lines(typed.toString());
			assertThat(FormText.lines(String.join("\r\n", lines))).isEqualTo(lines);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { " ", "\n", "\t", "- ", "•", "• ", "1. ", "1.\t", "o\t", " \n", "\r", "\u00a0", "a\u0301" })
	void answersRepetitionAtTheLimitOfAField(String piece) {
		String typed = piece.repeat(FIELD / piece.length());
		for (String text : List.of(typed, typed + "x", "x" + typed + "x")) {
			assertThat(FormText.block(text).length()).isLessThanOrEqualTo(FIELD * 2);
			assertThat(FormText.line(text).length()).isLessThanOrEqualTo(text.length());
			assertThat(String.join("\n", FormText.lines(text)).length()).isLessThanOrEqualTo(text.length());
		}
	}

}
