package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two people write at the same time.
 */
@SharedStudio
class TwoEditorsJourney {

	@Autowired
	private Studio studio;

	@Test
	void aColleagueWhoHasClosedTheEditorIsNotSaidToHaveItOpen() {
		try (Page ana = this.studio.signedIn("ana", true); Page ben = this.studio.signedIn("ben", true)) {
			this.studio.openCell(ana, "Model, Audience");
			this.studio.openCell(ben, "Model, Audience");
			assertThat(Studio.said(ben, "Ana has this open too.")).isVisible();
			ana.reload();
			ben.reload();
			assertThat(Studio.said(ben, "Ana has this open too.")).isVisible();
			Studio.follow(ana, "Matrix");
			// The browser sends the farewell in its own time.
			for (int i = 0; i < 50 && Studio.said(ben, "Ana has this open too.").isVisible(); i++) {
				ben.reload();
			}
			assertThat(Studio.said(ben, "Ana had this open at")).isVisible();
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, 'Model, Styling'", "false, 'Model, Purpose'" })
	void onOneCellTheSecondSeesBothTextsAndNothingIsLost(boolean javaScript, String cell) {
		try (Page ana = this.studio.signedIn("ana", javaScript); Page ben = this.studio.signedIn("ben", javaScript)) {
			this.studio.openCell(ana, cell);
			this.studio.openCell(ben, cell);
			assertThat(Studio.said(ben, "Ana has this open too.")).isVisible();
			String before = Studio.field(ana, "Summary").inputValue();
			int first = Integer.parseInt(ana.locator("input[name=base]").inputValue());
			Studio.field(ana, "Summary").fill("What Ana wrote");
			Studio.field(ana, "Avoid").fill("Sequins\nLogos\nTight collars");
			Studio.save(ana);
			Studio.field(ben, "Summary").fill("What Ben wrote");
			Studio.field(ben, "Note for the history").fill("Said it in my own words");
			Response refusal = Studio.send(ben, "Save draft");
			assertThat(refusal.status()).isEqualTo(409);
			Locator conflict = Studio.region(ben, "Ana saved this while you were writing");
			if (javaScript) {
				assertThat(conflict).isFocused();
			}
			assertThat(conflict).containsText("Nothing is lost.");
			Locator summary = ben.locator("[data-difference=summary]");
			assertThat(summary).containsText("Both versions changed this.");
			assertThat(summary.getByRole(AriaRole.INSERTION).filter(saying("Ana"))).isVisible();
			assertThat(ben.locator("[data-difference=avoids]")).containsText("Only Ana changed this.");
			assertThat(Studio.field(ben, "Avoid")).hasValue("Sequins\nLogos\nTight collars");
			assertThat(ben.locator("[data-difference]")).hasCount(2);
			assertThat(Studio.field(ben, "Explanation")).isHidden();
			assertThat(Studio.field(ben, "Summary")).hasValue("What Ben wrote");
			assertThat(Studio.field(ben, "Note for the history")).hasValue("Said it in my own words");
			Studio.save(ben);
			assertThat(Studio.field(ben, "Summary")).hasValue("What Ben wrote");
			assertThat(Studio.field(ben, "Avoid")).hasValue("Sequins\nLogos\nTight collars");
			Studio.follow(ben, "History");
			assertThat(ben.getByRole(AriaRole.ROWHEADER).first()).hasText("Revision " + (first + 2));
			assertThat(ben.getByRole(AriaRole.ROW).filter(saying("Revision " + (first + 2))))
				.containsText("Said it in my own words");
			Studio.field(ben, "Revision " + first + " as the older").check();
			Studio.field(ben, "Revision " + (first + 1) + " as the newer").check();
			Studio.press(ben, "Compare selected");
			assertThat(ben.getByRole(AriaRole.INSERTION).filter(saying("Ana"))).isVisible();
			assertThat(ben.getByRole(AriaRole.DELETION).filter(saying(before.split(" ")[0]))).isVisible();
		}
	}

	@Test
	void onDifferentCellsBothAreSaved() {
		try (Page ana = this.studio.signedIn("ana"); Page ben = this.studio.signedIn("ben")) {
			this.studio.openCell(ana, "Background (extras), Framing and light");
			this.studio.openCell(ben, "Background (extras), Styling");
			Studio.field(ana, "Summary").fill("Ana on framing");
			Studio.field(ben, "Summary").fill("Ben on styling");
			Studio.save(ana);
			Studio.save(ben);
			ana.navigate(this.studio.address("/studio"));
			assertThat(ana.getByRole(AriaRole.LISTITEM).filter(saying("Background (extras): styling")))
				.containsText("Ben");
			assertThat(ana.getByRole(AriaRole.LISTITEM).filter(saying("Background (extras): framing and light")))
				.containsText("Ana");
		}
	}

	@Test
	void onesOwnTwoWindowsCollideLikeTwoPeople() {
		try (Page one = this.studio.signedIn("ana"); Page other = this.studio.anotherWindow(one)) {
			this.studio.openCell(one, "Background (extras), Audience");
			this.studio.openCell(other, "Background (extras), Audience");
			Studio.field(one, "Summary").fill("From one window");
			Studio.field(other, "Summary").fill("From the other window");
			Studio.save(one);
			assertThat(Studio.send(other, "Save draft").status()).isEqualTo(409);
			assertThat(Studio.region(other, "You saved this in another window")).isVisible();
			assertThat(Studio.field(other, "Summary")).hasValue("From the other window");
			Studio.save(other);
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, 'Editorial, Styling'", "false, 'Fitness, Styling'" })
	void theirTextIsUsedAndMineComesBack(boolean javaScript, String cell) {
		try (Page ana = this.studio.signedIn("ana", javaScript); Page ben = this.studio.signedIn("ben", javaScript)) {
			this.studio.openCell(ana, cell);
			this.studio.openCell(ben, cell);
			String address = ben.url();
			Studio.field(ana, "Summary").fill("Ana’s summary");
			Studio.save(ana);
			Studio.field(ben, "Summary").fill("Ben’s");
			assertThat(Studio.send(ben, "Save draft").status()).isEqualTo(409);
			Locator summary = ben.locator("[data-difference=summary]");
			Studio.field(ben, "Summary").fill("Ben’s summary");
			Locator button = summary.getByRole(AriaRole.BUTTON);
			assertThat(button).hasText("Use theirs: Summary");
			button.click();
			assertThat(Studio.field(ben, "Summary")).hasValue("Ana’s summary");
			assertThat(button).hasText("Use mine: Summary");
			assertThat(summary).containsText("Your version has the text of Ana now.");
			if (javaScript) {
				assertThat(button).isFocused();
				assertThat(ben.locator("#summary-count")).hasText("13 of 80 characters");
			}
			button.click();
			assertThat(Studio.field(ben, "Summary")).hasValue("Ben’s summary");
			assertThat(button).hasText("Use theirs: Summary");
			Page other = this.studio.anotherWindow(ana);
			other.navigate(address);
			assertThat(Studio.field(other, "Summary")).hasValue("Ana’s summary");
			other.close();
			Studio.save(ben);
			assertThat(Studio.field(ben, "Summary")).hasValue("Ben’s summary");
		}
	}

	@Test
	void rowsAreUsedAsAWhole() {
		try (Page ana = this.studio.signedIn("ana"); Page ben = this.studio.signedIn("ben")) {
			ana.navigate(this.studio.address("/studio/tips/new"));
			Studio.field(ana, "Title").fill("Pack the night before");
			Studio.save(ana);
			ben.navigate(ana.url());
			for (int row = 1; row <= 3; row++) {
				ana.locator("[name='steps." + row + ".text']").fill("Step " + row);
			}
			Studio.press(ana, "Add a step");
			ana.locator("[name='steps.4.text']").fill("Step 4");
			Studio.save(ana);
			ben.locator("[name='steps.1.text']").fill("Another step");
			assertThat(Studio.send(ben, "Save draft").status()).isEqualTo(409);
			Locator steps = ben.locator("[data-difference=steps]");
			steps.getByRole(AriaRole.BUTTON).filter(saying("Use theirs")).click();
			assertThat(ben.locator("[name='steps.4.text']")).hasValue("Step 4");
			steps.getByRole(AriaRole.BUTTON).filter(saying("Use mine")).click();
			assertThat(ben.locator("[name='steps.4.text']")).hasValue("");
			assertThat(ben.locator("[name='steps.1.text']")).hasValue("Another step");
		}
	}

	private static Locator.FilterOptions saying(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
