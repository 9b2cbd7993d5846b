package headshots.steady;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import headshots.PackagedGuide;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Embeds the guide by oEmbed in WordPress, as an author and readers do: an address that
 * is pasted into the block editor becomes the comparison's table, in the editor and on
 * the site, with nothing configured in WordPress and with the documented lines. Unpacks
 * WordPress, PHP and MariaDB of the distribution into a temporary folder, so it needs
 * Debian's apt, and runs them on loopback with the packaged jar and Chromium.
 */
class WordPressCheck {

	private static final String COMPARISON = "/compare/actor-vs-model";

	private static final Pattern OPEN = Pattern.compile("The guide is open at https://127\\.0\\.0\\.1:\\d+/");

	private static final Path DOCUMENT = Path.of("src/site/markdown/embedding.md");

	/** The indented block that begins as a PHP file does. */
	private static final Pattern DOCUMENTED_PLUGIN = Pattern.compile("(?m)^    <\\?php\\R(?:(?:    .*)?\\R)*");

	/** The largest height that WordPress gives a frame, in CSS pixels. */
	private static final int MOST_HEIGHT = 1000;

	@TempDir
	private static Path folder;

	private static InstalledGuide guide;

	private static TlsTunnel tunnel;

	private static WordPressSite site;

	private static List<String> summaries;

	@BeforeAll
	static void start() throws Exception {
		guide = new InstalledGuide(Files.createDirectory(folder.resolve("guide")));
		tunnel = new TlsTunnel(Files.createDirectory(folder.resolve("tunnel")), guide.port());
		site = WordPressSite.start(Files.createDirectory(folder.resolve("wordpress")), tunnel);
		Process process = guide.begin("--guide.base-url=" + tunnel.origin(),
				"--guide.embed.allowed-sites=" + site.origin());
		PackagedGuide.waitFor(process, guide.log(), OPEN);
		summaries = guide.person().page(COMPARISON).select("table.comparison .phrase").eachText();
		assertThat(summaries).hasSizeGreaterThan(8);
	}

	@AfterAll
	static void stop() throws Exception {
		try (InstalledGuide started = guide; TlsTunnel opened = tunnel; WordPressSite begun = site) {
			// Closes each, the last one first.
		}
	}

	@BeforeEach
	void forget() throws Exception {
		site.forget();
	}

	@Test
	void showsThePastedComparisonWithNothingConfigured() throws Exception {
		String post = pasted("Nothing configured");
		assertThat(site.requests()).anyMatch((line) -> line.startsWith("200 " + tunnel.origin() + COMPARISON))
			.anyMatch((line) -> line.startsWith("200 " + tunnel.origin() + "/oembed?") && line.contains("format=json"));
		try (BrowserContext reader = WordPressAuthor.context(true)) {
			List<String> failures = new ArrayList<>();
			Page page = reader.newPage();
			page.onRequestFailed((request) -> failures.add(request.url() + " " + request.failure()));
			page.onConsoleMessage((message) -> failures.add(message.text()));
			page.navigate(post);
			FrameLocator frame = frame(page);
			assertShowsTheTable(frame);
			assertThat(page.locator(".wp-block-embed blockquote")).isHidden();
			Locator iframe = page.locator(".wp-block-embed iframe");
			assertThat(iframe).hasAttribute("sandbox", "allow-scripts");
			int content = ((Number) frame.locator("body").evaluate("body => body.getBoundingClientRect().height"))
				.intValue();
			double height = iframe.boundingBox().height;
			System.out.printf("The content is %d px high, and WordPress makes the frame %.0f px high%n", content,
					height);
			assertThat(height).isBetween(Math.min(content, MOST_HEIGHT) - 2.0, Math.min(content, MOST_HEIGHT) + 8.0);
			assertThat((Boolean) frame.locator("body")
				.evaluate(
						"() => [...document.styleSheets].length > 0 && getComputedStyle(document.body).padding !== '8px'"))
				.isTrue();
			assertThat(failures).isEmpty();
			// The sandbox lets no link open a page; WordPress navigates instead.
			frame.locator("h1 a").click();
			page.waitForURL(tunnel.origin() + COMPARISON);
			assertThat(page.locator("table.comparison").first()).isVisible();
			assertThat(reader.pages()).hasSize(1);
			assertThat(reader.cookies()).isEmpty();
		}
	}

	@Test
	void readersWithoutScriptsSeeALink() {
		String post = pasted("No scripts");
		try (BrowserContext reader = WordPressAuthor.context(false)) {
			Page page = reader.newPage();
			page.navigate(post);
			Locator link = page.locator(".wp-block-embed blockquote a");
			assertThat(link).isVisible();
			link.click();
			page.waitForURL(tunnel.origin() + COMPARISON);
			assertThat(reader.cookies()).isEmpty();
		}
	}

