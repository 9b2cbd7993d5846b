package headshots.comparison;

import java.util.List;
import java.util.Objects;

import headshots.drawing.DrawingParameter;
import headshots.drawing.LightPattern;
import headshots.drawing.LightUsageProvider;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * The types and looks whose guidance shows a light.
 */
@Component
class GuidanceLight implements LightUsageProvider {

	private final CurrentMatrix matrix;

	GuidanceLight(CurrentMatrix matrix) {
		this.matrix = matrix;
	}

	@Override
	public List<Link> typicalFor(LightPattern pattern) {
		Matrix current = this.matrix.get();
		return current.columns()
			.stream()
			.flatMap((column) -> current.rows()
				.stream()
				.map((row) -> current.cell(column, row))
				.filter(Objects::nonNull)
				.filter((cell) -> !cell.isInherited())
				.filter((cell) -> pattern.slug().equals(cell.content().drawing().get(DrawingParameter.LIGHT.code())))
				.filter((cell) -> !cell.content().drawing().containsKey(DrawingParameter.PLACE.code()))
				.limit(1)
				.map((cell) -> new Link(column.title(), column.href() + "#" + cell.row().slug())))
			.toList();
	}

}
