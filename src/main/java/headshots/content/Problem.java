package headshots.content;

/**
 * One thing that is wrong with an entry, in plain words.
 *
 * @param field the field's name as the files spell it
 * @param message what is wrong, to be read after the field's name: "is missing"
 */
public record Problem(String field, String message) {

	@Override
	public String toString() {
		return this.field + " " + this.message;
	}

}
