package headshots.studio.service;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentValidator;
import headshots.content.PublishedContentCache;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.reference.SourceContent;
import headshots.reference.Sources;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Finds the items that cite a source, in the text that readers see and in drafts.
 */
@Component
public class SourceCitations {

	private final PublishedContentCache published;

	private final ContentItems items;

	SourceCitations(PublishedContentCache published, ContentItems items) {
		this.published = published;
		this.items = items;
	}

	/** Returns the sources by their keys, with how often each is cited. */
	public Map<String, CitedSource> sources() {
		List<ContentItems.Draft> drafts = this.items.drafts();
		Map<String, Map<ContentKey, CitingText>> citations = citations(drafts);
		Map<String, CitedSource> sources = new LinkedHashMap<>();
		for (ContentItems.Draft draft : drafts) {
			if (draft.content() instanceof SourceContent source) {
				String key = draft.status().key();
				sources.put(key, new CitedSource(address(source), citations.getOrDefault(key, Map.of()).size()));
			}
		}
		return sources;
	}

	/** Returns the items that cite a source. */
	public List<CitingItem> of(String source) {
		List<ContentItems.Draft> drafts = this.items.drafts();
		Map<ContentKey, CitingText> texts = citations(drafts).getOrDefault(source, Map.of());
		return drafts.stream()
			.filter((draft) -> texts.containsKey(draft.status().address()))
			.map((draft) -> new CitingItem(draft, texts.get(draft.status().address())))
			.toList();
	}

	private Map<String, Map<ContentKey, CitingText>> citations(List<ContentItems.Draft> drafts) {
		Map<String, Map<ContentKey, CitingText>> citations = new LinkedHashMap<>();
		ContentSnapshot live = this.published.snapshot();
		for (ContentKey item : live.addresses()) {
			cited(live.find(item).orElseThrow().content())
				.forEach((source) -> add(citations, source, item, CitingText.LIVE));
		}
		for (ContentItems.Draft draft : drafts) {
			if (draft.status().state() != ContentItemState.WITHDRAWN) {
				cited(draft.content())
					.forEach((source) -> add(citations, source, draft.status().address(), CitingText.DRAFT));
			}
		}
		return citations;
	}

	private static void add(Map<String, Map<ContentKey, CitingText>> citations, String source, ContentKey item,
			CitingText citation) {
		citations.computeIfAbsent(source, (key) -> new LinkedHashMap<>())
			.merge(item, citation, (one, other) -> (one == other) ? one : CitingText.BOTH);
	}

	private static Set<String> cited(Content content) {
		Set<String> keys = new LinkedHashSet<>();
		content.references().forEach((reference) -> {
			String key = reference.key();
			if (reference.kind().equals(Sources.KIND) && key != null) {
				keys.add(key);
			}
		});
		return keys;
	}

	/** A draft may hold any text, and only a web address is safe to open. */
	private static @Nullable String address(SourceContent source) {
		String address = source.address();
		return (address != null && ContentValidator.isWebAddress(address)) ? address : null;
	}

	/**
	 * A source as its list shows it.
	 *
	 * @param address the web address, null unless a browser can open it
	 * @param cited how many items cite it
	 */
	public record CitedSource(@Nullable String address, int cited) {

		/** The text of the link to the places that cite it. */
		public String citedBy() {
			return (this.cited == 0) ? "Not cited" : "Cited by " + this.cited;
		}

	}

	/**
	 * An item that cites a source.
	 *
	 * @param item its latest text
	 * @param text which of its texts does
	 */
	public record CitingItem(ContentItems.Draft item, CitingText text) {
	}

	/**
	 * Which text of an item cites a source.
	 */
	public enum CitingText {

		/** The one that readers see; the latest draft no longer does. */
		LIVE("live; the draft no longer cites it"),

		/** The latest draft; readers see none yet. */
		DRAFT("draft"),

		/** Both. */
		BOTH("live");

		private final String words;

		CitingText(String words) {
			this.words = words;
		}

		public String words() {
			return this.words;
		}

	}

}
