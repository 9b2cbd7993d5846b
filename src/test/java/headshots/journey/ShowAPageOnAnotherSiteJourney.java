package headshots.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The studio copies the HTML that a page offers, and puts it on its own site. Visitors
 * there see the comparison, at its full height, and its links open the guide. The sites
 * are played by the browser.
 */
@BrowserTest
class ShowAPageOnAnotherSiteJourney {

	private static final String COMPARISON = "/compare/actor-vs-model";

	@Autowired
	private HttpTestClient client;

	@Test
	void thePageOffersItsAddressAndTheHtmlForASite() {
		try (Page page = Chromium.page(320, true)) {
			page.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
			page.navigate(this.client.address(COMPARISON));
			page.getByText("Share or embed").click();
			Locator share = page.locator(".share");
			share.locator("button").first().click();
			assertThat(share.locator("output")).hasText("Copied");
			assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(this.client.address(COMPARISON));
			share.locator("button").last().click();
			assertThat(page.evaluate("navigator.clipboard.readText()")).isEqualTo(snippet());
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
		}
	}

	@Test
	void withoutScriptsTheFieldsAreThereAndNoButtonIs() {
		try (Page page = Chromium.page(1280, false)) {
			page.navigate(this.client.address(COMPARISON));
			page.getByText("Share or embed").click();
			assertThat(page.getByLabel("Address")).hasValue(this.client.address(COMPARISON));
			assertThat(page.getByLabel("HTML for sites")).hasValue(snippet());
			assertThat(page.locator(".share button").first()).isHidden();
		}
	}

	@Test
	void visitorsOfTheSiteSeeTheComparison() {
		List<String> messages = new ArrayList<>();
		try (Page page = Chromium.page(1280, true)) {
			page.onConsoleMessage((message) -> messages.add(message.text()));
			open(page, "http://studio.example/", snippet());
			FrameLocator frame = page.frameLocator("iframe");
			assertThat(frame.locator("table.comparison tbody")).hasCount(6);
			assertThat(frame.locator(".phrase").first()).isVisible();
			assertHeightFollows(page);
			frame.getByText("More on styling").click();
			assertThat(frame.locator(".explanation").nth(4)).isVisible();
			assertHeightFollows(page);
			Page guide = page.context().waitForPage(() -> frame.locator("thead a").first().click());
			assertThat(guide).hasURL(this.client.address("/headshots/actor"));
			assertThat(page.context().cookies()).isEmpty();
			guide.close();
		}
		assertThat(messages).isEmpty();
	}

	/** A report before that is lost, and asked for again. */
	@Test
	void theHeightFollowsAlsoIfTheScriptComesLate() {
		try (Page page = Chromium.page(1280, true)) {
			open(page, "http://studio.example/", snippet().replaceAll("(?s)<script.*", ""));
			assertThat(page.frameLocator("iframe").locator("table.comparison tbody")).hasCount(6);
			page.waitForTimeout(300);
			assertThat(page.locator("iframe").boundingBox().height).isEqualTo(800);
			page.evaluate("(src) => document.body.append(Object.assign(document.createElement('script'), { src }))",
					this.client.address("/frame-height-v1.js"));
			assertHeightFollows(page);
		}
	}

	@Test
	void withoutScriptsVisitorsScrollInAFrameOfTheStatedHeight() {
		try (Page page = Chromium.page(1280, false)) {
			open(page, "http://studio.example/", snippet());
			assertThat(page.frameLocator("iframe").locator("table.comparison tbody")).hasCount(6);
			assertThat(page.locator("iframe").boundingBox().height).isEqualTo(800);
		}
	}

