package headshots.journey;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import headshots.text.FormText;
import headshots.text.Markdown;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Pasting formatted text into a field. The page has the content security policy of the
 * studio, and needs no guide behind it.
 */
@Tag("browser")
@ExtendWith(RequiresChromium.class)
class PasteTests {

	private static final Path SCRIPT = Path.of("src/main/resources/static/js/studio/paste.js");

	private static final Path CLIPBOARD = Path.of("src/test/resources/clipboard");

	private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "connect-src 'self'; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'";

	private static final String FIELDS = """
			<!DOCTYPE html><html lang="en"><title>Fields</title><script src="/paste.js"></script>
			<textarea id="text" data-paste="markdown"></textarea><input id="line" data-paste>
			<textarea id="list" data-paste="lines"></textarea>
			<textarea id="other"></textarea></html>""";

	private static final String PASTE = """
			([id, types]) => {
				const field = document.getElementById(id);
				const clipboardData = new DataTransfer();
				Object.entries(types).forEach(([type, value]) => clipboardData.setData(type, value));
				field.focus();
				return field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
			}""";

	private static final List<String> ASKED = new ArrayList<>();

	private static final List<String> COMPLAINTS = new ArrayList<>();

	private static Page page;

	@BeforeAll
	static void open() throws IOException {
		String script = Files.readString(SCRIPT);
		page = Chromium.page(1280, true);
		page.onConsoleMessage((message) -> COMPLAINTS.add(message.text()));
		page.onPageError(COMPLAINTS::add);
		page.route("**/*", (route) -> answer(route, script));
	}

	@BeforeEach
	void startAnew() {
		COMPLAINTS.clear();
		ASKED.clear();
		page.navigate("http://studio.test/");
	}

	@AfterEach
	void nothingWasAskedForAndNothingRefused() {
		assertThat(COMPLAINTS).isEmpty();
		assertThat(ASKED).containsOnly("http://studio.test/", "http://studio.test/paste.js");
	}

	@AfterAll
	static void close() {
		page.close();
	}

	@Test
	void pastesItemsIntoAListWithoutTheirMarkers() {
		String pasted = "•\tPlain top\r\n\r\n- Clean hair\n1. Water\n–\u00a0A comb\n\uf0b7 Shoes\n☐ Hat\n* - Keys\n1.5 inches\n"
				+ "-5 to 5\n3 looks\n2026. A year\n-";
		page.evaluate(PASTE, List.of("list", Map.of("text/plain", pasted, "text/html", "<ul><li>Plain top</li></ul>")));
		assertThat(page.inputValue("#list")).isEqualTo(
				"Plain top\nClean hair\nWater\nA comb\nShoes\nHat\nKeys\n1.5 inches\n-5 to 5\n3 looks\n2026. A year");
	}

	@Test
	void turnsWordIntoMarkdown() throws IOException {
		assertThat(pasted("word.html")).isEqualTo("""
				**What to bring**

				Bring **three tops**, *one* jacket and ***clean hair***. Prints are 8 * 10 in.

				- Solid tones
				  - Blue or green
				- No logos

				Then:

				1. Sleep
				2. Drink water

				> “Look at me.”

				**Crop** – Head and shoulders

				Light – Soft

				See [the guide](https://example.org/a_%28b%29?x=1&y=2), a file, [mail](mailto:us@example.org).""");
	}

	@Test
	void turnsGoogleDocsIntoMarkdown() throws IOException {
		assertThat(pasted("google-docs.html")).isEqualTo("""
				**What to bring**

				Bring **three tops**, *one* jacket.[More](https://example.org/)

				- Solid tones
				  - Blue or green
				- **No logos**

				Then:

				1. Sleep
				2. Drink water""");
	}

	@Test
	void turnsLibreOfficeIntoMarkdown() throws IOException {
		assertThat(pasted("libreoffice.html")).isEqualTo("""
				**What to bring**

				Bring **three tops**, *one* jacket and *clean* hair. \s
				A second line.

				- Solid tones
				- No logos
				  - Blue or green

				3. Sleep
				4. Drink water

				   Still, not sparkling

				> “Look at me.”

				Crop – Head and shoulders""");
	}

