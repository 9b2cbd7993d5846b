package headshots.check;

import java.util.Locale;

/**
 * A property of a picture for which a type or look can ask something, in the order in
 * which pages list them.
 */
enum StandardSubject {

	/** Crown to chin, as a share of the picture's height. */
	HEAD("Head size"),

	/** The eyes' place, as a share of the picture's height from the top. */
	EYES("Eye line"),

	/** The difference in brightness between the halves of the face. */
	LIGHT("Light"),

	/** Whether the picture is taller than wide. */
	UPRIGHT("Shape"),

	/** Whether the picture works as a square and a circle. */
	SQUARE("Shape"),

	/** Whether the picture is in color. */
	COLOR("Color"),

	/** The background. */
	GROUND("Background"),

	/** How long ago the picture was taken. */
	AGE("Date");

	private static final int MONTHS_OF_A_YEAR = 12;

	private final String label;

	StandardSubject(String label) {
		this.label = label;
	}

	/** Returns the name in files and in the rules for the script. */
	String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	String label() {
		return this.label;
	}

	/** Returns what a rule asks, in words. */
	String words(StandardRule rule) {
		return switch (this) {
			case HEAD -> head(rule);
			case EYES -> rule.from() + "–" + rule.to() + "% of the height, from the top";
			case LIGHT -> light(rule.stops());
			case AGE -> "taken in the last " + age(rule.months());
			default -> String.valueOf(rule.asked());
		};
	}

	/** Our range surrounds the one number that others name. */
	private static String head(StandardRule rule) {
		String range = rule.from() + "–" + rule.to() + "%";
		return (rule.asked() != null) ? rule.asked() + " of the height, crown to chin (" + range + ")"
				: range + " of the height, crown to chin";
	}

	private static String light(Integer stops) {
		return switch (stops) {
			case 0 -> "even on both sides of the face";
			case 1 -> "about 1 stop at most between the sides of the face";
			default -> "about " + stops + " stops at most between the sides of the face";
		};
	}

	private static String age(Integer months) {
		return (months > MONTHS_OF_A_YEAR && months % MONTHS_OF_A_YEAR == 0) ? months / MONTHS_OF_A_YEAR + " years"
				: months + " months";
	}

}
