package headshots.studio.form;

import java.util.Locale;

import headshots.comparison.Aspects;
import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.content.Content;
import headshots.content.ContentKey;

/**
 * The titles of items in the studio: a cell by its column and row, everything else by its
 * title.
 *
 * @param catalog where the names of columns and rows come from
 */
public record ContentItemNames(ContentLookup catalog) {

	private static final String NAMELESS = "Untitled";

	public String of(Content content) {
		if (content instanceof GuidanceContent guidance) {
			return title(HeadshotTypes.KIND, guidance.type()) + ": "
					+ title(Aspects.KIND, guidance.aspect()).toLowerCase(Locale.ROOT);
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

	private String title(String kind, String key) {
		return this.catalog.find(kind, key).map((item) -> shortName(item.content())).orElse(String.valueOf(key));
	}

	private static String shortName(Content content) {
		return (content instanceof HeadshotTypeContent type) ? type.name() : content.title();
	}

}
