package headshots.content;

import org.jspecify.annotations.Nullable;

/**
 * Why content was not taken, with the place.
 *
 * @param kind the kind of the entry
 * @param entry the entry's key, or null where the kind's file as a whole is meant
 * @param problem the field and what is wrong with it
 */
public record ContentViolation(String kind, @Nullable String entry, Violation problem) {

	/** The name of the file in which the kind is kept. */
	public String file() {
		return ContentFiles.fileName(this.kind);
	}

	@Override
	public String toString() {
		String place = (this.entry != null) ? file() + ", entry \"" + this.entry + "\"" : file();
		return place + ", field \"" + this.problem.field() + "\": " + this.problem.message();
	}

}
