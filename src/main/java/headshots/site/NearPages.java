package headshots.site;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import headshots.text.Words;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Finds what a mistyped address may have meant.
 */
@Component
class NearPages {

	private static final int MOST = 5;

	/** No page has a longer name, and comparing letters takes time. */
	private static final int LONGEST = 80;

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private final Site site;

	private final Search search;

	NearPages(Site site, Search search) {
		this.site = site;
		this.search = search;
	}

	/**
	 * Pages whose address or words are near.
	 * @param path the path that has no page
	 * @return the nearest first, possibly none
	 */
	List<Link> near(String path) {
		String last = lastPart(path);
		String wanted = last.substring(0, Math.min(last.length(), LONGEST));
		List<Page> alike = this.site.pages()
			.stream()
			.filter(Page::standsAlone)
			.filter((page) -> distance(page, wanted) <= Math.max(1, wanted.length() / 3))
			.sorted(Comparator.comparingInt((page) -> distance(page, wanted)))
			.toList();
		Set<String> words = new LinkedHashSet<>(Arrays.asList(BETWEEN_WORDS.split(Words.fold(wanted))));
		words.removeIf(String::isEmpty);
		Set<Page> near = new LinkedHashSet<>(alike);
		near.addAll(this.search.near(words, MOST));
		return near.stream().limit(MOST).map(Page::link).toList();
	}

	private static int distance(Page page, String wanted) {
		return Words.distance(lastPart(page.href()), wanted);
	}

	private static String lastPart(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
