package headshots.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rejects files that would keep the YAML parser busy (denial of service), before it reads
 * them. The parser copies a line again with every kilobyte that it reads of it, so its
 * time grows with the square of a line's length; for everything else it grows with the
 * number of tokens.
 */
final class YamlLimits {

	/**
	 * Characters of all files together. A guide of a hundred types with long explanations
	 * on twenty aspects has about half as many.
	 */
	static final int MOST_CHARACTERS = 5_000_000;

	/** Characters of a line: an entry of the most that a revision keeps, as one line. */
	static final int LONGEST_LINE = 250_000;

	/** A field of 64 KB is hardly ever longer when it is written as one line. */
	static final int LONG_LINE = 70_000;

	/** Of all files together. */
	static final int MOST_LONG_LINES = 5;

	/** Of all files together; prose has some fifty thousand in a million characters. */
	static final int MOST_MARKS = 300_000;

	/**
	 * How deep lists and groups of fields are nested at most; the guide's have 5 levels.
	 */
	static final int DEEPEST = 20;

	private YamlLimits() {
	}

	/**
	 * Checks a whole set of files.
	 * @param texts the files' texts by file name
	 * @throws InvalidContentException naming the file and the limit
	 */
	static void check(Map<String, String> texts) {
		List<ContentViolation> refusals = new ArrayList<>();
		long characters = 0;
		long marks = 0;
		long longLines = 0;
		for (Map.Entry<String, String> text : texts.entrySet()) {
			Extent extent = Extent.of(text.getValue());
			characters += text.getValue().length();
			marks += extent.marks;
			longLines += extent.longLines;
			if (extent.longestLine > LONGEST_LINE) {
				refusals.add(refusal(text.getKey(), "has %,d characters in line %,d; the limit for a line is %,d",
						extent.longestLine, extent.longestAt, LONGEST_LINE));
			}
		}
		if (characters > MOST_CHARACTERS) {
			refusals
				.add(refusal("archive", "has %,d characters of text; the limit is %,d", characters, MOST_CHARACTERS));
		}
		if (longLines > MOST_LONG_LINES) {
			refusals.add(refusal("archive", "has %,d lines of more than %,d characters; the limit is %,d", longLines,
					LONG_LINE, MOST_LONG_LINES));
		}
		if (marks > MOST_MARKS) {
			refusals.add(refusal("archive", "has %,d lines, commas, colons and brackets; the limit is %,d", marks,
					MOST_MARKS));
		}
		if (!refusals.isEmpty()) {
			throw new InvalidContentException(refusals);
		}
	}

	private static ContentViolation refusal(String file, String message, Object... numbers) {
		return new ContentViolation(file.replaceFirst("\\.yaml$", ""), null,
				new Violation("file", String.format(Locale.US, message, numbers)));
	}

	/**
	 * How much the parser would have to do for a text.
	 *
	 * @param longestLine the characters of the longest line
	 * @param longestAt its number, from 1
	 * @param longLines how many lines are long
	 * @param marks the characters that may end a token
	 */
	private record Extent(int longestLine, int longestAt, int longLines, int marks) {

		private static Extent of(String text) {
			int longestLine = 0;
			int longestAt = 1;
			int longLines = 0;
			int marks = 0;
			int line = 1;
			int start = 0;
			for (int i = 0; i <= text.length(); i++) {
				char character = (i < text.length()) ? text.charAt(i) : '\n';
				if (character == '\n') {
					if (i - start > longestLine) {
						longestLine = i - start;
						longestAt = line;
					}
					longLines += (i - start > LONG_LINE) ? 1 : 0;
					start = i + 1;
					line++;
				}
				marks += isMark(character) ? 1 : 0;
			}
			return new Extent(longestLine, longestAt, longLines, marks);
		}

		private static boolean isMark(char character) {
			return switch (character) {
				case '\n', '\r', ',', ':', '[', ']', '{', '}' -> true;
				default -> false;
			};
		}

	}

}
