package headshots.content;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.content.CarriesLinks.LinkSyntax;
import headshots.text.MarkdownLinks;
import org.jspecify.annotations.Nullable;

/**
 * Finds and rewrites the links of a content record: in the texts that
 * {@link CarriesLinks} marks, and in the records of its lists.
 */
public final class ContentLinks {

	private ContentLinks() {
	}

	/** Returns the links of a record in the order of its fields. */
	public static List<ContentLink> of(Content content) {
		List<ContentLink> links = new ArrayList<>();
		add("", (Record) content, links);
		return links;
	}

	/**
	 * Replaces destinations of links in Markdown.
	 * @param content the record
	 * @param replacements the new destinations by the old ones
	 * @return a record of the same type
	 */
	public static Content rewrite(Content content, Map<String, String> replacements) {
		return (Content) rewritten((Record) content, replacements);
	}

	private static void add(String within, Record record, List<ContentLink> links) {
		for (RecordComponent component : record.getClass().getRecordComponents()) {
			String field = within + component.getName();
			Object value = value(component, record);
			CarriesLinks mark = component.getAnnotation(CarriesLinks.class);
			if (value instanceof List<?> rows) {
				for (int i = 0; i < rows.size(); i++) {
					if (rows.get(i) instanceof Record row) {
						add(field + "." + (i + 1) + ".", row, links);
					}
				}
			}
			else if (mark != null && value instanceof String text && !text.isBlank()) {
				add(field, mark.value(), text, links);
			}
		}
	}

	private static void add(String field, LinkSyntax syntax, String text, List<ContentLink> links) {
		if (syntax == LinkSyntax.ADDRESS) {
			links.add(new ContentLink(field, syntax, "", text));
		}
		else {
			MarkdownLinks.of(text)
				.forEach((link) -> links.add(new ContentLink(field, syntax, link.text(), link.destination())));
		}
	}

	private static Record rewritten(Record record, Map<String, String> replacements) {
		RecordComponent[] components = record.getClass().getRecordComponents();
		Object[] values = Stream.of(components)
			.map((component) -> rewritten(component, value(component, record), replacements))
			.toArray();
		Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		try {
			Constructor<? extends Record> constructor = record.getClass().getDeclaredConstructor(types);
			constructor.setAccessible(true);
			return constructor.newInstance(values);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Can't make another " + record.getClass().getSimpleName(), ex);
		}
	}

	private static @Nullable Object rewritten(RecordComponent component, @Nullable Object value,
			Map<String, String> replacements) {
		CarriesLinks mark = component.getAnnotation(CarriesLinks.class);
		if (value instanceof List<?> rows) {
			return rows.stream()
				.map((row) -> (row instanceof Record record) ? rewritten(record, replacements) : row)
				.toList();
		}
		return (mark != null && mark.value() == LinkSyntax.MARKDOWN && value instanceof String text)
				? MarkdownLinks.rewrite(text, replacements) : value;
	}

	private static @Nullable Object value(RecordComponent component, Record record) {
		try {
			component.getAccessor().setAccessible(true);
			return component.getAccessor().invoke(record);
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("Can't read " + component, ex);
		}
	}

}
