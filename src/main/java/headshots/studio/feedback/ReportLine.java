package headshots.studio.feedback;

import headshots.studio.StudioUrls;

/**
 * A reader's report in a list.
 *
 * @param id its number
 * @param title the title of the item that it is about
 * @param text the first words of it
 * @param news when it came, and what became of it
 */
public record ReportLine(long id, String title, String text, String news) {

	public String href() {
		return StudioUrls.feedback(this.id);
	}

	/** Where the button closes it as answered. */
	public String answering() {
		return href() + "/answer";
	}

}
