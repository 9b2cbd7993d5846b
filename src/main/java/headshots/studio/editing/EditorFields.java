package headshots.studio.editing;

import java.util.Set;

import headshots.recovery.FormFields;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/**
 * Names the hidden fields and buttons of an editor that belong to no kind of content.
 */
@Component
class EditorFields implements FormFields {

	/** The number of the revision that both texts of a conflict began from. */
	static final String BEGAN = "began";

	/** My text of a conflict, as JSON. */
	static final String MINE = "mine";

	/** The button that puts their text into a field of a conflict; its value. */
	static final String USE_THEIRS = "use-theirs";

	/** The button that puts my text back into it. */
	static final String USE_MINE = "use-mine";

	/** The ID of the view that a script saves from; see {@link Presence}. */
	static final String VISIT = "visit";

	/**
	 * Returns the field of a conflict whose text is to be exchanged, null if none is.
	 */
	static @Nullable String exchanged(MultiValueMap<String, String> parameters) {
		String theirs = parameters.getFirst(USE_THEIRS);
		return (theirs != null) ? theirs : parameters.getFirst(USE_MINE);
	}

	@Override
	public Set<String> hidden() {
		return Set.of(BEGAN, MINE, USE_THEIRS, USE_MINE, VISIT);
	}

}
