package headshots.studio.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.content.Content;
import headshots.content.ContentValidator;
import headshots.content.TextLimits;
import org.jspecify.annotations.Nullable;

/**
 * Describes the form of one kind of content; {@link FormDefinitions} finds every bean of
 * this type. A form names its kind by the constant that the slice exports and knows
 * nothing else of it: the record and its limits come from the kind.
 */
abstract class ContentForm {

	private final String kind;

	private final String singular;

	private final String title;

	private final String hint;

	private final List<Field> fields;

	/**
	 * Describes a form.
	 * @param kind the kind's name
	 * @param singular the name of one item within a sentence
	 * @param title the name of the kind
	 * @param hint the use of an item of this kind, in a sentence or two
	 * @param fields the fields, in order
	 */
	ContentForm(String kind, String singular, String title, String hint, Field... fields) {
		this.kind = kind;
		this.singular = singular;
		this.title = title;
		this.hint = hint;
		this.fields = List.of(fields);
	}

	String kind() {
		return this.kind;
	}

	/**
	 * Returns what the studio's navigation calls the kind.
	 * @return a short name, null where the studio leads to its entries in another way
	 */
	@Nullable String navigation() {
		return this.title;
	}

	/**
	 * Joins the form with the record that it fills.
	 * @param contentType the kind's record
	 * @throws IllegalStateException if a text of the record has no limit
	 */
	FormDefinition definition(Class<? extends Content> contentType) {
		Map<String, Integer> limits = new HashMap<>(TextLimits.of(contentType));
		limits.put(FormDefinition.SLUG, ContentValidator.LONGEST_SLUG);
		return new FormDefinition(contentType, this.kind, this.singular, this.title, this.hint,
				this.fields.stream().map((field) -> field.limited(limits)).toList());
	}

}
