package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor takes back what they published.
 */
@SharedStudio
class RestoreJourney {

	@Autowired
	private Studio studio;

	@Test
	void twoClicksInTheHistoryBringAnOlderTextBack() {
		try (Page page = this.studio.signedIn("rita", false); Page reader = this.studio.reader()) {
			this.studio.openCell(page, "Actor, Audience");
			String before = Studio.field(page, "Summary").inputValue();
			Studio.field(page, "Summary").fill("A hasty thought");
			Studio.publish(page);
			reader.navigate(this.studio.address("/headshots/actor"));
			assertThat(reader.getByText("A hasty thought")).isVisible();
			Studio.follow(page, "History");
			Studio.follow(page, "Restore revision 1");
			assertThat(page.getByRole(AriaRole.DELETION).filter(new Locator.FilterOptions().setHasText("hasty")))
				.isVisible();
			Studio.press(page, "Restore revision 1");
			assertThat(Studio.said(page, "Restored as the newest draft.")).isVisible();
			assertThat(Studio.field(page, "Summary")).hasValue(before);
			reader.reload();
			assertThat(reader.getByText("A hasty thought")).isVisible();
			Studio.publish(page);
			reader.reload();
			assertThat(reader.getByText("A hasty thought")).isHidden();
			Studio.follow(page, "History");
			assertThat(page.getByRole(AriaRole.ROWHEADER)).hasCount(3);
			assertThat(page.getByRole(AriaRole.ROW).nth(1)).containsText("Restored revision 1");
		}
	}

	@Test
	void aDraftIsDiscardedForWhatReadersSee() {
		try (Page page = this.studio.signedIn("rita", false)) {
			this.studio.openCell(page, "Background (extras), Purpose");
			String before = Studio.field(page, "Summary").inputValue();
			Studio.field(page, "Summary").fill("Not a good idea");
			Studio.save(page);
			String editor = page.url();
			page.navigate(this.studio.address("/studio"));
			// A note on balance may name the entry too, in a longer link.
			assertThat(Studio.link(page, "Background (extras): purpose")).isVisible();
			page.navigate(editor);
			Studio.follow(page, "Discard draft");
			Studio.press(page, "Discard draft");
			assertThat(Studio.said(page, "Draft discarded. This is what readers see;")).isVisible();
			assertThat(Studio.field(page, "Summary")).hasValue(before);
			page.navigate(this.studio.address("/studio"));
			assertThat(Studio.cell(page, "Background (extras), Purpose")).containsText("Live");
			assertThat(Studio.link(page, "Background (extras): purpose")).isHidden();
		}
	}

}
