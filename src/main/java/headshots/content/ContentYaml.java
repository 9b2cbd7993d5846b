package headshots.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
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

	/**
	 * A hundred types with long explanations on twenty aspects take about a tenth of it.
	 */
	static final int LARGEST_FILE = 50_000_000;

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	private ContentYaml() {
	}

	static YAMLMapper mapper() {
		return YAMLMapper
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
	}

	/**
	 * A date as people write it down, and not a number of days.
	 * @throws DateTimeParseException if it is none
	 */
	static LocalDate day(String text) {
		if (!DAY.matcher(text).matches()) {
			throw new DateTimeParseException("Not a day", text, 0);
		}
		return LocalDate.parse(text);
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
