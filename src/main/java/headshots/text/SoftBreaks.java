package headshots.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.Parser;

/**
 * Line breaks that Markdown takes for spaces. Files are wrapped at some width, where
 * readers see none of it and editors only a ragged edge.
 */
public final class SoftBreaks {

	private static final Parser PARSER = Markdown.parser();

	private static final String HARD = "  ";

	private SoftBreaks() {
	}

	/**
	 * Puts every paragraph on one line. The meaning of the text stays the same, to the
	 * last list and intended line break.
	 */
	public static String joined(String markdown) {
		List<String> lines = markdown.lines().toList();
		Map<Integer, Integer> continuations = continuations(markdown);
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i);
			Integer start = continuations.get(i);
			if (start == null || isHard(lines.get(i - 1))) {
				text.append((i > 0) ? "\n" : "").append(line);
			}
			else {
				while (Character.isWhitespace(text.charAt(text.length() - 1))) {
					text.setLength(text.length() - 1);
				}
				text.append(' ').append(line.substring(start).stripLeading());
			}
		}
		return text.toString();
	}

	/**
	 * The lines that go on with a paragraph, each with the column where its words begin.
	 */
	private static Map<Integer, Integer> continuations(String markdown) {
		Map<Integer, Integer> starts = new TreeMap<>();
		PARSER.parse(markdown).accept(new AbstractVisitor() {
			@Override
			public void visit(Paragraph paragraph) {
				List<SourceSpan> spans = paragraph.getSourceSpans();
				spans.stream().skip(1).forEach((span) -> starts.put(span.getLineIndex(), span.getColumnIndex()));
			}
		});
		return starts;
	}

	private static boolean isHard(String line) {
		return line.endsWith(HARD) || line.endsWith("\\");
	}

}
