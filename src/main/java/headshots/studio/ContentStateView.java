package headshots.studio;

import java.util.Locale;

import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItemStatus;

/**
 * The publication state of an entry as the studio shows it.
 */
public enum ContentStateView {

	/** Readers see it as it is. */
	LIVE("live"),

	/** Readers have never seen it. */
	DRAFT("draft"),

	/** Readers see an older text. */
	CHANGED("live, with changes"),

	/** There is nothing yet. */
	MISSING("missing"),

	/** Readers see it no more. */
	WITHDRAWN("withdrawn"),

	/** Readers have never seen it, and staff have no use for it at present. */
	PUT_AWAY("put away");

	private final String words;

	ContentStateView(String words) {
		this.words = words;
	}

	public static ContentStateView of(ContentItemStatus item) {
		boolean withdrawn = item.state() == ContentItemState.WITHDRAWN;
		return (withdrawn && !item.published()) ? PUT_AWAY : valueOf(item.state().name());
	}

	public String words() {
		return this.words;
	}

	/** The name that styles know it by. */
	public String style() {
		return "state--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
