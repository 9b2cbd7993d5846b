package headshots.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;

/**
 * The machine's Chromium, started once for all tests.
 */
final class Chromium {

	private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
			"/usr/bin/google-chrome", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	private static Browser browser;

	private Chromium() {
	}

	static Optional<Path> executable() {
		return Stream.concat(Stream.of(System.getenv("CHROMIUM")), PLACES.stream())
			.filter(Objects::nonNull)
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	static synchronized Browser browser() {
		if (browser == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(executable().orElseThrow())
					.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
							"--disable-sync", "--no-first-run")));
		}
		return browser;
	}

	/** A new page in a context of its own. */
	static Page page(int width, boolean javaScript) {
		return context(new Browser.NewContextOptions().setJavaScriptEnabled(javaScript), width).newPage();
	}

	/** A page to which a test may add styles of its own, as readers do. */
	static Page styledPage(int width) {
		return context(new Browser.NewContextOptions().setBypassCSP(true), width).newPage();
	}

	static Page darkPage(int width) {
		return context(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK), width).newPage();
	}

	private static BrowserContext context(Browser.NewContextOptions options, int width) {
		return browser().newContext(options.setViewportSize(width, 800));
	}

}
