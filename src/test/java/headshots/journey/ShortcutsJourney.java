package headshots.journey;

import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor keeps their hands on the keyboard.
 */
@SharedStudio
class ShortcutsJourney {

	private static final String PASTE = """
			(field, html) => {
				const clipboardData = new DataTransfer();
				clipboardData.setData("text/html", html);
				field.focus();
				field.select();
				field.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
			}""";

	@Autowired
	private Studio studio;

	@Test
	void controlAndSSaveFromWithinAField() {
		try (Page page = this.studio.signedIn("kai")) {
			this.studio.openCell(page, "Actor, Styling");
			Studio.field(page, "Summary").fill("Saved without the mouse");
			page.keyboard().press("Control+s");
			assertThat(Studio.said(page, "Draft saved")).isVisible();
			assertThat(Studio.field(page, "Summary")).hasValue("Saved without the mouse");
			Studio.field(page, "Summary").focus();
			page.keyboard().press("Control+Enter");
			assertThat(Studio.heading(page)).hasText("Actor headshots");
			assertThat(page.getByText("Saved without the mouse")).isVisible();
		}
	}

	@Test
	void singleKeysActOutsideFieldsAndCanBeTurnedOff() {
		try (Page page = this.studio.signedIn("kai")) {
			Locator search = Studio.field(page, "Search drafts and live content");
			page.keyboard().press("/");
			assertThat(search).isFocused();
			page.keyboard().type("a/b?");
			assertThat(search).hasValue("a/b?");
			search.blur();
			page.keyboard().press("?");
			assertThat(Studio.heading(page)).hasText("Keyboard shortcuts");
			Studio.field(page, "Turn off single-key shortcuts in this browser").check();
			page.navigate(this.studio.address("/studio"));
			page.keyboard().press("/");
			assertThat(search).not().isFocused();
			page.keyboard().press("?");
			assertThat(Studio.heading(page)).hasText("The matrix");
			page.navigate(this.studio.address("/studio/shortcuts"));
			assertThat(Studio.field(page, "Turn off single-key shortcuts in this browser")).isChecked();
		}
	}

	@Test
	void wordsFromAWordProcessorBecomeMarkdownInTheExplanation() throws Exception {
		String html = Files.readString(Path.of("src/test/resources/clipboard/word.html"));
		try (Page page = this.studio.signedIn("kai")) {
			this.studio.openCell(page, "Actor, Framing and light");
			Studio.field(page, "Explanation").evaluate(PASTE, html);
			assertThat(Studio.field(page, "Explanation").inputValue())
				.startsWith("**What to bring**\n\nBring **three tops**, *one* jacket");
			Studio.press(page, "Preview");
			assertThat(page.getByText("Solid tones")).isVisible();
		}
	}

}
