package headshots.studio.form;

import headshots.comparison.Aspects;

/**
 * Fields that several kinds have.
 */
final class CommonFields {

	private CommonFields() {
	}

	/** The address of an entry with a page of its own. */
	static Field page(String path) {
		return Field.address("slug", "Address", "The end of the page’s address, after " + path
				+ ": lower-case letters, digits and hyphens. If you change it, old addresses redirect here.");
	}

	/**
	 * Makes the field for the slug of an entry that shares a page with others. Browsers
	 * keep what follows the # to themselves, so that no answer can lead from an old one
	 * to a new one.
	 */
	static Field place(String path) {
		return Field.address("slug", "Address", "The end of this item’s address, after " + path
				+ ": lower-case letters, digits and hyphens. If you change it, old links open the top of the page.");
	}

	static Field types(String help) {
		return Field.choices("types", "Types and looks", help, Choices.types());
	}

	static Field aspects(String help) {
		return Field.choices("aspects", "Aspects", help, Choices.of(Aspects.KIND));
	}

	static Field citations() {
		return Field.choices("citations", "Sources",
				"Where the facts come from; readers see it below the text. Add new sources under Sources.",
				Choices.sources());
	}

}
