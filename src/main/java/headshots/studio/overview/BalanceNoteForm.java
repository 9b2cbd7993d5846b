package headshots.studio.overview;

import headshots.studio.service.BalancePair;
import headshots.text.FormText;
import org.jspecify.annotations.Nullable;

/**
 * The form that settles a balance note.
 *
 * @param reason why the text is still right
 * @param seen the revisions that the page showed, as {@link #seen} writes them
 */
record BalanceNoteForm(String reason, String seen) {

	BalanceNoteForm(@Nullable String reason, @Nullable String seen) {
		this.reason = FormText.line(reason);
		this.seen = (seen != null) ? seen : "";
	}

	/** Writes the two live revisions of a pair as a form sends them. */
	static String seen(BalancePair pair) {
		return pair.revision() + "-" + pair.neighbor() + "-" + pair.neighborRevision();
	}

}
