package headshots.studio.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import headshots.content.Violation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the values of a record from the texts of a form.
 */
final class FormReader {

	/** More than any field may publish, and less than could hurt. */
	static final int LARGEST_TEXT = 64 * 1024;

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private final FormValues fields;

	private final List<Violation> problems = new ArrayList<>();

	FormReader(FormValues fields) {
		this.fields = fields;
	}

	/** A component's value; what cannot be one is noted as a problem and left out. */
	JsonNode read(Field field) {
		return (field.shape() == FieldType.ROWS) ? rows(field) : value(field, field.name());
	}

	List<Violation> problems() {
		return this.problems;
	}

	private JsonNode rows(Field field) {
		ArrayNode rows = NODES.arrayNode();
		for (int row = 1; row <= this.fields.rows(field); row++) {
			ObjectNode values = rows.addObject();
			for (Field part : field.parts()) {
				values.set(part.name(), value(part, field.inRow(row, part)));
			}
		}
		return rows;
	}

	private JsonNode value(Field field, String name) {
		String text = this.fields.first(name);
		if (text.getBytes(StandardCharsets.UTF_8).length > LARGEST_TEXT) {
			note(name, "is longer than 64 KB; shorten it or split it in two");
		}
		return switch (field.shape()) {
			case CHOICES -> list(this.fields.all(name));
			case LINES -> list(text.lines().map(String::strip).filter((line) -> !line.isEmpty()).toList());
			case YES_NO -> NODES.booleanNode(!text.isEmpty());
			case NUMBER -> text.isEmpty() ? NODES.nullNode() : number(name, text);
			case DATE -> text.isEmpty() ? NODES.nullNode() : date(name, text);
			case CHOICE -> text.isEmpty() ? NODES.nullNode() : NODES.stringNode(text);
			case LINE, ADDRESS, TEXT, MARKDOWN, PICTURE ->
				(text.isEmpty() && !field.required()) ? NODES.nullNode() : NODES.stringNode(text);
			case STRETCH, DRAWING, ROWS -> throw new IllegalStateException(name + " is not one value");
		};
	}

	private static JsonNode list(List<String> values) {
		ArrayNode list = NODES.arrayNode();
		values.forEach(list::add);
		return list;
	}

	private JsonNode number(String name, String text) {
		try {
			// Word processors write the minus sign that typesetters use.
			return NODES.numberNode(Integer.parseInt(text.replace('−', '-').replace('–', '-')));
		}
		catch (NumberFormatException ex) {
			return note(name, "must be a whole number, such as 12");
		}
	}

	private JsonNode date(String name, String text) {
		try {
			return NODES.stringNode(LocalDate.parse(text).toString());
		}
		catch (DateTimeParseException ex) {
			return note(name, "must be a date, such as 2026-03-01");
		}
	}

	private JsonNode note(String name, String message) {
		this.problems.add(new Violation(name, message));
		return NODES.nullNode();
	}

}
