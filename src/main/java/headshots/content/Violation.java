package headshots.content;

/**
 * One thing that is wrong with an entry, in plain words.
 *
 * @param field the field's name as the files spell it; within a list of several fields
 * the place, counted from 1, and the name there follow: "steps.2.text"
 * @param message what is wrong, to be read after the field's name: "is missing"
 */
public record Violation(String field, String message) {

	@Override
	public String toString() {
		return this.field + " " + this.message;
	}

}
