package headshots.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.reference.Citations;
import headshots.text.Numbers;
import headshots.text.Sentences;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * The answer that opens a comparison: whether one picture can do the jobs of all columns,
 * and the changes that lead from one to the other. Editors write it for the pairs that
 * readers ask for; for all others it is composed from the aspects, always in the
 * editorial order, so that the order in an address does not change it.
 *
 * @param question the question that it answers: "Can one picture do both?"
 * @param answer yes, yes under a condition, or no
 * @param sentence the rest of the sentence that the answer begins
 * @param lead the words before the changes: "From actor to digitals, two changes"
 * @param changes the changes, as parts of a sentence; empty without a difference and for
 * more than two columns
 * @param pairs with more than two columns, each pair's comparison and its answer
 * @param citations the sources of an editor's verdict
 */
public record OnePicture(String question, PairAnswer answer, String sentence, String lead, List<String> changes,
		List<PairLink> pairs, Citations citations) {

	/** A composed answer names the changes that matter most, and not every aspect. */
	private static final int MOST_CHANGES = 4;

	/**
	 * Rows that tell the most come last: those whose words exclude each other in the
	 * picture itself, and among them those whose bars are farthest apart.
	 */
	private static final Comparator<Comparison.ComparedRow> TELLING_MOST = Comparator.comparing(OnePicture::excludes)
		.thenComparing(Comparison.ComparedRow::gap);

	/**
	 * Answers for a comparison.
	 * @return null while no two of its columns have guidance on the same aspect
	 */
	static @Nullable OnePicture of(Matrix matrix, Comparison comparison) {
		List<Column> columns = matrix.inOrder(comparison.columns());
		if (columns.size() == 2) {
			Optional<EditedVerdict> edited = matrix.verdict(columns.get(0), columns.get(1))
				.filter((verdict) -> PairAnswer.of(verdict.content().answer()).isPresent());
			if (edited.isPresent()) {
				return edited(edited.get());
			}
		}
		if (comparison.compared().isEmpty()) {
			return null;
		}
		return (columns.size() == 2) ? composed(columns.get(0), columns.get(1), comparison)
				: composed(matrix, columns, comparison);
	}

	/** The answer and the sentence, without the question. */
	public String words() {
		return this.answer.opening() + ((this.answer == PairAnswer.YES) ? ". " : " ") + this.sentence;
	}

	/** The words with which the answer begins, as they stand out on the page. */
	public String opening() {
		return this.answer.opening() + ((this.answer == PairAnswer.YES) ? "." : "");
	}

	/** The changes as a sentence, empty without changes. */
	public String changesInWords() {
		return this.changes.isEmpty() ? "" : this.lead + ": " + String.join("; ", this.changes) + ".";
	}

	private static OnePicture edited(EditedVerdict verdict) {
		PairVerdictContent content = verdict.content();
		PairAnswer answer = PairAnswer.of(content.answer()).orElseThrow();
		return new OnePicture(question(2), answer, content.sentence(),
				lead(verdict.from(), verdict.to(), content.changes().size()), content.changes(), List.of(),
				verdict.citations());
	}

	private static OnePicture composed(Column from, Column to, Comparison comparison) {
		List<Comparison.ComparedRow> differing = comparison.differing();
		int all = comparison.compared().size();
		List<String> changes = differing.stream()
			.sorted(TELLING_MOST.reversed())
			.limit(MOST_CHANGES)
			.sorted(Comparator.comparingInt(differing::indexOf))
			.flatMap((row) -> change(row, to).stream())
			.toList();
		String lead = lead(from, to, changes.size()) + ((differing.size() > MOST_CHANGES) ? " first" : "");
		if (differing.isEmpty()) {
			return new OnePicture(question(2), PairAnswer.YES, "They agree in " + ways(all) + ".", "", List.of(),
					List.of(), Citations.NONE);
		}
		Comparison.ComparedRow farthest = differing.stream().max(TELLING_MOST).orElseThrow();
		String contrast = contrast(farthest, from, to);
		if (differing.size() == 1 && all > 2) {
			return new OnePicture(question(2), PairAnswer.YES_IF,
					"you can settle the " + inText(farthest.row().name()) + ": " + contrast + ".", lead, changes,
					List.of(), Citations.NONE);
		}
		return new OnePicture(question(2), PairAnswer.NO,
				"they differ most in " + inText(farthest.row().name()) + ": " + contrast + ".", lead, changes,
				List.of(), Citations.NONE);
	}

	private static OnePicture composed(Matrix matrix, List<Column> columns, Comparison comparison) {
		List<PairLink> pairs = new ArrayList<>();
		for (Column one : columns) {
			columns.stream()
				.skip(columns.indexOf(one) + 1L)
				.map((other) -> Comparison.of(matrix, List.of(one, other)))
				.flatMap((pair) -> PairLink.of(pair).stream())
				.forEach(pairs::add);
		}
		List<Comparison.ComparedRow> differing = comparison.differing();
		int all = comparison.compared().size();
		if (differing.isEmpty()) {
			return new OnePicture(question(columns.size()), PairAnswer.YES, "They agree in " + ways(all) + ".", "",
					List.of(), pairs, Citations.NONE);
		}
		return new OnePicture(question(columns.size()), PairAnswer.NO,
				"they differ in " + ways(differing.size(), all) + ": "
						+ Numbers.list(differing.stream().map((row) -> inText(row.row().name())).toList()) + ".",
				"", List.of(), pairs, Citations.NONE);
	}

	private static String question(int columns) {
		return "Can one picture do " + ((columns == 2) ? "both" : "all " + Numbers.inWords(columns)) + "?";
	}

	private static String lead(Column from, Column to, int changes) {
		return "From " + inText(from.name()) + " to " + inText(to.name()) + ", "
				+ ((changes == 1) ? "one change" : Numbers.inWords(changes) + " changes");
	}

	/** The first thing to do for a column, which is what its editors put first. */
	private static Optional<String> change(Comparison.ComparedRow row, Column column) {
		return cell(row, column).flatMap((cell) -> cell.content().dos().stream().findFirst())
			.map(OnePicture::inText)
			.map(OnePicture::withoutPeriod);
	}

	private static boolean excludes(Comparison.ComparedRow row) {
		List<Cell> said = row.said();
		return Contradictions.inThePicture(said.get(0), said.get(1));
	}

	private static String contrast(Comparison.ComparedRow row, Column from, Column to) {
		return Stream.of(from, to)
			.flatMap((column) -> cell(row, column).stream()
				.map((cell) -> "“" + withoutPeriod(cell.content().summary()) + "” for " + inText(column.name())))
			.reduce((one, other) -> one + ", " + other)
			.orElse("");
	}

	private static Optional<Cell> cell(Comparison.ComparedRow row, Column column) {
		return row.said().stream().filter((cell) -> cell.column().equals(column)).findFirst();
	}

	private static String ways(int all) {
		return (all == 1) ? "the one way that both cover" : "all " + Numbers.inWords(all) + " ways";
	}

	private static String ways(int some, int all) {
		return (some == all) ? ways(all) : Numbers.inWords(some) + " of " + Numbers.inWords(all) + " ways";
	}

	private static String withoutPeriod(String phrase) {
		return phrase.endsWith(".") ? phrase.substring(0, phrase.length() - 1) : phrase;
	}

	private static String inText(String name) {
		return Sentences.within(name);
	}

	/**
	 * A pair within a comparison of more columns.
	 *
	 * @param link the pair's comparison
	 * @param answer whether one picture can do both: "yes", "yes, if …" or "no"
	 */
	public record PairLink(Link link, String answer) {

		static Optional<PairLink> of(Comparison pair) {
			return Optional.ofNullable(pair.answer())
				.map((answer) -> new PairLink(
						new Link(pair.columns().get(0).name() + " and " + inText(pair.columns().get(1).name()),
								pair.href()),
						switch (answer.answer()) {
							case YES -> "yes";
							case YES_IF -> "yes, if …";
							case NO -> "no";
						}));
		}

	}

}
