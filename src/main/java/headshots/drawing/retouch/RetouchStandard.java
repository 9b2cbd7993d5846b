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

	CASTING("casting", "Casting", "If it will be gone in two weeks, it can come out. If not, it stays.", List.of(
			may("It will be gone by the audition."),
			may("No one recognizes you by it. Leaving a hair or two keeps the picture believable."),
			never("It’s part of how people recognize you. Without it, you’d look like someone else at the audition."),
			never("It’s still there when you walk in, and it may be why they called you in."),
			never("Lines show how old you look, and roles are cast by that."),
			never("Skin without texture makes casting wonder what else was changed."))),

	DIGITALS("digitals", "Agency digitals", "Nothing comes out. Agencies want to see who they’d be working with.",
			List.of(never("The agency needs to see your skin as it is today."),
					never("Tie your hair back and retake the picture; nothing gets fixed afterward."),
					never("Bookers note what’s permanent."), never("Bookers note what’s permanent."),
					never("A changed face is a reason to turn down the set."),
					never("Some agencies don’t even accept color correction."))),

	BEAUTY("beauty", "Beauty book", "The most polished skin of all, but still your face.",
			List.of(may("Skin is the subject, and a blemish isn’t part of it."),
					may("Hair gets cleaned up around the face."),
					keep("It’s one of your features. Ask the agency before it comes out."),
					keep("It’s one of your features. Ask the agency before it comes out."),
					may("They can be softened; the shape of your face stays."),
					never("Even here, pores stay: the client needs to see skin."))),

	CORPORATE("corporate", "Corporate", "A moderate finish, the same for everyone on the team page.",
			List.of(may("It would be gone next week."), may("A neat look is expected."),
					keep("Clients will see it when they meet you, so it usually stays."),
					keep("Clients will see it when they meet you. Ask the person who has it."),
					keep("Soften them a little at most; your colleagues know your face."),
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
		return may.isEmpty() ? "all marks left as they are" : may + " marked to remove, " + never + " marked to leave";
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
