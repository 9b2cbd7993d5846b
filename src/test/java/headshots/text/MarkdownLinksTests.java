package headshots.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import headshots.text.MarkdownLinks.MarkdownLink;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Links as the parser of the texts sees them.
 */
class MarkdownLinksTests {

	@Test
	void findsEveryWayOfWritingALink() {
		String markdown = """
				[a *b* `c`](/one) and [](/two "Title") <https://three.example/> [four]

				- > [five]( </fi ve> ) \\[no](/no) `[no](/no)` ![picture](/no.png)

				[four]: /fo\\_ur 'Title'""";
		assertThat(MarkdownLinks.of(markdown)).containsExactly(new MarkdownLink("/one", "a b c"),
				new MarkdownLink("/two", ""), new MarkdownLink("https://three.example/", "https://three.example/"),
				new MarkdownLink("/fo_ur", "four"), new MarkdownLink("/fi ve", "five"));
		assertThat(MarkdownLinks.of("[]()")).containsExactly(new MarkdownLink("", ""));
		assertThat(MarkdownLinks.of("[a](<>) and www.example.org")).containsExactly(new MarkdownLink("", "a"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			value = { "See [a](/old). | See [a](/new).", "[/old](/old) /old | [/old](/new) /old",
					"[a](</old>) | [a](</new>)", "[a](/old \"/old\") | [a](/new \"/old\")", "[a]( /old ) | [a]( /new )",
					"[a](\\/old) | [a](/new)", "[a](&#47;old) | [a](/new)", "[a](/old)[b](/old) | [a](/new)[b](/new)",
					"[a](/older) [b](/old) | [a](/older) [b](/new)",
					"[a] b [a][] [c][a]\\n\\n[a]: /old | [a] b [a][] [c][a]\\n\\n[a]: /new",
					"`[a](/old)` [b](/old) | `[a](/old)` [b](/new)", "\\[a](/old) [b](/old) | \\[a](/old) [b](/new)",
					"![a](/old) [b](/old) | ![a](/old) [b](/new)", "[a](/old \"(/old)\") | [a](/new \"(/old)\")",
					"- [a\\n  b](/old) | - [a\\n  b](/new)", "[![x](/old)](/old) | [![x](/old)](/new)",
					"[a](/other) | [a](/other)" })
	void changesDestinationsAndNothingElse(String typed, String changed) {
		assertThat(MarkdownLinks.rewrite(typed.replace("\\n", "\n"), Map.of("/old", "/new")))
			.isEqualTo(changed.replace("\\n", "\n"));
	}

	@Test
	void changesAddressesThatAreTheirOwnText() {
		assertThat(MarkdownLinks.rewrite("a <https://g.example/old> b",
				Map.of("https://g.example/old", "https://g.example/new")))
			.isEqualTo("a <https://g.example/new> b");
	}

	@Test
	void changesChainsAndCirclesAtOnce() {
		Map<String, String> circle = new LinkedHashMap<>();
		circle.put("/a", "/b");
		circle.put("/b", "/c");
		circle.put("/c", "/a");
		assertThat(MarkdownLinks.rewrite("[1](/a) [2](/b) [3](/c)", circle)).isEqualTo("[1](/b) [2](/c) [3](/a)");
	}

	/**
	 * The parser sees the same links afterwards, with one change.
	 */
	@Test
	void keepsAnyText() {
		Random random = new Random(5);
		String[] parts = { "[", "]", "(", ")", "](/old)", "[a](/old)", "<", ">", "/old", " ", "\n", "\n\n", "*", "`",
				"\\", "\"", "- ", "> ", "[a]: /old\n", "[a]", "!", "&amp;", "<https://x.example/>" };
		int changed = 0;
		for (int i = 0; i < 20_000; i++) {
			StringBuilder typed = new StringBuilder();
			random.ints(random.nextInt(12), 0, parts.length).forEach((index) -> typed.append(parts[index]));
			String markdown = typed.toString();
			String rewritten = MarkdownLinks.rewrite(markdown, Map.of("/old", "/new"));
			List<MarkdownLink> links = MarkdownLinks.of(markdown);
			assertThat(MarkdownLinks.of(rewritten)).as(markdown)
				.isEqualTo(links.stream()
					.map((link) -> link.destination().equals("/old") ? new MarkdownLink("/new", link.text()) : link)
					.toList());
			assertThat(hrefs(Markdown.render(rewritten))).as(markdown)
				.isEqualTo(hrefs(Markdown.render(markdown)).stream()
					.map((href) -> href.equals("/old") ? "/new" : href)
					.toList());
			changed += rewritten.equals(markdown) ? 0 : 1;
		}
		assertThat(changed).isGreaterThan(3_000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "tel:+1-555-0100", "mailto:us@example.org", "https://example.org/", "/faq" })
	void readersGetWhatIsAllowed(String address) {
		assertThat(hrefs(Markdown.render("[x](" + address + ")"))).hasSize(1);
		assertThat(Jsoup.parse(Markdown.render("[x](" + address + ")").toString()).select("a").attr("href"))
			.isEqualTo(address);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ftp://example.org/", "javascript:alert(1)", "data:text/plain,x", "sms:+15550100" })
	void readersDoNotGetTheRest(String address) {
		assertThat(Jsoup.parse(Markdown.render("[x](" + address + ")").toString()).select("a[href]").eachAttr("href"))
			.allSatisfy((href) -> assertThat(href).isEmpty());
	}

	private static List<String> hrefs(SafeHtml html) {
		return Jsoup.parse(html.toString()).select("a[href]").eachAttr("href");
	}

}
