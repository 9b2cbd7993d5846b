package headshots.content;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Content of every kind whose texts a database might change on the way, owners first. It
 * is made from the components of the records, so that a new field needs no line here.
 */
public final class AwkwardContent {

	private static final String TEXT = "  “Quotes” 'and' \"others\", back\\slash, é and e\u0301, \uD83D\uDCF7,\ttab\n\nlines  ";

	private static final List<String> TEXTS = List.of(TEXT, "", "[]", "null", TEXT);

	private static final Map<String, String> CODES = Map.of("zoom", TEXT, "a", "1", "much-longer", "2", "B", "3");

	/** Values that the constraints of the tables ask for. */
	private static final Map<String, Object> FULL = Map.ofEntries(Map.entry("slug", "awkward"),
			Map.entry("type", "awkward"), Map.entry("aspect", "awkward"), Map.entry("parent", "actor"),
			Map.entry("other", "actor"), Map.entry("answer", "yes"), Map.entry("condition", "glasses"),
			Map.entry("confidence", "B"), Map.entry("kind", "law"), Map.entry("upright", "only"),
			Map.entry("ratioRule", "circle"), Map.entry("from", 0), Map.entry("to", 10), Map.entry("focalX", 0),
			Map.entry("focalY", 100), Map.entry("decorative", false), Map.entry("need", "needed"),
			Map.entry("oneSession", "no"));

	private static final Map<String, Object> BARE = Map.ofEntries(Map.entry("slug", "awkward"),
			Map.entry("type", "awkward"), Map.entry("aspect", "awkward"), Map.entry("other", "model"),
			Map.entry("answer", "no"), Map.entry("condition", "braces"), Map.entry("confidence", "C"),
			Map.entry("from", 3), Map.entry("to", 4), Map.entry("focalX", 50), Map.entry("focalY", 50),
			Map.entry("decorative", true), Map.entry("need", "later"));

	private AwkwardContent() {
	}

	/** Every field filled. */
	public static Map<String, Content> full(List<ContentKind<?>> kinds) {
		return of(kinds, (component) -> FULL.getOrDefault(component.getName(), filled(component.getGenericType())));
	}

	/** Every field left out that a table lets be left out. */
	public static Map<String, Content> bare(List<ContentKind<?>> kinds) {
		return of(kinds, (component) -> {
			Object required = BARE.get(component.getName());
			boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
			return (required != null || optional) ? required : empty(component.getType());
		});
	}

	private static Map<String, Content> of(List<ContentKind<?>> kinds, Values values) {
		Map<String, Content> contents = new LinkedHashMap<>();
		kinds.stream()
			.sorted(Comparator.comparing(ContentKind::isPart))
			.forEach((kind) -> contents.put(kind.name(), record(kind.contentType(), values)));
		return contents;
	}

	private static Object filled(Type type) {
		if (type instanceof ParameterizedType generic) {
			Type of = generic.getActualTypeArguments()[0];
			if (generic.getRawType() == Map.class) {
				return CODES;
			}
			return (of == String.class) ? TEXTS : List.of(filled(of));
		}
		Class<?> plain = (Class<?>) type;
		if (plain.isRecord()) {
			return record(plain, (component) -> filled(component.getGenericType()));
		}
		return Map
			.of(String.class, TEXT, boolean.class, true, int.class, Integer.MAX_VALUE, Integer.class, -14,
					LocalDate.class, LocalDate.of(2028, 2, 29))
			.get(plain);
	}

	private static Object empty(Class<?> type) {
		return Map.of(String.class, "", boolean.class, false, int.class, 0, List.class, List.of(), Map.class, Map.of())
			.get(type);
	}

	private static <R> R record(Class<R> type, Values values) {
		RecordComponent[] components = type.getRecordComponents();
		try {
			return type
				.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new))
				.newInstance(Stream.of(components).map(values::of).toArray());
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The values of the components of a record. */
	private interface Values {

		@Nullable Object of(RecordComponent component);

	}

}
