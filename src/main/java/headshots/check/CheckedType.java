package headshots.check;

import java.util.Collection;

import headshots.comparison.HeadshotTypeContent;
import headshots.content.ContentItem;
import org.jspecify.annotations.Nullable;

/**
 * A type or look that a picture can be checked for.
 *
 * @param key the item's key
 * @param content its content
 * @param href the address of its page
 * @param parent the type that a look belongs to, null for a type
 */
record CheckedType(String key, HeadshotTypeContent content, String href, @Nullable CheckedType parent) {

	static CheckedType of(ContentItem<HeadshotTypeContent> item, String href, @Nullable CheckedType parent) {
		return new CheckedType(item.key(), item.content(), href, parent);
	}

	/** Whether it, or the type that it belongs to, is among some keys. */
	boolean isIn(Collection<String> keys) {
		return keys.contains(this.key) || (this.parent != null && this.parent.isIn(keys));
	}

}
