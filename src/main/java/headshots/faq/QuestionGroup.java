package headshots.faq;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The groups of the FAQ, in the order of the page.
 */
public enum QuestionGroup {

	/** Which pictures to have, and which to use. */
	CHOOSING("choosing", "Choosing your pictures",
			List.of("one-picture-for-both", "how-many-looks", "how-often", "phone-or-professional", "which-picture",
					"voice-actors", "extras")),

	/** Everything before the session, with hair, face and clothes. */
	PREPARATION("preparation", "Getting ready",
			List.of("does-the-photographer-matter", "makeup-artist", "what-to-wear", "glasses",
					"beard-tattoos-piercings", "children")),

	/** Light, framing, expression and the hours in the studio. */
	SESSION("session", "In the session",
			List.of("why-flat-light", "deeper-skin", "top-of-the-head", "smile-with-teeth", "plain-background")),

	/** The pictures after the session. */
	FILES("files", "Retouching, files and print",
			List.of("moles-and-scars", "black-and-white", "name-on-the-picture", "print-and-files", "comp-card",
					"retouching-labels", "ai-pictures")),

	/** Finding work, paying and being paid, and the law. */
	WORK("work", "Work, money and rights",
			List.of("self-tapes", "cost", "who-owns-the-picture", "agency-fees", "digital-replicas"));

	private static final Set<String> CODES = Arrays.stream(values())
		.map(QuestionGroup::code)
		.collect(Collectors.toUnmodifiableSet());

	private final String code;

	private final String heading;

	/** The slugs of the starter content from before there were groups. */
	private final List<String> earlier;

	QuestionGroup(String code, String heading, List<String> earlier) {
		this.code = code;
		this.heading = heading;
		this.earlier = earlier;
	}

	/** Returns what content says to name the group. */
	public String code() {
		return this.code;
	}

	/** Returns the group's name for readers. */
	public String heading() {
		return this.heading;
	}

	/** Returns the fragment of the group's place on the page. */
	public String anchor() {
		return this.code + "_";
	}

	/**
	 * Finds a group by its code.
	 * @param code a code; a draft may have another, and then it is shown in the first
	 */
	public static QuestionGroup of(@Nullable String code) {
		return Arrays.stream(values()).filter((group) -> group.code.equals(code)).findFirst().orElse(CHOOSING);
	}

	static Set<String> codes() {
		return CODES;
	}

	/**
	 * Finds the group of a question that was written before there were groups, as the
	 * migration of the published ones does.
	 * @param slug the question's address, empty for a question that is yet to be written
	 * @return a code; empty if the writer has to choose
	 */
	static String ofEarlier(String slug) {
		return slug.isEmpty() ? ""
				: Arrays.stream(values())
					.filter((group) -> group.earlier.contains(slug))
					.findFirst()
					.orElse(CHOOSING)
					.code();
	}

}
