package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import headshots.SamplePhotographs;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A photographer brings a whole shoot, hangs pictures beside the words of a cell, and
 * replaces one by a picture of another person.
 */
@SharedStudio
class PhotographsWhereTheWordsAreJourney {

	/** Several pictures are processed. */
	private static final IsVisibleOptions SLOW = new IsVisibleOptions().setTimeout(90_000);

	/**
	 * Counts the files that are on their way at the same time, in the page's own order.
	 */
	private static final String COUNT_UPLOADS = """
			window.mostUploads = 0;
			let uploads = 0;
			const send = XMLHttpRequest.prototype.send;
			XMLHttpRequest.prototype.send = function (data) {
				window.mostUploads = Math.max(window.mostUploads, ++uploads);
				this.addEventListener('readystatechange', () => {
					if (this.readyState === XMLHttpRequest.DONE) {
						uploads--;
					}
				});
				send.call(this, data);
			};
			""";

	@Autowired
	private Studio studio;

	@Autowired
	private Staff staff;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void severalFilesBecomeADraftEachAndARefusedOneIsNamed(boolean javaScript) {
		String name = "Shoot " + (javaScript ? "with" : "without") + " a script";
		try (Page page = this.studio.signedIn("petra", javaScript)) {
			page.addInitScript(COUNT_UPLOADS);
			page.navigate(this.studio.address("/studio/photographs/new"));
			Studio.field(page, "Name").fill(name);
			Studio.field(page, "Photographer").fill("Ana Ruiz");
			Studio.field(page, "Picture")
				.setInputFiles(new FilePayload[] { picture("1.jpg", 81), picture("2.jpg", 82),
						new FilePayload("notes.txt", "text/plain", "no picture".getBytes()), picture("4.jpg", 84) });
			Studio.press(page, "Upload");
			if (javaScript) {
				assertThat(Studio.said(page, "3 of 4 files uploaded as drafts. 1 file wasn’t uploaded"))
					.isVisible(SLOW);
				Locator refused = page.locator("[data-upload-files] li.refused");
				assertThat(refused).containsText("notes.txt");
				assertThat(refused).containsText("JPEG, PNG and WebP");
				assertThat(page.locator("[data-upload-files] progress")).hasCount(0);
				assertThat(Studio.button(page, "Upload")).isEnabled();
				assertThat((int) page.evaluate("mostUploads")).isBetween(1, 2);
			}
			else {
				assertThat(Studio.region(page, "3 photographs uploaded as drafts").getByRole(AriaRole.LINK))
					.hasCount(3);
				assertThat(Studio.region(page, "1 file wasn’t uploaded")).containsText("notes.txt");
			}
			Studio.follow(page, name + " 4");
			assertThat(Studio.heading(page)).hasText(name + " 4");
			assertThat(Studio.field(page, "Photographer")).hasValue("Ana Ruiz");
		}
	}

