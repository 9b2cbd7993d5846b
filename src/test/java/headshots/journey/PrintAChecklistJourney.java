package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A new-face model prints the shot list for digitals and ticks it.
 */
@BrowserTest
class PrintAChecklistJourney {

	private static final String LIST = "/prepare/digitals-shot-list";

	@Autowired
	private HttpTestClient client;

	@Test
	void fromPrepareToASheetWithBoxes() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/"));
			page.locator("button", new Page.LocatorOptions().setHasText("Menu")).click();
			page.locator("nav a", new Page.LocatorOptions().setHasText("Prepare")).first().click();
			page.locator("a", new Page.LocatorOptions().setHasText(this.client.text(LIST, "h1"))).first().click();
			Locator shot = page.locator("label",
					new Page.LocatorOptions().setHasText(this.client.text(LIST, ".ticks label")));
			shot.click();
			assertThat(shot.locator("input")).isChecked();
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator("header nav")).isHidden();
			assertThat(page.locator(".printed")).isVisible();
			assertThat(page.locator(".ticks input").first()).isVisible();
		}
	}

}
