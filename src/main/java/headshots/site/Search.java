package headshots.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.text.Tokenizer;

import org.springframework.stereotype.Service;

/**
 * Finds pages by their words, in memory. The glossary's other names count as the same
 * word, and a beginning counts for the whole.
 */
@Service
public class Search {

	private static final int MOST_RESULTS = 40;

	private final Site site;

	private final VersionedCache<SearchIndex> index;

	Search(Site site, ContentVersion version) {
		this.site = site;
		this.index = new VersionedCache<>(version, () -> new SearchIndex(site.pages()));
	}

	/**
	 * Looks for pages that have all the words.
	 * @param text the text that the reader typed
	 * @return the best results, by kind
	 */
	Results find(String text) {
		SearchQuery query = new SearchQuery(Tokenizer.of(text), this.index.get().synonyms());
		List<Hit> all = best(query);
		List<Hit> hits = all.stream().limit(MOST_RESULTS).toList();
		Map<String, List<Page>> byKind = hits.stream()
			.map(Hit::page)
			.collect(Collectors.groupingBy(Page::kind, LinkedHashMap::new, Collectors.toList()));
		Map<String, String> names = this.site.kindNames();
		Set<String> last = this.site.lastKinds();
		List<ResultGroup> groups = byKind.entrySet()
			.stream()
			.sorted(Comparator.comparing((group) -> last.contains(group.getKey())))
			.map((group) -> new ResultGroup(names.getOrDefault(group.getKey(), "Pages"), group.getValue()))
			.toList();
		return new Results(groups, all.size(), hits.size(), query);
	}

	/** A query that has results, a few letters away from one that has none. */
	Optional<String> meant(String text) {
		List<String> words = new ArrayList<>();
		for (String word : Tokenizer.of(text)) {
			Optional<String> near = this.index.get().nearestWord(word);
			if (near.isEmpty()) {
				return Optional.empty();
			}
			words.add(near.get());
		}
		String meant = String.join(" ", words);
		return Optional.of(meant).filter((query) -> !query.isEmpty() && find(query).count() > 0);
	}

	/** Pages with addresses of their own that have any of the words, best first. */
	public List<Page> near(List<String> words, int most) {
		return words.stream()
			.flatMap((word) -> best(new SearchQuery(List.of(word), this.index.get().synonyms())).stream())
			.filter((hit) -> hit.page().standsAlone())
			.sorted(Comparator.comparingInt(Hit::score).reversed())
			.map(Hit::page)
			.distinct()
			.limit(most)
			.toList();
	}

	/**
	 * The pages that have all the words; otherwise those that have most of them.
	 */
	private List<Hit> best(SearchQuery query) {
		List<Hit> all = hits(query, query.needs());
		return all.isEmpty() ? hits(query, query.needs() / 2 + 1) : all;
	}

	private List<Hit> hits(SearchQuery query, int fewest) {
		return this.index.get()
			.documents()
			.stream()
			.map((document) -> new Hit(document.page(), query.score(document, fewest)))
			.filter((hit) -> hit.score() > 0)
			.sorted(Comparator.comparingInt(Hit::score).reversed())
			.toList();
	}

	private record Hit(Page page, int score) {
	}

	/**
	 * Results of one kind.
	 *
	 * @param name the kind's plural name
	 * @param pages the pages, best first
	 */
	record ResultGroup(String name, List<Page> pages) {
	}

	/**
	 * The results of a search.
	 *
	 * @param groups the results by kind, the kind of the best result first
	 * @param count how many pages have the words
	 * @param shown how many of them the groups hold
	 * @param query the query, to mark the words that were found
	 */
	record Results(List<ResultGroup> groups, int count, int shown, SearchQuery query) {
	}

}
