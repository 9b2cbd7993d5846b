package headshots.drawing;

import java.util.ArrayList;
import java.util.List;

import headshots.drawing.light.LightSetting;
import headshots.drawing.retouch.RetouchStandard;
import headshots.site.CardPicture;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

/**
 * A drawing as a page shows it. It is drawn when a page first asks where it is, and not
 * when the content is read.
 */
public final class ShownDrawing {

	private final Drawing drawing;

	private final Drawings drawings;

	ShownDrawing(Drawing drawing, Drawings drawings) {
		this.drawing = drawing;
		this.drawings = drawings;
	}

	/** Its address, which changes whenever the drawing does. */
	public String href() {
		return this.drawings.address(this.drawing);
	}

	/** Its text alternative. */
	public String words() {
		return this.drawing.words();
	}

	/**
	 * Returns the drawing for the card of a page.
	 * @param subject the name of the subject in the card's text alternative
	 * @param color the accent color under the drawing, null for none
	 */
	public CardPicture onCard(String subject, @Nullable String color) {
		return new CardPicture(this.drawing.fileName(), subject, () -> this.drawings.file(this.drawing), color);
	}

	/** Where a reader can try what it shows: move its light, or look at each mark. */
	public List<Link> links() {
		List<Link> links = new ArrayList<>();
		if (this.drawing.isChosen(DrawingParameter.LIGHT)) {
			links.add(new Link("Try this light", LightSetting.of(this.drawing).href()));
		}
		RetouchStandard.of(this.drawing.get(DrawingParameter.RETOUCHING).code())
			.map((standard) -> new Link("See each mark", DrawingSection.href(standard)))
			.ifPresent(links::add);
		return links;
	}

}
