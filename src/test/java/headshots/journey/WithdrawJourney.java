package headshots.journey;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor takes entries away from readers.
 */
@SharedStudio
class WithdrawJourney {

	@Autowired
	private Studio studio;

	@Autowired
	private HttpTestClient client;

	@Test
	void aSourceStaysWhileItIsCited() {
		try (Page page = this.studio.signedIn("wim", false)) {
			this.studio.openEntry(page, "Sources", this.client.text("/sources/photographer", "#zerodean a"));
			String address = page.url();
			Studio.follow(page, "Withdraw");
			Locator reasons = Studio.region(page, "It can’t be withdrawn yet");
			assertThat(reasons.getByRole(AriaRole.LINK).first()).containsText(": purpose refers to it under “Sources”");
			assertThat(Studio.button(page, "Withdraw")).isHidden();
			reasons.getByRole(AriaRole.LINK).first().click();
			assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Sources"))).isInViewport();
			assertThat(page.navigate(address).status()).isEqualTo(200);
		}
	}

	@Test
	void aTypeWithLooksNamesThem() {
		try (Page page = this.studio.signedIn("wim", false)) {
			this.studio.openEntry(page, "Types", this.client.text("/headshots/model", "h1"));
			Studio.follow(page, "Withdraw");
			assertThat(Studio.region(page, "It can’t be withdrawn yet"))
				.containsText(this.client.text("/headshots/digitals", "h1") + " refers to it under “Look of”");
		}
	}

	@Test
	void readersOfAChecklistAreLedToAnotherPage() {
		try (Page page = this.studio.signedIn("wim", false); Page reader = this.studio.reader()) {
			this.studio.openEntry(page, "Checklists", this.client.text("/prepare/what-to-pack", "h1"));
			Studio.follow(page, "Withdraw");
			Studio.press(page, "Withdraw");
			assertThat(Studio.said(page, "Choose where the old address should lead")).isVisible();
			Studio.field(page, "Where should the old address lead?").selectOption("/prepare");
			Studio.press(page, "Withdraw");
			assertThat(Studio.said(page, "Withdrawn. Readers can’t see it anymore.")).isVisible();
			HttpTestClient.Answer old = this.client.get("/prepare/what-to-pack");
			assertThat(List.of(old.status(), old.header("Location"))).containsExactly(301, "/prepare");
			reader.navigate(this.studio.address("/prepare/what-to-pack"));
			assertThat(Studio.heading(reader)).hasText("Prepare for your shoot");
		}
	}

	@Test
	void readersOfAChecklistAreToldThatItIsGoneAndItComesBack() {
		try (Page page = this.studio.signedIn("wim", false); Page reader = this.studio.reader()) {
			String title = this.client.text("/prepare/ask-the-photographer", "h1");
			this.studio.openEntry(page, "Checklists", title);
			Studio.follow(page, "Withdraw");
			Studio.field(page, "Where should the old address lead?").selectOption("gone");
			Studio.press(page, "Withdraw");
			assertThat(reader.navigate(this.studio.address("/prepare/ask-the-photographer")).status()).isEqualTo(410);
			Studio.field(page, "Show").selectOption("Withdrawn or put away");
			Studio.press(page, "Filter");
			Studio.follow(page, title);
			Studio.publish(page);
			assertThat(reader.navigate(this.studio.address("/prepare/ask-the-photographer")).status()).isEqualTo(200);
		}
	}

}
