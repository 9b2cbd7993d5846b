package headshots.comparison;

import java.util.List;

import headshots.content.ContentKey;
import headshots.content.PublicationDates;
import headshots.drawing.ShownDrawing;
import headshots.reference.Citations;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.text.Sentences;
import org.jspecify.annotations.Nullable;

/**
 * The guidance for one column and one row.
 *
 * @param column the column that it is said to
 * @param saidBy the column that says it: the same, or its type where a look inherits
 * @param row the row
 * @param content the guidance
 * @param detail its explanation, ready for the page
 * @param citations its sources
 * @param drawing the drawing that explains it, null if it has none
 * @param dates when it came live and last changed
 */
public record Cell(Column column, Column saidBy, Row row, GuidanceContent content, SafeHtml detail, Citations citations,
		@Nullable ShownDrawing drawing, PublicationDates dates) {

	/** The keys of the pieces of guidance in some cells. */
	static List<String> keys(List<Cell> cells) {
		return cells.stream().map((cell) -> cell.content.slug()).toList();
	}

	/** Returns which piece of guidance it shows. */
	public ContentKey item() {
		return new ContentKey(GuidanceService.KIND, this.content.slug());
	}

	public boolean isInherited() {
		return !this.column.equals(this.saidBy);
	}

	/** The first sentence of its explanation, which a narrow column has room for. */
	public String inShort() {
		return Sentences.first(Markdown.plain(this.content.detail()));
	}

	/** The claims that its words make. */
	PictureClaims claims() {
		return PictureClaims.of(this.content);
	}

	public Range stretch() {
		return this.content.stretch();
	}

	Cell inheritedBy(Column look) {
		return new Cell(look, this.saidBy, this.row, this.content, this.detail, this.citations, this.drawing,
				this.dates);
	}

}
