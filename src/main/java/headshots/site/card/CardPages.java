package headshots.site.card;

import headshots.web.ComputedPages;

import org.springframework.stereotype.Component;

/**
 * The addresses of cards. A card that is not in memory has to be drawn, which takes as
 * much computation as a new setting of the light explorer.
 */
@Component
public class CardPages implements ComputedPages {

	/** The card of the front page; all others have the path of their page below it. */
	static final String ROOT = "/card";

	private static final String HOME = "/";

	/** Returns the address of the card of a page. */
	public static String href(String path) {
		return path.equals(HOME) ? ROOT : ROOT + path;
	}

	/** Returns the path of the page that a card's address is for. */
	static String page(String path) {
		return path.equals(ROOT) ? HOME : path.substring(ROOT.length());
	}

	@Override
	public boolean include(String path, boolean query) {
		return path.equals(ROOT) || path.startsWith(ROOT + "/");
	}

}
