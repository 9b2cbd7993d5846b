package headshots.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class MarkdownTests {

	@Test
	void rendersParagraphsEmphasisListsAndLinks() {
		assertThat(Markdown.render("A *soft* key.\n\n- one\n- [two](/faq)").toString()).isEqualToIgnoringWhitespace(
				"<p>A <em>soft</em> key.</p><ul><li>one</li><li><a href=\"/faq\">two</a></li></ul>");
	}

	@Test
	void rendersOneParagraphInline() {
		assertThat(Markdown.renderInline("A *soft* key.").toString()).isEqualTo("A <em>soft</em> key.");
	}

	@Test
	void knowsNoHeadingsAndNoPictures() {
		assertThat(Markdown.render("# Big\n\n![alt](/x.png)").toString()).doesNotContain("<h1", "<img");
	}

	@Test
	void keepsOnlyTheWordsForPlainText() {
		assertThat(Markdown.plain("A *soft*\nkey.\n\nAnd [a link](/faq).")).isEqualTo("A soft key. And a link.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<script>alert(1)</script>", "<svg onload=alert(1)>", "<img src=x onerror=alert(1)>",
			"[x](javascript:alert(1))", "[x](JaVaScRiPt:alert(1))", "[x](java\tscript:alert(1))",
			"[x](&#106;avascript:alert(1))", "[x](data:text/html;base64,PHNjcmlwdD4=)", "[x](vbscript:x)",
			"<a href=\"javascript:alert(1)\">x</a>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
			"</p></div><iframe src=//evil.test>", "<style>@import '//evil.test'</style>",
			"<https://ok.test\" onclick=\"x>", "[x](/ok \"t\" onmouseover=\"alert(1)\")", "`<b onclick=x>`",
			"![x](javascript:alert(1))", "<form action=//evil.test><input name=q>", "<base href=//evil.test>",
			"[x]: javascript:alert(1)\n[x]" })
	void letsNothingThroughThatActs(String markdown) {
		Element body = Jsoup.parseBodyFragment(Markdown.render(markdown).toString()).body();
		assertThat(body.select("script, style, svg, img, iframe, form, input, base, noscript, object")).isEmpty();
		for (Element element : body.getAllElements()) {
			for (Attribute attribute : element.attributes()) {
				assertThat(attribute.getKey()).isIn("href", "rel");
				assertThat(attribute.getValue().toLowerCase()).doesNotContain("javascript:", "data:", "vbscript:");
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "[", "> ", "- ", "*", "`", "![", "<", "&" })
	void answersNestingAtTheLimitOfAField(String piece) {
		String deep = piece.repeat(8000 / piece.length());
		assertThat(Markdown.render(deep).toString().length()).isLessThan(80_000);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`',
			value = { "`*a **a `,a", "`*`,`*`", "![,](x)", "`_a `,` a_`", "`**a *`,`* a**`", "[![,](x)](y)", "`> - `,a",
					"<b>,</b>", "`[a]: /b`,`[a]`", "`&#x`,;" })
	@Timeout(30)
	void answersWhateverIsNestedInTheLongestDraft(String open, String close) {
		for (int length : new int[] { 8_000, 64 * 1024 }) {
			int depth = length / (open.length() + close.length());
			String deep = open.repeat(depth) + "x" + close.repeat(depth);
			assertThat(Markdown.render(deep).toString().length()).isLessThan(20 * length);
			assertThat(Markdown.renderInline(deep).toString().length()).isLessThan(20 * length);
			assertThat(Markdown.plain(deep).length()).isLessThanOrEqualTo(length + 1);
		}
	}

}
