package headshots.api;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Makes JSON Schemas of records. Every component is required, because the API leaves none
 * out; those that are nullable say so.
 */
final class RecordSchemas {

	private static final Map<Type, Map<String, Object>> PLAIN = Map.of(String.class, Map.of("type", "string"),
			int.class, integer(), Integer.class, integer(), boolean.class, Map.of("type", "boolean"), URI.class,
			formatted("uri-reference"), LocalDate.class, formatted("date"));

	private final RecordComments comments = new RecordComments();

	private final Map<String, Object> schemas = new LinkedHashMap<>();

	/** Returns all schemas by their names. */
	Map<String, Object> all() {
		return this.schemas;
	}

	/** Returns a reference to the schema of a record, which is added. */
	Map<String, Object> reference(Class<?> record) {
		String name = name(record);
		if (!this.schemas.containsKey(name)) {
			this.schemas.put(name, Map.of());
			this.schemas.put(name, object(record, null));
		}
		return reference(name);
	}

	/** Returns a reference to the schema of a list of records, which is added. */
	Map<String, Object> list(Class<?> item) {
		String name = name(item) + "List";
		if (!this.schemas.containsKey(name)) {
			this.schemas.put(name, object(ItemList.class, reference(item)));
		}
		return reference(name);
	}

	/** Returns the name of a record in the description. */
	static String name(Class<?> record) {
		return record.getSimpleName().replaceFirst("Resource$", "");
	}

	private Map<String, Object> object(Class<?> record, @Nullable Map<String, Object> variable) {
		Map<String, Object> properties = new LinkedHashMap<>();
		List<String> required = new ArrayList<>();
		for (RecordComponent component : record.getRecordComponents()) {
			Map<String, Object> schema = new LinkedHashMap<>(schema(component.getAnnotatedType(), variable));
			schema.put("description", this.comments.of(record, component.getName()));
			properties.put(component.getName(), schema);
			required.add(component.getName());
		}
		Map<String, Object> schema = new LinkedHashMap<>();
		schema.put("type", "object");
		schema.put("description", this.comments.of(record));
		schema.put("properties", properties);
		schema.put("required", required);
		return schema;
	}

	private Map<String, Object> schema(AnnotatedType annotated, @Nullable Map<String, Object> variable) {
		Map<String, Object> schema = schema(annotated.getType(), annotated, variable);
		if (!annotated.isAnnotationPresent(Nullable.class)) {
			return schema;
		}
		if (schema.containsKey("$ref")) {
			return Map.of("anyOf", List.of(schema, Map.of("type", "null")));
		}
		Map<String, Object> nullable = new LinkedHashMap<>(schema);
		nullable.put("type", List.of(schema.get("type"), "null"));
		return nullable;
	}

	private Map<String, Object> schema(Type type, AnnotatedType annotated, @Nullable Map<String, Object> variable) {
		if (PLAIN.containsKey(type)) {
			return PLAIN.get(type);
		}
		if (type instanceof TypeVariable && variable != null) {
			return variable;
		}
		if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
			AnnotatedType item = ((AnnotatedParameterizedType) annotated).getAnnotatedActualTypeArguments()[0];
			return ordered("type", "array", "items", schema(item, variable));
		}
		if (type instanceof Class<?> record && record.isRecord()) {
			return reference(record);
		}
		throw new IllegalStateException("No schema for " + type);
	}

	private static Map<String, Object> reference(String name) {
		return Map.of("$ref", "#/components/schemas/" + name);
	}

	private static Map<String, Object> integer() {
		return ordered("type", "integer", "format", "int32");
	}

	private static Map<String, Object> formatted(String format) {
		return ordered("type", "string", "format", format);
	}

	/** A map in the order of its names, so that the document is the same each time. */
	static Map<String, Object> ordered(Object... namesAndValues) {
		Map<String, Object> map = new LinkedHashMap<>();
		for (int i = 0; i < namesAndValues.length; i += 2) {
			map.put((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		return map;
	}

}
