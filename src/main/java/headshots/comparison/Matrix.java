package headshots.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.content.PublicationDates;
import headshots.drawing.ShownDrawing;
import headshots.reference.Citations;
import headshots.text.Markdown;
import headshots.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * The whole matrix, immutable: columns (types, each followed by its looks), rows
 * (aspects) and the cells where they meet.
 */
public final class Matrix {

	private final Map<String, Column> columns = new LinkedHashMap<>();

	private final List<Column> ordered;

	private final List<Column> types;

	private final Map<String, Column> columnsBySlug = new HashMap<>();

	private final List<Row> rows;

	private final Map<Place, Cell> cells = new HashMap<>();

	private final Map<Set<String>, EditedVerdict> verdicts = new HashMap<>();

	private final AdviceTable advice;

	Matrix(List<ContentItem<HeadshotTypeContent>> types, List<ContentItem<AspectContent>> aspects,
			List<ContentItem<GuidanceContent>> guidance, List<ContentItem<PairVerdictContent>> verdicts,
			List<ContentItem<ConditionalAdviceContent>> advice, Function<List<String>, Citations> cite,
			Function<Map<String, String>, ShownDrawing> draw) {
		addColumns(types, null);
		this.ordered = List.copyOf(this.columns.values());
		this.types = this.ordered.stream().filter((column) -> !column.isLook()).toList();
		this.ordered.forEach((column) -> this.columnsBySlug.put(column.slug(), column));
		this.rows = aspects.stream().map(Row::of).toList();
		Map<String, Row> rowsByKey = new LinkedHashMap<>();
		this.rows.forEach((row) -> rowsByKey.put(row.key(), row));
		for (ContentItem<GuidanceContent> item : guidance) {
			GuidanceContent content = item.content();
			Column column = this.columns.get(content.type());
			Row row = rowsByKey.get(content.aspect());
			if (column != null && row != null) {
				this.cells.put(new Place(column.key(), row.key()),
						new Cell(column, column, row, content, Markdown.render(content.detail()),
								cite.apply(content.citations()),
								content.drawing().isEmpty() ? null : draw.apply(content.drawing()), item.dates()));
			}
		}
		for (ContentItem<PairVerdictContent> item : verdicts) {
			Column type = this.columns.get(item.content().type());
			Column other = this.columns.get(item.content().other());
			if (type != null && other != null && !type.equals(other)) {
				this.verdicts.put(Set.of(type.key(), other.key()),
						new EditedVerdict(type, other, item, cite.apply(item.content().citations())));
			}
		}
		this.advice = new AdviceTable(advice, this.columns, rowsByKey, cite);
	}

	/** All columns: every type, followed by its looks. */
	public List<Column> columns() {
		return this.ordered;
	}

	public List<Column> types() {
		return this.types;
	}

	public List<Column> looks(Column type) {
		return columns().stream().filter((column) -> type.equals(column.parent())).toList();
	}

	public List<Row> rows() {
		return this.rows;
	}

	Optional<Column> column(String slug) {
		return Optional.ofNullable(this.columnsBySlug.get(slug));
	}

	/** The column whose page is at a path. */
	Optional<Column> columnAt(String path) {
		return this.ordered.stream().filter((column) -> column.href().equals(path)).findFirst();
	}

	/** The column of a type or look by its key. */
	Optional<Column> columnOf(String key) {
		return Optional.ofNullable(this.columns.get(key));
	}

	AdviceTable advice() {
		return this.advice;
	}

	Optional<Row> row(String slug) {
		return this.rows.stream().filter((row) -> row.slug().equals(slug)).findFirst();
	}

	/** Returns the aspect whose page is at a path. */
	Optional<Row> rowAt(String path) {
		return this.rows.stream().filter((row) -> row.href().equals(path)).findFirst();
	}