	@Test
	void takesOnlyWordsAndWebLinksFromHostilePages() throws IOException {
		String markdown = pasted("web-page.html");
		assertThat(markdown).isEqualTo("Read [this page](https://example.org/ok) or that one, the third, the fourth, "
				+ "the fifth and [the sixth](https://example.org/x%29[y]%28javascript:alert%281%29).\n\n"
				+ "Typed: \\<script>alert(1)\\</script> and [x\\](javascript:alert(1)) and ![p\\](http://evil.test/p.png)");
		assertThat(page.evaluate("window.hit ?? ''")).isEqualTo("");
		assertThat(Jsoup.parse(Markdown.render(markdown).toString()).select("a").eachAttr("href"))
			.containsExactly("https://example.org/ok", "https://example.org/x%29[y]%28javascript:alert%281%29");
	}

	@ParameterizedTest
	@ValueSource(strings = { "word.html", "google-docs.html", "libreoffice.html", "web-page.html" })
	void writesWhatTheServerLeavesAsItIs(String sample) throws IOException {
		String markdown = pasted(sample);
		assertThat(FormText.markdown(markdown)).isEqualTo(markdown);
	}

	@Test
	void writesListsThatRenderAsLists() throws IOException {
		String html = Markdown.render(pasted("libreoffice.html")).toString();
		assertThat(Jsoup.parse(html).select("ul > li > ul > li").eachText()).containsExactly("Blue or green");
		assertThat(Jsoup.parse(html).select("ol > li").eachText()).containsExactly("Sleep",
				"Drink water Still, not sparkling");
		assertThat(Jsoup.parse(html).select("blockquote").text()).isEqualTo("“Look at me.”");
	}

