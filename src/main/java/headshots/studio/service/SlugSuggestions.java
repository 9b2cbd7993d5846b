package headshots.studio.service;

import java.util.Set;
import java.util.stream.Collectors;

import headshots.content.ContentKey;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentKindRegistry;

import org.springframework.stereotype.Component;

/**
 * Finds slugs and keys for new items. A slug gets a number only when a live item of the
 * kind has it; a key, which readers never see, is unique among all items of the kind.
 */
@Component
public class SlugSuggestions {

	private final ContentItems items;

	private final ContentKindRegistry kinds;

	SlugSuggestions(ContentItems items, ContentKindRegistry kinds) {
		this.items = items;
		this.kinds = kinds;
	}

	/**
	 * The first free slug.
	 * @param wanted the slug that a name suggests
	 * @return the same, or the same with a number where readers have it already
	 */
	public String slug(String kind, String wanted) {
		Set<String> live = live(kind);
		String slug = wanted;
		for (int i = 2; live.contains(slug); i++) {
			slug = wanted + "-" + i;
		}
		return slug;
	}

	/** The first key that no item of the kind has yet. */
	public String key(String kind, String wanted) {
		String key = wanted;
		for (int i = 2; this.items.find(new ContentKey(kind, key)).isPresent(); i++) {
			key = wanted + "-" + i;
		}
		return key;
	}

	/** Whether a slug has a number because readers have it without one already. */
	public boolean isNumbered(String kind, String slug) {
		return slug.matches(".+-\\d+") && live(kind).contains(slug.replaceFirst("-\\d+$", ""));
	}

	private Set<String> live(String kind) {
		return this.kinds.find(kind)
			.orElseThrow()
			.entries()
			.stream()
			.map((item) -> item.content().slug())
			.collect(Collectors.toSet());
	}

}
