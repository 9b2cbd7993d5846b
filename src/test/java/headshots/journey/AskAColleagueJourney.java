package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * An editor asks a colleague to look at a cell; readers see none of it.
 */
@SharedStudio
class AskAColleagueJourney {

	@Autowired
	private Studio studio;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@CsvSource({ "true, 'Actor, Audience', /headshots/actor", "false, 'Corporate, Audience', /headshots/corporate" })
	void aColleagueLooksAndReplies(boolean javaScript, String cell, String path) {
		this.studio.id("bea");
		try (Page asker = this.studio.signedIn("abe", javaScript);
				Page colleague = this.studio.signedIn("bea", javaScript);
				Page reader = this.studio.reader()) {
			this.studio.openCell(asker, cell);
			Studio.follow(asker, "Ask a colleague to look");
			Studio.field(asker, "Colleague to ask").selectOption(new SelectOption().setLabel("Bea (bea)"));
			Studio.field(asker, "Comment").fill("Zyxwoscope: is that still the word?");
			Studio.press(asker, "Add comment");
			assertThat(Studio.said(asker, "Asked.")).isVisible();

			colleague.navigate(this.studio.address("/studio"));
			Locator waiting = colleague.getByRole(AriaRole.LISTITEM).filter(saying("Zyxwoscope"));
			assertThat(waiting).containsText("Abe, since");
			waiting.getByRole(AriaRole.LINK).click();
			assertThat(colleague.getByText("Zyxwoscope: is that still the word?")).isVisible();
			Studio.field(colleague, "Comment").fill("It is, for another year.");
			Studio.press(colleague, "Add comment");
			assertThat(Studio.said(colleague, "Comment added.")).isVisible();
			colleague.navigate(this.studio.address("/studio"));
			assertThat(colleague.getByRole(AriaRole.LISTITEM).filter(saying("Zyxwoscope"))).hasCount(0);

			asker.navigate(this.studio.address("/studio"));
			Locator news = asker.getByRole(AriaRole.LISTITEM).filter(saying("It is, for another year."));
			assertThat(news).containsText("Bea replied on");
			news.getByRole(AriaRole.BUTTON).click();
			assertThat(Studio.said(asker, "Closed.")).isVisible();
			assertThat(news).hasCount(0);
			this.studio.openCell(asker, cell);
			asker.getByText("Comments (2)", new Page.GetByTextOptions().setExact(true)).last().click();
			assertThat(asker.getByText("It is, for another year.")).isVisible();

			reader.navigate(this.studio.address(path));
			assertThat(reader.getByText("Zyxwoscope")).hasCount(0);
			reader.navigate(this.studio.address("/search?q=zyxwoscope"));
			assertThat(reader.getByText("is that still the word")).hasCount(0);
		}
	}

	@Test
	void aRequestIsMarkedAsDoneFromTheStartPage() {
		this.studio.id("bea");
		try (Page asker = this.studio.signedIn("abe", false); Page colleague = this.studio.signedIn("bea")) {
			this.studio.openCell(asker, "Model, Retouching");
			Studio.follow(asker, "Ask a colleague to look");
			Studio.field(asker, "Colleague to ask").selectOption(new SelectOption().setLabel("Bea (bea)"));
			Studio.field(asker, "Comment").fill("A quick look is enough");
			Studio.press(asker, "Add comment");
			colleague.navigate(this.studio.address("/studio"));
			Locator waiting = colleague.getByRole(AriaRole.LISTITEM).filter(saying("A quick look is enough"));
			waiting.getByRole(AriaRole.BUTTON).focus();
			colleague.keyboard().press("Enter");
			assertThat(Studio.said(colleague, "It’s off your list")).isVisible();
			assertThat(waiting).hasCount(0);
			asker.navigate(this.studio.address("/studio"));
			assertThat(asker.getByRole(AriaRole.LISTITEM).filter(saying("A quick look is enough")))
				.containsText("Bea looked and marked it as done");
		}
	}

	@ParameterizedTest
	@CsvSource({ "true", "false" })
	void aCommentTypedAfterTheSessionEndedIsNotLost(boolean javaScript) {
		try (Page page = this.studio.signedIn("cy", javaScript)) {
			this.studio.openCell(page, "Model, Expression");
			Studio.follow(page, "Ask a colleague to look");
			Studio.field(page, "Comment").fill("Hard to type twice");
			this.jdbc.sql("delete from spring_session where principal_name = ?")
				.param(String.valueOf(this.studio.id("cy")))
				.update();
			Studio.press(page, "Add comment");
			assertThat(page.getByText("Hard to type twice")).isVisible();
			Studio.signIn(page, "cy");
			assertThat(Studio.said(page, "Your comment isn’t added yet")).isVisible();
			assertThat(Studio.field(page, "Comment")).hasValue("Hard to type twice");
			Studio.press(page, "Add comment");
			assertThat(Studio.said(page, "Comment added.")).isVisible();
		}
	}

	private static Locator.FilterOptions saying(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
