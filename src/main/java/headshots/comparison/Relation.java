package headshots.comparison;

import java.util.Locale;

/**
 * Whether one picture can satisfy several columns on an aspect, agreement first.
 */
public enum Relation {

	/** One picture can satisfy all of them. */
	AGREE,

	/** No picture can satisfy all of them. */
	DIFFER;

	/** The relation as content files spell it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean differs() {
		return this == DIFFER;
	}

	@Override
	public String toString() {
		return code();
	}

}
