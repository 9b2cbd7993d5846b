package headshots.text;

import java.util.function.Predicate;
import java.util.regex.Matcher;

import org.springframework.web.util.HtmlUtils;

/**
 * Marks found words in a plain text: first everything is escaped, then the words are
 * marked, so that nothing but {@code mark} comes out as an element.
 */
public final class Highlight {

	private Highlight() {
	}

	/**
	 * The text with the words that are wanted in {@code mark} elements.
	 * @param text a plain text
	 * @param wanted tells of a folded word whether to mark it
	 * @return the marked text
	 */
	public static SafeHtml mark(String text, Predicate<String> wanted) {
		StringBuilder html = new StringBuilder();
		Matcher matcher = Tokenizer.WORD.matcher(text);
		int end = 0;
		while (matcher.find()) {
			html.append(escape(text.substring(end, matcher.start())));
			String word = escape(matcher.group());
			html.append(wanted.test(Tokenizer.fold(matcher.group())) ? "<mark>" + word + "</mark>" : word);
			end = matcher.end();
		}
		return new SafeHtml(html.append(escape(text.substring(end))).toString());
	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

}
