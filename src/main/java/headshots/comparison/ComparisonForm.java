package headshots.comparison;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The form that chooses what to compare.
 *
 * @param matrix where the choices come from
 * @param chosen the columns that are chosen
 */
record ComparisonForm(Matrix matrix, List<Column> chosen) {

	/** The form's selects, each with the slug that is chosen in it, or an empty one. */
	public List<String> selects() {
		return IntStream.range(0, Comparison.MOST)
			.mapToObj((i) -> (i < this.chosen.size()) ? this.chosen.get(i).slug() : "")
			.toList();
	}

	public List<Column> types() {
		return this.matrix.types();
	}

	public List<Column> looks(Column type) {
		return this.matrix.looks(type);
	}

}
