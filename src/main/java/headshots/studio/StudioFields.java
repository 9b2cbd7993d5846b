package headshots.studio;

import java.util.Set;

import headshots.recovery.FormFields;

import org.springframework.stereotype.Component;

/**
 * Names the fields of the studio's pages that belong to no kind of content.
 */
@Component
public class StudioFields implements FormFields {

	/** The number of the revision that a form began from. */
	public static final String BASE = "base";

	/** The {@link SubmissionId} of a form. */
	public static final String FORM = "form";

	/** The ID of an opened form, which owns the working copy of its text. */
	public static final String COPY = "copy";

	/** The working copy that a form's fields began with. */
	public static final String CONTINUES = "continues";

	/** The number of a form's latest request about its text. */
	public static final String SEQUENCE = "sequence";

	/** The button of an editor that was pressed. */
	public static final String ACTION = "action";

	/** An item that is selected in a list, by its number. */
	public static final String ENTRY = "entry";

	/** A link that is selected in a list, by its ID. */
	public static final String LINK = "link";

	/** The way in which an item is moved. */
	public static final String DIRECTION = "direction";

	/** An item and the revision of it that a confirmation page showed. */
	public static final String SHOWN = "shown";

	/** The version of the guide that the page of an import was made for. */
	public static final String SEEN = "seen";

	/** A type that is published with its cells, by its number. */
	public static final String TYPE = "type";

	/** Says that the items were selected on the page itself. */
	public static final String PICKED = "picked";

	/** The version of a scheduled publication that a page showed. */
	public static final String VERSION = "version";

	@Override
	public Set<String> multiValued() {
		return Set.of(ENTRY, SHOWN, LINK);
	}

	@Override
	public Set<String> hidden() {
		return Set.of(BASE, FORM, COPY, CONTINUES, SEQUENCE, ACTION, ENTRY, LINK, DIRECTION, SHOWN, SEEN, PICKED,
				VERSION);
	}

}
