package headshots.journey;

import java.util.Locale;

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
			assertThat(page.locator("h1")).hasText(this.client.text("/headshots/actor", "h1"));
			page.locator(".jump a", new Page.LocatorOptions().setHasText("Styling")).click();
			assertThat(page.locator("#styling .phrase")).isInViewport();
			assertThat(page.locator("#styling .dos li").first()).isVisible();
		}
	}

	@Test
	void anActorAsksTheSearch() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/"));
			page.locator(".masthead > a", new Page.LocatorOptions().setHasText("Search")).click();
			String question = this.client.text("/faq/what-to-wear", "h1");
			page.locator("#q").fill(question.toLowerCase(Locale.ROOT).replace("?", ""));
			page.keyboard().press("Enter");
			page.locator("main a", new Page.LocatorOptions().setHasText(question)).first().click();
			assertThat(page.locator("h1")).hasText(question);
			assertThat(page.locator(".answer p").first()).isInViewport();
		}
	}

	@Test
	void aModelFindsStylingForDigitalsInTwoClicks() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/"));
			page.locator("main a", new Page.LocatorOptions().setHasText("Digitals")).first().click();
			page.locator(".jump a", new Page.LocatorOptions().setHasText("Styling")).click();
			assertThat(page.locator("h1")).hasText(this.client.text("/headshots/digitals", "h1"));
			assertThat(page.locator("#styling .phrase")).isInViewport();
			assertThat(page.locator("#styling"))
				.containsText(this.client.text("/headshots/digitals", "#styling .dos li"));
		}
	}

}
