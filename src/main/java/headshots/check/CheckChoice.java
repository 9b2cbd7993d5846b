package headshots.check;

import java.util.Collection;
import java.util.List;

import headshots.content.ContentItem;
import headshots.platforms.PlatformContent;
import org.jspecify.annotations.Nullable;

/**
 * A reader's choice of the uses that a picture is checked for. Slugs that do not exist
 * choose nothing.
 *
 * @param type the type or look, null if none is chosen
 * @param platforms the chosen platforms, in the order of the register
 */
record CheckChoice(@Nullable CheckedType type, List<ContentItem<PlatformContent>> platforms) {

	static CheckChoice of(CheckableItems items, String type, Collection<String> platforms) {
		return new CheckChoice(items.type(type).orElse(null),
				items.platforms().stream().filter((item) -> platforms.contains(item.content().slug())).toList());
	}

	boolean includes(ContentItem<PlatformContent> platform) {
		return this.platforms.contains(platform);
	}

}
