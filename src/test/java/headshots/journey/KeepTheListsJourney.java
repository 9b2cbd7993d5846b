package headshots.journey;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor checks sources, puts questions in order, copies one and looks for words.
 */
@SharedStudio
class KeepTheListsJourney {

	@Autowired
	private Studio studio;

	@Autowired
	private HttpTestClient client;

	@Test
	void manySourcesAreCheckedAtOnce() {
		try (Page page = this.studio.signedIn("ida", false); Page reader = this.studio.reader()) {
			page.getByRole(AriaRole.LINK).filter(saying("sources never checked")).click();
			Locator lines = page.getByRole(AriaRole.ROW).filter(saying("Never checked"));
			int before = lines.count();
			int checkedBefore = checkedToday(reader);
			List<String> titles = lines.getByRole(AriaRole.ROWHEADER).allInnerTexts().subList(0, 3);
			titles.forEach((title) -> Studio.field(page, "Select " + title).check());
			Studio.press(page, "Mark selected as checked today");
			assertThat(Studio.said(page, "Sources marked as checked today.")).isVisible();
			assertThat(lines).hasCount(before - 3);
			Studio.field(page, "Show").selectOption("All current");
			Studio.press(page, "Filter");
			titles.forEach((title) -> assertThat(page.getByRole(AriaRole.ROW).filter(saying(title)))
				.containsText("Checked " + today()));
			assertThat(checkedToday(reader)).isEqualTo(checkedBefore + 3);
		}
	}

	@Test
	void questionsAreOrderedByKeyboard() {
		try (Page page = this.studio.signedIn("ida")) {
			List<String> before = questions();
			Studio.follow(page, "Questions");
			Locator rows = page.getByRole(AriaRole.ROWHEADER);
			for (int place = rows.allInnerTexts().indexOf(before.get(2)); place > 0; place--) {
				up(page, before.get(2)).focus();
				page.keyboard().press("Enter");
				assertThat(rows.nth(place - 1)).hasText(before.get(2));
				assertThat(Studio.said(page, "The new order is a draft")).isVisible();
			}
			assertThat(rows.first()).hasText(before.get(2));
			assertThat(questions()).isEqualTo(before);
			Studio.field(page, "Select " + before.get(2)).focus();
			page.keyboard().press("Space");
			Studio.button(page, "Publish selected").focus();
			page.keyboard().press("Enter");
			assertThat(page.getByText("Position in the order")).isVisible();
			Studio.button(page, "Publish 1 change").focus();
			page.keyboard().press("Enter");
			assertThat(Studio.said(page, "Published.")).isVisible();
			assertThat(questions().subList(0, 3)).containsExactly(before.get(2), before.get(0), before.get(1));
		}
	}

	@Test
	void aQuestionIsCopiedAsADraft() {
		try (Page page = this.studio.signedIn("ida", false)) {
			String question = this.client.text("/faq", "#how-often dt");
			this.studio.openEntry(page, "Questions", question);
			String answer = Studio.field(page, "Answer").inputValue();
			Studio.follow(page, "Duplicate");
			assertThat(Studio.said(page, "This copy isn’t saved yet.")).isVisible();
			assertThat(Studio.field(page, "Answer")).hasValue(answer);
			assertThat(Studio.field(page, "Address")).hasValue("");
			Studio.field(page, "Question").fill("How often do children need new headshots?");
			Studio.save(page);
			assertThat(Studio.field(page, "Address")).hasValue("how-often-do-children-need-new-headshots");
			assertThat(questions()).contains(question).doesNotContain("How often do children need new headshots?");
		}
	}

	@Test
	void wordsOfADraftAreFoundByStaffAlone() {
		try (Page page = this.studio.signedIn("ida", false); Page reader = this.studio.reader()) {
			String question = this.client.text("/faq", "#glasses dt");
			this.studio.openEntry(page, "Questions", question);
			Studio.field(page, "Answer").fill("They stay on. Ask for a *zyxwoscope* if the lenses shine.");
			Studio.save(page);
			Studio.field(page, "Search drafts and live content").fill("zyxwoscope");
			Studio.press(page, "Search");
			assertThat(Studio.said(page, "1 result.")).isVisible();
			assertThat(page.getByRole(AriaRole.LISTITEM).filter(saying(question))).containsText("live, with changes");
			Studio.follow(page, question);
			assertThat(Studio.field(page, "Answer")).containsText("zyxwoscope");
			reader.navigate(this.studio.address("/search?q=zyxwoscope"));
			assertThat(reader.getByText(question)).isHidden();
		}
	}

	/** How many sources readers see as checked today. */
	private int checkedToday(Page reader) {
		int checked = 0;
		for (String href : this.client.page("/sources").select("main h2 a").eachAttr("href")) {
			reader.navigate(this.studio.address(href));
			checked += reader.getByText("checked " + today()).count();
		}
		return checked;
	}

	private static String today() {
		return DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US).format(LocalDate.now());
	}

	private static Locator up(Page page, String title) {
		return page.getByRole(AriaRole.ROW)
			.filter(saying(title))
			.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Up"));
	}

	private List<String> questions() {
		return this.client.page("/faq").select(".questions dt").eachText();
	}

	private static Locator.FilterOptions saying(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
