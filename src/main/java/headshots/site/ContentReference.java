package headshots.site;

import java.util.List;

import headshots.content.Reference;

/**
 * A headshot type or an aspect, about which any slice may have content: a headshot type
 * or an aspect.
 *
 * @param kind {@link #TYPES} or {@link #ASPECTS}
 * @param key the entry's key
 */
public record ContentReference(String kind, String key) {

	public static final String TYPES = "types";

	public static final String ASPECTS = "aspects";

	/** The kind of the pieces of guidance, which belong to a type and an aspect. */
	public static final String GUIDANCE = "guidance";

	public static ContentReference type(String key) {
		return new ContentReference(TYPES, key);
	}

	public static ContentReference aspect(String key) {
		return new ContentReference(ASPECTS, key);
	}

	/** The references of a field that lists subjects by key. */
	public static List<Reference> references(String field, String kind, List<String> keys) {
		return keys.stream().map((key) -> Reference.to(field, kind, key)).toList();
	}

}
