package headshots.drawing;

import headshots.drawing.light.LightSetting;

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
	 * Where a reader can move the light that it shows, empty if it is not about light.
	 */
	public String lightHref() {
		return this.drawing.isChosen(DrawingParameter.LIGHT) ? LightSetting.of(this.drawing).href() : "";
	}

}
