package headshots.journey;

import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor gives a type another address, and readers come by the old one.
 */
@SharedStudio
class RenameJourney {

	@Autowired
	private Studio studio;

	@Autowired
	private HttpTestClient client;

	@Test
	void oldAddressesLeadToTheNewOnes() {
		try (Page page = this.studio.signedIn("theo", false); Page reader = this.studio.reader()) {
			this.studio.openEntry(page, "Types", this.client.text("/headshots/runway", "h1"));
			Studio.field(page, "Address").fill("catwalk");
			Studio.publish(page);
			HttpTestClient.Answer old = this.client.get("/headshots/runway");
			assertThat(List.of(old.status(), old.header("Location"))).containsExactly(301, "/headshots/catwalk");
			reader.navigate(this.studio.address("/headshots/runway"));
			assertThat(reader).hasURL(this.studio.address("/headshots/catwalk"));
			reader.navigate(this.studio.address("/compare/runway-vs-model"));
			assertThat(reader).hasURL(this.studio.address("/compare/catwalk-vs-model"));
			assertThat(this.client.sitemap()).contains("/headshots/catwalk").doesNotContain("/headshots/runway");
		}
	}

	@Test
	void anAddressThatIsTakenIsRefusedWithTheTextKept() {
		try (Page page = this.studio.signedIn("theo", false)) {
			this.studio.openEntry(page, "Aspects", "Framing and light");
			Studio.field(page, "Address").fill("styling");
			Studio.press(page, "Publish");
			assertThat(Studio.region(page, "This can’t be published yet")).containsText("Address");
			Studio.region(page, "This can’t be published yet").getByRole(AriaRole.LINK).first().click();
			assertThat(Studio.field(page, "Address")).hasValue("styling");
			Studio.follow(page, "Discard draft");
			Studio.press(page, "Discard draft");
			assertThat(Studio.field(page, "Address")).hasValue("framing");
		}
	}

}
