package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor finds one side of a comparison still right after the other one changed, and
 * checks a source on the way.
 */
@SharedStudio
class KeepTheBalanceJourney {

	@Autowired
	private Studio studio;

	@ParameterizedTest
	@CsvSource({ "true, Framing and light", "false, Styling" })
	void guidanceIsStillRightUntilItsNeighborChangesAgain(boolean javaScript, String aspect) {
		try (Page page = this.studio.signedIn("bo", javaScript)) {
			String note = "Theatrical: " + aspect.toLowerCase();
			publishNeighbor(page, aspect, "Changed once");
			Locator line = line(page, note);
			line.getByRole(AriaRole.LINK).filter(saying("Still right")).click();
			Studio.press(page, "Still right");
			assertThat(page.getByText("Reason is missing")).isVisible();
			Studio.field(page, "Reason").fill("Only the example changed");
			Studio.press(page, "Still right");
			assertThat(Studio.said(page, "Settled.")).isVisible();
			assertThat(line).hasCount(0);
			page.getByRole(AriaRole.LINK).filter(saying("settled")).click();
			Locator settled = page.getByRole(AriaRole.LISTITEM).filter(saying(note));
			assertThat(settled).containsText("Only the example changed");
			settled.getByRole(AriaRole.BUTTON).click();
			assertThat(Studio.said(page, "Undone.")).isVisible();
			page.navigate(this.studio.address("/studio"));
			line.getByRole(AriaRole.LINK).filter(saying("Still right")).click();
			Studio.field(page, "Reason").fill("It is, after all");
			Studio.press(page, "Still right");
			assertThat(line).hasCount(0);
			publishNeighbor(page, aspect, "Changed twice");
			assertThat(line(page, note)).hasCount(1);
		}
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void aSourceIsMarkedAsCheckedInItsRowAndTheFilterStays(boolean javaScript) {
		try (Page page = this.studio.signedIn("bo", javaScript)) {
			page.navigate(this.studio.address("/studio/sources?show=to-check"));
			Locator rows = page.getByRole(AriaRole.ROW).filter(saying("Never checked"));
			int before = rows.count();
			String title = rows.first().getByRole(AriaRole.ROWHEADER).innerText();
			rows.first().getByRole(AriaRole.BUTTON).click();
			assertThat(Studio.said(page, "Sources marked as checked today.")).isVisible();
			assertThat(Studio.field(page, "Show")).hasValue("to-check");
			assertThat(rows).hasCount(before - 1);
			String next = rows.first().getByRole(AriaRole.ROWHEADER).innerText();
			page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(next).setExact(true))
				.getByRole(AriaRole.LINK)
				.click();
			Studio.press(page, "Mark as checked today");
			assertThat(Studio.said(page, "Marked as checked today.")).isVisible();
			page.getByRole(AriaRole.LINK).filter(saying("Cited by")).click();
			assertThat(Studio.heading(page)).hasText("“" + next + "” is cited here");
			assertThat(page.getByRole(AriaRole.LISTITEM).filter(saying("live")).first()).isVisible();
			page.navigate(this.studio.address("/studio/sources?show=to-check"));
			assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(title).setExact(true)))
				.hasCount(0);
		}
	}

	private void publishNeighbor(Page page, String aspect, String summary) {
		this.studio.openCell(page, "Commercial, " + aspect);
		Studio.field(page, "Summary").fill(summary);
		Studio.publish(page);
		page.navigate(this.studio.address("/studio"));
	}

	private static Locator line(Page page, String note) {
		return page.getByRole(AriaRole.LISTITEM).filter(saying(note + " last changed"));
	}

	private static Locator.FilterOptions saying(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
