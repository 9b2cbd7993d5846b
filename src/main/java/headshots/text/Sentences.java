package headshots.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where sentences of a plain text end. The dot of an initial, as in "Erica S.
 * Bream", ends none.
 */
public final class Sentences {

	private static final Pattern END = Pattern.compile("(?<!(?:^|[\\s.])\\p{Lu})(?<!\\bvs)[.!?][”’\")]*(?=\\s|$)");

	private Sentences() {
	}

	/** The first sentence of a text, or the whole text if it has no end. */
	public static String first(String text) {
		Matcher end = END.matcher(text);
		return end.find() ? text.substring(0, end.end()) : text;
	}

}
