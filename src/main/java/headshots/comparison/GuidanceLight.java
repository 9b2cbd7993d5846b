package headshots.comparison;

import java.util.List;
import java.util.regex.Pattern;

import headshots.drawing.DrawingParameter;
import headshots.drawing.LightPattern;
import headshots.drawing.LightUsageProvider;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * The types and looks whose guidance names a light in its words, beside a drawing of a
 * light. The words of a type with looks speak of those too, so that it counts only by
 * what it draws.
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
			.flatMap((column) -> current.cells(column)
				.stream()
				.filter((cell) -> !cell.isInherited())
				.filter((cell) -> isNamed(pattern, cell))
				.filter((cell) -> current.looks(column).isEmpty() || drawnLight(cell).equals(pattern.slug()))
				.limit(1)
				.map((cell) -> new Link(column.title(), column.href() + "#" + cell.row().slug())))
			.toList();
	}

	private static boolean isNamed(LightPattern pattern, Cell cell) {
		GuidanceContent content = cell.content();
		return !drawnLight(cell).isEmpty() && Pattern.compile("\\b" + pattern.title() + "\\b", Pattern.CASE_INSENSITIVE)
			.matcher(content.summary() + " " + content.detail())
			.find();
	}

	/** The light that a piece of guidance draws, empty if none. */
	private static String drawnLight(Cell cell) {
		return cell.content().drawing().getOrDefault(DrawingParameter.LIGHT.code(), "");
	}

}
