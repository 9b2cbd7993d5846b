package headshots.web;

/**
 * Knows the frame of pages that must be drawn whatever else fails.
 */
public interface StandaloneLayoutModel {

	/** A frame that needs no content, and so no database. */
	LayoutModel bareFrame();

}
