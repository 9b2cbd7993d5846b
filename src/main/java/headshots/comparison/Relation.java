package headshots.comparison;

import java.util.Locale;

/**
 * How two stretches of one spectrum are related, the nearest relation first.
 */
enum Relation {

	OVERLAPPING, TOUCHING, APART;

	/** Whether one picture can hardly serve both sides. */
	boolean differs() {
		return this != OVERLAPPING;
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
