package headshots.site;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import headshots.text.Tokenizer;
import headshots.web.Link;

import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * Finds what a mistyped address may have meant.
 */
@Component
public class PageSuggestions {

	private static final int MOST = 6;

	private static final int MOST_WORDS = 6;

	/** No page has a longer name, and comparing letters takes time. */
	private static final int LONGEST = 80;

	private final Site site;

	private final Search search;

	PageSuggestions(Site site, Search search) {
		this.site = site;
		this.search = search;
	}

	/**
	 * Pages whose address or words are near.
	 * @param path the path that has no page
	 * @return the nearest first, possibly none
	 */
	public List<Link> near(String path) {
		String decoded = UriUtils.decode(path, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
		String last = lastPart(decoded);
		String wanted = last.substring(0, Math.min(last.length(), LONGEST));
		Map<Page, Integer> alike = new LinkedHashMap<>();
		for (Page page : this.site.pages()) {
			int distance = page.standsAlone() ? distance(page, decoded, wanted) : Integer.MAX_VALUE;
			if (distance <= Tokenizer.tolerance(wanted)) {
				alike.put(page, distance);
			}
		}
		Set<Page> near = new LinkedHashSet<>(
				alike.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).toList());
		near.addAll(this.search.near(Tokenizer.of(wanted).stream().distinct().limit(MOST_WORDS).toList(), MOST));
		return near.stream().limit(MOST).map(Page::link).toList();
	}

	/**
	 * Letters between the last parts; what lies right above or below an address is
	 * nearest.
	 */
	private static int distance(Page page, String path, String wanted) {
		boolean below = page.href().startsWith(path + "/");
		boolean above = page.href().length() > 1 && path.startsWith(page.href() + "/");
		return (below || above) ? 0 : Tokenizer.distance(lastPart(page.href()), wanted);
	}

	private static String lastPart(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
