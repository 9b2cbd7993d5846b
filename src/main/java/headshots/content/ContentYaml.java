package headshots.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/**
 * YAML as the content files have it: strict where it is read, and written so that people
 * like to read it.
 */
final class ContentYaml {

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private ContentYaml() {
	}

	static YAMLMapper mapper() {
		return YAMLMapper
			.builder(YAMLFactory.builder()
				.loadSettings(LoadSettings.builder().setCodePointLimit(YamlLimits.MOST_CHARACTERS).build())
				.streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(YamlLimits.DEEPEST).build())
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
	}

	/**
	 * A date as people write it down, and not a number of days.
	 * @throws DateTimeParseException if it is not a date
	 */
	static LocalDate day(String text) {
		if (!DAY.matcher(text).matches()) {
			throw new DateTimeParseException("Not a date", text, 0);
		}
		return LocalDate.parse(text);
	}

	/** Returns why a file cannot be read, to be shown after its name. */
	static String reason(JacksonException problem) {
		if (problem instanceof UnrecognizedPropertyException unknown) {
			return "is not a known field; known fields are " + unknown.getKnownPropertyIds();
		}
		if (problem instanceof MismatchedInputException other && other.getTargetType() != null) {
			return "cannot be read: " + wanted(other.getTargetType()) + " is expected here";
		}
		if (problem instanceof StreamConstraintsException) {
			return "cannot be read: it is too large or too deeply nested";
		}
		// A syntax error is described best by its position.
		String place = (problem.getLocation() != null) ? "line " + problem.getLocation().getLineNr() : "it";
		return "cannot be read: " + place + " is not valid YAML ("
				+ problem.getOriginalMessage().lines().findFirst().orElse("") + ")";
	}

	private static String wanted(Class<?> type) {
		if (Collection.class.isAssignableFrom(type)) {
			return "a list";
		}
		if (type == int.class || type == Integer.class) {
			return "a whole number";
		}
		if (type == boolean.class) {
			return "true or false";
		}
		if (type == LocalDate.class) {
			return "a date such as 2026-03-01";
		}
		return (type == String.class) ? "text, in quotes if it looks like a number," : "a group of fields";
	}

	private static final class WrittenDate extends ValueDeserializer<LocalDate> {

		@Override
		public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
			try {
				return day(parser.hasToken(JsonToken.VALUE_STRING) ? parser.getString() : "");
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
