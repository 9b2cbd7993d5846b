package headshots.journey;

import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A reader compares theatrical with digitals and sends the link to a friend, who sees the
 * same.
 */
@BrowserTest
class SendAComparisonJourney {

	@Autowired
	private HttpTestClient client;

	@Test
	void theAddressIsTheComparison() {
		String link;
		try (Page page = Chromium.page(1280, false)) {
			page.navigate(this.client.address("/compare"));
			page.locator("#type-1").selectOption("theatrical");
			page.locator("#type-2").selectOption("digitals");
			page.locator("button", new Page.LocatorOptions().setHasText("Compare")).click();
			assertThat(page.locator("h1")).hasText("Theatrical actor headshots vs. model digitals");
			page.locator("#retouching a.permalink").click();
			link = page.url();
		}
		try (Page friend = Chromium.page(320, false)) {
			friend.navigate(link);
			assertThat(friend).hasURL(this.client.address("/compare/theatrical-vs-digitals#retouching"));
			assertThat(friend.locator("thead th")).hasCount(2);
			assertThat(friend.locator("#retouching .name")).isInViewport();
		}
	}

	@Test
	void onlyWhatDiffersAndTheOtherWayRound() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/compare/theatrical-vs-commercial"));
			page.locator("a", new Page.LocatorOptions().setHasText("Only what differs")).click();
			assertThat(page.locator("tbody")).hasCount(4);
			page.locator("a", new Page.LocatorOptions().setHasText("Swap sides")).click();
			assertThat(page).hasURL(this.client.address("/compare/commercial-vs-theatrical?rows=differing"));
			assertThat(page.locator("tbody")).hasCount(4);
		}
	}

}
