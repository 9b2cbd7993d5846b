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
	UNDOING("back", "entries/\\d+/(revisions|withdrawal|discarding).*"),

	/** The way of a draft to readers. */
	PUBLISHING("publish", "publication|schedules/\\d+|entries/\\d+/(publication|changes|preview-links)"),

	/** Photographs and their consent. */
	PHOTOGRAPHS("photographs", "photographs.*"),

	/** Comments, and requests to look. */
	ASKING("ask", "entries/\\d+/comments"),

	/** Sources, when they were checked, and the places that cite them. */
	SOURCES("sources", "sources|entries/\\d+/citations"),

	/** Guidance that is older than its neighbor. */
	BALANCE("matrix", "balance|entries/\\d+/balance"),

	/** Advice for some readers, and the cells without it. */
	ADVICE("advice", "advice(/cells)?"),
	/** The questions and results of the finder. */
	FINDER("finder", "(steps|results)"),

	/** Links to other sites. */
	LINKS("links", "links"),

	/** Words that readers searched for in vain. */
	SEARCHES("searches", "searches"),

	/** Feedback of readers. */
	READERS("readers", "feedback.*"),

	/** Archives. */
	ARCHIVES("files", "import.*"),

	/** Staff and what they did. */
	ACCOUNTS("accounts", "(staff|account|log).*"),

	/** The editors of all kinds. */
	SAVING("save", "[a-z-]+/(new|\\d+)"),

	/** The lists of all kinds. */
	LISTS("new", "[a-z-]+(/order)?"),

	/** The start page. */
	MATRIX("matrix", "");

	private final String anchor;

	private final String pages;

	HelpTopic(String anchor, String pages) {
		this.anchor = anchor;
		this.pages = StudioUrls.STUDIO + (pages.isEmpty() ? "" : "/(" + pages + ")");
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
