package headshots.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

import org.springframework.stereotype.Component;

/**
 * Entries as human-readable files: one YAML file a kind, a list of entries, each with its
 * key, the day of its last change and the fields of its record. Equal entries give equal
 * bytes.
 */
@Component
public class ContentFiles {

	private static final String KEY = "key";

	private static final String CHANGED = "changed";

	/**
	 * A hundred types with long explanations on twenty aspects take about a tenth of it.
	 */
	private static final int LARGEST_FILE = 50_000_000;

	private final YAMLMapper yaml = YAMLMapper
		.builder(YAMLFactory.builder()
			.loadSettings(LoadSettings.builder().setCodePointLimit(LARGEST_FILE).build())
			.stringQuotingChecker(new PlainWords())
			.build())
		.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
		.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
		.disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(YAMLWriteFeature.WRITE_DOC_START_MARKER, YAMLWriteFeature.SPLIT_LINES)
		.enable(YAMLWriteFeature.MINIMIZE_QUOTES, YAMLWriteFeature.LITERAL_BLOCK_STYLE,
				YAMLWriteFeature.INDENT_ARRAYS_WITH_INDICATOR)
		.withCoercionConfig(LogicalType.Textual,
				(text) -> text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
					.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
		.addModule(new SimpleModule().addDeserializer(LocalDate.class, new WrittenDate()))
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
		.build();

	public static String fileName(ContentKind<?> kind) {
		return kind.name() + ".yaml";
	}

	/**
	 * Reads a kind's file.
	 * @param kind the kind
	 * @param text the file's text
	 * @param refusals where everything that cannot be read is noted
	 * @return the entries that could be read
	 */
	<C extends Content> List<Entry<C>> read(ContentKind<C> kind, String text, List<Refusal> refusals) {
		List<Entry<C>> entries = new ArrayList<>();
		String file = fileName(kind);
		try {
			JsonNode root = this.yaml.readTree(text);
			if (!root.isArray() && !root.isMissingNode()) {
				refusals.add(new Refusal(file, null, new Problem("file", "is not a list of entries")));
				return entries;
			}
			for (JsonNode node : root) {
				Entry<C> entry = entry(kind, node, refusals);
				if (entry != null) {
					entries.add(entry);
				}
			}
		}
		catch (JacksonException ex) {
			refusals.add(new Refusal(file, null, new Problem("file", "is not readable: " + reason(ex))));
		}
		return entries;
	}

	public <C extends Content> String write(List<Entry<C>> entries) {
		ArrayNode list = this.yaml.createArrayNode();
		for (Entry<C> entry : entries) {
			ObjectNode node = list.addObject();
			node.put(KEY, entry.key()).put(CHANGED, entry.changed().toString());
			node.setAll(this.yaml.<ObjectNode>valueToTree(entry.content()));
		}
		return this.yaml.writeValueAsString(list);
	}

	private <C extends Content> @Nullable Entry<C> entry(ContentKind<C> kind, JsonNode node, List<Refusal> refusals) {
		String file = fileName(kind);
		String key = node.path(KEY).asString("");
		if (!(node instanceof ObjectNode fields) || key.isBlank()) {
			refusals.add(new Refusal(file, null, new Problem(KEY, "is missing")));
			return null;
		}
		try {
			LocalDate changed = WrittenDate.parse(fields.path(CHANGED).asString(""));
			C content = this.yaml.treeToValue(fields.without(List.of(KEY, CHANGED)), kind.contentType());
			return new Entry<>(key, changed, content);
		}
		catch (DateTimeParseException ex) {
			refusals.add(new Refusal(file, key, new Problem(CHANGED, "is not a date such as 2026-03-01")));
		}
		catch (JacksonException ex) {
			refusals.add(new Refusal(file, key, new Problem(field(ex), reason(ex))));
		}
		return null;
	}

	private static String field(JacksonException problem) {
		return problem.getPath()
			.stream()
			.map((step) -> (step.getPropertyName() != null) ? step.getPropertyName() : "" + (step.getIndex() + 1))
			.reduce((outer, inner) -> outer + "." + inner)
			.orElse("entry");
	}

	private static String reason(JacksonException problem) {
		if (problem instanceof tools.jackson.databind.exc.UnrecognizedPropertyException unknown) {
			return "is not a field here; known are " + unknown.getKnownPropertyIds();
		}
		return "cannot be read: " + problem.getOriginalMessage();
	}

	/** A date as people write it down, and not a number of days. */
	private static final class WrittenDate extends ValueDeserializer<LocalDate> {

		private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

		static LocalDate parse(String text) {
			if (!DAY.matcher(text).matches()) {
				throw new DateTimeParseException("Not a day", text, 0);
			}
			return LocalDate.parse(text);
		}

		@Override
		public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
			try {
				return parse(parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "");
			}
			catch (DateTimeParseException ex) {
				return context.reportInputMismatch(this, "it is not a date such as 2026-03-01");
			}
		}

	}

	/** Leaves the quotes away only from what cannot be taken for anything but words. */
	private static final class PlainWords extends StringQuotingChecker {

		private static final Pattern WORDS = Pattern.compile("\\p{L}[^:#\"'\\[\\]{},&*!|>%@`\\p{Cc}]*(?<! )");

		private static final Pattern RESERVED = Pattern.compile("(?i)true|false|null|yes|no|on|off|y|n|inf|nan");

		@Override
		public boolean needToQuoteName(String name) {
			return needToQuoteValue(name);
		}

		@Override
		public boolean needToQuoteValue(String value) {
			return !WORDS.matcher(value).matches() || RESERVED.matcher(value).matches();
		}

	}

}
