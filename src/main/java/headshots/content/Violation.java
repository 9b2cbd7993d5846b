package headshots.content;

import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an entry, in plain words.
 *
 * @param field the field's name as the files spell it; within a list of several fields
 * the position, counted from 1, and the name there follow: "steps.2.text"
 * @param message the problem, to be read after the field's name: "is missing"; a message
 * with a capital letter is a sentence of its own
 * @param unpublished the item that the field refers to and that is not published, null
 * where something else is wrong
 */
public record Violation(String field, String message, @Nullable ContentKey unpublished) {

	public Violation(String field, String message) {
		this(field, message, null);
	}

	/** Refers to an item that is not published. */
	static Violation unpublished(Reference reference, ContentKey item) {
		return new Violation(reference.field(), "refers to \"" + item.key() + "\", which isn’t published", item);
	}

	@Override
	public String toString() {
		return this.field + " " + this.message;
	}

}
