package headshots.comparison;

import java.util.Locale;

/**
 * How stretches of one spectrum stand to each other, the nearest relation first.
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