	/** WordPress frames pages of sites that it does not know in this way. */
	@Test
	void inASandboxTheSiteOpensTheLinks() {
		try (Page page = Chromium.page(1280, true)) {
			open(page, "http://studio.example/sandboxed", """
					<iframe sandbox="allow-scripts" src="%s#?secret=Secret1234" width="600" height="400"></iframe>
					<script>
						const told = [];
						addEventListener('message', ({ data }) => told.push(data));
					</script>""".formatted(this.client.address("/embed" + COMPARISON)));
			FrameLocator frame = page.frameLocator("iframe");
			Locator drawing = frame.locator(".drawing").first();
			drawing.scrollIntoViewIfNeeded();
			page.waitForCondition(() -> (int) drawing.evaluate("(image) => image.naturalWidth") > 0);
			assertThat(frame.getByText("Links open in a new tab.")).isHidden();
			frame.locator("thead a").first().click();
			page.waitForFunction("told.some((message) => message.message === 'link')");
			assertThat(told(page, "link")).isEqualTo(this.client.address("/headshots/actor"));
			assertThat(((Number) told(page, "height")).intValue()).isGreaterThan(1000);
			assertThat(
					page.evaluate("told.filter((each) => each.message).every((each) => each.secret === 'Secret1234')"))
				.isEqualTo(true);
			int before = (int) page.evaluate("told.length");
			page.evaluate("document.querySelector('iframe').contentWindow.postMessage({ message: 'ready' }, '*')");
			page.waitForFunction("told.length > " + before);
		}
	}

	@Test
	void otherSitesShowNothing() {
		List<String> messages = new ArrayList<>();
		try (Page page = Chromium.page(1280, true)) {
			page.onConsoleMessage((message) -> messages.add(message.text()));
			open(page, "http://other.example/", snippet());
			page.waitForCondition(() -> messages.stream().anyMatch((message) -> message.contains("frame-ancestors")));
			assertThat(page.frameLocator("iframe").locator("table")).hasCount(0);
		}
	}

	/** Pages that have no embedded form cannot be in a frame of any site. */
	@Test
	void thePagesThemselvesAreInNoFrame() {
		List<String> messages = new ArrayList<>();
		try (Page page = Chromium.page(1280, true)) {
			page.onConsoleMessage((message) -> messages.add(message.text()));
			open(page, "http://studio.example/",
					"<iframe src=\"%s\"></iframe>".formatted(this.client.address(COMPARISON)));
			page.waitForCondition(() -> messages.stream().anyMatch((message) -> message.contains("frame-ancestors")));
			assertThat(page.frameLocator("iframe").locator("table")).hasCount(0);
		}
	}

	/** A script of the site cannot read what is in the frame. */
	@Test
	void aSiteGivesHeightsToItsFramesOfTheGuideAlone() {
		try (Page page = Chromium.page(1280, true)) {
			open(page, "http://studio.example/", snippet()
					+ """
							<iframe id="own" srcdoc="<script>parent.postMessage({ headshotGuideHeight: 5000 }, '*')</script>" height="100">
							</iframe>""");
			assertHeightFollows(page);
			assertThat(page.locator("#own").boundingBox().height).isLessThan(200);
		}
	}

	private Object told(Page page, String message) {
		return page.evaluate("(wanted) => told.filter((each) => each.message === wanted).at(-1).value", message);
	}

	private static void assertHeightFollows(Page page) {
		page.waitForCondition(() -> {
			double content = ((Number) page.frameLocator("iframe[title]")
				.locator("body")
				.evaluate("(body) => body.getBoundingClientRect().height")).doubleValue();
			double frame = page.locator("iframe[title]").boundingBox().height;
			return content > 800 && Math.abs(frame - content) <= 1;
		});
	}

	private String snippet() {
		return this.client.page(COMPARISON).selectFirst(".share textarea").wholeText();
	}

	/** Opens a page of a site whose only content is some HTML. */
	private static void open(Page page, String url, String html) {
		page.route(url,
				(route) -> route.fulfill(new Route.FulfillOptions().setStatus(200)
					.setHeaders(Map.of("Content-Type", "text/html;charset=utf-8"))
					.setBody("<!DOCTYPE html><html lang=\"en\"><title>The studio</title><body>" + html)));
		page.navigate(url);
	}

}
