package headshots.comparison;

import java.util.List;
import java.util.Map;

import headshots.drawing.Drawings;
import headshots.drawing.ShownDrawing;

import org.springframework.stereotype.Component;

/**
 * One picture of each type and look, put together from the drawings of its guidance, so
 * that it shows what all of its words ask for.
 */
@Component
class Portraits {

	private final CurrentMatrix matrix;

	private final Drawings drawings;

	Portraits(CurrentMatrix matrix, Drawings drawings) {
		this.matrix = matrix;
		this.drawings = drawings;
	}

	ShownDrawing of(Column column) {
		return this.drawings.portrait(parts(this.matrix.get(), column));
	}

	/** All types and looks in the editorial order, each with its picture. */
	List<Portrait> all() {
		return of(this.matrix.get().columns());
	}

	List<Portrait> of(List<Column> columns) {
		return columns.stream().map((column) -> new Portrait(column, of(column))).toList();
	}

	private static List<Map<String, String>> parts(Matrix matrix, Column column) {
		return matrix.cells(column).stream().map((cell) -> cell.content().drawing()).toList();
	}

	/**
	 * A type or look with its picture.
	 *
	 * @param column the type or look
	 * @param drawing the picture
	 */
	record Portrait(Column column, ShownDrawing drawing) {
	}

}
