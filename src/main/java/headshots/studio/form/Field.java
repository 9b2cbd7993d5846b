package headshots.studio.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.drawing.DrawingParameter;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * Describes one field of a form.
 *
 * @param name the record's component, as the files spell it
 * @param label its name for staff
 * @param help a description of a good value, in one sentence; empty in rows, where the
 * rows' help speaks for all
 * @param shape how it is typed in
 * @param limit how many characters fit, in {@link FieldType#LINES} into each line; 0
 * where none are typed, and until the form knows its record
 * @param required whether an entry without it cannot be published
 * @param settled whether it cannot be changed after the first save
 * @param choices the options
 * @param parts the two ends of a stretch, the parameters of a drawing, the fields of each
 * row, or the two that hold a picture's focal point
 * @param words how long a good text is; null where the limit says enough
 */
public record Field(String name, String label, String help, FieldType shape, int limit, boolean required,
		boolean settled, Choices choices, List<Field> parts, @Nullable WordRange words) {

	static Field line(String name, String label, String help) {
		return new Field(name, label, help, FieldType.LINE, 0, true, false, Choices.NONE, List.of(), null);
	}

	static Field address(String name, String label, String help) {
		return line(name, label, help).shaped(FieldType.ADDRESS);
	}

	static Field text(String name, String label, String help) {
		return line(name, label, help).shaped(FieldType.TEXT);
	}

	static Field markdown(String name, String label, String help) {
		return line(name, label, help).shaped(FieldType.MARKDOWN);
	}

	static Field lines(String name, String label, String help) {
		return line(name, label, help).shaped(FieldType.LINES);
	}

	static Field number(String name, String label, String help) {
		return line(name, label, help).shaped(FieldType.NUMBER);
	}

	static Field date(String name, String label, String help) {
		return line(name, label, help).shaped(FieldType.DATE);
	}

	/** A box left empty says no, so nothing is ever missing. */
	static Field yesNo(String name, String label, String help) {
		return line(name, label, help).shaped(FieldType.YES_NO).optional();
	}

	static Field choice(String name, String label, String help, Choices choices) {
		return new Field(name, label, help, FieldType.CHOICE, 0, true, false, choices, List.of(), null);
	}

	static Field choices(String name, String label, String help, Choices choices) {
		return new Field(name, label, help, FieldType.CHOICES, 0, false, false, choices, List.of(), null);
	}

	/**
	 * A picture.
	 * @param across the number field that holds the focal point's distance from the left,
	 * in percent
	 * @param down the one that holds its distance from the top
	 */
	static Field picture(String name, String label, String help, Field across, Field down) {
		return new Field(name, label, help, FieldType.PICTURE, 0, true, true, Choices.NONE, List.of(across, down),
				null);
	}

	static Field stretch(String name, String label, String help, Field low, Field high) {
		return new Field(name, label, help, FieldType.STRETCH, 0, true, false, Choices.NONE, List.of(low, high), null);
	}

	/**
	 * The parameters of a drawing.
	 * @param name the record's component, a map from parameters to options
	 */
	static Field drawing(String name, String label, String help) {
		List<Field> parts = Stream.of(DrawingParameter.values())
			.map((parameter) -> choice(name + "." + parameter.code(), parameter.label(), "", Choices.of(parameter))
				.optional())
			.toList();
		return new Field(name, label, help, FieldType.DRAWING, 0, false, false, Choices.NONE, parts, null);
	}

	/**
	 * Rows of fields.
	 * @param label the rows' heading, whose last word names each row: "Steps"
	 */
	static Field rows(String name, String label, String help, Field... parts) {
		return new Field(name, label, help, FieldType.ROWS, 0, true, false, Choices.NONE, List.of(parts), null);
	}

	/** Whether its parts are components of the record, each for itself. */
	boolean isGroup() {
		return this.shape == FieldType.STRETCH || this.shape == FieldType.DRAWING;
	}

	Field optional() {
		return new Field(this.name, this.label, this.help, this.shape, this.limit, false, this.settled, this.choices,
				this.parts, this.words);
	}

	/** Of a box: has to be ticked. */
	Field mustBeTicked() {
		return new Field(this.name, this.label, this.help, this.shape, this.limit, true, this.settled, this.choices,
				this.parts, this.words);
	}

	/** Advises on a length in words, which the field then counts. */
	Field ofWords(int from, int to) {
		return new Field(this.name, this.label, this.help, this.shape, this.limit, this.required, this.settled,
				this.choices, this.parts, new WordRange(from, to));
	}

	Field settles() {
		return new Field(this.name, this.label, this.help, this.shape, this.limit, this.required, true, this.choices,
				this.parts, this.words);
	}

	/**
	 * Adds the limits that the record states.
	 * @param limits the limits in characters by name, those of rows as "steps.text"
	 * @throws IllegalStateException if a text has none
	 */
	Field limited(Map<String, Integer> limits) {
		return limited("", limits);
	}

	private Field limited(String within, Map<String, Integer> limits) {
		Integer known = this.shape.isText() ? limits.get(within + this.name) : Integer.valueOf(0);
		if (known == null) {
			throw new IllegalStateException("The record states no @Size for " + within + this.name);
		}
		String inner = (this.shape == FieldType.ROWS) ? this.name + "." : within;
		return new Field(this.name, this.label, this.help, this.shape, known, this.required, this.settled, this.choices,
				this.parts.stream().map((part) -> part.limited(inner, limits)).toList(), this.words);
	}

	/** The name of one control in a row; rows are counted from 1. */
	public String inRow(int row, Field part) {
		return this.name + "." + row + "." + part.name;
	}

	/** Whether a control is this field's, or that of one of its parts or rows. */
	public boolean hasControl(String control) {
		return switch (this.shape) {
			case ROWS -> control.startsWith(this.name + ".");
			case STRETCH, DRAWING -> this.parts.stream().anyMatch((part) -> part.name.equals(control));
			default -> this.name.equals(control);
		};
	}

	/** Returns the label of one row, the singular of the last word: "Step". */
	String rowLabel() {
		String last = this.label.substring(this.label.lastIndexOf(' ') + 1);
		return StringUtils.capitalize(last.endsWith("s") ? last.substring(0, last.length() - 1) : last);
	}

	private Field shaped(FieldType other) {
		return new Field(this.name, this.label, this.help, other, this.limit, this.required, this.settled, this.choices,
				this.parts, this.words);
	}

	/**
	 * A good length of a text in words, both ends included.
	 */
	public record WordRange(int from, int to) {

		/** Counts as writers do: spaces and line breaks separate words. */
		static int count(String text) {
			return (int) Stream.of(text.split("\\s+")).filter((word) -> !word.isEmpty()).count();
		}

		/** The length of a text beside the advice: "1 word; 60 to 140 work best". */
		String judge(String text) {
			int count = count(text);
			return count + ((count == 1) ? " word; " : " words; ") + this.from + " to " + this.to + " work best";
		}

	}

}
