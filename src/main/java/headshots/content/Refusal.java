package headshots.content;

import org.jspecify.annotations.Nullable;

/**
 * Why a file's content was not taken, with the place.
 *
 * @param file the file's name
 * @param entry the entry's key, or null where the file as a whole is meant
 * @param problem the field and what is wrong with it
 */
public record Refusal(String file, @Nullable String entry, Problem problem) {

	@Override
	public String toString() {
		String place = (this.entry != null) ? this.file + ", entry \"" + this.entry + "\"" : this.file;
		return place + ", field \"" + this.problem.field() + "\": " + this.problem.message();
	}

}
