package headshots.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.ContentItem;
import headshots.content.PublicationDates;
import headshots.platforms.PlatformContent;
import headshots.platforms.Platforms;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Lists the published types, looks and platforms that a picture can be checked for.
 */
@Component
class CheckableItems {

	private final HeadshotTypes types;

	private final Platforms platforms;

	CheckableItems(HeadshotTypes types, Platforms platforms) {
		this.types = types;
		this.platforms = platforms;
	}

	/** Returns the types, each followed by its looks. */
	List<CheckedType> types() {
		List<CheckedType> all = new ArrayList<>();
		for (ContentItem<HeadshotTypeContent> item : this.types.entries()) {
			if (item.content().parent() == null) {
				CheckedType type = checked(item, null);
				all.add(type);
				this.types.entries()
					.stream()
					.filter((look) -> item.key().equals(look.content().parent()))
					.map((look) -> checked(look, type))
					.forEach(all::add);
			}
		}
		return all;
	}

	/** Returns the type or look with a slug. */
	Optional<CheckedType> type(String slug) {
		return types().stream().filter((type) -> type.content().slug().equals(slug)).findFirst();
	}

	List<ContentItem<PlatformContent>> platforms() {
		return this.platforms.entries();
	}

	/** Returns when the numbers were last changed. */
	List<PublicationDates> dates() {
		return platforms().stream().map(ContentItem::dates).toList();
	}

	private CheckedType checked(ContentItem<HeadshotTypeContent> item, @Nullable CheckedType parent) {
		return CheckedType.of(item, String.valueOf(this.types.path(item.content())), parent);
	}

}
