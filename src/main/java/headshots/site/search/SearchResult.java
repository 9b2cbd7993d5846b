package headshots.site.search;

import java.util.List;

/**
 * The documents that answer a question, best first.
 *
 * @param query the question as it was understood
 * @param documents numbers of documents in the order in which they were indexed
 * @param types keys of the types that the question names
 */
public record SearchResult(SearchQuery query, List<Integer> documents, List<String> types) {
}
