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

	/** Breaks of a line within a paragraph. */
	private static final Pattern SHIFT_ENTER = Pattern.compile("[\\u000b\\u2028]");

	/** Also those that this version of Java does not know yet, and no bullets. */
	private static final String PICTURE = "[[\\p{So}&&[^\\uFFFC\\u25A0-\\u25FF]]\\x{2194}\\x{1F000}-\\x{1FAFF}]";

	/** Joiners in the emoji that they make one of two, and the flags of regions. */
	private static final String EMOJI = PICTURE + "\\uFE0F?\\u200D(?=" + PICTURE + ")|"
			+ "\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{1,6}\\x{E007F}";

	/** Joiners in the scripts whose spelling has them, such as Persian and Hindi. */
	private static final String SPELLING = "(?<=[\\p{IsArabic}\\p{IsSyriac}\\p{IsNko}\\p{IsMongolian}\\p{IsDevanagari}"
			+ "\\p{IsBengali}\\p{IsGurmukhi}\\p{IsGujarati}\\p{IsOriya}\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}"
			+ "\\p{IsMalayalam}\\p{IsSinhala}\\p{IsTibetan}\\p{IsMyanmar}\\p{IsKhmer}])[\\u200C\\u200D]";

	/** Not text either: half characters, non-characters, and the place of a picture. */
	private static final Pattern UNSEEN = Pattern
		.compile("(" + EMOJI + "|" + SPELLING + ")|[\\p{Cf}[\\p{Cc}&&[^\\n\\t]]\\p{Cs}\\uFFFE\\uFFFF\\uFFFC]");

	private static final String HARD_BREAK = "  ";

	/** Some signs are bullets wherever a line begins with them, others with a tab. */
	private static final Pattern BULLET = Pattern
		.compile("([ \\t]*)(?:[•▪●◦‣■○\\uF0B7\\uF0A7][ \\t]*|·[ \\t]+|[o§–—*-]\\t[ \\t]*)(?=[^ \\t])");

	private static final Pattern NUMBER = Pattern.compile("([ \\t]*)(\\d{1,9})[.)]\\t[ \\t]*(?=[^ \\t])");

	private static final Pattern MARKDOWN_ITEM = Pattern.compile("([ \\t]*)(?:[-*+]|\\d{1,9}[.)]) ");

	/**
	 * Check marks, boxes, arrows and the bullets of symbol fonts, which Word keeps in the
	 * private use area, begin an item wherever a list has one a line.
	 */
	private static final String SIGN = "[✓✔✅☑☐☒❏❑❒➢➤➔►▶▸▹❖◆◇★☆·∙⁃\\uF020-\\uF0FF]\\uFE0F?[ \\t]*";

	private static final Pattern MARKER = Pattern
		.compile(BULLET + "|" + NUMBER + "|[ \\t]*(?:" + SIGN + "|(?:[-*+–—]|\\d{1,2}[.)])(?:[ \\t]+|\\z))");

	private static final Pattern WHITE = Pattern.compile("\\s+");

	private static final int TAB = 4;

	private static final int NO_LIST = -1;

	private FormText() {
	}

	/** A text of several paragraphs. */
	public static String block(@Nullable String typed) {
		return block(typed, false);
	}

	/**
	 * A text of several paragraphs in Markdown, where two spaces at the end of a line
	 * break it.
	 */
	public static String markdown(@Nullable String typed) {
		return block(SHIFT_ENTER.matcher((typed != null) ? typed : "").replaceAll(HARD_BREAK + "\n"), true);
	}

	private static String block(@Nullable String typed, boolean keepsHardBreaks) {
		StringBuilder text = new StringBuilder();
		boolean blank = false;
		String end = "";
		int margin = NO_LIST;
		for (String raw : LINE_BREAK.matcher((typed != null) ? typed : "").replaceAll("\n").split("\n")) {
			String line = seen(raw).stripTrailing();
			if (line.isBlank()) {
				blank = true;
				continue;
			}
			margin = margin(line, margin);
			text.append(text.isEmpty() ? "" : blank ? "\n\n" : end + "\n").append(item(line, margin));
			blank = false;
			// Spaces of other kinds come from word processors, which mean nothing by
			// them.
			end = (keepsHardBreaks && raw.endsWith(HARD_BREAK)) ? HARD_BREAK : "";
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
		text = SPACE.matcher(UNSEEN.matcher(text).replaceAll("$1")).replaceAll(" ");
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
