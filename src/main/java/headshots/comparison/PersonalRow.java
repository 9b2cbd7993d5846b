package headshots.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import headshots.text.Numbers;
import headshots.text.Sentences;

import org.springframework.util.StringUtils;

/**
 * A row of a reader's comparison: why it matters for the reader, and the advice.
 *
 * @param row the row
 * @param conditions how many of the reader's conditions change it
 * @param why the reasons in sentences, empty if it matters no more than for other readers
 * @param byColumn for each column the advice that goes for it alone
 * @param shared the advice that goes for several columns, in the order of the conditions
 */
record PersonalRow(Comparison.ComparedRow row, int conditions, String why, List<List<AdviceNote>> byColumn,
		List<AdviceNote> shared) {

	private static final Comparator<List<Cell>> BY_DISTANCE = Comparator
		.comparingInt((pair) -> pair.get(0).stretch().distance(pair.get(1).stretch()));

	/**
	 * Places the advice: in its cell where it goes for one column, below the cells where
	 * it goes for several, so that it is read once.
	 * @param below whether all advice goes below the cells
	 */
	static PersonalRow of(Matrix matrix, List<Column> columns, Comparison.ComparedRow row, Set<ReaderCondition> asked,
			boolean below) {
		Map<String, List<Column>> concerned = new LinkedHashMap<>();
		Map<String, Advice> all = new LinkedHashMap<>();
		for (ReaderCondition condition : asked) {
			for (Column column : columns) {
				matrix.advice().find(column, row.row(), condition).ifPresent((advice) -> {
					all.put(advice.key(), advice);
					concerned.computeIfAbsent(advice.key(), (key) -> new ArrayList<>()).add(column);
				});
			}
		}
		List<List<AdviceNote>> byColumn = columns.stream()
			.map((column) -> all.values()
				.stream()
				.filter((advice) -> !below && concerned.get(advice.key()).equals(List.of(column)))
				.map((advice) -> new AdviceNote(advice, ""))
				.toList())
			.toList();
		List<AdviceNote> shared = all.values()
			.stream()
			.filter((advice) -> below || concerned.get(advice.key()).size() > 1)
			.map((advice) -> new AdviceNote(advice, names(concerned.get(advice.key()), columns)))
			.toList();
		List<ReaderCondition> changing = all.values().stream().map(Advice::condition).distinct().toList();
		return new PersonalRow(row, changing.size(), why(matrix, columns, row, changing), byColumn, shared);
	}

	/** Whether a condition of the reader changes it. */
	boolean isChanged() {
		return this.conditions > 0;
	}

	boolean isUnchecked() {
		return Stream.concat(this.byColumn.stream().flatMap(List::stream), this.shared.stream())
			.anyMatch((note) -> note.advice().citations().isUnchecked());
	}

	/** The columns that advice goes for, empty if it goes for all. */
	private static String names(List<Column> concerned, List<Column> columns) {
		return concerned.equals(columns) ? ""
				: StringUtils.capitalize(Numbers.list(concerned.stream().map(PersonalRow::inText).toList()));
	}

	private static String why(Matrix matrix, List<Column> columns, Comparison.ComparedRow row,
			List<ReaderCondition> changing) {
		List<String> reasons = new ArrayList<>();
		if (!changing.isEmpty()) {
			String subjects = Numbers
				.list(Stream
					.concat(Stream.of(changing.get(0).subject()),
							changing.stream().skip(1).map((condition) -> Sentences.within(condition.subject())))
					.toList());
			boolean plural = changing.size() > 1 || changing.get(0).isPlural();
			reasons.add(subjects + (plural ? " change" : " changes") + " this row.");
		}
		if (row.differs()) {
			reasons.add((columns.size() == Comparison.FEWEST) ? "Your two pictures need different answers here."
					: "Your pictures need different answers here" + farthest(matrix, row)
						.map((pair) -> ", above all " + inText(pair.get(0).column()) + " and "
								+ inText(pair.get(1).column()))
						.orElse("") + ".");
		}
		return String.join(" ", reasons);
	}

	/** The two differing cells whose ranges are farthest apart. */
	private static Optional<List<Cell>> farthest(Matrix matrix, Comparison.ComparedRow row) {
		List<Cell> said = row.said();
		return said.stream()
			.flatMap((one) -> said.stream()
				.skip(said.indexOf(one) + 1L)
				.filter((other) -> RowRelation.of(matrix, one, other).differs())
				.map((other) -> List.of(one, other)))
			.reduce((one, other) -> BY_DISTANCE.compare(one, other) < 0 ? other : one);
	}

	private static String inText(Column column) {
		return Sentences.within(column.name());
	}

	/**
	 * Advice as the comparison shows it.
	 *
	 * @param advice the advice
	 * @param names the columns that it goes for, empty where its place says so
	 */
	record AdviceNote(Advice advice, String names) {

		/** The words before the colon: "Actor and digitals, with glasses". */
		public String opening() {
			return this.names.isEmpty() ? this.advice.opening()
					: this.names + ", " + Sentences.within(this.advice.opening());
		}

	}

}
