package headshots.comparison;

import java.util.List;
import java.util.stream.Stream;

import headshots.media.PhotographChoice;

import org.springframework.stereotype.Component;

/**
 * The pages on which photographs are shown: one for each type and look, one for each
 * aspect.
 */
@Component
public class PhotographPages {

	private final CurrentMatrix matrix;

	PhotographPages(CurrentMatrix matrix) {
		this.matrix = matrix;
	}

	/** All live pages that can show photographs, types before aspects. */
	public List<PhotographPage> all() {
		Matrix current = this.matrix.get();
		Stream<PhotographPage> columns = current.columns()
			.stream()
			.map((column) -> new PhotographPage(column.name(), column.href(), choice(column, current.cells(column))));
		Stream<PhotographPage> rows = current.rows()
			.stream()
			.map((row) -> new PhotographPage(row.name(), row.href(), choice(current.cells(row))));
		return Stream.concat(columns, rows).toList();
	}

	/** The photographs of a type's or look's page. */
	static PhotographChoice choice(Column column, List<Cell> cells) {
		return new PhotographChoice(List.of(column.key()), Cell.keys(cells));
	}

	/** The photographs of a page that shows cells of several types. */
	static PhotographChoice choice(List<Cell> cells) {
		return new PhotographChoice(List.of(), Cell.keys(cells));
	}

	/**
	 * A page that can show photographs.
	 *
	 * @param name its short name for staff, such as "Theatrical"
	 * @param href its path
	 * @param choice the photographs that are attached to it
	 */
	public record PhotographPage(String name, String href, PhotographChoice choice) {
	}

}
