package headshots.studio.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Shortens the text of a form to its first words, by which its writer recognizes it in a
 * list.
 */
public final class Excerpt {

	private static final int LONGEST = 60;

	private Excerpt() {
	}

	/**
	 * Returns the first words of the first text that differs from the saved one.
	 * @param form the form
	 * @param fields the texts
	 * @param saved the texts as they were saved, {@link FormValues#none()} for a new item
	 * @return up to 60 characters, empty if no text differs
	 */
	public static String of(FormDefinition form, FormValues fields, FormValues saved) {
		return form.components()
			.stream()
			.flatMap((field) -> controls(field, fields))
			.filter((name) -> !fields.all(name).equals(saved.all(name)))
			.map((name) -> shortened(fields.first(name)))
			.filter((text) -> !text.isEmpty())
			.findFirst()
			.orElse("");
	}

	private static Stream<String> controls(Field field, FormValues fields) {
		if (field.shape() == FieldType.ROWS) {
			List<Field> parts = field.parts().stream().filter(Excerpt::isProse).toList();
			return IntStream.rangeClosed(1, fields.rows(field))
				.boxed()
				.flatMap((row) -> parts.stream().map((part) -> field.inRow(row, part)));
		}
		return isProse(field) ? Stream.of(field.name()) : Stream.empty();
	}

	private static boolean isProse(Field field) {
		return field.shape().isText() && field.shape() != FieldType.ADDRESS;
	}

	private static String shortened(String text) {
		String line = text.strip().replaceAll("\\s+", " ");
		if (line.length() <= LONGEST) {
			return line;
		}
		int end = line.lastIndexOf(' ', LONGEST - 1);
		// A surrogate pair stays whole.
		int cut = (end > 0) ? end : line.offsetByCodePoints(0, line.codePointCount(0, LONGEST - 2));
		return line.substring(0, cut) + "…";
	}

}
