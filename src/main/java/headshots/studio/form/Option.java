package headshots.studio.form;

/**
 * Something that can be chosen.
 *
 * @param key the value in the record
 * @param title the name that staff see
 * @param group the heading above it, empty for none
 * @param note a remark, such as "not published"; mostly empty
 */
record Option(String key, String title, String group, String note) {

	static final String NOT_PUBLISHED = "not published";

	static Option of(String key, String title) {
		return new Option(key, title, "", "");
	}

	/** The title with its note. */
	String text() {
		return this.note.isEmpty() ? this.title : this.title + " (" + this.note + ")";
	}

}
