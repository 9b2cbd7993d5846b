package headshots.journey;

import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Readers on a phone, without script, look for what to wear.
 */
@BrowserTest
class FindWhatToWearJourney {

	@Autowired
	private HttpTestClient client;

	@Test
	void anActorGoesFromTheHomePageToTheStylingAdvice() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/"));
			page.locator("main a", new Page.LocatorOptions().setHasText("I act")).first().click();
			assertThat(page.locator("h1")).hasText("Actor headshots");
			page.locator(".jump a", new Page.LocatorOptions().setHasText("Styling")).click();
			assertThat(page.locator("#styling .phrase")).isInViewport();
			assertThat(page.locator("#styling .dos li").first()).isVisible();
		}
	}

	@Test
	void anActorAsksTheSearch() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/"));
			page.locator("nav a", new Page.LocatorOptions().setHasText("Search")).click();
			page.locator("#q").fill("what should I wear");
			page.keyboard().press("Enter");
			page.locator("main a", new Page.LocatorOptions().setHasText("What should I wear?")).first().click();
			assertThat(page.locator("#what-to-wear")).isInViewport();
		}
	}

	@Test
	void aModelFindsStylingForDigitalsInTwoClicks() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/"));
			page.locator("main a", new Page.LocatorOptions().setHasText("Digitals")).first().click();
			page.locator(".jump a", new Page.LocatorOptions().setHasText("Styling")).click();
			assertThat(page.locator("h1")).hasText("Model digitals");
			assertThat(page.locator("#styling .phrase")).isInViewport();
			assertThat(page.locator("#styling")).containsText("makeup");
		}
	}

}
