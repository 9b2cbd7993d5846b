package headshots.comparison;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the verdicts on all pairs of types and looks of the starter content to its words.
 */
class StarterVerdictsTests {

	/** Words that say nothing about the picture. */
	private static final Set<String> COMMON = Set.of("picture", "pictures", "with", "from", "your", "that", "what",
			"this", "them", "each", "instead", "than", "into", "have", "take", "look", "frame", "frames", "before",
			"where", "they", "even", "when", "real", "only", "send", "show", "more");

	private static final Pattern TAKING_OUT = Pattern.compile("(?i)remov|taken out|come out");

	/**
	 * A do and an avoid of agreeing columns that share words and still go together in one
	 * picture; each was read.
	 */
	private static final Set<String> GO_TOGETHER = Set.of(
			"Keep hair and background apart in tone | Blond hair on a white background",
			"Cover the genres you want to work in | Editorial work where an agency wants digitals",
			"Save the broad smile for commercial and lifestyle | A broad smile out of habit",
			"Keep features and skin texture | Skin with its texture gone",
			"Save the broad smile for commercial and lifestyle | A broad smile that moves the makeup",
			"Keep scars and skin texture | Skin without texture",
			"Reprint the card after a visible change | An old card after a visible change",
			"Turn off the phone’s beauty mode | Filters and phone beauty modes",
			"Turn off your phone’s beauty effects | Filters and phone beauty modes");

	private final Matrix matrix = StarterMatrix.read();

	@Test
	void noPairAgreesWhereItsTextsContradict() {
		List<String> contradictions = new ArrayList<>();
		forEachAgreement((pair, cells) -> {
			Cell one = cells.get(0);
			Cell other = cells.get(1);
			if (Contradictions.between(one, other)) {
				contradictions.add(pair + ": their claims exclude each other");
			}
			Stream.concat(clashes(one, other), clashes(other, one))
				.filter((clash) -> !GO_TOGETHER.contains(clash))
				.forEach((clash) -> contradictions.add(pair + ": " + clash));
		});
		assertThat(contradictions).isEmpty();
	}

	@Test
	void findsTheClashThatBarsHide() {
		Cell theatrical = cell("theatrical", "retouching");
		Cell digitals = cell("digitals", "retouching");
		assertThat(digitals.stretch().isWithin(theatrical.stretch())).isTrue();
		assertThat(clashes(theatrical, digitals))
			.containsExactly("Remove blemishes, lint and flyaway hair | Blemishes and marks taken out");
		assertThat(Contradictions.between(theatrical, digitals)).isTrue();
	}

	/** A retouched picture that is sent where none may be retouched is refused. */
	@ParameterizedTest
	@ValueSource(strings = { "theatrical,digitals", "actor,digitals", "commercial,digitals", "actor,background",
			"commercial,background", "theatrical,background", "actor,runway", "theatrical,runway" })
	void removingOnOneSideAndKeepingOnTheOtherDiffers(String pair) {
		assertThat(differing(pair.split(","))).contains("retouching");
	}

	@Test
	void everyAgreementWasReadByHand() throws IOException {
		Set<String> agreements = new TreeSet<>();
		forEachAgreement((pair, cells) -> agreements.add(pair));
		assertThat(String.join("\n", agreements))
			.isEqualTo(new ClassPathResource("agreements.txt").getContentAsString(StandardCharsets.UTF_8).strip());
	}

	@Test
	void theHonestExceptionDiffersOnlyInTheAudience() {
		assertThat(differing("commercial", "lifestyle")).containsExactly("audience");
		assertThat(answer("commercial", "lifestyle").words()).startsWith("Yes, if");
	}

	@Test
	void actorAndModelDifferInEverything() {
		assertThat(differing("actor", "model")).hasSize(6);
		assertThat(answer("actor", "model").words()).startsWith("No, because");
	}

