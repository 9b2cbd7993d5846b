package headshots.site.search;

import java.util.List;

/**
 * A page, or a place on one, as the index sees it.
 *
 * @param kind the item's kind
 * @param key the item's key; that of guidance is its type's and its aspect's key
 * @param title the title
 * @param otherNames other names for the same thing
 * @param summary one or two sentences
 * @param text all of the text
 * @param supporting whether it only leads on, so that everything else comes first
 */
public record SearchDocument(String kind, String key, String title, List<String> otherNames, String summary,
		String text, boolean supporting) {

	public static final String TYPES = "types";

	public static final String ASPECTS = "aspects";

	public static final String VERDICTS = "verdicts";

	public static final String PLATFORMS = "platforms";

	/** The kind of places that belong to a type and an aspect. */
	public static final String GUIDANCE = "guidance";

	/** The kind of places that go for some readers of a type and an aspect only. */
	public static final String ADVICE = "advice";

	/** Returns the kind and the key, by which the vocabulary names it. */
	public String id() {
		return this.kind + "/" + this.key;
	}

	/** Whether the document is about a type and an aspect. */
	boolean isCell() {
		return this.kind.equals(GUIDANCE);
	}

	/**
	 * Whether the document is about some readers only; its key begins with its type's.
	 */
	boolean isAdvice() {
		return this.kind.equals(ADVICE);
	}

	/** Whether the document is a type or an aspect itself. */
	boolean isSubject() {
		return this.kind.equals(TYPES) || this.kind.equals(ASPECTS);
	}

	/** The key of the type that a cell belongs to. */
	String type() {
		return this.key.substring(0, this.key.lastIndexOf('.'));
	}

	/** The key of the aspect that a cell belongs to. */
	String aspect() {
		return this.key.substring(this.key.lastIndexOf('.') + 1);
	}

}
