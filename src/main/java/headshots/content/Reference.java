package headshots.content;

import org.jspecify.annotations.Nullable;

/**
 * A field's mention of another entry, by its immutable key.
 *
 * @param field the field that mentions it
 * @param kind the other entry's kind, such as "sources"
 * @param key the other entry's key, null where a draft does not name it yet
 * @param owning whether the mentioning entry cannot exist without the other one, as a
 * look without its type
 */
public record Reference(String field, String kind, @Nullable String key, boolean owning) {

	public static Reference to(String field, String kind, @Nullable String key) {
		return new Reference(field, kind, key, false);
	}

	public static Reference within(String field, String kind, @Nullable String key) {
		return new Reference(field, kind, key, true);
	}

}
