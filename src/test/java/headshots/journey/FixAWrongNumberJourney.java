package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A reader without scripts reports a wrong number; an editor corrects it, publishes and
 * closes the report.
 */
@SharedStudio
class FixAWrongNumberJourney {

	private static final String WORDS = "The shot list takes 9 pictures now, not 8";

	@Autowired
	private Studio studio;

	@Test
	void anEditorFixesWhatAReaderReports() {
		try (Page reader = this.studio.reader(); Page editor = this.studio.signedIn("fay")) {
			reader.navigate(this.studio.address("/headshots/fitness"));
			Locator piece = reader.locator("#purpose");
			piece.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Was this useful")).click();
			assertThat(Studio.heading(reader)).hasText("Was this useful?");
			Studio.field(reader, "What’s wrong?").fill(WORDS);
			Studio.field(reader, "Your email address").fill("reader@example.com");
			// No person types faster than the form takes it.
			reader.waitForTimeout(3_500);
			Studio.press(reader, "Send");
			assertThat(Studio.heading(reader)).hasText("Thank you");
			assertThat(reader.getByText(WORDS)).hasCount(0);
			reader.getByText("Back to").click();
			assertThat(Studio.heading(reader)).containsText("Fitness");

			editor.navigate(this.studio.address("/studio"));
			assertThat(Studio.cell(editor, "Fitness, Purpose")).containsText("1 report");
			editor.getByRole(AriaRole.LISTITEM)
				.filter(new Locator.FilterOptions().setHasText(WORDS))
				.getByRole(AriaRole.LINK)
				.click();
			assertThat(editor.getByText("It hasn’t changed since.")).isVisible();
			assertThat(editor.getByText("reader@example.com")).isVisible();
			Studio.follow(editor, "Edit the text");
			assertThat(editor.getByText(WORDS)).isVisible();
			Studio.field(editor, "Summary").fill("Nine pictures that show the body");
			Studio.save(editor);
			Studio.publish(editor);
			editor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Fixed")).click();
			assertThat(Studio.said(editor, "Report closed.")).isVisible();
			assertThat(editor.getByText(WORDS)).hasCount(0);

			editor.navigate(this.studio.address("/studio/feedback?show=answered"));
			assertThat(editor.getByText("answered by Fay")).isVisible();
			editor.locator(".worklist a").first().click();
			assertThat(editor.getByText("It has changed since: Fay published")).isVisible();

			reader.navigate(this.studio.address("/headshots/fitness"));
			assertThat(reader.getByText("Nine pictures that show the body").first()).isVisible();
			assertThat(reader.getByText(WORDS)).hasCount(0);
		}
	}

}
