package headshots.studio.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.text.SoftBreaks;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form of one kind of content. Records and forms are turned into each other by what
 * the fields say of themselves, so that no kind needs code of its own.
 *
 * @param contentType the kind's record
 * @param kind the kind's name, as in addresses
 * @param singular the name of one item within a sentence
 * @param title the name of the kind
 * @param hint the use of an item of this kind, in a sentence or two
 * @param fields the fields, in order
 */
public record FormDefinition(Class<? extends Content> contentType, String kind, String singular, String title,
		String hint, List<Field> fields) {

	/** The component that is an entry's part of an address. */
	public static final String SLUG = "slug";

	private static final String POSITION = "position";

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.build();

	public FormDefinition {
		fields = List.copyOf(fields);
	}

	/** One entry, as a sentence speaks of it for the first time: "an aspect". */
	public String anyOne() {
		return ("aeiou".indexOf(this.singular.charAt(0)) < 0) ? "a " + this.singular : "an " + this.singular;
	}

	/**
	 * The fields that are components of the record, or lie within one: a stretch is two,
	 * a drawing has one for each parameter.
	 */
	public List<Field> components() {
		return this.fields.stream()
			.flatMap((field) -> field.isGroup() ? field.parts().stream() : Stream.of(field))
			.toList();
	}

	/** Whether staff put the entries in an order of their own. */
	public boolean isOrdered() {
		return Stream.of(this.contentType.getRecordComponents()).anyMatch((part) -> part.getName().equals(POSITION));
	}

	/** Whether a new entry begins with the upload of a picture. */
	public boolean isUploaded() {
		return this.fields.stream().anyMatch((field) -> field.shape() == FieldType.PICTURE);
	}

	/**
	 * The choices that say which entry it is, such as the type and the aspect of a piece
	 * of guidance: there is one entry for each combination, made of its address and
	 * settled with the first save. Empty for kinds whose entries have names of their own.
	 */
	public List<Field> keyFields() {
		return this.fields.stream().filter((field) -> field.settled() && field.shape() == FieldType.CHOICE).toList();
	}

	/** Whether {@linkplain #keyFields() choices} say which entry it is. */
	public boolean isKeyed() {
		return !keyFields().isEmpty();
	}

	/**
	 * Returns the choices of a record in its {@linkplain #keyFields() key fields}.
	 * @return the chosen keys by field, in order; empty while one of them is not chosen
	 */
	public Map<String, String> key(Content content) {
		FormValues texts = write(content);
		Map<String, String> key = new LinkedHashMap<>();
		keyFields().forEach((field) -> key.put(field.name(), texts.first(field.name())));
		return key.containsValue("") ? Map.of() : key;
	}

	/**
	 * Returns an entry without text.
	 * @param position its position among its siblings; kinds without an order ignore it
	 * @return values that {@link #read} can build on
	 */
	public Content blank(int position) {
		ObjectNode tree = JSON.createObjectNode();
		if (isOrdered()) {
			tree.put(POSITION, position);
		}
		FormReader nothing = new FormReader(FormValues.none());
		components().forEach((field) -> put(tree, field, nothing.read(field)));
		return JSON.treeToValue(tree, this.contentType);
	}

	/**
	 * Returns a record that has nothing but the key choices and the position of another.
	 */
	public Content unwritten(Content content) {
		Map<String, List<String>> choices = new HashMap<>();
		key(content).forEach((name, choice) -> choices.put(name, List.of(choice)));
		return read(new FormValues(choices), blank(content.position())).content();
	}

	/** Returns the form values of a record; its paragraphs end where the window does. */
	public FormValues write(Content content) {
		JsonNode tree = JSON.valueToTree(content);
		Map<String, List<String>> texts = new HashMap<>();
		for (Field field : components()) {
			JsonNode value = at(tree, field);
			if (field.shape() == FieldType.ROWS) {
				for (int i = 0; i < value.size(); i++) {
					for (Field part : field.parts()) {
						texts.put(field.inRow(i + 1, part), texts(part, value.get(i).path(part.name())));
					}
				}
			}
			else {
				texts.put(field.name(), texts(field, value));
			}
		}
		return FormValues.of(texts, this);
	}

	/**
	 * Binds form values to a record.
	 * @param fields the texts
	 * @param base the record that the form began from, or a {@linkplain #blank blank}
	 * one. It keeps what the form does not show, what is settled, and every value whose
	 * text is still the same, to the last line break.
	 * @return the new record, and what it could not take
	 */
	public FormBindingResult read(FormValues fields, Content base) {
		ObjectNode tree = JSON.valueToTree(base);
		FormReader now = new FormReader(fields);
		FormReader before = new FormReader(write(base));
		for (Field field : components()) {
			JsonNode old = at(tree, field);
			if (!isSettled(field, base)) {
				JsonNode value = now.read(field);
				if (!value.equals(before.read(field))) {
					put(tree, field, (field.shape() == FieldType.CHOICES) ? inOrderOf(old, value) : value);
				}
			}
		}
		return new FormBindingResult(JSON.treeToValue(tree, this.contentType), now.problems());
	}

	/** Whether a form says anything that the record it began from does not. */
	public boolean changes(FormValues fields, Content base) {
		FormBindingResult result = read(fields, base);
		return !result.problems().isEmpty() || !result.content().equals(base);
	}

	/**
	 * Whether two texts say the same in a field: chosen options in whatever order, and
	 * texts that are read as the same value.
	 */
	public boolean isSame(Field field, FormValues one, FormValues other) {
		if (field.isGroup()) {
			return field.parts().stream().allMatch((part) -> isSame(part, one, other));
		}
		if (field.shape() == FieldType.CHOICES) {
			return Set.copyOf(one.all(field.name())).equals(Set.copyOf(other.all(field.name())));
		}
		FormReader first = new FormReader(one);
		FormReader second = new FormReader(other);
		boolean equal = first.read(field).equals(second.read(field));
		boolean readable = first.problems().isEmpty() && second.problems().isEmpty();
		return (readable && equal) || one.of(field).equals(other.of(field));
	}

	/**
	 * Finds the last field, in the order of the form, in which two records differ.
	 * @return the name of its control, empty if they differ in none
	 */
	public String lastChange(Content before, Content after) {
		FormValues old = write(before);
		FormValues now = write(after);
		return components().stream()
			.flatMap((field) -> controls(field, Math.max(old.rows(field), now.rows(field))))
			.filter((control) -> !old.all(control).equals(now.all(control)))
			.reduce("", (first, next) -> next);
	}

	private static Stream<String> controls(Field field, int rows) {
		return (field.shape() != FieldType.ROWS) ? Stream.of(field.name())
				: IntStream.rangeClosed(1, rows)
					.boxed()
					.flatMap((row) -> field.parts().stream().map((part) -> field.inRow(row, part)));
	}

	/** Whether a field is among those that stay as the record has them. */
	public boolean isSettled(Field field, Content base) {
		return field.settled() && (field.shape() == FieldType.PICTURE || !write(base).first(field.name()).isEmpty());
	}

	/** The texts with what is settled, whatever they said of it. */
	public FormValues settle(FormValues fields, Content base) {
		Map<String, List<String>> texts = new HashMap<>(fields.texts());
		components().stream()
			.filter((field) -> isSettled(field, base))
			.forEach((field) -> texts.put(field.name(), write(base).all(field.name())));
		return new FormValues(texts);
	}

	private static JsonNode at(JsonNode tree, Field field) {
		JsonNode node = tree;
		for (String name : field.name().split("\\.")) {
			node = node.path(name);
		}
		return node;
	}

	/** Sets a component, or what lies within one. */
	private static void put(ObjectNode tree, Field field, JsonNode value) {
		String[] names = field.name().split("\\.");
		ObjectNode within = (names.length == 1) ? tree : tree.withObjectProperty(names[0]);
		within.set(names[names.length - 1], value);
	}

	private static List<String> texts(Field field, JsonNode value) {
		if (field.shape() == FieldType.YES_NO) {
			return value.asBoolean(false) ? List.of("true") : List.of();
		}
		if (!value.isArray()) {
			String text = value.asString("");
			return List.of((field.shape() == FieldType.MARKDOWN) ? SoftBreaks.joined(text) : text);
		}
		List<String> items = value.valueStream().map((item) -> item.asString("")).toList();
		return (field.shape() == FieldType.LINES) ? List.of(String.join("\n", items)) : items;
	}

	/**
	 * A page shows boxes in an order of its own, and ticking one must not move the
	 * others.
	 */
	private static JsonNode inOrderOf(JsonNode old, JsonNode chosen) {
		List<JsonNode> ordered = new ArrayList<>(old.valueStream().toList());
		ordered.retainAll(chosen.valueStream().toList());
		chosen.valueStream().filter((key) -> !ordered.contains(key)).forEach(ordered::add);
		ArrayNode list = JsonNodeFactory.instance.arrayNode();
		return list.addAll(ordered);
	}

}
