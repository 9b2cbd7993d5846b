package headshots.studio.editing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.content.Content;
import headshots.publishing.Revision;
import headshots.studio.form.Field;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormValues;
import headshots.studio.form.ThreeWayMerge;
import tools.jackson.core.JacksonException;

/**
 * A save that was faster than the one of a submitted form, with the text of that form.
 *
 * @param theirs the revision that was saved first
 * @param began the number of the revision that both began from, 0 for none
 * @param base its content, or a blank record
 * @param fields the names of the fields in which the two texts differed
 * @param mine the submitted text in these fields, also where theirs is used in its place
 */
record ConcurrentSave(Revision theirs, int began, Content base, Set<String> fields, FormValues mine) {

	/** Compares a form, as it was submitted, with the save that was faster. */
	static ConcurrentSave of(FormDefinition form, Revision theirs, int began, Content base, FormValues submitted) {
		FormValues mine = form.settle(submitted, base);
		return new ConcurrentSave(theirs, began, base, differing(form, theirs, mine), mine);
	}

	/**
	 * Reads back what {@link #mineAsJson} wrote.
	 * @param json the hidden field of the form; anything that is not valid counts as
	 * empty
	 */
	static ConcurrentSave of(FormDefinition form, Revision theirs, int began, Content base, String json) {
		Map<String, List<String>> sent = parsed(json);
		Set<String> fields = new LinkedHashSet<>();
		for (Field field : form.fields()) {
			if (sent.keySet().stream().anyMatch((name) -> name.equals(field.name()) || field.hasControl(name))) {
				fields.add(field.name());
			}
		}
		return new ConcurrentSave(theirs, began, base, fields, FormValues.of(sent, form));
	}

	private static Map<String, List<String>> parsed(String json) {
		try {
			return FormValues.fromJson(json).texts();
		}
		catch (JacksonException | NullPointerException ex) {
			return Map.of();
		}
	}

	/** Returns my texts by control; a field in which I have none is an empty list. */
	String mineAsJson(FormDefinition form) {
		Map<String, List<String>> texts = new HashMap<>();
		form.fields().stream().filter((field) -> this.fields.contains(field.name())).forEach((field) -> {
			texts.put(field.name(), List.of());
			texts.putAll(this.mine.of(field).texts());
		});
		return new FormValues(texts).json();
	}

	/** Adds the fields in which a text differs now. */
	ConcurrentSave and(FormDefinition form, FormValues now) {
		Set<String> all = new LinkedHashSet<>(this.fields);
		FormValues texts = this.mine;
		Set<String> differing = differing(form, this.theirs, now);
		for (Field field : form.fields()) {
			if (differing.contains(field.name()) && all.add(field.name())) {
				texts = texts.with(field, now);
			}
		}
		return new ConcurrentSave(this.theirs, this.began, this.base, all, texts);
	}

	ConcurrentSave withMine(Field field, FormValues now) {
		return new ConcurrentSave(this.theirs, this.began, this.base, this.fields, this.mine.with(field, now));
	}

	FormValues theirValues(FormDefinition form) {
		return form.write(this.theirs.content());
	}

	ThreeWayMerge merge(FormDefinition form) {
		return new ThreeWayMerge(form, form.write(this.base), theirValues(form), this.mine);
	}

	private static Set<String> differing(FormDefinition form, Revision theirs, FormValues now) {
		FormValues saved = form.write(theirs.content());
		Set<String> names = new LinkedHashSet<>();
		form.fields()
			.stream()
			.filter((field) -> !form.isSame(field, saved, now))
			.forEach((field) -> names.add(field.name()));
		return names;
	}

}
