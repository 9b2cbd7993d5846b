package headshots.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import org.springframework.stereotype.Component;

/**
 * Entries as human-readable files: one YAML file a kind, a list of entries, each with its
 * key, the day of its last change and the fields of its record. Equal entries give equal
 * bytes.
 */
@Component
public class ContentFiles {

	/** A file with more problems than these is not read on. */
	static final int MOST_REFUSALS = 200;

	private static final String KEY = "key";

	private static final String CHANGED = "changed";

	private final YAMLMapper yaml = ContentYaml.mapper();

	public static String fileName(String kind) {
		return kind + ".yaml";
	}

	<C extends Content> List<ContentItem<C>> read(ContentKind<C> kind, String text, List<ContentViolation> refusals) {
		return read(kind, text, UnaryOperator.identity(), refusals);
	}

	/**
	 * Reads a kind's file.
	 * @param kind the kind
	 * @param text the file's text
	 * @param cleaning changes the fields of an entry before they become a record
	 * @param refusals where everything that cannot be read is noted
	 * @return the entries that could be read
	 */
	<C extends Content> List<ContentItem<C>> read(ContentKind<C> kind, String text, UnaryOperator<JsonNode> cleaning,
			List<ContentViolation> refusals) {
		List<ContentItem<C>> items = new ArrayList<>();
		String name = kind.name();
		try {
			JsonNode root = this.yaml.readTree(new WholePairs(text));
			if (!root.isArray() && !root.isMissingNode() && !root.isNull()) {
				refusals.add(new ContentViolation(name, null, new Violation("file", "must be a list of entries")));
				return items;
			}
			for (int i = 0; i < root.size() && refusals.size() < MOST_REFUSALS; i++) {
				ContentItem<C> item = entry(kind, root.get(i), i + 1, cleaning, refusals);
				if (item != null) {
					items.add(item);
				}
			}
		}
		catch (JacksonException ex) {
			refusals.add(new ContentViolation(name, null, new Violation("file", ContentYaml.reason(ex))));
		}
		return items;
	}

	public <C extends Content> String write(List<ContentItem<C>> items) {
		ArrayNode list = this.yaml.createArrayNode();
		for (ContentItem<C> item : items) {
			ObjectNode node = list.addObject();
			node.put(KEY, item.key()).put(CHANGED, item.changed().toString());
			node.setAll(this.yaml.<ObjectNode>valueToTree(item.content()));
		}
		return this.yaml.writeValueAsString(list);
	}

	private <C extends Content> @Nullable ContentItem<C> entry(ContentKind<C> kind, JsonNode node, int number,
			UnaryOperator<JsonNode> cleaning, List<ContentViolation> refusals) {
		String name = kind.name();
		String key = node.path(KEY).asString("");
		if (!(node instanceof ObjectNode fields) || key.isBlank()) {
			refusals.add(new ContentViolation(name, "number " + number, new Violation(KEY, "is missing")));
			return null;
		}
		try {
			LocalDate changed = ContentYaml.day(fields.path(CHANGED).asString(""));
			C content = this.yaml.treeToValue(cleaning.apply(fields.without(List.of(KEY, CHANGED))),
					kind.contentType());
			return new ContentItem<>(key, changed, content);
		}
		catch (DateTimeParseException ex) {
			refusals.add(new ContentViolation(name, key, new Violation(CHANGED, "must be a date, such as 2026-03-01")));
		}
		catch (JacksonException ex) {
			refusals.add(new ContentViolation(name, key, new Violation(field(ex), ContentYaml.reason(ex))));
		}
		return null;
	}

	/** Returns the field that cannot be read, with its place in lists counted from 1. */
	static String field(JacksonException problem) {
		return problem.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "" + (step.getIndex() + 1))
			.reduce((outer, inner) -> outer + "." + inner)
			.orElse("entry");
	}

}