	@Test
	void nestsNoDeeperThanIsRendered() {
		String deep = "<ul><li>1<ul><li>2<ul><li>3<ul><li>4</ul></ul></ul></ul>";
		Element list = Jsoup.parse(Markdown.render(paste("text", Map.of("text/html", deep))).toString());
		assertThat(list.select("ul > li > ul > li > ul > li").eachText()).containsExactly("3", "4");
		String quoted = "<blockquote>" + deep + "<p>5</p></blockquote>";
		Element quotation = Jsoup.parse(Markdown.render(paste("text", Map.of("text/html", quoted))).toString());
		assertThat(quotation.select("blockquote > ul > li > ul > li").eachText()).containsExactly("2", "3", "4");
		assertThat(quotation.select("blockquote > p").eachText()).containsExactly("5");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = {
			"<b>Note:</b> bring <i>it </i>now | **Note:** bring *it* now", "<b>Note:</b>bring | **Note**:bring",
			"un<b>believ</b>able | un**believ**able", "<b>a</b><b>b</b> <b> </b>c | **ab** c",
			"<span style='font-weight:600'>a</span> | **a**", "<b style='font-weight:normal'>a</b> | a",
			"<p>a<br><br>b<p>c | a\\n\\nb\\n\\nc", "<div>• a<br>• b</div> | - a\\n- b",
			"<p>•&nbsp;a</p><p>·&nbsp;b</p> | - a\\n- b", "<ul><li></li><li>a</li></ul> | - a",
			"<ul><li>a</ul><ol><li>b</ol> | - a\\n\\n1. b", "<ol><li>a<ul><li>b</ul><li>c</ol> | 1. a\\n   - b\\n2. c",
			"<ul><li>a<ol start=3><li>b</ol></ul> | - a\\n\\n  3. b",
			"<blockquote><p>a<p>b</blockquote> | > a\\n>\\n> b",
			"<blockquote><ul><li>a<li>b</ul></blockquote> | > - a\\n> - b", "<table><tr><td>a<p>b</table> | a\\n\\nb",
			"<table><tr><th>a<th><th>b<br>c</table> | a – b c", "<del>old</del> new<s>s</s> | news",
			"a&#8203;b&shy;c | abc", "a&zwj;b | ab", "<p>a<br>b</p> | a  \\nb", "<ul><li>a<br>b</ul> | - a  \\n  b",
			"&#x1f469;&zwj;&#x1f4bb; &#x645;&zwnj;&#x62e; | 👩\u200d💻 م\u200cخ",
			"Wow!<a href=https://x.test/>l</a> | Wow\\![l](https://x.test/)",
			"<a href=https://x.test/><img src=/x></a>a | a",
			"<a href=https://x.test/>[a]</a> | [\\[a\\]](https://x.test/)",
			"<ul><li>1<ul><li>2<ul><li>3<ul><li>4</ul></ul></ul></ul> | - 1\\n  - 2\\n    - 3\\n    - 4",
			"<ol start=0><li value=-3>a<li value=7>b<li>c</ol> | 1. a\\n7. b\\n8. c", "<ul><li value=3>a</ul> | - a",
			"<p class=MsoListBullet2>a</p> | - a", "<p class=MsoListNumber>a<p class=MsoListNumber>b | 1. a\\n2. b",
			"<p class=MsoListParagraph>a</p> | a",
			"<p class=MsoListParagraph><!--[if !supportLists]-->b.&nbsp;<!--[endif]-->a</p> | 1. a",
			"<h3><b>a</b> <i>b</i></h3> | **a b**", "<ul><ul><li>a</ul></ul> | - a",
			"<ul><li aria-level=1>a</ul><ul><li aria-level=2>b</ul> | - a\\n  - b", "<p class=MsoTitle>a</p> | **a**" })
	void knowsTheSmallCases(String html, String markdown) {
		assertThat(paste("text", Map.of("text/html", html))).isEqualTo(markdown.replace("\\n", "\n"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			value = { "2 * 3 | 2 * 3", "10 * | 10 *", "*a* | \\*a\\*", "snake_case | snake_case", "_a_ | \\_a\\_",
					"- a | \\- a", "a - b | a - b", "1. a | 1\\. a", "2026) | 2026\\)", "v1. a | v1. a", "> a | \\> a",
					"a > b | a > b", "+ a | \\+ a", "+a | +a", "# a | # a", "`a` | \\`a\\`", "[a] | [a]",
					"[a](b) | [a\\](b)", "[a]: b | [a\\]: b", "1 < 2 | 1 < 2", "<b> | \\<b>", "R&D | R&D",
					"&amp; | \\&amp;", "C:\\dir | C:\\dir", "\\* | \\\\\\*", "a\\ | a\\\\", "* a | \\* a" })
	void escapesOnlyWhatWouldMeanSomething(String words, String markdown) {
		page.evaluate(
				"(words) => { const p = document.createElement('p'); p.textContent = words; window.html = p.outerHTML; }",
				words);
		String html = (String) page.evaluate("window.html");
		assertThat(paste("text", Map.of("text/html", html))).isEqualTo(markdown);
	}

	@Test
	void rendersTheWordsThatWereCopied() {
		Random random = new Random(13);
		String[] parts = { "a", "bc", " ", " ", "*", "_", "`", "[", "]", "(", ")", "!", "<", ">", "&", "amp;", "#", "-",
				"+", "1", ".", "\\", ":", "~", "😀", "é", "“", "€", "|", "http://x.test" };
		for (int i = 0; i < 800; i++) {
			StringBuilder html = new StringBuilder("<p>");
			StringBuilder words = new StringBuilder();
			for (int run = 0; run < 1 + random.nextInt(4); run++) {
				StringBuilder text = new StringBuilder();
				random.ints(1 + random.nextInt(8), 0, parts.length).forEach((index) -> text.append(parts[index]));
				String[] marks = new String[][] { { "", "" }, { "<b>", "</b>" }, { "<i>", "</i>" },
						{ "<b><i>", "</i></b>" }, { "<a href=\"https://x.test/\">", "</a>" } }[random.nextInt(5)];
				html.append(marks[0])
					.append(text.toString().replace("&", "&amp;").replace("<", "&lt;"))
					.append(marks[1]);
				words.append(text);
			}
			if (words.toString().isBlank()) {
				continue;
			}
			String markdown = paste("text", Map.of("text/html", html + "</p>"));
			String shown = Jsoup.parse(Markdown.render(markdown).toString()).text();
			assertThat(shown).as("%s became %s", html, markdown)
				.isEqualTo(words.toString().replaceAll(" +", " ").strip());
		}
	}

	@Test
	void keepsEmphasisWhereRunsTouch() {
		Random random = new Random(17);
		for (int i = 0; i < 300; i++) {
			StringBuilder html = new StringBuilder();
			StringBuilder bold = new StringBuilder();
			StringBuilder italic = new StringBuilder();
			// A word that changes its marks keeps the first.
			int marks = 0;
			boolean touches = false;
			for (char letter = 'a'; letter <= 'f'; letter++) {
				int own = random.nextInt(4);
				boolean ends = random.nextBoolean();
				html.append(((own & 1) > 0) ? "<b>" : "").append(((own & 2) > 0) ? "<i>" : "");
				html.append(letter).append(ends ? " " : "");
				html.append(((own & 2) > 0) ? "</i>" : "").append(((own & 1) > 0) ? "</b>" : "");
				marks = (touches && marks > 0 && own > 0) ? marks : own;
				touches = !ends;
				bold.append(((marks & 1) > 0) ? letter : "");
				italic.append(((marks & 2) > 0) ? letter : "");
			}
			String markdown = paste("text", Map.of("text/html", html.toString()));
			Element rendered = Jsoup.parse(Markdown.render(markdown).toString());
			assertThat(String.join("", rendered.select("strong").eachText()).replace(" ", "")).as(markdown)
				.isEqualTo(bold.toString());
			assertThat(String.join("", rendered.select("em").eachText()).replace(" ", "")).as(markdown)
				.isEqualTo(italic.toString());
		}
	}

	@Test
	void insertsAtTheCursorAndCanBeUndone() {
		page.locator("#text").fill("Before after");
		page.evaluate("document.getElementById('text').setSelectionRange(7, 7)");
		page.evaluate(
				"document.getElementById('text').addEventListener('input', () => window.inputs = (window.inputs ?? 0) + 1)");
		page.evaluate(PASTE, List.of("text", Map.of("text/html", "<b>bold</b> ")));
		assertThat(page.locator("#text").inputValue()).isEqualTo("Before **bold**after");
		assertThat(page.evaluate("window.inputs")).isEqualTo(1);
		assertThat(page.evaluate("document.getElementById('text').selectionStart")).isEqualTo(15);
		page.keyboard().press("Control+z");
		assertThat(page.locator("#text").inputValue()).isEqualTo("Before after");
	}

	@Test
	void setsListsApartFromTheLineOfTheCursor() {
		page.locator("#text").fill("Before after");
		page.evaluate("document.getElementById('text').setSelectionRange(6, 7)");
		page.evaluate(PASTE, List.of("text", Map.of("text/html", "<ul><li>a</ul>")));
		assertThat(page.locator("#text").inputValue()).isEqualTo("Before\n\n- a\n\nafter");
	}

	@Test
	void insertsWhereTheBrowserKnowsNoCommand() {
		page.evaluate("document.execCommand = () => false");
		page.evaluate(
				"document.getElementById('text').addEventListener('input', (event) => window.kind = event.inputType)");
		assertThat(paste("text", Map.of("text/html", "<i>soft</i>"))).isEqualTo("*soft*");
		assertThat(page.evaluate("window.kind")).isEqualTo("insertFromPaste");
	}

	@Test
	void cleansTheBulletsOfPlainText() {
		assertThat(paste("text", Map.of("text/plain", "Bring:\r\n\t•\ttops\r\n\t\t◦\tsolid\r\n1)\tshoes")))
			.isEqualTo("Bring:\n- tops\n    - solid\n1. shoes");
		String plain = "- Bring\n    • this\n\nBring:\n    • tops\n        ◦ solid\n    • a jacket\n\n2.\tshoes\n–\tx\n– y\n·\u00a0z";
		assertThat(paste("text", Map.of("text/plain", plain))).isEqualTo(FormText.block(plain));
	}

	@Test
	void leavesOtherPlainTextToTheBrowser() {
		assertThat(page.evaluate(PASTE, List.of("text", Map.of("text/plain", "A *soft* key\r\n")))).isEqualTo(true);
		assertThat(page.evaluate(PASTE, List.of("other", Map.of("text/html", "<b>a</b>")))).isEqualTo(true);
		assertThat(page.evaluate(PASTE, List.of("text", Map.of("text/html", "<img src=x>")))).isEqualTo(true);
		assertThat(page.evaluate(PASTE,
				List.of("text", Map.of("text/html", "<b>a</b>", "text/plain", "**a**", "vscode-editor-data", "{}"))))
			.isEqualTo(true);
		assertThat(page.locator("#text").inputValue()).isEmpty();
	}

	@Test
	void putsPlainWordsIntoInputs() {
		assertThat(paste("line",
				Map.of("text/html", "<b>Soft</b>", "text/plain", "•\tSoft\u00a0light\r\nand\u200b shade ")))
			.isEqualTo("Soft light and shade");
	}

	private static void answer(Route route, String script) {
		String address = route.request().url();
		ASKED.add(address);
		boolean isScript = address.endsWith(".js");
		route.fulfill(new Route.FulfillOptions()
			.setContentType((isScript ? "text/javascript" : "text/html") + ";charset=utf-8")
			.setHeaders(Map.of("Content-Security-Policy", POLICY))
			.setBody(isScript ? script : FIELDS));
	}

	private static String pasted(String sample) throws IOException {
		return paste("text", Map.of("text/html", Files.readString(CLIPBOARD.resolve(sample)), "text/plain", "unused"));
	}

	private static String paste(String id, Map<String, String> clipboard) {
		page.locator("#" + id).fill("");
		assertThat(page.evaluate(PASTE, List.of(id, clipboard))).as("the browser pastes").isEqualTo(false);
		return page.locator("#" + id).inputValue();
	}

}
