package headshots.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.content.PublicationDates;
import headshots.text.Numbers;
import headshots.text.Sentences;
import headshots.web.Assets;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * Two to four columns side by side, row by row.
 *
 * @param columns the columns in the reader's order
 * @param rows all rows, each with a cell or a gap for every column
 * @param answer whether one picture can do all their jobs, null while nothing is compared
 * @param verdictDates when an editor's verdict on the pair changed, null without one
 */
public record Comparison(List<Column> columns, List<ComparedRow> rows, @Nullable OnePicture answer,
		@Nullable PublicationDates verdictDates) {

	public static final int FEWEST = 2;

	public static final int MOST = 4;

	public static Comparison of(Matrix matrix, List<Column> columns) {
		List<ComparedRow> rows = matrix.rows().stream().map((row) -> {
			// A gap is a null, which Stream.toList allows and List.copyOf does not.
			List<@Nullable Cell> cells = columns.stream().map((column) -> matrix.cell(column, row)).toList();
			return ComparedRow.of(matrix, row, cells);
		}).toList();
		Comparison unanswered = new Comparison(List.copyOf(columns), rows, null, null);
		PublicationDates verdict = (columns.size() == FEWEST)
				? matrix.verdict(columns.get(0), columns.get(1)).map(EditedVerdict::dates).orElse(null) : null;
		return new Comparison(unanswered.columns, rows, OnePicture.of(matrix, unanswered), verdict);
	}

	/** The address of a comparison of these columns. */
	static String href(List<Column> columns) {
		return hrefOf(columns.stream().map(Column::slug).toList());
	}

	static String hrefOf(List<String> slugs) {
		return ComparisonSection.COMPARE + "/" + String.join(ComparisonSection.BETWEEN, slugs);
	}

	public String href() {
		return href(this.columns);
	}

	/**
	 * The columns' names in full, with the word that they all end in said once: "Actor
	 * vs. model headshots".
	 */
	public String heading() {
		List<String> titles = this.columns.stream().map(Column::title).toList();
		String first = titles.get(0);
		String ending = first.substring(first.lastIndexOf(' ') + 1);
		boolean shared = titles.stream().allMatch((title) -> title.endsWith(" " + ending));
		StringBuilder heading = new StringBuilder();
		for (int i = 0; i < titles.size(); i++) {
			boolean last = i == titles.size() - 1;
			String title = titles.get(i);
			String said = (shared && !last) ? title.substring(0, title.length() - ending.length() - 1) : title;
			heading.append((i == 0) ? said : " vs. " + Sentences.within(said));
		}
		return heading.toString();
	}

	/** Returns the plain names of the style sheets of its table. */
	List<String> stylesheets() {
		return (this.columns.size() > FEWEST) ? List.of(Assets.COMPARISONS, Assets.WIDE_COMPARISONS)
				: List.of(Assets.COMPARISONS);
	}

	Link link() {
		return new Link(heading(), href());
	}

	public List<ComparedRow> differing() {
		return compared().stream().filter(ComparedRow::differs).toList();
	}

	/** The rows on which at least two columns have guidance. */
	List<ComparedRow> compared() {
		return this.rows.stream().filter((row) -> row.relation() != null).toList();
	}

	/** How many aspects the columns differ in, as a sentence. */
	public String verdict() {
		List<ComparedRow> compared = compared();
		List<String> parting = differing().stream().map((row) -> row.row().name().toLowerCase(Locale.ROOT)).toList();
		String all = Numbers.inWords(compared.size());
		if (compared.isEmpty()) {
			return "There is nothing to compare yet.";
		}
		if (compared.size() == 1) {
			return parting.isEmpty() ? "They agree on the one aspect that both cover."
					: "They differ on the one aspect that both cover.";
		}
		if (parting.isEmpty()) {
			return "They agree in all " + all + " ways.";
		}
		if (parting.size() == compared.size()) {
			return "They differ in all " + all + " ways.";
		}
		return "They differ in " + Numbers.inWords(parting.size()) + " of " + all + " ways: " + Numbers.list(parting)
				+ ".";
	}

	/** The question and the answer as plain text, for lists of pages. */
	public String inShort() {
		return (this.answer != null) ? this.answer.question() + " " + this.answer.words() : verdict();
	}

	/** Returns the day on which anything in it last changed, null if it is empty. */
	public @Nullable LocalDate changed() {
		return changes().map(PublicationDates::changed).max(Comparator.naturalOrder()).orElse(null);
	}

	/** Returns when anything in it last changed. */
	Optional<PublicationDates> lastChange() {
		return changes().max(PublicationDates.BY_CHANGE);
	}

	private Stream<PublicationDates> changes() {
		return Stream
			.of(this.columns.stream().map(Column::dates),
					this.rows.stream().flatMap((row) -> row.said().stream()).map(Cell::dates),
					Stream.ofNullable(this.verdictDates))
			.flatMap((dates) -> dates);
	}

	/** The same columns with the first one moved to the end. */
	List<Column> turned() {
		List<Column> turned = new ArrayList<>(this.columns.subList(1, this.columns.size()));
		turned.add(this.columns.get(0));
		return turned;
	}

	/**
	 * A row across the columns.
	 *
	 * @param row the aspect
	 * @param cells a cell for each column, null where nothing is said yet
	 * @param relation how the columns are related, null with fewer than two cells
	 * @param spectrum the drawing
	 */
	public record ComparedRow(Row row, List<@Nullable Cell> cells, @Nullable RowRelation relation, Spectrum spectrum) {

		static ComparedRow of(Matrix matrix, Row row, List<@Nullable Cell> cells) {
			List<Cell> said = cells.stream().filter(Objects::nonNull).toList();
			RowRelation relation = (said.size() < FEWEST) ? null : RowRelation.of(matrix, said);
			return new ComparedRow(row, cells, relation, Spectrum.of(said, words(relation).toLowerCase(Locale.ROOT)));
		}

		/** Whether it cites a source that the studio has yet to check. */
		public boolean isUnchecked() {
			return said().stream().anyMatch((cell) -> cell.citations().isUnchecked());
		}

		/** The relation with its subject: "They differ", empty if there is none. */
		public String relationInWords() {
			return words(this.relation);
		}

		/** An editor's reason for the relation, empty if there is none. */
		public String reason() {
			return (this.relation != null) ? this.relation.reason() : "";
		}

		boolean differs() {
			return this.relation != null && this.relation.differs();
		}

		/** The cells that have guidance. */
		public List<Cell> said() {
			return this.cells.stream().filter(Objects::nonNull).toList();
		}

		/** How far apart the farthest two ranges are; below zero where they overlap. */
		int gap() {
			int highestFrom = said().stream().mapToInt((cell) -> cell.stretch().from()).max().orElse(0);
			int lowestTo = said().stream().mapToInt((cell) -> cell.stretch().to()).min().orElse(0);
			return highestFrom - lowestTo;
		}

		private static String words(@Nullable RowRelation relation) {
			return (relation != null) ? "They " + relation.relation() : "";
		}

	}

}
