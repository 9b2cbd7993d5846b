package headshots.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import headshots.content.Content;
import headshots.media.PictureName;
import headshots.text.WordDifferences;
import org.jspecify.annotations.Nullable;

/**
 * The value of one field as plain text, to be read and compared.
 *
 * @param id the name of the field's control
 * @param label the field's name for staff
 * @param text the text, one line for each item of a list
 */
public record FieldText(String id, String label, String text) {

	private static final int NUMBER = 8;

	/** All fields of a record that say something. */
	public static List<FieldText> all(FormDefinition form, Content content, ContentLookup contentLookup) {
		FormValues fields = form.write(content);
		return form.components()
			.stream()
			.map((field) -> new FieldText(field.name(), field.label(), text(field, fields, contentLookup)))
			.filter((field) -> !field.text().isEmpty())
			.toList();
	}

	/**
	 * The fields in which two records of a kind differ.
	 * @param before the older value, null if it is missing
	 * @param after the newer value, null if it is missing
	 */
	public static List<FieldChange> changes(FormDefinition form, @Nullable Content before, @Nullable Content after,
			ContentLookup contentLookup) {
		FormValues old = (before != null) ? form.write(before) : FormValues.none();
		FormValues now = (after != null) ? form.write(after) : FormValues.none();
		List<FieldChange> changes = new ArrayList<>();
		for (Field field : form.components()) {
			String oldText = text(field, old, contentLookup);
			String newText = text(field, now, contentLookup);
			if (!oldText.equals(newText)) {
				changes.add(new FieldChange(field.name(), field.label(), WordDifferences.between(oldText, newText)));
			}
		}
		if (before != null && after != null && before.position() != after.position()) {
			changes.add(new FieldChange("position", "Position in the order",
					WordDifferences.between("" + before.position(), "" + after.position())));
		}
		return changes;
	}

	/** The text of a field with all its parts or rows, empty if it says nothing. */
	public static String of(Field field, FormValues fields, ContentLookup contentLookup) {
		if (!field.isGroup()) {
			return text(field, fields, contentLookup);
		}
		return field.parts()
			.stream()
			.map((part) -> new FieldText(part.name(), part.label(), text(part, fields, contentLookup)))
			.filter((part) -> !part.text().isEmpty())
			.map((part) -> part.label() + ": " + part.text())
			.collect(Collectors.joining("\n"));
	}

	private static String text(Field field, FormValues fields, ContentLookup contentLookup) {
		return switch (field.shape()) {
			case ROWS -> IntStream.rangeClosed(1, fields.rows(field))
				.mapToObj((row) -> field.parts()
					.stream()
					.map((part) -> text(part, field.inRow(row, part), fields, contentLookup))
					.filter((text) -> !text.isEmpty())
					.collect(Collectors.joining(": ")))
				.collect(Collectors.joining("\n"));
			case YES_NO -> fields.texts().isEmpty() ? "" : fields.first(field.name()).isEmpty() ? "no" : "yes";
			case PICTURE -> PictureName.of(fields.first(field.name())).map(FieldText::picture).orElse("");
			default -> text(field, field.name(), fields, contentLookup);
		};
	}

	/** Enough of its name to see that another one came in its place. */
	private static String picture(PictureName picture) {
		return picture.size() + ", number " + picture.hash().substring(0, NUMBER);
	}

	private static String text(Field field, String name, FormValues fields, ContentLookup contentLookup) {
		List<String> values = fields.all(name);
		if (field.shape() != FieldType.CHOICE && field.shape() != FieldType.CHOICES) {
			return values.isEmpty() ? "" : values.get(0);
		}
		return String.join("\n", field.choices().titles(contentLookup, values));
	}

	/**
	 * A field that changed.
	 *
	 * @param id the name of the field's control
	 * @param label the field's name for staff
	 * @param differences the words that were removed and added
	 */
	public record FieldChange(String id, String label, WordDifferences differences) {
	}

}