	@Test
	void editorsAnswerThePairsThatReadersAskFor() {
		List<ContentItem<PairVerdictContent>> verdicts = StarterMatrix.verdicts();
		assertThat(verdicts).hasSizeGreaterThanOrEqualTo(20).allSatisfy((verdict) -> {
			PairVerdictContent content = verdict.content();
			assertThat(verdict.key()).isEqualTo(content.slug());
			assertThat(content.check()).as(verdict.key()).isEmpty();
			assertThat(content.citations()).as(verdict.key()).isNotEmpty();
			assertThat(content.sentence()).as(verdict.key()).endsWith(".");
			boolean whole = "yes".equals(content.answer());
			assertThat(Character.isUpperCase(content.sentence().charAt(0))).as(verdict.key()).isEqualTo(whole);
			assertThat(content.changes()).as(verdict.key())
				.isNotEmpty()
				.allMatch((line) -> Character.isLowerCase(line.charAt(0)) && !line.endsWith("."));
		});
		this.matrix.columns()
			.forEach((column) -> assertThat(this.matrix.verdict(column, this.matrix.usualPartner(column).orElseThrow()))
				.as(column.slug())
				.isPresent());
	}

	@Test
	void anEditorsAnswerGoesWithTheAspects() {
		for (ContentItem<PairVerdictContent> verdict : StarterMatrix.verdicts()) {
			PairVerdictContent content = verdict.content();
			int differing = differing(content.type(), content.other()).size();
			switch (PairAnswer.of(content.answer()).orElseThrow()) {
				case YES -> assertThat(differing).as(verdict.key()).isZero();
				case YES_IF -> assertThat(differing).as(verdict.key()).isLessThanOrEqualTo(1);
				case NO -> assertThat(differing).as(verdict.key()).isGreaterThanOrEqualTo(3);
			}
		}
	}

	@Test
	void everyPairHasAnAnswerThatDoesNotDependOnTheOrder() {
		forEachPair((one, other) -> {
			OnePicture answer = Comparison.of(this.matrix, List.of(one, other)).answer();
			assertThat(answer.words()).matches("(Yes\\.|Yes, if|No, because) .+\\.");
			assertThat(answer.changes()).as(one.slug() + " " + other.slug()).isNotEmpty();
			assertThat(Comparison.of(this.matrix, List.of(other, one)).answer()).isEqualTo(answer);
		});
	}

	private Cell cell(String type, String aspect) {
		return this.matrix.cell(this.matrix.column(type).orElseThrow(), this.matrix.row(aspect).orElseThrow());
	}

	private List<String> differing(String... slugs) {
		return comparison(slugs).differing().stream().map((row) -> row.row().slug()).toList();
	}

	private OnePicture answer(String... slugs) {
		return comparison(slugs).answer();
	}

	private Comparison comparison(String... slugs) {
		return Comparison.of(this.matrix,
				Stream.of(slugs).map((slug) -> this.matrix.column(slug).orElseThrow()).toList());
	}

	private void forEachPair(BiConsumer<Column, Column> use) {
		List<Column> columns = this.matrix.columns();
		columns.forEach(
				(one) -> columns.stream().skip(columns.indexOf(one) + 1L).forEach((other) -> use.accept(one, other)));
	}

	/** Agreements between guidance of two columns, without inherited guidance. */
	private void forEachAgreement(BiConsumer<String, List<Cell>> use) {
		forEachPair((one, other) -> Comparison.of(this.matrix, List.of(one, other))
			.rows()
			.stream()
			.filter((row) -> !row.differs())
			.filter((row) -> !row.said().get(0).saidBy().equals(row.said().get(1).saidBy()))
			.forEach((row) -> use.accept(one.slug() + "-vs-" + other.slug() + " " + row.row().slug(), row.said())));
	}

	/**
	 * Dos of one side that share two words with an avoid of the other, or remove the
	 * same.
	 */
	private static Stream<String> clashes(Cell one, Cell other) {
		return one.content()
			.dos()
			.stream()
			.flatMap((line) -> other.content()
				.avoids()
				.stream()
				.filter((avoid) -> shared(line, avoid) >= (bothTakeOut(line, avoid) ? 1 : 2))
				.map((avoid) -> line + " | " + avoid));
	}

	private static boolean bothTakeOut(String line, String avoid) {
		return TAKING_OUT.matcher(line).find() && TAKING_OUT.matcher(avoid).find();
	}

	private static long shared(String line, String avoid) {
		Set<String> words = words(avoid);
		return words(line).stream().filter(words::contains).count();
	}

	private static Set<String> words(String line) {
		return Stream.of(line.toLowerCase(Locale.ROOT).split("[^a-z]+"))
			.filter((word) -> word.length() > 3 && !COMMON.contains(word))
			.map((word) -> word.replaceFirst("(ing|ed|es|s|d)$", ""))
			.collect(Collectors.toSet());
	}

}