	/**
	 * Returns the guidance of a column and a row, its own or its type's; null while it
	 * has no guidance.
	 */
	@Nullable Cell cell(Column column, Row row) {
		Cell own = this.cells.get(new Place(column.key(), row.key()));
		if (own != null || column.parent() == null) {
			return own;
		}
		Cell inherited = cell(column.parent(), row);
		return (inherited != null) ? inherited.inheritedBy(column) : null;
	}

	/** Returns the guidance of a column, in the order of the rows. */
	public List<Cell> cells(Column column) {
		return this.rows.stream().flatMap((row) -> Stream.ofNullable(cell(column, row))).toList();
	}

	/** Returns the guidance of a row, in the order of the columns. */
	public List<Cell> cells(Row row) {
		return this.ordered.stream().flatMap((column) -> Stream.ofNullable(cell(column, row))).toList();
	}

	/** The editors' verdict on two columns, whichever comes first. */
	Optional<EditedVerdict> verdict(Column one, Column other) {
		return one.equals(other) ? Optional.empty()
				: Optional.ofNullable(this.verdicts.get(Set.of(one.key(), other.key())));
	}

	/** The pairs on which editors have given a verdict, in the editorial order. */
	private Stream<List<Column>> judgedPairs() {
		List<Column> all = columns();
		return this.verdicts.isEmpty() ? Stream.empty()
				: all.stream()
					.flatMap((one) -> all.stream()
						.skip(all.indexOf(one) + 1)
						.filter((other) -> verdict(one, other).isPresent())
						.map((other) -> List.of(one, other)));
	}

	/** Returns when a column came live and when anything in it last changed. */
	PublicationDates dates(Column column) {
		return cells(column).stream().map(Cell::dates).reduce(column.dates(), PublicationDates::laterChange);
	}

	/** Returns when a row came live and when anything in it last changed. */
	PublicationDates dates(Row row) {
		return cells(row).stream().map(Cell::dates).reduce(row.dates(), PublicationDates::laterChange);
	}

	/** The column that a reader of this one would want beside it. */
	Optional<Column> usualPartner(Column column) {
		String key = column.comparedWith();
		return Optional.ofNullable((key != null) ? this.columns.get(key) : null)
			.filter((partner) -> !partner.equals(column))
			.or(() -> types().stream().filter((type) -> !type.equals(column)).findFirst());
	}

	/** The comparison that the guide opens with: the first type and its usual partner. */
	List<Column> opening() {
		List<Column> opening = new ArrayList<>();
		types().stream().findFirst().ifPresent((first) -> {
			opening.add(first);
			usualPartner(first).ifPresent(opening::add);
		});
		return opening;
	}

	/** The columns in the editorial order. */
	List<Column> inOrder(List<Column> chosen) {
		return columns().stream().filter(chosen::contains).toList();
	}

	/**
	 * The comparisons worth listing: each column with its usual partner, and the pairs
	 * that have a verdict.
	 */
	public List<Comparison> usualComparisons() {
		Stream<List<Column>> usual = columns().stream()
			.flatMap((column) -> usualPartner(column).stream().map((partner) -> inOrder(List.of(column, partner))));
		return Stream.concat(usual, judgedPairs()).distinct().map((pair) -> Comparison.of(this, pair)).toList();
	}

	/** The column whose slug is the fewest letters away, if any is near. */
	Optional<Column> nearest(String slug) {
		return this.ordered.stream()
			.filter((column) -> slug.length() < 2 * column.slug().length())
			.filter((column) -> Tokenizer.distance(column.slug(), slug) <= Tokenizer.tolerance(slug))
			.min(Comparator.comparingInt((column) -> Tokenizer.distance(column.slug(), slug)));
	}

	private void addColumns(List<ContentItem<HeadshotTypeContent>> types, @Nullable Column parent) {
		String parentKey = (parent != null) ? parent.key() : null;
		for (ContentItem<HeadshotTypeContent> item : types) {
			if (Objects.equals(item.content().parent(), parentKey)) {
				Column column = Column.of(item, parent);
				this.columns.put(column.key(), column);
				addColumns(types, column);
			}
		}
	}

	private record Place(String column, String row) {
	}

}
