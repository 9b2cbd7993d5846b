package headshots.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

import org.springframework.web.util.HtmlUtils;

/**
 * The diff of two texts, word by word: the pieces that stayed, those that were added and
 * those that were removed, in reading order. A removed piece precedes its replacement.
 *
 * @param pieces without the removed ones they are the text after the change, without the
 * added ones the text before it
 */
public record WordDifferences(List<Difference> pieces) {

	public WordDifferences {
		pieces = List.copyOf(pieces);
	}

	/**
	 * Compares two plain texts, such as the Markdown of two revisions. The work has an
	 * upper bound: very long texts that have little in common are compared line by line,
	 * or shown as replaced.
	 */
	public static WordDifferences between(String before, String after) {
		return new WordDifferences(new WordComparison().compare(before, after));
	}

	public boolean isSame() {
		return this.pieces.stream().allMatch((piece) -> piece.kind() == DifferenceKind.SAME);
	}

	/** How much changed, in words: "3 words added, 1 removed". */
	public String words() {
		if (isSame()) {
			return "no changes";
		}
		int added = count(DifferenceKind.ADDED);
		int removed = count(DifferenceKind.REMOVED);
		if (added == 0 && removed == 0) {
			return "no words changed, only punctuation, spaces or line breaks";
		}
		if (added == 0) {
			return inWords(removed) + " removed";
		}
		return inWords(added) + " added" + ((removed > 0) ? ", " + removed + " removed" : "");
	}

	/** The whole text; {@code ins}, {@code del} and {@code br} are its only elements. */
	public SafeHtml html() {
		StringBuilder html = new StringBuilder();
		this.pieces.forEach((piece) -> html.append(marked(piece)));
		return new SafeHtml(html.toString());
	}

	/**
	 * The changes with the words around them; "…" marks omitted words.
	 * @param context how many unchanged words to keep on each side of a change
	 */
	public SafeHtml html(int context) {
		StringBuilder html = new StringBuilder();
		for (int i = 0; i < this.pieces.size(); i++) {
			Difference piece = this.pieces.get(i);
			html.append((piece.kind() == DifferenceKind.SAME) ? folded(i, context) : marked(piece));
		}
		return new SafeHtml(html.toString());
	}

	/** The whole text after the change, without the removed pieces. */
	public SafeHtml after() {
		return new WordDifferences(
				this.pieces.stream().filter((piece) -> piece.kind() != DifferenceKind.REMOVED).toList())
			.html();
	}

	private int count(DifferenceKind kind) {
		return this.pieces.stream()
			.filter((piece) -> piece.kind() == kind)
			.mapToInt((piece) -> WordComparison.words(piece.text()))
			.sum();
	}

	private static String inWords(int number) {
		return number + ((number == 1) ? " word" : " words");
	}

	private String folded(int index, int context) {
		String text = this.pieces.get(index).text();
		boolean last = index == this.pieces.size() - 1;
		// A text without any change still shows how it begins.
		boolean first = index == 0 && !last;
		List<Integer> starts = new ArrayList<>();
		List<Integer> ends = new ArrayList<>();
		Matcher matcher = Tokenizer.WORD.matcher(text);
		while (matcher.find()) {
			starts.add(matcher.start());
			ends.add(matcher.end());
		}
		int before = first ? 0 : context;
		int after = last ? 0 : context;
		if (starts.size() <= before + after) {
			return escaped(text);
		}
		int from = (before > 0) ? ends.get(before - 1) : 0;
		int to = (after > 0) ? starts.get(starts.size() - after) : text.length();
		String gap = (text.indexOf('\n', from) >= 0 && text.indexOf('\n', from) < to) ? "<br>" : " ";
		return escaped(text.substring(0, from)) + (first ? "" : gap) + "…" + (last ? "" : gap)
				+ escaped(text.substring(to));
	}

	private static String marked(Difference piece) {
		String html = escaped(piece.text());
		return switch (piece.kind()) {
			case SAME -> html;
			case ADDED -> "<ins>" + html + "</ins>";
			case REMOVED -> "<del>" + html + "</del>";
		};
	}

	private static String escaped(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8").replace("\n", "<br>");
	}

	public enum DifferenceKind {

		SAME, ADDED, REMOVED

	}

	public record Difference(DifferenceKind kind, String text) {

	}

}
