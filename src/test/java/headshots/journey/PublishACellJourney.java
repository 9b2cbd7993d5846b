package headshots.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor writes a cell anew, looks at it as a reader would, and publishes it.
 */
@SharedStudio
class PublishACellJourney {

	@Autowired
	private Studio studio;

	@ParameterizedTest
	@CsvSource({ "true, Casting meets a face first", "false, Handshakes before auditions begin" })
	void readersSeeItAtTheirNextRequestAndNotBefore(boolean javaScript, String words) {
		try (Page editor = this.studio.signedIn("pia", javaScript); Page reader = this.studio.reader()) {
			this.studio.openCell(editor, "Actor, Purpose");
			Studio.field(editor, "Summary").fill(words);
			Studio.press(editor, "Preview");
			assertThat(Studio.heading(editor)).hasText("Actor headshots");
			assertThat(editor.getByText(words)).isVisible();
			reader.navigate(this.studio.address("/headshots/actor"));
			assertThat(reader.getByText(words)).isHidden();
			editor.goBack();
			assertThat(Studio.field(editor, "Summary")).hasValue(words);
			Studio.press(editor, "Publish");
			assertThat(Studio.heading(editor)).hasText("Publish “Actor: purpose”?");
			assertThat(Studio.region(editor, "Actor: purpose")
				.getByRole(AriaRole.INSERTION)
				.filter(new Locator.FilterOptions().setHasText(words))).isVisible();
			reader.reload();
			assertThat(reader.getByText(words)).isHidden();
			Studio.press(editor, "Publish 1 change");
			assertThat(Studio.said(editor, "Published. Readers can see it now.")).isVisible();
			reader.reload();
			assertThat(reader.getByText(words)).isVisible();
		}
	}

	@Test
	void fourStepsLeadFromTheMatrixToReaders() {
		try (Page editor = this.studio.signedIn("pia"); Page reader = this.studio.reader()) {
			Studio.cell(editor, "Model, Framing and light").click();
			Studio.field(editor, "Summary").fill("Four steps, then readers see it");
			Studio.press(editor, "Publish");
			Studio.press(editor, "Publish 1 change");
			assertThat(Studio.said(editor, "Published.")).isVisible();
			reader.navigate(this.studio.address("/headshots/model"));
			assertThat(reader.getByText("Four steps, then readers see it")).isVisible();
		}
	}

	@Test
	void missingFieldsAreNamedWithALink() {
		try (Page editor = this.studio.signedIn("pia", false)) {
			this.studio.openCell(editor, "Corporate, Audience");
			Studio.field(editor, "Summary").fill("");
			Studio.field(editor, "From").fill("11");
			Studio.press(editor, "Publish");
			Studio.region(editor, "This can’t be published yet").getByRole(AriaRole.LINK).first().click();
			assertThat(editor).hasURL(Pattern.compile("/studio/guidance/\\d+#summary$"));
			assertThat(Studio.field(editor, "From")).hasValue("11");
		}
	}

}
