package headshots.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor's session ends while they write.
 */
@SharedStudio
class SessionEndsJourney {

	@Autowired
	private Studio studio;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "true, 'Actor, Expression'", "false, 'Model, Expression'" })
	void signingInAgainAndOnePressSaveWhatWasTyped(boolean javaScript, String cell) {
		try (Page page = this.studio.signedIn("cleo", javaScript)) {
			this.studio.openCell(page, cell);
			Studio.field(page, "Summary").fill("Typed before the session ended");
			Studio.field(page, "Do").fill("One\nTwo & <three>\nFour");
			Studio.field(page, "Note for the history").fill("Hard to type twice");
			endSessionsOf("cleo");
			assertThat(Studio.send(page, "Save draft").status()).isEqualTo(401);
			assertThat(Studio.heading(page)).hasText("Sign in");
			assertThat(page.getByText("Typed before the session ended")).isVisible();
			assertThat(page.getByRole(AriaRole.TERM).allInnerTexts()).contains("summary", "note")
				.doesNotContain("base", "form", "action");
			Studio.signIn(page, "cleo");
			assertThat(Studio.said(page, "The draft isn’t saved yet")).isVisible();
			assertThat(Studio.field(page, "Summary")).hasValue("Typed before the session ended");
			assertThat(Studio.field(page, "Do")).hasValue("One\nTwo & <three>\nFour");
			assertThat(Studio.field(page, "Note for the history")).hasValue("Hard to type twice");
			Studio.save(page);
			assertThat(Studio.field(page, "Summary")).hasValue("Typed before the session ended");
		}
	}

	@Test
	void anUnsavedNewEntryIsKeptAsWell() {
		try (Page page = this.studio.signedIn("cleo", false)) {
			Studio.follow(page, "Tips");
			Studio.follow(page, "Add a tip");
			Studio.field(page, "Title").fill("Sleep before the shoot");
			endSessionsOf("cleo");
			Studio.press(page, "Save draft");
			Studio.signIn(page, "cleo");
			assertThat(Studio.field(page, "Title")).hasValue("Sleep before the shoot");
			Studio.save(page);
			assertThat(Studio.heading(page)).hasText("Sleep before the shoot");
		}
	}

	@Test
	void aWrongPasswordOnTheWayLosesNothing() {
		try (Page page = this.studio.signedIn("cleo", false)) {
			this.studio.openCell(page, "Corporate, Styling");
			Studio.field(page, "Summary").fill("Still here after a wrong password");
			endSessionsOf("cleo");
			Studio.press(page, "Save draft");
			Studio.field(page, "Username").fill("cleo");
			Studio.field(page, "Password").fill("no such password, sorry");
			Studio.press(page, "Sign in");
			assertThat(page.getByText("Still here after a wrong password")).isVisible();
			Studio.signIn(page, "cleo");
			Studio.save(page);
			assertThat(Studio.field(page, "Summary")).hasValue("Still here after a wrong password");
		}
	}

	@Test
	void aConfirmationIsNotRepeatedAutomatically() {
		try (Page page = this.studio.signedIn("cleo", false); Page reader = this.studio.reader()) {
			this.studio.openCell(page, "Corporate, Expression");
			Studio.field(page, "Summary").fill("Waits for a second press");
			Studio.press(page, "Publish");
			endSessionsOf("cleo");
			Studio.press(page, "Publish 1 change");
			Studio.signIn(page, "cleo");
			reader.navigate(this.studio.address("/headshots/corporate"));
			assertThat(reader.getByText("Waits for a second press")).isHidden();
			Studio.follow(page, "Reload the page");
			Studio.press(page, "Publish 1 change");
			reader.reload();
			assertThat(reader.getByText("Waits for a second press")).isVisible();
		}
	}

	private void endSessionsOf(String username) {
		this.jdbc.sql("delete from spring_session where principal_name = ?")
			.param(String.valueOf(this.studio.id(username)))
			.update();
	}

}
