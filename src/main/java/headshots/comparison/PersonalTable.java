package headshots.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One to four columns of a reader's comparison, with the rows that matter for the reader
 * first: those that most conditions change, then those in which the pictures differ.
 *
 * @param comparison the columns and all rows
 * @param rows the rows in the reader's order
 * @param brief whether it shows phrases alone, below the table of the most important ones
 */
record PersonalTable(Comparison comparison, List<PersonalRow> rows, boolean brief) {

	private static final Comparator<PersonalRow> MATTERING_FIRST = Comparator
		.comparingInt((PersonalRow row) -> -row.conditions())
		.thenComparing((row) -> !row.row().differs());

	static PersonalTable of(Matrix matrix, Comparison comparison, Set<ReaderCondition> conditions, boolean brief) {
		List<PersonalRow> rows = comparison.rows()
			.stream()
			.map((row) -> PersonalRow.of(matrix, comparison.columns(), row, conditions, brief))
			.sorted(MATTERING_FIRST)
			.toList();
		return new PersonalTable(comparison, rows, brief);
	}

	/** The rows as the template of all comparisons takes them. */
	public List<Comparison.ComparedRow> shown() {
		return this.rows.stream().map(PersonalRow::row).toList();
	}

	/** The rows with the advice for this reader, by the slug of the row's aspect. */
	public Map<String, PersonalRow> notes() {
		return this.rows.stream().collect(Collectors.toMap((row) -> row.row().row().slug(), Function.identity()));
	}

	/** The beginning of the IDs of its places, which no slug can begin with. */
	public String prefix() {
		return this.brief ? "also_" : "you_";
	}

	public String caption() {
		return this.brief ? "Your other pictures at a glance"
				: (isAlone() ? "Your picture, aspect by aspect" : "Your pictures, aspect by aspect");
	}

	/** Whether there is nothing to compare it with. */
	public boolean isAlone() {
		return this.comparison.columns().size() < Comparison.FEWEST;
	}

	boolean isUnchecked() {
		return this.rows.stream()
			.anyMatch((row) -> row.isUnchecked() || (!this.brief
					&& this.comparison.columns().size() <= Comparison.FEWEST && row.row().isUnchecked()));
	}

}
