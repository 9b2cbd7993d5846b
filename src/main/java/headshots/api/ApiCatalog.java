package headshots.api;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.api.ApiIndex.CollectionLink;
import headshots.api.ItemList.ListLinks;
import headshots.site.Site;
import headshots.web.PublicData;

import org.springframework.stereotype.Component;

/**
 * All collections of the API, by name, with their lists in pages.
 */
@Component
class ApiCatalog {

	/** The list of the guidance of a type or an aspect, below it. */
	static final String GUIDANCE = "guidance";

	/** How many items a page of a list has. */
	static final int PAGE_SIZE = 100;

	private final Map<String, ApiCollection<?, ?>> collections = new LinkedHashMap<>();

	private final Representations representations;

	ApiCatalog(List<ApiCollection<?, ?>> collections, Representations representations) {
		collections.forEach((collection) -> this.collections.put(collection.name(), collection));
		this.representations = representations;
	}

	List<ApiCollection<?, ?>> collections() {
		return List.copyOf(this.collections.values());
	}

	ApiIndex index() {
		List<CollectionLink> links = this.collections.values()
			.stream()
			.map((collection) -> new CollectionLink(collection.name(), collection.about(), collection.all().size(),
					this.representations.itemUrl(collection.name())))
			.toList();
		return new ApiIndex(Site.NAME, this.representations.url(ApiPaths.DESCRIPTION),
				this.representations.url(ApiPaths.ROOT), links);
	}

	/**
	 * Returns a collection.
	 * @throws ApiProblemException if it does not exist
	 */
	ApiCollection<?, ?> collection(String name) {
		ApiCollection<?, ?> found = this.collections.get(name);
		if (found == null) {
			throw ApiProblemException.missing("The collections are: " + String.join(", ", this.collections.keySet())
					+ ". Start from " + ApiPaths.V1 + ".");
		}
		return found;
	}

	/**
	 * Returns a page of a list.
	 * @param page the number of the page, from 1
	 * @throws ApiProblemException if the page does not exist
	 */
	<S, R extends Record> ItemList<Record> list(ApiCollection<S, R> collection, int page) {
		List<S> all = collection.all();
		int size = collection.isPaged() ? PAGE_SIZE : Math.max(1, all.size());
		int pages = Math.max(1, (all.size() + size - 1) / size);
		if (page > pages) {
			throw ApiProblemException.missing("The list has " + pages + ((pages == 1) ? " page." : " pages."));
		}
		URI list = this.representations.itemUrl(collection.name());
		List<Record> items = all.subList((page - 1) * size, Math.min(page * size, all.size()))
			.stream()
			.<Record>map(collection::listed)
			.toList();
		return new ItemList<>(items, all.size(), new ListLinks(page(list, page),
				(page < pages) ? page(list, page + 1) : null, (page > 1) ? page(list, page - 1) : null));
	}

	/**
	 * Returns an item.
	 * @throws ApiProblemException if the key does not exist
	 */
	Record item(String collection, String key) {
		return collection(collection).find(key).<Record>map((found) -> found).orElseThrow(() -> missing(collection));
	}

	/**
	 * Returns the guidance of an item.
	 * @throws ApiProblemException if the item does not exist
	 */
	ItemList<GuidanceResource> guidance(String collection, String key) {
		List<GuidanceResource> guidance = collection(collection).guidance(key).orElseThrow(() -> missing(collection));
		return new ItemList<>(guidance, guidance.size(),
				new ListLinks(this.representations.itemUrl(collection, key, GUIDANCE), null, null));
	}

	private static ApiProblemException missing(String collection) {
		return ApiProblemException.missing("It may have been removed, or the key may have a typo. "
				+ "All keys are in the list at " + ApiPaths.V1 + "/" + collection + ".");
	}

	private static URI page(URI list, int page) {
		return (page > 1) ? URI.create(list + "?" + PublicData.PAGE + "=" + page) : list;
	}

}
