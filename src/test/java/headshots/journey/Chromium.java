package headshots.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

/**
 * The machine's Chromium, started once for all tests.
 */
public final class Chromium {

	private static final List<String> PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
			"/usr/bin/chromium-browser", "/usr/bin/google-chrome",
			"/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
			"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe");

	/**
	 * With threads that compile and collect garbage beside the page's own, the
	 * accessibility rules take a quarter more processor time, of which two processes
	 * leave none.
	 */
	private static final String NO_HELPERS = "--js-flags=--single-threaded";

	/** Drawing in software needs no process of its own. */
	private static final String NO_GPU_PROCESS = "--in-process-gpu";

	/**
	 * Sites that a test plays have names of the internet, from which Chromium otherwise
	 * reaches no server on the loopback. A list of disabled features would replace that
	 * of Playwright.
	 */
	private static final String LOOPBACK_IS_PUBLIC = "--ip-address-space-overrides=127.0.0.1:0=public,[::1]:0=public";

	/**
	 * One process for all pages of a context: starting another takes longer than loading
	 * a page.
	 */
	private static final String ONE_PROCESS = "--renderer-process-limit=1";

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

	public static synchronized Browser browser() {
		if (browser == null) {
			// A machine that does other work at the same time is slow, not wrong.
			PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			browser = playwright.chromium()
				.launch(new LaunchOptions().setExecutablePath(executable().orElseThrow())
					.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
							"--disable-sync", "--no-first-run", "--disable-site-isolation-trials", ONE_PROCESS,
							NO_GPU_PROCESS, NO_HELPERS, LOOPBACK_IS_PUBLIC)));
		}
		return browser;
	}

	/** A new page that shares nothing with others; closing it is enough. */
	static Page page(int width, boolean javaScript) {
		return page(new Browser.NewPageOptions().setJavaScriptEnabled(javaScript), width);
	}

	/** A page to which a test may add styles of its own, as readers do. */
	static Page styledPage(int width) {
		return page(new Browser.NewPageOptions().setBypassCSP(true), width);
	}

	static Page darkPage(int width) {
		return page(new Browser.NewPageOptions().setColorScheme(ColorScheme.DARK), width);
	}

	/** A page in a browser that knows the cookies of another one. */
	static Page window(int width, String storage) {
		return page(new Browser.NewPageOptions().setStorageState(storage), width);
	}

	/** Opens a page for screenshots that are sharp on dense screens. */
	static Page sharpPage(int width, int height) {
		return browser().newPage(new Browser.NewPageOptions().setDeviceScaleFactor(1.5).setViewportSize(width, height));
	}

	private static Page page(Browser.NewPageOptions options, int width) {
		return browser().newPage(options.setViewportSize(width, 800));
	}

}
