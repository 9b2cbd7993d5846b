package headshots.text;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Markdown as editors write it: paragraphs, lists, quotations, emphasis and links.
 * Headings, pictures and raw HTML are not part of it, since a page brings its own frame.
 */
public final class Markdown {

	private static final int DEEPEST_NESTING = 8;

	/** Several times as many as a large guide has. */
	private static final int MOST_TEXTS = 5000;

	private static final Set<Class<? extends Block>> BLOCKS = Set.of(ListBlock.class, BlockQuote.class);

	private static final Parser PARSER = parser();

	private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

	/** The schemes of addresses that readers can follow. */
	private static final String[] PROTOCOLS = { "https", "http", "mailto", "tel" };

	private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
		.allowElements("p", "ul", "ol", "li", "blockquote", "em", "strong", "code", "br", "a")
		.allowUrlProtocols(PROTOCOLS)
		.allowAttributes("href")
		.onElements("a")
		.allowAttributes("start")
		.matching(NUMBER)
		.onElements("ol")
		.allowAttributes("value")
		.matching(NUMBER)
		.onElements("li")
		.toFactory();

	/**
	 * Caches what was rendered: a preview makes a matrix and a list of pages of its own,
	 * in which nearly all texts are those that readers see. Keys are compared by identity
	 * and leave with their texts.
	 */
	private static final LoadingCache<String, SafeHtml> RENDERED = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(MOST_TEXTS)
		.build((markdown) -> render(PARSER.parse(markdown), markdown));

	private static final LoadingCache<String, String> PLAIN = Caffeine.newBuilder()
		.weakKeys()
		.maximumSize(MOST_TEXTS)
		.build(Markdown::withoutMarkup);

	private Markdown() {
	}

	/** The text as blocks: paragraphs, lists, quotations. */
	public static SafeHtml render(String markdown) {
		return RENDERED.get(markdown);
	}

	/** The text of a single paragraph without the paragraph around it. */
	public static SafeHtml renderInline(String markdown) {
		Node document = PARSER.parse(markdown);
		if (document.getFirstChild() instanceof Paragraph only && only.getNext() == null) {
			String html = render(document, markdown).toString();
			return new SafeHtml(html.substring("<p>".length(), html.length() - "</p>".length()));
		}
		return render(document, markdown);
	}

	/**
	 * The words and the numbers of lists alone, on one line, for search, excerpts and
	 * descriptions.
	 */
	public static String plain(String markdown) {
		return PLAIN.get(markdown);
	}

	private static String withoutMarkup(String markdown) {
		Node document = PARSER.parse(markdown);
		PlainText plain = new PlainText(ListNumbers.of(document, markdown));
		document.accept(plain);
		return plain.words.toString().strip();
	}

	/** Whether readers can follow an address of a scheme, such as "tel". */
	public static boolean isFollowed(String scheme) {
		return List.of(PROTOCOLS).contains(scheme);
	}

	/** A parser of this Markdown, which says where in the text it found each block. */
	static Parser parser() {
		return builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
	}

	/** A builder of parsers of this Markdown. */
	static Parser.Builder builder() {
		return Parser.builder().enabledBlockTypes(BLOCKS).maxOpenBlockParsers(DEEPEST_NESTING);
	}

	/** The words within a node of a text without lists. */
	static String words(Node node) {
		PlainText plain = new PlainText(ListNumbers.none());
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			child.accept(plain);
		}
		return plain.words.toString().strip();
	}

	private static SafeHtml render(Node document, String markdown) {
		ListNumbers numbers = ListNumbers.of(document, markdown);
		HtmlRenderer renderer = HtmlRenderer.builder()
			.escapeHtml(true)
			.sanitizeUrls(true)
			.urlSanitizer(new DefaultUrlSanitizer(List.of(PROTOCOLS)))
			.attributeProviderFactory((context) -> (node, element, attributes) -> {
				if (numbers.isOutOfOrder(node)) {
					attributes.put("value", String.valueOf(numbers.get(node)));
				}
			})
			.build();
		return new SafeHtml(ALLOWED.sanitize(renderer.render(document)).strip());
	}

	private static final class PlainText extends AbstractVisitor {

		private final ListNumbers numbers;

		private final StringBuilder words = new StringBuilder();

		PlainText(ListNumbers numbers) {
			this.numbers = numbers;
		}

		@Override
		public void visit(ListItem item) {
			Integer number = this.numbers.get(item);
			this.words.append((number != null) ? number + ". " : "");
			visitChildren(item);
		}

		@Override
		public void visit(Text text) {
			this.words.append(text.getLiteral());
		}

		@Override
		public void visit(Code code) {
			this.words.append(code.getLiteral());
		}

		@Override
		public void visit(SoftLineBreak lineBreak) {
			this.words.append(' ');
		}

		@Override
		public void visit(HardLineBreak lineBreak) {
			this.words.append(' ');
		}

		@Override
		public void visit(Paragraph paragraph) {
			visitChildren(paragraph);
			this.words.append(' ');
		}

	}

}
