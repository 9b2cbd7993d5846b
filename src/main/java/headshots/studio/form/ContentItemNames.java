package headshots.studio.form;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.Reference;
import org.jspecify.annotations.Nullable;

/**
 * The titles of items in the studio: a cell by its column and row, everything else by its
 * title.
 *
 * @param catalog where the names of columns and rows come from
 */
public record ContentItemNames(ContentLookup catalog) {

	private static final String NAMELESS = "Untitled";

	public String of(Content content) {
		List<Reference> owners = content.namedAfter();
		if (!owners.isEmpty()) {
			return title(owners.get(0))
					+ owners.stream()
						.skip(1)
						.map((owner) -> ": " + title(owner).toLowerCase(Locale.ROOT))
						.collect(Collectors.joining())
					+ (content.qualifier().isEmpty() ? "" : ", " + content.qualifier());
		}
		return content.title().isBlank() ? NAMELESS : content.title();
	}

	/** Returns the short name of an item, its key where it has no draft. */
	String of(ContentKey item) {
		return title(item.kind(), item.key());
	}

	/** Returns the name of the type or look of a piece of guidance. */
	String type(GuidanceContent guidance) {
		return title(HeadshotTypes.KIND, guidance.type());
	}

	/** A name within a sentence, which may have a question mark of its own. */
	public static String quoted(String name) {
		return "“" + name + "”";
	}

	private String title(Reference reference) {
		return title(reference.kind(), reference.key());
	}

	private String title(String kind, @Nullable String key) {
		return this.catalog.find(kind, key).map((item) -> item.content().name()).orElse(String.valueOf(key));
	}

}
