package headshots.studio.form;

/**
 * How a field is typed in, and with that what its text can mean.
 */
public enum FieldType {

	/** One line of words. */
	LINE("line"),

	/** One line of text other than prose: part of an address, or a whole one. */
	ADDRESS("line"),

	/** Plain words that may take several lines, such as a long sentence. */
	TEXT("text"),

	/** Words with Markdown in them. */
	MARKDOWN("text"),

	/** A list, one entry a line. */
	LINES("text"),

	/** A whole number. */
	NUMBER("line"),

	/** A box that is ticked or not. */
	YES_NO("yes-no"),

	/** One of several options, or none. */
	CHOICE("choice"),

	/** Any of several options. */
	CHOICES("choices"),

	/** A day. */
	DATE("line"),

	/** Two numbers, the low and the high end of a stretch of a spectrum. */
	STRETCH("stretch"),

	/** A drawing, with a choice for each of its parameters. */
	DRAWING("drawing"),

	/** A picture, which is shown here and changed by an upload alone. */
	PICTURE("picture"),

	/** Rows of the same few fields. */
	ROWS("rows");

	private final String part;

	FieldType(String part) {
		this.part = part;
	}

	/** The template that draws it, without "field-". */
	String part() {
		return this.part;
	}

	/** Whether it is text of a limited length. */
	boolean isText() {
		return this == LINE || this == ADDRESS || this == TEXT || this == MARKDOWN || this == LINES;
	}

}
