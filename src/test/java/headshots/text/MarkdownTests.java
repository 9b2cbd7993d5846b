package headshots.text;

import java.util.Random;

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
	@CsvSource(delimiter = '|',
			value = { "2026. A good year | 2026. A good year",
					"1. one\\n2. two\\n\\nThen:\\n\\n3. three | 1. one 2. two Then: 3. three",
					"1. a\\n1. b\\n1. c | 1. a 2. b 3. c", "1. a\\n7. b\\n8. c | 1. a 7. b 8. c",
					"3) c\\n2) b | 3. c 2. b", "- a\\n\\n  5. b\\n  7. c | a 5. b 7. c",
					"> 2. x\\n>    y\\n> 9. z | 2. x y 9. z", "remark\\n3. three | remark 3. three" })
	void showsTheNumbersThatWereTyped(String typed, String plain) {
		String markdown = typed.replace("\\n", "\n");
		assertThat(Markdown.plain(markdown)).isEqualTo(plain);
		assertThat(shown(Markdown.render(markdown))).isEqualTo(plain);
		assertThat(shown(Markdown.renderInline(markdown))).isEqualTo(plain);
	}

	@Test
	void countsListsInAnyText() {
		Random random = new Random(13);
		String[] parts = { "1.", "2)", "10. ", "3. ", "-", "* ", ">", " ", "\t", "\n", "\r\n", "\r", "a", "b  ", "\\",
				"\n\n", "    ", "7.\t", "999999999. ", "\u0000", "`" };
		int lists = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder typed = new StringBuilder();
			random.ints(random.nextInt(14), 0, parts.length).forEach((index) -> typed.append(parts[index]));
			String markdown = typed.toString();
			int items = Jsoup.parse(Markdown.render(markdown).toString()).select("ol > li").size();
			assertThat(Markdown.plain(markdown).split("\\d+\\. ", -1).length).as(markdown)
				.isGreaterThanOrEqualTo(items);
			lists += items;
		}
		assertThat(lists).isGreaterThan(5_000);
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

	/** The words and numbers of a text, as a browser counts the items of its lists. */
	private static String shown(SafeHtml html) {
		Element body = Jsoup.parseBodyFragment(html.toString()).body();
		for (Element list : body.select("ol")) {
			int number = list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
			for (Element item : list.children()) {
				number = item.hasAttr("value") ? Integer.parseInt(item.attr("value")) : number;
				item.prependText(number++ + ". ");
			}
		}
		return body.text();
	}

}
