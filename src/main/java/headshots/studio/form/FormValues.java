package headshots.studio.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.text.FormText;
import headshots.text.UnwrappedAddress;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The submitted texts of a form, by the names of the controls. Empty values are left out,
 * and rows are numbered from 1 without gaps, so that equal forms are equal values.
 *
 * @param texts the cleaned texts by name, never empty ones
 */
public record FormValues(Map<String, List<String>> texts) {

	/** The control for the note that goes into the history; every form has it. */
	public static final String NOTE = "note";

	private static final Pattern POINT = Pattern.compile("(\\d{1,3}) (\\d{1,3})");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	public FormValues {
		Map<String, List<String>> copy = new TreeMap<>();
		texts.forEach((name, values) -> copy.put(name, List.copyOf(values)));
		texts = Collections.unmodifiableMap(copy);
	}

	/**
	 * Takes from a request what the editor's form has, and nothing else.
	 * @param parameters the request's parameters
	 * @param form the editor whose form was sent
	 * @return the cleaned texts
	 */
	public static FormValues of(Map<String, List<String>> parameters, FormDefinition form) {
		Map<String, List<String>> texts = new TreeMap<>();
		for (Field field : form.components()) {
			if (field.shape() == FieldType.ROWS) {
				putRows(field, parameters, texts);
			}
			else {
				put(field.name(), values(field, field.name(), parameters), texts);
			}
		}
		form.components()
			.stream()
			.filter((field) -> field.shape() == FieldType.PICTURE)
			.forEach((field) -> putOfferedPoint(field, parameters, texts));
		parameters.getOrDefault(NOTE, List.of())
			.stream()
			.map(FormText::line)
			.filter((note) -> !note.isEmpty())
			.findFirst()
			.ifPresent((note) -> texts.put(NOTE, List.of(note)));
		return new FormValues(texts);
	}

	public static FormValues none() {
		return new FormValues(Map.of());
	}

	/**
	 * Reads back what {@link #json()} wrote.
	 * @param json a kept form
	 * @return the same texts
	 */
	public static FormValues fromJson(String json) {
		return new FormValues(JSON.readValue(json, new TypeReference<Map<String, List<String>>>() {
		}));
	}

	public String json() {
		return JSON.writeValueAsString(this.texts);
	}

	/**
	 * The text of a control.
	 * @param name the control's name
	 * @return the text, empty if it is missing
	 */
	public String first(String name) {
		List<String> all = all(name);
		return all.isEmpty() ? "" : all.get(0);
	}

	/**
	 * Replaces the texts of one field.
	 * @param field a field of the form, with all its parts or rows
	 * @param other the texts to take them from
	 */
	public FormValues with(Field field, FormValues other) {
		Map<String, List<String>> all = new TreeMap<>(this.texts);
		all.keySet().removeIf(field::hasControl);
		all.putAll(other.of(field).texts);
		return new FormValues(all);
	}

	/** Returns the texts of one field alone, with all its parts or rows. */
	public FormValues of(Field field) {
		Map<String, List<String>> own = new TreeMap<>(this.texts);
		own.keySet().removeIf((name) -> !field.hasControl(name));
		return new FormValues(own);
	}

	List<String> all(String name) {
		return this.texts.getOrDefault(name, List.of());
	}

	/** How many rows of a field have something in them. */
	int rows(Field field) {
		int row = 0;
		while (hasRow(field, row + 1)) {
			row++;
		}
		return row;
	}

	private boolean hasRow(Field field, int row) {
		return field.parts().stream().anyMatch((part) -> this.texts.containsKey(field.inRow(row, part)));
	}

	/** Moves rows together, so that a row's number is its place in the record's list. */
	private static void putRows(Field field, Map<String, List<String>> parameters, Map<String, List<String>> texts) {
		int row = 1;
		for (int number : rowNumbers(field, parameters.keySet())) {
			int sent = number;
			int kept = row;
			Function<Field, List<String>> values = (part) -> values(part, field.inRow(sent, part), parameters);
			if (field.parts().stream().anyMatch((part) -> !values.apply(part).isEmpty())) {
				field.parts().forEach((part) -> put(field.inRow(kept, part), values.apply(part), texts));
				row++;
			}
		}
	}

	/** The offered focal point takes the place of the one in the fields. */
	private static void putOfferedPoint(Field picture, Map<String, List<String>> parameters,
			Map<String, List<String>> texts) {
		Matcher point = POINT.matcher(String.join("", parameters.getOrDefault(FaceHint.CONTROL, List.of())));
		if (point.matches()) {
			put(picture.parts().get(0).name(), List.of(point.group(1)), texts);
			put(picture.parts().get(1).name(), List.of(point.group(2)), texts);
		}
	}

	private static Set<Integer> rowNumbers(Field field, Set<String> names) {
		Set<Integer> numbers = new TreeSet<>();
		Pattern control = Pattern.compile(Pattern.quote(field.name()) + "\\.(\\d{1,3})\\.[A-Za-z]+");
		for (String name : names) {
			Matcher matcher = control.matcher(name);
			if (matcher.matches()) {
				numbers.add(Integer.valueOf(matcher.group(1)));
			}
		}
		return numbers;
	}

	private static List<String> values(Field field, String name, Map<String, List<String>> parameters) {
		List<String> values = new ArrayList<>();
		for (String value : parameters.getOrDefault(name, List.of())) {
			String text = clean(field, value);
			if (!text.isEmpty() && !values.contains(text)) {
				values.add(text);
			}
		}
		return (field.shape() == FieldType.CHOICES || values.isEmpty()) ? values : values.subList(0, 1);
	}

	private static String clean(Field field, String text) {
		return switch (field.shape()) {
			case MARKDOWN -> FormText.markdown(text);
			case LINES -> String.join("\n", FormText.lines(text));
			case ADDRESS -> UnwrappedAddress.of(FormText.line(text)).address();
			default -> FormText.line(text);
		};
	}

	private static void put(String name, List<String> values, Map<String, List<String>> texts) {
		if (!values.isEmpty()) {
			texts.put(name, values);
		}
	}

}
