package headshots.journey;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Drafts that belong together are published together: with those of colleagues, with what
 * is missing, and a type with its cells.
 */
@SharedStudio
class PublishTogetherJourney {

	private static final List<String> LATER_ASPECTS = List.of("Expression", "Styling", "Framing and light", "Audience",
			"Retouching");

	@Autowired
	private Studio studio;

	@ParameterizedTest
	@CsvSource({ "true, Gobo, Cucoloris", "false, Snoot, Barn door" })
	void aColleaguesDraftIsAddedOnThePublishPage(boolean javaScript, String theirs, String own) {
		try (Page colleague = this.studio.signedIn("bruno", false);
				Page page = this.studio.signedIn("ada", javaScript);
				Page reader = this.studio.reader()) {
			term(colleague, theirs);
			term(page, own);
			page.navigate(this.studio.address("/studio/publication"));
			assertThat(Studio.heading(page)).hasText("Publish “" + own + "”?");
			page.getByText("Select drafts (1 of").click();
			Locator choice = Studio.field(page, "Select " + theirs);
			assertThat(choice).not().isChecked();
			assertThat(Studio.field(page, "Select " + own)).isChecked();
			assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Others’ drafts"))
				.getByRole(AriaRole.LISTITEM)
				.filter(new Locator.FilterOptions().setHasText(theirs))).containsText("saved by Bruno, ");
			choice.check();
			Studio.press(page, "Show what would change");
			assertThat(Studio.heading(page)).hasText("Publish 2 changes?");
			assertThat(Studio.region(page, theirs)).containsText("saved by Bruno, ");
			// It is published as the page showed it, and as nothing else.
			colleague.reload();
			Studio.field(colleague, "Meaning").fill("Written a moment later.");
			Studio.save(colleague);
			Studio.press(page, "Publish 2 changes");
			assertThat(Studio.said(page, "In the meantime, a newer version was saved of “" + theirs + "” (Bruno, "))
				.isVisible();
			reader.navigate(this.studio.address("/glossary"));
			assertThat(reader.getByText("How " + own + " is used")).hasCount(0);
			Studio.press(page, "Publish 2 changes");
			assertThat(Studio.said(page, "2 changes published")).isVisible();
			reader.reload();
			assertThat(reader.getByText("How " + own + " is used")).isVisible();
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, Acrobat, abel", "false, Juggler, june" })
	void aTypeIsWrittenCellByCellAndPublishedAsAWhole(boolean javaScript, String type, String username) {
		try (Page page = this.studio.signedIn(username, javaScript); Page reader = this.studio.reader()) {
			type(page, type);
			page.navigate(this.studio.address("/studio"));
			Studio.cell(page, type + ", Purpose").click();
			guidance(page, "Purpose");
			// A cell needs its type, which one button adds.
			Studio.press(page, "Publish");
			assertThat(Studio.region(page, "This can’t be published yet")).containsText(type + " isn’t published yet");
			Studio.press(page, "Add " + type + " to these");
			assertThat(Studio.heading(page)).hasText("Publish 2 changes?");
			page.navigate(this.studio.address("/studio/types"));
			Studio.follow(page, "Publish with its cells: " + type + " headshots");
			assertThat(page.getByText("5 cells are missing: ")).isVisible();
			Studio.follow(page, "Expression");
			for (String aspect : LATER_ASPECTS) {
				assertThat(Studio.heading(page)).hasText(type + ": " + aspect.toLowerCase());
				guidance(page, aspect);
				if (!aspect.equals("Retouching")) {
					String next = LATER_ASPECTS.get(LATER_ASPECTS.indexOf(aspect) + 1);
					Studio.follow(page, "Next missing: " + next);
				}
			}
			assertThat(page.getByText("Next missing")).hasCount(0);
			Studio.follow(page, "Publish this type with its six cells");
			assertThat(Studio.heading(page)).hasText("Publish 7 changes?");
			page.navigate(this.studio.address("/studio"));
			Studio.follow(page, type + " with its cells: 7 drafts");
			Studio.press(page, "Publish 7 changes");
			assertThat(Studio.said(page, "7 changes published")).isVisible();
			reader.navigate(this.studio.address("/headshots/" + type.toLowerCase()));
			assertThat(Studio.heading(reader)).hasText(type + " headshots");
		}
	}

	private void term(Page page, String term) {
		page.navigate(this.studio.address("/studio/terms/new"));
		Studio.field(page, "Term").fill(term);
		Studio.field(page, "Meaning").fill("How " + term + " is used.");
		Studio.save(page);
	}

	private void type(Page page, String name) {
		page.navigate(this.studio.address("/studio/types/new"));
		Studio.field(page, "Name").fill(name);
		Studio.field(page, "Title").fill(name + " headshots");
		Studio.field(page, "Summary").fill("What a circus sees of an artist before the audition.");
		Studio.field(page, "Definition").fill("A plain picture of an artist.");
		Studio.field(page, "Key features").fill("Long neck\nHair off the face\nQuiet background");
		Studio.field(page, "Color").selectOption("Dusk, violet");
		Studio.save(page);
	}

	private static void guidance(Page page, String aspect) {
		Studio.field(page, "Summary").fill("How artists answer: " + aspect);
		Studio.field(page, "Explanation").fill("Circuses look at the line first.");
		Studio.field(page, "Do").fill("Stand tall\nBreathe out\nLook at the lens");
		Studio.field(page, "Avoid").fill("Costume\nStage makeup\nA jump");
		Studio.field(page, "From").fill("2");
		Studio.field(page, "To").fill("5");
		Studio.save(page);
	}

}
