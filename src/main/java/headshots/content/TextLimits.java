package headshots.content;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.validation.constraints.Size;

/**
 * Reads how many characters the texts of a content record can have, from the constraint
 * {@link Size} at its components. It is stated there only: the validation before
 * publishing and the forms of the studio both ask here.
 */
public final class TextLimits {

	private static final Map<Class<?>, Map<String, Integer>> KNOWN = new ConcurrentHashMap<>();

	private TextLimits() {
	}

	/**
	 * Returns the limits of a record.
	 * @param type the record
	 * @return the limits in characters by field; a list of texts has the limit of each
	 * text, and within a list of records the name there follows: "steps.text"
	 */
	public static Map<String, Integer> of(Class<?> type) {
		return KNOWN.computeIfAbsent(type, TextLimits::read);
	}

	private static Map<String, Integer> read(Class<?> type) {
		Map<String, Integer> limits = new HashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			add(component.getName(), component.getAnnotatedType(), limits);
		}
		return Map.copyOf(limits);
	}

	private static void add(String name, AnnotatedType type, Map<String, Integer> limits) {
		if (type instanceof AnnotatedParameterizedType list) {
			for (AnnotatedType element : list.getAnnotatedActualTypeArguments()) {
				if (element.getType() instanceof Class<?> part && part.isRecord()) {
					read(part).forEach((inner, limit) -> limits.put(name + "." + inner, limit));
				}
				else {
					add(name, element, limits);
				}
			}
			return;
		}
		Size size = ((AnnotatedElement) type).getAnnotation(Size.class);
		if (size != null) {
			limits.put(name, size.max());
		}
	}

}
