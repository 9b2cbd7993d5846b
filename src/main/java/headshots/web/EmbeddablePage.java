package headshots.web;

import java.util.List;

/**
 * A page that other sites can show in a frame, in its embedded form.
 *
 * @param title the page's heading as plain text
 * @param address its path from the root, with the parameters that choose what it shows
 * @param height the height in CSS pixels of a frame that does not follow its content
 * @param stylesheets plain names of the style sheets that the embedded form needs beside
 * those of every such form
 */
public record EmbeddablePage(String title, String address, int height, List<String> stylesheets) {

	/** The path of the form without header, menu and footer that frames show. */
	public String embeddedAddress() {
		return PageForm.EMBEDDED.address(this.address);
	}

}
