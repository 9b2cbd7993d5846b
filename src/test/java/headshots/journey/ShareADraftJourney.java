package headshots.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor shows a draft to a colleague without an account.
 */
@SharedStudio
class ShareADraftJourney {

	@Autowired
	private Studio studio;

	@Test
	void theLinkShowsTheLatestDraftUntilItIsEnded() {
		try (Page page = this.studio.signedIn("nora", false); Page guest = this.studio.reader()) {
			this.studio.openCell(page, "Actor, Retouching");
			Studio.field(page, "Summary").fill("For your eyes first");
			Studio.save(page);
			Studio.follow(page, "Share a preview");
			Studio.press(page, "Create link");
			String address = page.getByRole(AriaRole.STATUS).getByRole(AriaRole.LINK).getAttribute("href");
			Response shown = guest.navigate(address);
			assertThat(guest.getByText("For your eyes first")).isVisible();
			assertThat(shown.headerValue("cache-control")).contains("no-store");
			assertThat(shown.headerValue("x-robots-tag")).contains("noindex");
			assertThat(guest.context().cookies()).isEmpty();
			guest.navigate(this.studio.address("/headshots/actor"));
			assertThat(guest.getByText("For your eyes first")).isHidden();
			Studio.follow(page, "Back to the editor");
			Studio.field(page, "Summary").fill("And the next thought");
			Studio.save(page);
			guest.navigate(address);
			assertThat(guest.getByText("And the next thought")).isVisible();
			Studio.follow(page, "Share a preview");
			assertThat(page.getByText("Created by Nora")).isVisible();
			Studio.press(page, "Turn off all links");
			assertThat(page.getByText("Created by Nora")).isHidden();
			assertThat(guest.navigate(address).status()).isEqualTo(404);
		}
	}

}
