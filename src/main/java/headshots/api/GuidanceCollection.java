package headshots.api;

import java.util.List;

import headshots.api.GuidanceResource.DrawingReference;
import headshots.api.GuidanceResource.ScaleRange;
import headshots.comparison.Aspects;
import headshots.comparison.Cell;
import headshots.comparison.Column;
import headshots.comparison.CurrentMatrix;
import headshots.comparison.GuidanceContent;
import headshots.comparison.GuidanceService;
import headshots.comparison.HeadshotTypes;
import headshots.drawing.ShownDrawing;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The guidance that types and looks have of their own, type by type. The lists of a type
 * or an aspect also have what looks inherit.
 */
@Component
@Order(30)
class GuidanceCollection implements ApiCollection<Cell, GuidanceResource> {

	private final CurrentMatrix matrix;

	private final Representations representations;

	GuidanceCollection(CurrentMatrix matrix, Representations representations) {
		this.matrix = matrix;
		this.representations = representations;
	}

	@Override
	public String name() {
		return GuidanceService.KIND;
	}

	@Override
	public String about() {
		return "the guidance of types and looks, one piece for each aspect";
	}

	@Override
	public Class<GuidanceResource> itemType() {
		return GuidanceResource.class;
	}

	@Override
	public List<Cell> all() {
		return this.matrix.get()
			.columns()
			.stream()
			.flatMap((column) -> this.matrix.get().cells(column).stream())
			.filter((cell) -> !cell.isInherited())
			.toList();
	}

	@Override
	public String key(Cell cell) {
		return cell.saidBy().key() + "." + cell.row().key();
	}

	@Override
	public GuidanceResource represent(Cell cell) {
		GuidanceContent content = cell.content();
		String key = key(cell);
		return new GuidanceResource(key, type(cell.column()),
				this.representations.reference(Aspects.KIND, cell.row().key(), cell.row().name()),
				cell.isInherited() ? type(cell.saidBy()) : null, content.summary(),
				this.representations.text(cell.detail(), content.detail()), content.dos(), content.avoids(),
				new ScaleRange(cell.stretch().from(), cell.stretch().to()), drawing(cell.drawing()),
				this.representations.sources(content.citations()), cell.dates().changed(),
				new ItemLinks(this.representations.itemUrl(name(), key),
						this.representations.url(cell.column().href() + "#" + cell.row().slug())));
	}

	List<GuidanceResource> represent(List<Cell> cells) {
		return cells.stream().map(this::represent).toList();
	}

	private ItemReference type(Column column) {
		return this.representations.reference(HeadshotTypes.KIND, column.key(), column.name());
	}

	private @Nullable DrawingReference drawing(@Nullable ShownDrawing drawing) {
		return (drawing != null) ? new DrawingReference(this.representations.url(drawing.href()), drawing.words())
				: null;
	}

}
