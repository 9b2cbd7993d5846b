package headshots.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Service;

/**
 * Compares the pictures that one reader needs, with the advice for this reader.
 */
@Service
public class PersonalComparisons {

	private final CurrentMatrix matrix;

	PersonalComparisons(CurrentMatrix matrix) {
		this.matrix = matrix;
	}

	/**
	 * Compares types and looks. Reads memory only; equal arguments give equal results
	 * until the content changes.
	 * @param types keys, the most important first; those that are not published, and more
	 * than {@link PersonalComparison#MOST} of them, are left out
	 * @param conditions the reader's conditions, in any order
	 * @return a comparison without tables if none of the types is published
	 */
	public PersonalComparison compare(List<String> types, Collection<ReaderCondition> conditions) {
		Matrix current = this.matrix.get();
		List<Column> columns = types.stream()
			.distinct()
			.flatMap((key) -> current.columnOf(key).stream())
			.limit(PersonalComparison.MOST)
			.toList();
		return of(current, columns, conditions);
	}

	static PersonalComparison of(Matrix matrix, List<Column> columns, Collection<ReaderCondition> conditions) {
		Set<ReaderCondition> asked = EnumSet.noneOf(ReaderCondition.class);
		asked.addAll(conditions);
		List<PersonalTable> tables = new ArrayList<>();
		for (int from = 0; from < columns.size(); from += Comparison.MOST) {
			List<Column> shown = columns.subList(from, Math.min(from + Comparison.MOST, columns.size()));
			tables.add(PersonalTable.of(matrix, Comparison.of(matrix, shown), asked, from > 0));
		}
		return new PersonalComparison(List.copyOf(tables));
	}

}
