package headshots.steady;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import headshots.journey.Chromium;

/**
 * Writes posts in WordPress's block editor, signed in, in a browser of its own.
 */
final class WordPressAuthor implements AutoCloseable {

	private static final int PATIENCE = 60_000;

	private final String site;

	private final BrowserContext context;

	private final Page page;

	/** Signs in. */
	WordPressAuthor(WordPressSite site) {
		this.site = site.origin();
		this.context = context(true);
		this.context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
		this.page = this.context.newPage();
		this.page.navigate(this.site + "/wp-login.php");
		this.page.fill("#user_login", WordPressSite.AUTHOR);
		this.page.fill("#user_pass", WordPressSite.PASSWORD);
		this.page.click("#wp-submit");
		this.page.waitForURL("**/wp-admin/**");
	}

	/** A new browser that trusts the tunnel and reaches nothing but this machine. */
	static BrowserContext context(boolean scripts) {
		BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true)
				.setJavaScriptEnabled(scripts)
				.setViewportSize(1280, 900));
		context.setDefaultTimeout(PATIENCE);
		context.route((url) -> !url.matches("(https?://(127\\.0\\.0\\.1|localhost):|data:|blob:).*"),
				(route) -> route.abort());
		return context;
	}

	/** Opens a new post with a title and pastes an address below it. */
	void paste(String title, String address) {
		this.page.navigate(this.site + "/wp-admin/post-new.php");
		this.page.locator(".wp-block-post-title").click();
		this.page.keyboard().type(title);
		this.page.keyboard().press("Enter");
		this.page.evaluate("address => navigator.clipboard.writeText(address)", address);
		this.page.keyboard().press("Control+V");
	}

	/** The frame that the editor shows for what was pasted. */
	FrameLocator preview() {
		return this.page.frameLocator(".wp-block-embed iframe");
	}

	/**
	 * The frame that the editor shows for a site that WordPress knows: it is inside a
	 * frame of the editor's own.
	 */
	FrameLocator previewOfAKnownSite() {
		return preview().frameLocator("iframe");
	}

	/** The editor's message where it finds nothing to show. */
	Locator failure() {
		return this.page.locator(".wp-block-embed .components-placeholder__error");
	}

	/** Chooses that the editor writes a link instead. */
	void convertToLink() {
		failure().getByText("Convert to link").click();
	}

	/** Publishes the post and returns its address. */
	String publish() {
		this.page.locator(".editor-post-publish-panel__toggle").click();
		this.page.locator(".editor-post-publish-panel .editor-post-publish-button").click();
		return this.page.locator(".post-publish-panel__postpublish-header a").getAttribute("href");
	}

	@Override
	public void close() {
		this.context.close();
	}

}
