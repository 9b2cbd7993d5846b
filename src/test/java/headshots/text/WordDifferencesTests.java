package headshots.text;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import headshots.text.WordDifferences.Difference;
import headshots.text.WordDifferences.DifferenceKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WordDifferencesTests {

	private static final int FIELD = 64 * 1024;

	@Test
	void marksTheWordsThatChanged() {
		assertThat(html("A soft key light.", "A hard key light."))
			.isEqualTo("A <del>soft</del><ins>hard</ins> key light.");
		assertThat(html("A key light.", "A soft key light.")).isEqualTo("A <ins>soft </ins>key light.");
		assertThat(html("A soft key light.", "A key light.")).isEqualTo("A <del>soft </del>key light.");
	}

	@Test
	void setsPunctuationApartFromWords() {
		assertThat(html("Look up", "Look up.")).isEqualTo("Look up<ins>.</ins>");
		assertThat(html("an actor’s face", "an actor face")).isEqualTo("an <del>actor’s</del><ins>actor</ins> face");
	}

	@Test
	void keepsLineBreaksVisible() {
		assertThat(html("One.\n\nTwo.", "One.\nTwo.")).isEqualTo("One.<br><del><br></del>Two.");
		assertThat(html("One. Two.", "One.\n\nTwo.")).isEqualTo("One.<del> </del><ins><br><br></ins>Two.");
	}

	@Test
	void comparesListsLineByLine() {
		assertThat(html("Soft light\nSolid tones", "Soft light\nPlain tones\nClean hair"))
			.isEqualTo("Soft light<br><del>Solid</del><ins>Plain</ins> tones<ins><br>Clean hair</ins>");
	}

	@Test
	void readsARewrittenSentenceAsOneChange() {
		assertThat(html("Keep it. Pick the tops that suggest a part to casting. Done.",
				"Keep it. Wear clothes in which the readers of your portfolio see a person first. Done."))
			.isEqualTo("Keep it. <del>Pick the tops that suggest a part to casting</del>"
					+ "<ins>Wear clothes in which the readers of your portfolio see a person first</ins>. Done.");
	}

	@Test
	void leavesSmallCorrectionsInALongSentenceApart() {
		assertThat(
				html("Bring three tops in solid tones and one jacket.", "Bring four tops in solid tones and one coat."))
			.isEqualTo("Bring <del>three</del><ins>four</ins> tops in solid tones and one <del>jacket</del>"
					+ "<ins>coat</ins>.");
	}

	@Test
	void neverMarksWordsThatStayedBetweenAdditions() {
		assertThat(html("light", "a very soft light from the side"))
			.isEqualTo("<ins>a very soft </ins>light<ins> from the side</ins>");
	}

	@Test
	void neverJoinsChangesOfDifferentLines() {
		assertThat(html("red\nblue", "green\nwhite"))
			.isEqualTo("<del>red</del><ins>green</ins><br><del>blue</del><ins>white</ins>");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			value = { "one two | one two three four five | 3 words added", "one two | one | 1 word removed",
					"one two three | one four | 1 word added, 2 removed", "one | uno | 1 word added, 1 removed",
					"one two | one two | no changes",
					"one two | one, two | no words changed, only punctuation, spaces or line breaks" })
	void saysHowMuchChanged(String before, String after, String words) {
		assertThat(WordDifferences.between(before, after).words()).isEqualTo(words);
	}

	@Test
	void knowsWhenNothingChanged() {
		assertThat(WordDifferences.between("a b", "a b").isSame()).isTrue();
		assertThat(WordDifferences.between("", "").isSame()).isTrue();
		assertThat(WordDifferences.between("", "").html().toString()).isEmpty();
		assertThat(WordDifferences.between("a b", "a  b").isSame()).isFalse();
	}

	@Test
	void foldsWhatStaysTheSame() {
		String before = "one two three four five OLD six seven eight nine ten eleven OLD2 twelve thirteen fourteen";
		WordDifferences differences = WordDifferences.between(before,
				before.replace("OLD2", "NEW2").replace("OLD", "NEW"));
		assertThat(differences.html(2)).hasToString("… four five <del>OLD</del><ins>NEW</ins> six seven … ten eleven "
				+ "<del>OLD2</del><ins>NEW2</ins> twelve thirteen …");
		assertThat(differences.html(3).toString()).contains(" six seven eight nine ten eleven ");
		assertThat(differences.html(0))
			.hasToString("… <del>OLD</del><ins>NEW</ins> … <del>OLD2</del><ins>NEW2</ins> …");
		assertThat(differences.html(100)).hasToString(differences.html().toString());
	}

	@Test
	void foldsAcrossParagraphsWithALineOfItsOwn() {
		assertThat(WordDifferences.between("A one.\n\nTwo three.\n\nFour B", "X one.\n\nTwo three.\n\nFour Y").html(1))
			.hasToString("<del>A</del><ins>X</ins> one<br>…<br>Four <del>B</del><ins>Y</ins>");
	}

	@Test
	void foldsATextWithoutChangesToItsBeginning() {
		assertThat(WordDifferences.between("one two three", "one two three").html(2)).hasToString("one two …");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<svg onload=alert(1)>", "</del><img src=x onerror=alert(1)>",
			"</ins><ins onclick=alert(1)>x", "<del><ins>", "&lt;script&gt;", "&#60;b&#62;", "\"><b onclick='x'>",
			"<!-- <br>", "]]><x>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
			"[x](javascript:alert(1))", "<br onmouseover=alert(1)>" })
	void letsNothingThroughButMarksAndLineBreaks(String payload) {
		List<String[]> pairs = List.of(new String[] { payload, "plain" }, new String[] { "plain", payload },
				new String[] { payload, payload }, new String[] { "a " + payload + " b", "a " + payload + "\nc" },
				new String[] { "one " + payload + " two three four", "one " + payload.substring(1) + " two three 4" },
				new String[] { payload.repeat(3), payload.toUpperCase() });
		for (String[] pair : pairs) {
			WordDifferences differences = WordDifferences.between(pair[0], pair[1]);
			assertOnlyMarks(differences.html());
			assertOnlyMarks(differences.html(1));
			assertThat(shown(differences, "ins")).isEqualTo(pair[0]);
			assertThat(shown(differences, "del")).isEqualTo(pair[1]);
		}
	}

	@Test
	void losesNoCharacterOfEitherText() {
		Random random = new Random(3);
		String[] tokens = { "light", "soft", "the", " ", "  ", "\n", "\n\n", ".", ",", "- ", "*", "é", "e\u0301", "😀",
				"<b>", "&amp;", "’", "\t", "\u00a0", "8×10" };
		for (int i = 0; i < 2000; i++) {
			String before = randomText(random, tokens);
			String after = (i % 2 == 0) ? randomText(random, tokens) : edited(before, random, tokens);
			WordDifferences differences = WordDifferences.between(before, after);
			assertThat(joined(differences, DifferenceKind.ADDED)).isEqualTo(before);
			assertThat(joined(differences, DifferenceKind.REMOVED)).isEqualTo(after);
			assertThat(differences.isSame()).isEqualTo(before.equals(after));
			assertThat(shown(differences, "ins")).isEqualTo(before);
			assertThat(shown(differences, "del")).isEqualTo(after);
			assertOnlyMarks(differences.html(2));
			assertNoTwoPiecesOfAKindTouch(differences.pieces());
		}
	}

	@Test
	void comparesALongTextWithSmallChangesByWords() {
		String line = "Notice whether their faces hold a thought or a pose, and talk before you book.\n";
		String before = "First " + line.repeat(FIELD / line.length() - 1) + "Last words";
		String after = before.replaceFirst("First", "Foremost").replaceFirst("Last", "Final");
		assertThat(WordDifferences.between(before, after).words()).isEqualTo("2 words added, 2 removed");
		assertThat(WordDifferences.between(before, after).html(1)).hasToString(
				"<del>First</del><ins>Foremost</ins> Notice<br>…<br>book.<br><del>Last</del><ins>Final</ins> words");
	}

	@Test
	void comparesTextsByLinesWhenTheyHaveTooManyWords() {
		String before = lines("old");
		String after = lines("new");
		assertThat(before.length()).isBetween(FIELD / 2, FIELD);
		WordDifferences differences = WordDifferences.between(before, after);
		assertThat(joined(differences, DifferenceKind.ADDED)).isEqualTo(before);
		assertThat(joined(differences, DifferenceKind.REMOVED)).isEqualTo(after);
		assertThat(differences.words()).isEqualTo("9 words added, 9 removed");
	}

	@Test
	void showsHostileTextsAsReplaced() {
		assertReplaced("a b ".repeat(FIELD / 4), "b c ".repeat(FIELD / 4));
		assertReplaced("a\nb\n".repeat(FIELD / 4), "c\nb\n".repeat(FIELD / 4));
		assertReplaced("*_".repeat(FIELD / 2), "_-".repeat(FIELD / 2));
		assertReplaced("x".repeat(FIELD), "y".repeat(FIELD));
		assertReplaced(" ".repeat(FIELD), "\t".repeat(FIELD));
	}

	@Test
	void comparesTheMostThatIsAffordable() {
		Random random = new Random(5);
		String before = random.ints(3990, 0, 10).mapToObj(Integer::toString).collect(Collectors.joining("."));
		String after = random.ints(3990, 10, 20).mapToObj(Integer::toString).collect(Collectors.joining("."));
		WordDifferences differences = WordDifferences.between(before, after);
		assertThat(joined(differences, DifferenceKind.ADDED)).isEqualTo(before);
		assertThat(joined(differences, DifferenceKind.REMOVED)).isEqualTo(after);
	}

	private static String html(String before, String after) {
		return WordDifferences.between(before, after).html().toString();
	}

	private static void assertReplaced(String before, String after) {
		WordDifferences differences = WordDifferences.between(before, after);
		assertThat(differences.pieces()).hasSizeLessThanOrEqualTo(4);
		assertThat(joined(differences, DifferenceKind.ADDED)).isEqualTo(before);
		assertThat(joined(differences, DifferenceKind.REMOVED)).isEqualTo(after);
	}

	private static void assertOnlyMarks(SafeHtml html) {
		Element body = Jsoup.parseBodyFragment(html.toString()).body();
		for (Element element : body.children().select("*")) {
			assertThat(element.tagName()).isIn("ins", "del", "br");
			assertThat(element.attributesSize()).isZero();
		}
		assertThat(html.toString()).doesNotContain("<!--");
	}

	private static void assertNoTwoPiecesOfAKindTouch(List<Difference> pieces) {
		for (int i = 1; i < pieces.size(); i++) {
			assertThat(pieces.get(i).kind()).isNotEqualTo(pieces.get(i - 1).kind());
			assertThat(
					pieces.get(i - 1).kind() == DifferenceKind.ADDED && pieces.get(i).kind() == DifferenceKind.REMOVED)
				.isFalse();
		}
	}

	private static String shown(WordDifferences differences, String without) {
		Element body = Jsoup.parseBodyFragment(differences.html().toString()).body();
		body.select(without).remove();
		return body.wholeText();
	}

	private static String joined(WordDifferences differences, DifferenceKind without) {
		return differences.pieces()
			.stream()
			.filter((piece) -> piece.kind() != without)
			.map(Difference::text)
			.collect(Collectors.joining());
	}

	private static String randomText(Random random, String[] tokens) {
		return random.ints(random.nextInt(40), 0, tokens.length)
			.mapToObj((index) -> tokens[index])
			.collect(Collectors.joining());
	}

	private static String edited(String text, Random random, String[] tokens) {
		int start = random.nextInt(text.length() + 1);
		int end = Math.min(text.length(), start + random.nextInt(5));
		return text.substring(0, start) + tokens[random.nextInt(tokens.length)] + text.substring(end);
	}

	/** Many lines of few common words, of which every hundredth differs. */
	private static String lines(String word) {
		StringBuilder lines = new StringBuilder();
		for (int i = 0; i < 900; i++) {
			lines.append("Line ").append(i).append(" keeps the same calm words, so that readers find it again");
			lines.append((i % 100 == 50) ? " " + word : "").append(".\n");
		}
		return lines.toString();
	}

}