	@Test
	void eachFileHasABarThatSaysHowFarItIs() {
		try (Page page = this.studio.signedIn("petra")) {
			page.navigate(this.studio.address("/studio/photographs/new"));
			Studio.field(page, "Name").fill("Held up");
			Studio.field(page, "Picture")
				.setInputFiles(new FilePayload[] { picture("1.jpg", 85), picture("2.jpg", 86), picture("3.jpg", 87) });
			page.evaluate("""
					() => {
						window.bars = new Set();
						new MutationObserver(() => document.querySelectorAll('[data-upload-files] progress')
							.forEach((bar) => window.bars.add(bar.ariaLabel)))
							.observe(document.querySelector('[data-upload-files]'), { childList: true, subtree: true });
					}""");
			Studio.press(page, "Upload");
			assertThat(Studio.said(page, "3 of 3 files uploaded as drafts.")).isVisible(SLOW);
			assertThat(page.evaluate("[...window.bars].sort().join(' ')")).isEqualTo("1.jpg 2.jpg 3.jpg");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aPhotographIsChosenAndAnotherUploadedInTheEditorOfACell(boolean javaScript) {
		String chosen = "Chosen " + (javaScript ? "with" : "without") + " a script";
		String place = SamplePhotographs.draft(this.editor, chosen, javaScript ? 91 : 92);
		try (Page page = this.studio.signedIn("petra", javaScript)) {
			this.studio.openCell(page, "Model, Styling");
			Locator here = Studio.region(page, "Photographs here");
			Studio.follow(page, "Choose a photograph");
			Studio.press(page, "Attach " + chosen);
			assertThat(Studio.said(page, "attached as a draft")).isVisible();
			assertThat(here).containsText(chosen);
			assertThat(here.locator("img.thumbnail").first()).hasAttribute("alt", "");
			Studio.follow(page, "Upload one");
			Studio.field(page, "Name").fill("Uploaded here, " + chosen);
			Studio.field(page, "Picture").setInputFiles(picture("a.jpg", javaScript ? 93 : 94));
			assertThat(page.getByLabel("Attach to Model: styling")).isChecked();
			Studio.press(page, "Upload");
			assertThat(Studio.said(page, "Picture uploaded as a draft")).isVisible();
			assertThat(page.locator("#guidance input:checked")).hasCount(1);
			this.studio.openCell(page, "Model, Styling");
			assertThat(here).containsText("Uploaded here, " + chosen);
		}
		assertThat(this.editor.page(place).select("#guidance input[checked]")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anotherPersonsPictureAsksForEverythingAgain(boolean javaScript) {
		String name = "Replaced " + (javaScript ? "with" : "without") + " a script";
		String place = SamplePhotographs.live(this.editor, name, javaScript ? 95 : 96, "types", "digitals");
		try (Page page = this.studio.signedIn("petra", javaScript)) {
			this.studio.openEntry(page, "Photographs", name);
			Studio.follow(page, "Replace picture");
			page.getByLabel("No, empty them").check();
			Studio.field(page, "Picture")
				.setInputFiles(new FilePayload("x.jpg", "image/jpeg", "no picture".getBytes()));
			Studio.press(page, "Upload");
			assertThat(Studio.region(page, "The picture wasn’t uploaded")).isVisible();
			assertThat(page.getByLabel("No, empty them")).isChecked();
			Studio.field(page, "Picture").setInputFiles(picture("b.jpg", javaScript ? 97 : 98));
			Studio.press(page, "Upload");
			assertThat(Studio.said(page, "they’re empty now")).isVisible();
			assertThat(Studio.field(page, "Alt text")).isEmpty();
			assertThat(page.getByLabel("Consent on file")).not().isChecked();
			Studio.press(page, "Publish");
			assertThat(Studio.region(page, "This can’t be published yet"))
				.containsText("Consent on file isn’t checked");
			page.navigate(this.studio.address(place));
			Studio.field(page, "Alt text").fill("A man who agreed.");
			page.getByLabel("Consent on file").check();
			Studio.field(page, "Face, from the left").fill("40");
			Studio.field(page, "Face, from the top").fill("30");
			Studio.publish(page);
		}
		SamplePhotographs.withdraw(this.editor, place);
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void staffChangeWhichThreePhotographsAPageShows(boolean javaScript) {
		String name = (javaScript ? "With" : "Without") + " a script, number ";
		String[] places = new String[4];
		for (int i = 0; i < 4; i++) {
			places[i] = SamplePhotographs.live(this.editor, name + (i + 1), 101 + i + (javaScript ? 0 : 10), "types",
					"model", "alt", "Number " + (i + 1));
		}
		try (Page page = this.studio.signedIn("petra", javaScript); Page reader = this.studio.reader()) {
			this.studio.openEntry(page, "Photographs", name + 4);
			assertThat(page.getByText("Not shown on Model")).isVisible();
			page.locator(".shown a").first().click();
			page.locator("ol.worklist li", new Page.LocatorOptions().setHasText(name + 4))
				.getByText("To the top")
				.click();
			assertThat(Studio.said(page, "Moved.")).isVisible();
			Studio.follow(page, "Review and publish the new order");
			page.locator("main form button").first().click();
			assertThat(page.getByRole(AriaRole.MAIN)).containsText("changes published");
			reader.navigate(this.studio.address("/headshots/model"));
			assertThat(reader.getByAltText("Number 4")).hasCount(1);
			assertThat(reader.getByAltText("Number 3")).hasCount(0);
		}
		for (String place : places) {
			SamplePhotographs.withdraw(this.editor, place);
		}
	}

	private static FilePayload picture(String file, int seed) {
		return new FilePayload(file, "image/jpeg", SamplePictures.jpeg(800, 1000, seed));
	}

}
