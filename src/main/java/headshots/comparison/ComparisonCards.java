package headshots.comparison;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import headshots.site.CardDrawing;
import headshots.site.CardLine;
import headshots.site.CardPicture;
import headshots.text.Numbers;
import headshots.text.Sentences;

import org.springframework.stereotype.Component;

/**
 * The cards of the matrix: the pictures of types, and their ranges on the lines of the
 * aspects.
 */
@Component
class ComparisonCards {

	private static final String HEADSHOTS = "Drawn headshots: ";

	private final CurrentMatrix matrix;

	private final Portraits portraits;

	ComparisonCards(CurrentMatrix matrix, Portraits portraits) {
		this.matrix = matrix;
		this.portraits = portraits;
	}

	/** Returns the card of a page; empty if the matrix has no such page. */
	Optional<CardDrawing> card(String path) {
		Matrix current = this.matrix.get();
		if (path.startsWith(ComparisonSection.COMPARE + "/")) {
			// One card does for all orders of the same types and looks.
			return ComparisonSelection.named(current, ComparisonSection.slugs(path))
				.map(current::inOrder)
				.flatMap((columns) -> compared(current, Comparison.href(columns), columns));
		}
		return switch (path) {
			case ComparisonSection.HOME, ComparisonSection.COMPARE -> compared(current, path, current.opening());
			case ComparisonSection.TYPES -> contactSheet(current, path);
			default -> current.columnAt(path)
				.map((column) -> type(current, column))
				.or(() -> current.rowAt(path).flatMap((row) -> aspect(current, row)));
		};
	}

	/** Returns the pictures of those types and looks that are live. */
	List<CardPicture> pictures(List<String> types) {
		Matrix current = this.matrix.get();
		return types.stream().flatMap((key) -> current.columnOf(key).stream()).map(this::picture).toList();
	}

	private Optional<CardDrawing> compared(Matrix current, String path, List<Column> columns) {
		if (columns.size() < Comparison.FEWEST) {
			return Optional.empty();
		}
		return Optional.of(new CardDrawing(path, columns.stream().map(this::picture).toList(), lines(current, columns),
				HEADSHOTS + names(columns) + ", with their ranges"));
	}

	private Optional<CardDrawing> contactSheet(Matrix current, String path) {
		List<Column> types = current.types().stream().limit(CardDrawing.MOST_PICTURES).toList();
		return types.isEmpty() ? Optional.empty() : Optional
			.of(new CardDrawing(path, types.stream().map(this::picture).toList(), List.of(), HEADSHOTS + names(types)));
	}

	private CardDrawing type(Matrix current, Column column) {
		return new CardDrawing(column.href(), List.of(picture(column)), lines(current, List.of(column)),
				"Drawn headshot: " + name(column) + ", with its ranges");
	}

	/**
	 * The drawings that explain the aspect, and the ranges of the types they belong to.
	 */
	private Optional<CardDrawing> aspect(Matrix current, Row row) {
		List<Cell> cells = current.cells(row)
			.stream()
			.filter(Predicate.not((cell) -> cell.column().isLook()))
			.filter((cell) -> cell.drawing() != null)
			.limit(CardDrawing.MOST_PICTURES)
			.toList();
		if (cells.isEmpty()) {
			return Optional.empty();
		}
		List<Column> columns = cells.stream().map(Cell::column).toList();
		List<CardPicture> pictures = cells.stream()
			.map((cell) -> Objects.requireNonNull(cell.drawing()).onCard(name(cell.column()), cell.column().color()))
			.toList();
		return Optional.of(new CardDrawing(row.href(), pictures, List.of(line(cells)),
				row.name() + " in drawings: " + names(columns) + ", with their ranges"));
	}

	private CardPicture picture(Column column) {
		return this.portraits.of(column).onCard(name(column), column.color());
	}

	private static List<CardLine> lines(Matrix current, List<Column> columns) {
		return current.rows()
			.stream()
			.map((row) -> columns.stream().flatMap((column) -> Stream.ofNullable(current.cell(column, row))).toList())
			.filter((cells) -> cells.size() == columns.size())
			.map(ComparisonCards::line)
			.toList();
	}

	private static CardLine line(List<Cell> cells) {
		return new CardLine(cells.stream()
			.map((cell) -> new CardLine.CardBar(percent(cell.stretch().from()), percent(cell.stretch().to()),
					cell.column().color()))
			.toList());
	}

	private static int percent(int step) {
		return step * 100 / Range.STEPS;
	}

	private static String names(List<Column> columns) {
		return Numbers.list(columns.stream().map(ComparisonCards::name).toList());
	}

	private static String name(Column column) {
		return Sentences.within(column.name());
	}

}
