package headshots.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.site.search.SearchDocument;
import headshots.site.search.SearchIndex;
import headshots.site.search.SearchQuery;
import headshots.site.search.SearchResult;
import headshots.site.search.Vocabulary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Answers questions with pages and places on them, in memory: the best answer first, the
 * other results by kind.
 */
@Service
public class Search {

	/** Of one kind; the best answer is above all of them. */
	private static final int MOST_RESULTS = 6;

	private static final int POPULAR = 6;

	private final Site site;

	private final Vocabulary vocabulary = Vocabulary.load();

	private final VersionedCache<IndexedSite> index;

	Search(Site site, ContentVersion version) {
		this.site = site;
		this.index = new VersionedCache<>(version, this::index);
	}

	/**
	 * Answers a question.
	 * @param question the text that the reader typed
	 * @param exactly whether to leave misspelled words as they are
	 */
	Results find(String question, boolean exactly) {
		IndexedSite indexed = this.index.get();
		SearchResult result = exactly ? indexed.index().searchExactly(question) : indexed.index().search(question);
		List<Page> pages = new ArrayList<>();
		if (result.query().compares() && result.types().size() > 1) {
			this.site.comparing(result.types()).ifPresent(pages::add);
		}
		result.documents().forEach((number) -> pages.add(indexed.pages().get(number)));
		List<Page> distinct = pages.stream()
			.collect(Collectors.toMap(Page::href, (page) -> page, (first, second) -> first, LinkedHashMap::new))
			.values()
			.stream()
			.toList();
		Map<String, List<Page>> byKind = distinct.stream()
			.skip(1)
			.collect(Collectors.groupingBy(Page::kind, LinkedHashMap::new, Collectors.toList()));
		Map<String, String> names = this.site.kindNames();
		Set<String> last = this.site.lastKinds();
		List<ResultGroup> groups = Stream
			.concat(byKind.keySet().stream().filter((kind) -> !last.contains(kind)),
					names.keySet().stream().filter(last::contains).filter(byKind::containsKey))
			.map((kind) -> new ResultGroup(names.getOrDefault(kind, "Pages"),
					byKind.get(kind).stream().limit(MOST_RESULTS).toList()))
			.toList();
		int shown = groups.stream().mapToInt((group) -> group.pages().size()).sum() + Math.min(distinct.size(), 1);
		return new Results(distinct.isEmpty() ? null : distinct.get(0), groups, distinct.size(), shown, result.query());
	}

	/** Pages with addresses of their own that have any of the words, best first. */
	public List<Page> near(List<String> words, int most) {
		IndexedSite indexed = this.index.get();
		return indexed.index()
			.search(String.join(" ", words))
			.documents()
			.stream()
			.map((number) -> indexed.pages().get(number))
			.filter(Page::standsAlone)
			.limit(most)
			.toList();
	}

	/** Questions that most readers have, for those who found nothing. */
	List<Page> popular() {
		Map<String, Page> questions = new LinkedHashMap<>();
		this.site.pages().forEach((page) -> questions.put(page.kind() + "/" + page.key(), page));
		return this.vocabulary.popular().stream().map(questions::get).filter(Objects::nonNull).limit(POPULAR).toList();
	}

	private IndexedSite index() {
		List<Page> pages = Stream.concat(this.site.pages().stream(), this.site.repeatedPages().stream()).toList();
		Set<String> last = this.site.lastKinds();
		List<SearchDocument> documents = pages.stream().map((page) -> {
			List<String> names = Stream.concat(Stream.of(page.name()), page.otherNames().stream()).distinct().toList();
			return new SearchDocument(page.kind(), page.key(), page.title(), names, page.summary(), page.words(),
					last.contains(page.kind()));
		}).toList();
		return new IndexedSite(pages, new SearchIndex(documents, this.vocabulary));
	}

	private record IndexedSite(List<Page> pages, SearchIndex index) {
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
	 * @param best the best answer, null if nothing was found
	 * @param groups the other results by kind, the kind of the best of them first
	 * @param count how many pages were found
	 * @param shown how many of them are shown
	 * @param query the question as it was understood
	 */
	record Results(@Nullable Page best, List<ResultGroup> groups, int count, int shown, SearchQuery query) {
	}

}
