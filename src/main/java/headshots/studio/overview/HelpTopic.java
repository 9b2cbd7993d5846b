package headshots.studio.overview;

import java.util.stream.Stream;

import headshots.accounts.AccountUrls;
import headshots.studio.StudioUrls;

/**
 * A part of the help page, and the pages that it explains. Of several topics that explain
 * a page the first one is taken.
 */
enum HelpTopic {

	/** Changes of one item, whatever its kind. */
	UNDOING("back", "/entries/\\d+/(revisions|withdrawal|discarding).*"),

	/** The way of a draft to readers. */
	PUBLISHING("publish", "/publication|/entries/\\d+/(publication|changes|preview-links)"),

	/** Photographs and their consent. */
	PHOTOGRAPHS("photographs", "/photographs.*"),

	/** Sources and when they were checked. */
	SOURCES("sources", "/sources"),

	/** Archives. */
	ARCHIVES("files", "/import.*"),

	/** Staff and what they did. */
	ACCOUNTS("accounts", "/(staff|account|log).*"),

	/** The editors of all kinds. */
	SAVING("save", "/[a-z-]+/(new|\\d+)"),

	/** The lists of all kinds. */
	LISTS("new", "/[a-z-]+"),

	/** The start page. */
	MATRIX("matrix", "");

	private final String anchor;

	private final String pages;

	HelpTopic(String anchor, String pages) {
		this.anchor = anchor;
		this.pages = StudioUrls.STUDIO + "(" + pages + ")";
	}

	/**
	 * Returns the address of the part that explains a page, of the whole page if none
	 * does.
	 */
	static String href(String path) {
		return HelpController.PATH + Stream.of(values())
			.filter((topic) -> path.matches(topic.pages))
			.findFirst()
			.map((topic) -> "#" + topic.anchor)
			.orElse("");
	}

}
