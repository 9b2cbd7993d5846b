package headshots.studio.form;

/**
 * Compares, field by field, what two people made of one text with the text that both
 * began from. A stretch, a drawing, or all rows of a field count as one field.
 *
 * @param form the form of all three
 * @param base the text that both began from
 * @param theirs the text that was saved first
 * @param mine the text that was to be saved second
 */
public record ThreeWayMerge(FormDefinition form, FormValues base, FormValues theirs, FormValues mine) {

	/** Returns which of the two changed a field. */
	public ChangedBy changedBy(Field field) {
		if (this.form.isSame(field, this.theirs, this.mine)) {
			return ChangedBy.NEITHER;
		}
		if (this.form.isSame(field, this.base, this.mine)) {
			return ChangedBy.THEM;
		}
		return this.form.isSame(field, this.base, this.theirs) ? ChangedBy.ME : ChangedBy.BOTH;
	}

	/** Returns my text, with their values in the fields that only they changed. */
	public FormValues merged() {
		FormValues merged = this.mine;
		for (Field field : this.form.fields()) {
			if (changedBy(field) == ChangedBy.THEM) {
				merged = merged.with(field, this.theirs);
			}
		}
		return merged;
	}

	/**
	 * Which of two people changed a field so that their texts differ.
	 */
	public enum ChangedBy {

		/** The two texts are the same. */
		NEITHER,

		/** The one who saved first. */
		THEM,

		/** The one who saved second. */
		ME,

		/** Both, in different ways. */
		BOTH

	}

}
