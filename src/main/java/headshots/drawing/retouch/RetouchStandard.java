package headshots.drawing.retouch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of pictures that portraits are retouched for, with the verdict on each mark.
 */
public enum RetouchStandard {

	CASTING("casting", "Casting", "What will be gone in two weeks may go; what will not, stays.",
			List.of(may("It will be gone by the audition."),
					may("Nobody is known by it. Leaving one or two keeps the picture believable."),
					never("It is part of how people know you; you would arrive as somebody else."),
					never("It is still there when you walk in, and it may be why you are asked."),
					never("Lines say how old you look, and parts are cast by that."),
					never("Skin without texture tells casting that the rest was changed too."))),

	DIGITALS("digitals", "Agency digitals", "Nothing goes. Agencies want to see what they would be working with.",
			List.of(never("The agency plans with the skin that you have today."),
					never("Tie the hair back and take the picture again; nothing is mended afterwards."),
					never("Bookers write down what is there for good."),
					never("Bookers write down what is there for good."),
					never("A changed face is a reason to refuse the set."),
					never("Some agencies refuse even a change of color."))),

	BEAUTY("beauty", "Beauty book", "The most finished skin of all, on the same face.",
			List.of(may("Skin is the subject, and this is not part of it."),
					may("Hair is drawn clean around the face."),
					keep("It is a feature. Ask the agency before it goes."),
					keep("It is a feature. Ask the agency before it goes."),
					may("They may be softened; the shape of the face stays."),
					never("Even here pores stay: a client must see skin."))),

	CORPORATE("corporate", "Corporate", "A moderate finish, the same for everybody on the team page.",
			List.of(may("It would be gone next week."), may("Tidying is expected."), keep("Visitors meet you with it."),
					keep("Visitors meet you with it. Ask whoever wears it."),
					keep("Soften them a little at most; colleagues know your face."),
					never("Smooth skin looks like plastic next to a colleague’s picture.")));

	private final String code;

	private final String title;

	private final String rule;

	private final List<Ruling> rulings;

	RetouchStandard(String code, String title, String rule, List<Ruling> rulings) {
		this.code = code;
		this.title = title;
		this.rule = rule;
		this.rulings = rulings;
	}

	/** The standard that addresses and contents call so. */
	public static Optional<RetouchStandard> of(String code) {
		return Stream.of(values()).filter((standard) -> standard.code.equals(code)).findFirst();
	}

	public String code() {
		return this.code;
	}

	public String title() {
		return this.title;
	}

	/** The standard in a sentence. */
	public String rule() {
		return this.rule;
	}

	/**
	 * Describes in text which marks may go and which never do, for readers who cannot see
	 * the rings.
	 */
	public String words() {
		String may = titles(RetouchVerdict.MAY_GO);
		String never = titles(RetouchVerdict.NEVER);
		return may.isEmpty() ? "no mark may be retouched" : may + " may go, " + never + " never";
	}

	private String titles(RetouchVerdict verdict) {
		return Stream.of(RetouchMark.values())
			.filter((mark) -> verdict(mark) == verdict)
			.map((mark) -> mark.title().toLowerCase(Locale.ROOT))
			.collect(Collectors.joining(" and "));
	}

	public RetouchVerdict verdict(RetouchMark mark) {
		return this.rulings.get(mark.ordinal()).verdict();
	}

	/** Why, in a sentence. */
	public String reason(RetouchMark mark) {
		return this.rulings.get(mark.ordinal()).reason();
	}

	private static Ruling may(String reason) {
		return new Ruling(RetouchVerdict.MAY_GO, reason);
	}

	private static Ruling keep(String reason) {
		return new Ruling(RetouchVerdict.KEEP, reason);
	}

	private static Ruling never(String reason) {
		return new Ruling(RetouchVerdict.NEVER, reason);
	}

	private record Ruling(RetouchVerdict verdict, String reason) {
	}

}
