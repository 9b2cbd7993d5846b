package headshots.content;

import java.util.function.UnaryOperator;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Cleans the values of an entry in a file before they become a record, as a form cleans
 * what is typed: items of lists with nothing in them are left out.
 */
final class ImportedValues {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private ImportedValues() {
	}

	/**
	 * Returns a value with all its texts cleaned.
	 * @param value a value of an entry, or all of them
	 * @param cleaning cleans a text
	 */
	static JsonNode clean(JsonNode value, UnaryOperator<String> cleaning) {
		if (value.isString()) {
			return NODES.stringNode(cleaning.apply(value.stringValue()));
		}
		if (value.isArray()) {
			ArrayNode list = NODES.arrayNode();
			value.valueStream()
				.map((item) -> clean(item, cleaning))
				.filter((item) -> !isEmpty(item))
				.forEach(list::add);
			return list;
		}
		if (value.isObject()) {
			ObjectNode fields = NODES.objectNode();
			value.properties().forEach((field) -> fields.set(field.getKey(), clean(field.getValue(), cleaning)));
			return fields;
		}
		return value;
	}

	private static boolean isEmpty(JsonNode value) {
		return value.isNull() || (value.isString() && value.stringValue().isBlank())
				|| (value.isObject() && value.valueStream().allMatch(ImportedValues::isEmpty));
	}

}
