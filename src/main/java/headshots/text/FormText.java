package headshots.text;

import java.text.Normalizer;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Text from a form, without the invisible characters that browsers and word processors
 * leave in it. Cleaning twice changes nothing more. Patterns look at the beginnings of
 * lines only, so that no text is slow.
 */
public final class FormText {

	/**
	 * Word has vertical tabs for line breaks within a paragraph, form feeds for pages.
	 */
	private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n|[\\r\\u000b\\f\\u0085\\u2028\\u2029]");

	private static final Pattern SPACE = Pattern.compile("\\p{Zs}");

	/** Not text either: half characters, non-characters, and the place of a picture. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\uFFFE\\uFFFF\\uFFFC]");

	/** Some signs are bullets wherever a line begins with them, others with a tab. */
	private static final Pattern BULLET = Pattern
		.compile("([ \\t]*)(?:[•▪●◦‣■○\\uF0B7\\uF0A7][ \\t]*|·[ \\t]+|[o§–—*-]\\t[ \\t]*)(?=[^ \\t])");

	private static final Pattern NUMBER = Pattern.compile("([ \\t]*)(\\d{1,9})[.)]\\t[ \\t]*(?=[^ \\t])");

	private static final Pattern MARKDOWN_ITEM = Pattern.compile("([ \\t]*)(?:[-*+]|\\d{1,9}[.)]) ");

	private static final Pattern MARKER = Pattern
		.compile(BULLET + "|" + NUMBER + "|[ \\t]*(?:[-*+]|\\d{1,2}[.)])(?:[ \\t]+|\\z)");

	private static final Pattern WHITE = Pattern.compile("\\s+");

	private static final int TAB = 4;

	private static final int NO_LIST = -1;

	private FormText() {
	}

	/** A text of several paragraphs, such as Markdown. */
	public static String block(@Nullable String typed) {
		StringBuilder text = new StringBuilder();
		boolean blank = false;
		int margin = NO_LIST;
		for (String line : seen(typed).split("\n")) {
			if (line.isBlank()) {
				blank = true;
				continue;
			}
			margin = margin(line, margin);
			text.append(text.isEmpty() ? "" : blank ? "\n\n" : "\n").append(item(line.stripTrailing(), margin));
			blank = false;
		}
		return text.toString();
	}

	/** A text of any shape without invisible characters; its lines stay as they are. */
	public static String visible(String typed) {
		return seen(typed);
	}

	/** A text of one line, without spaces around it and with single ones in it. */
	public static String line(@Nullable String typed) {
		return WHITE.matcher(seen(typed)).replaceAll(" ").strip();
	}

	/** A list that was written one entry a line, without blank lines and list markers. */
	public static List<String> lines(@Nullable String typed) {
		return seen(typed).lines()
			.map(FormText::unmarked)
			.map(FormText::line)
			.filter(Predicate.not(String::isEmpty))
			.toList();
	}

	private static String seen(@Nullable String typed) {
		String text = LINE_BREAK.matcher((typed != null) ? typed : "").replaceAll("\n");
		text = SPACE.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll(" ");
		return Normalizer.normalize(text, Normalizer.Form.NFC);
	}

	/**
	 * The indentation of the list that a line belongs to: that of its leftmost item so
	 * far.
	 */
	private static int margin(String line, int margin) {
		for (Pattern item : List.of(BULLET, NUMBER, MARKDOWN_ITEM)) {
			Matcher matcher = item.matcher(line);
			if (matcher.lookingAt()) {
				int indent = width(matcher.group(1));
				return (margin == NO_LIST) ? indent : Math.min(margin, indent);
			}
		}
		return NO_LIST;
	}

	/** An indented paragraph would be code in Markdown. */
	private static String item(String line, int margin) {
		Matcher bullet = BULLET.matcher(line);
		if (bullet.lookingAt()) {
			return " ".repeat(width(bullet.group(1)) - margin) + "- " + line.substring(bullet.end());
		}
		Matcher number = NUMBER.matcher(line);
		if (number.lookingAt()) {
			return " ".repeat(width(number.group(1)) - margin) + number.group(2) + ". " + line.substring(number.end());
		}
		return line;
	}

	private static int width(String indent) {
		return indent.chars().map((character) -> (character == '\t') ? TAB : 1).sum();
	}

	private static String unmarked(String line) {
		Matcher marker = MARKER.matcher(line);
		int start = 0;
		while (marker.region(start, line.length()).lookingAt()) {
			start = marker.end();
		}
		return line.substring(start);
	}

}