	@Test
	void showsAnUnchangedFrameToReadersOfASiteWithTheDocumentedLines() throws Exception {
		site.addPlugin("documented.php", documentedPlugin());
		try {
			String post = pasted("Registered", WordPressAuthor::previewOfAKnownSite);
			assertThat(site.requests()).anyMatch((line) -> line.contains("/oembed?"))
				.noneMatch((line) -> line.endsWith(tunnel.origin() + COMPARISON));
			try (BrowserContext reader = WordPressAuthor.context(true)) {
				Page page = reader.newPage();
				page.navigate(post);
				assertShowsTheTable(frame(page));
				Locator iframe = page.locator(".wp-block-embed iframe");
				assertThat(iframe.getAttribute("sandbox")).isNull();
				assertThat(iframe).hasAttribute("loading", "lazy");
				Page opened = page.waitForPopup(() -> frame(page).locator("h1 a").click());
				opened.waitForURL(tunnel.origin() + COMPARISON);
				assertThat(page.url()).isEqualTo(post);
				assertThat(reader.cookies()).isEmpty();
			}
		}
		finally {
			site.removePlugin("documented.php");
		}
	}

	@Test
	void readsTheDescriptionAsXml() throws Exception {
		site.addPlugin("no-json.php");
		try {
			String post = pasted("XML");
			assertThat(site.requests()).anyMatch((line) -> line.startsWith("200 ") && line.contains("format=xml"));
			try (BrowserContext reader = WordPressAuthor.context(true)) {
				Page page = reader.newPage();
				page.navigate(post);
				assertShowsTheTable(frame(page));
			}
		}
		finally {
			site.removePlugin("no-json.php");
		}
	}

	@Test
	void leavesALinkToAPageThatCannotBeEmbedded() {
		String about = tunnel.origin() + "/about";
		try (WordPressAuthor author = new WordPressAuthor(site);
				BrowserContext reader = WordPressAuthor.context(true)) {
			author.paste("About the guide", about);
			assertThat(author.failure()).isVisible();
			author.convertToLink();
			String post = author.publish();
			Page page = reader.newPage();
			page.navigate(post);
			assertThat(page.locator(".wp-block-post-content a[href='" + about + "']")).isVisible();
			assertThat(page.locator("iframe")).hasCount(0);
		}
	}

	@Test
	void showsReadersOfASiteThatIsNotAllowedALinkAndNoTable() {
		String post = pasted("Elsewhere").replace(site.origin(), site.otherOrigin());
		try (BrowserContext reader = WordPressAuthor.context(true)) {
			List<String> said = new ArrayList<>();
			Page page = reader.newPage();
			page.onConsoleMessage((message) -> said.add(message.text()));
			page.navigate(post);
			page.waitForCondition(() -> said.stream().anyMatch((line) -> line.contains("frame-ancestors")));
			assertThat(page.locator(".wp-block-embed blockquote a")).isVisible();
			assertThat(page.frames()).noneMatch(WordPressCheck::hasTable);
			assertThat(reader.cookies()).isEmpty();
		}
	}

	/** Pastes the comparison's address, sees the table in the editor, and publishes. */
	private static String pasted(String title) {
		return pasted(title, WordPressAuthor::preview);
	}

	private static String pasted(String title, Function<WordPressAuthor, FrameLocator> preview) {
		try (WordPressAuthor author = new WordPressAuthor(site)) {
			author.paste(title, tunnel.origin() + COMPARISON);
			assertShowsTheTable(preview.apply(author));
			return author.publish();
		}
	}

	private static void assertShowsTheTable(FrameLocator frame) {
		assertThat(frame.locator("table.comparison .phrase").first()).isVisible();
		assertThat(frame.locator("table.comparison .phrase").allInnerTexts()).isEqualTo(summaries);
	}

	private static FrameLocator frame(Page page) {
		return page.frameLocator(".wp-block-embed iframe");
	}

	private static boolean hasTable(Frame frame) {
		try {
			return frame.locator("table").count() > 0;
		}
		catch (PlaywrightException ex) {
			return false;
		}
	}

	/** The lines of the page about embedding, with this guide's address. */
	private static String documentedPlugin() throws Exception {
		Matcher block = DOCUMENTED_PLUGIN.matcher(Files.readString(DOCUMENT) + "\n");
		assertThat(block.find()).as(DOCUMENT + " shows no lines of PHP").isTrue();
		String lines = block.group().indent(-4);
		assertThat(lines).contains("https://guide.example");
		return lines.replace("https://guide.example", tunnel.origin());
	}

}
