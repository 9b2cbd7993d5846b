package headshots.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Finds and rewrites the links of a text in Markdown, as the parser that renders it sees
 * them.
 */
public final class MarkdownLinks {

	private static final Parser PARSER = Markdown.builder()
		.includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
		.build();

	/** Begins the destination of a link, of a definition or of an autolink. */
	private static final Pattern BEGINNING = Pattern.compile("\\]\\(\\s*<?|\\]:\\s*<?|^<");

	/** No text without these has a link. */
	private static final Pattern SIGN = Pattern.compile("\\]\\(|\\]:|<[A-Za-z]");

	/** Begins a destination that no text has, for the time of a change. */
	private static final String HELD = "https://held.invalid/";

	private MarkdownLinks() {
	}

	/** Returns the links of a text in their order. */
	public static List<MarkdownLink> of(String markdown) {
		if (!SIGN.matcher(markdown).find()) {
			return List.of();
		}
		return nodes(PARSER.parse(markdown)).stream()
			.map((link) -> new MarkdownLink(link.getDestination(), Markdown.words(link)))
			.toList();
	}

	/**
	 * Replaces destinations of links. Everything else stays as it was typed.
	 * @param markdown the text
	 * @param replacements the new destinations by the old ones
	 * @return the text with as many of its links changed as could be found in it
	 */
	public static String rewrite(String markdown, Map<String, String> replacements) {
		Map<String, String> held = new LinkedHashMap<>();
		String rewritten = markdown;
		for (Map.Entry<String, String> replacement : replacements.entrySet()) {
			// A new destination may be the old one of another link.
			String to = replacements.containsKey(replacement.getValue()) ? HELD + held.size() : replacement.getValue();
			if (!to.equals(replacement.getValue())) {
				held.put(to, replacement.getValue());
			}
			rewritten = rewrite(rewritten, replacement.getKey(), to);
		}
		for (Map.Entry<String, String> last : held.entrySet()) {
			rewritten = rewrite(rewritten, last.getKey(), last.getValue());
		}
		return rewritten.contains(HELD) ? markdown : rewritten;
	}

	private static String rewrite(String markdown, String from, String to) {
		String text = markdown;
		int left = count(text, from);
		while (left > 0) {
			String next = rewriteOne(text, from, to);
			int remaining = count(next, from);
			if (remaining >= left) {
				return text;
			}
			text = next;
			left = remaining;
		}
		return text;
	}

	private static int count(String markdown, String destination) {
		return (int) of(markdown).stream().filter((link) -> link.destination().equals(destination)).count();
	}

	/**
	 * Changes the first link to a destination. A destination may be written in several
	 * ways, with escapes and between angle brackets, so that each place where it may
	 * begin is tried, and the parser is asked what came of it.
	 */
	private static String rewriteOne(String markdown, String from, String to) {
		Node document = PARSER.parse(markdown);
		for (Node node : places(document, from)) {
			List<SourceSpan> spans = node.getSourceSpans();
			int start = spans.get(0).getInputIndex();
			int end = spans.get(spans.size() - 1).getInputIndex() + spans.get(spans.size() - 1).getLength();
			Matcher beginning = BEGINNING.matcher(markdown.substring(start, end));
			List<Integer> begins = new ArrayList<>();
			while (beginning.find()) {
				begins.add(0, start + beginning.end());
			}
			for (int begin : begins) {
				String changed = changed(markdown, begin, end, from, to);
				if (changed != null) {
					return changed;
				}
			}
		}
		return markdown;
	}

	private static @Nullable String changed(String markdown, int begin, int end, String from, String to) {
		List<MarkdownLink> before = of(markdown);
		for (int stop = begin + 1; stop <= end; stop++) {
			if (stop == end || ">) \t\n".indexOf(markdown.charAt(stop)) >= 0) {
				String candidate = markdown.substring(0, begin) + to + markdown.substring(stop);
				if (differsOnlyIn(before, of(candidate), from, to)) {
					return candidate;
				}
			}
		}
		return null;
	}

	private static boolean differsOnlyIn(List<MarkdownLink> before, List<MarkdownLink> after, String from, String to) {
		if (before.size() != after.size()) {
			return false;
		}
		int changed = 0;
		for (int i = 0; i < before.size(); i++) {
			MarkdownLink old = before.get(i);
			MarkdownLink now = after.get(i);
			if (!old.destination().equals(now.destination())) {
				boolean autolink = old.text().equals(from) && now.text().equals(to);
				if (!old.destination().equals(from) || !now.destination().equals(to)
						|| (!autolink && !old.text().equals(now.text()))) {
					return false;
				}
				changed++;
			}
		}
		return changed > 0;
	}

	private static List<Node> places(Node document, String destination) {
		List<Node> places = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				if (link.getDestination().equals(destination)) {
					places.add(link);
				}
				visitChildren(link);
			}

			@Override
			public void visit(LinkReferenceDefinition definition) {
				if (definition.getDestination().equals(destination)) {
					places.add(definition);
				}
			}
		});
		return places;
	}

	private static List<Link> nodes(Node document) {
		List<Link> links = new ArrayList<>();
		document.accept(new AbstractVisitor() {
			@Override
			public void visit(Link link) {
				links.add(link);
				visitChildren(link);
			}
		});
		return links;
	}

	/**
	 * A link.
	 *
	 * @param destination where it leads, without Markdown's escapes
	 * @param text the words that readers see, possibly none
	 */
	public record MarkdownLink(String destination, String text) {

	}

}
