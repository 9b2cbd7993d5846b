package headshots.journey;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import headshots.studio.service.ScheduledPublisher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Drafts go live at a time that staff chose, with a clock that the journeys move.
 */
@SharedStudio
class PublishOnMondayJourney {

	private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy, h:mm a", Locale.US);

	@Autowired
	private Studio studio;

	@Autowired
	private ShiftedClock clock;

	@Autowired
	private ScheduledPublisher publisher;

	@AfterEach
	void backToNow() {
		this.clock.goAhead(Duration.ZERO);
	}

	@ParameterizedTest
	@CsvSource({ "true, Scrim, mona", "false, Flag, milo" })
	void aDraftGoesLiveAtItsTimeAndCanBeChangedUntilThen(boolean javaScript, String term, String username) {
		LocalDateTime first = inMinutes(40);
		LocalDateTime second = inMinutes(50);
		try (Page page = this.studio.signedIn(username, javaScript); Page reader = this.studio.reader()) {
			term(page, term, "As it was reviewed.");
			String editor = page.url().replaceFirst("\\?.*", "");
			Studio.press(page, "Publish");
			page.getByText("Publish at a later time").click();
			LocalDateTime now = inMinutes(0);
			choose(page, now);
			Studio.press(page, "Schedule 1 change");
			assertThat(page.getByText(words(now) + " has passed. Choose a later time")).isVisible();
			choose(page, first);
			Studio.press(page, "Schedule 1 change");
			assertThat(Studio.heading(page)).hasText("Goes live " + words(first));
			assertThat(Studio.said(page, "Scheduled.")).isVisible();
			choose(page, second);
			Studio.press(page, "Change the time");
			assertThat(Studio.heading(page)).hasText("Goes live " + words(second));
			isShownEverywhere(page, editor, words(second));

			Studio.field(page, "Meaning").fill("As it was written later.");
			Studio.save(page);
			Studio.follow(page, "Scheduled: " + words(second) + " with an older version");
			Studio.press(page, "Include the newer version of " + term);
			assertThat(Studio.said(page, "The newer version will go live.")).isVisible();

			this.clock.goAhead(Duration.ofMinutes(45));
			this.publisher.look();
			reader.navigate(this.studio.address("/glossary"));
			assertThat(reader.getByText("As it was written later.")).hasCount(0);
			this.clock.goAhead(Duration.ofMinutes(51));
			this.publisher.look();
			reader.reload();
			assertThat(reader.getByText("As it was written later.").first()).isVisible();
			page.navigate(this.studio.address("/studio/log"));
			assertThat(page.locator("tbody tr").first()).containsText("as scheduled by ");
			page.navigate(editor);
			assertThat(page.locator(".standing")).containsText("live");
			withdraw(page, editor);
		}
	}

	@ParameterizedTest
	@CsvSource({ "true, Fresnel, Softbox, nuria", "false, Octabox, Umbrella, nestor" })
	void aSetIsKeptBackAsAWholeAndTheStartPageSaysWhy(boolean javaScript, String kept, String gone, String username) {
		LocalDateTime time = inMinutes(30);
		try (Page page = this.studio.signedIn(username, javaScript); Page reader = this.studio.reader()) {
			term(page, kept, "Waits for " + gone);
			term(page, gone, "Does not come");
			String editor = page.url().replaceFirst("\\?.*", "");
			page.navigate(this.studio.address("/studio/publication"));
			page.getByText("Publish at a later time").click();
			choose(page, time);
			Studio.press(page, "Schedule 2 changes");
			assertThat(Studio.heading(page)).hasText("Goes live " + words(time));
			page.navigate(editor);
			Studio.follow(page, "Put away");
			Studio.press(page, "Put away");
			this.clock.goAhead(Duration.ofMinutes(31));
			this.publisher.look();
			reader.navigate(this.studio.address("/glossary"));
			assertThat(reader.getByText("Waits for " + gone)).hasCount(0);

			page.navigate(this.studio.address("/studio"));
			assertThat(Studio.region(page, "Kept back: was to go live " + words(time)))
				.containsText(gone + ": was withdrawn or put away after it was scheduled");
			review(page, time);
			assertThat(Studio.heading(page)).hasText("Not published: was to go live " + words(time));
			page.navigate(this.studio.address("/studio/publication"));
			Studio.press(page, "Publish 1 change");
			assertThat(Studio.said(page, "Published. Readers can see it now.")).isVisible();
			String published = page.url().replaceFirst("\\?.*", "");
			page.navigate(this.studio.address("/studio"));
			review(page, time);
			Studio.press(page, "Take off the schedule");
			assertThat(Studio.said(page, "Canceled. The drafts stay drafts.")).isVisible();
			assertThat(page.getByText("Kept back")).hasCount(0);
			withdraw(page, published);
		}
	}

	private void isShownEverywhere(Page page, String editor, String time) {
		page.navigate(this.studio.address("/studio"));
		assertThat(page.locator("#work").getByText("Goes live " + time).first()).isVisible();
		page.navigate(this.studio.address("/studio/terms"));
		assertThat(page.locator("main").getByText("Goes live " + time)).isVisible();
		String entry = "/studio/entries/" + editor.replaceAll(".*/", "");
		page.navigate(this.studio.address(entry + "/revisions"));
		assertThat(page.locator("main")).containsText("Goes live " + time);
		page.navigate(this.studio.address(entry + "/publication"));
		assertThat(Studio.link(page, "Goes live " + time).first()).isVisible();
		page.navigate(editor);
		assertThat(Studio.link(page, "Goes live " + time)).isVisible();
	}

	private static void review(Page page, LocalDateTime time) {
		Studio.region(page, "Kept back: was to go live " + words(time))
			.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Review it"))
			.click();
	}

	private void term(Page page, String term, String meaning) {
		page.navigate(this.studio.address("/studio/terms/new"));
		Studio.field(page, "Term").fill(term);
		Studio.field(page, "Meaning").fill(meaning);
		Studio.save(page);
	}

	private void withdraw(Page page, String editor) {
		page.navigate(editor);
		Studio.follow(page, "Withdraw");
		Studio.press(page, "Withdraw");
	}

	private static void choose(Page page, LocalDateTime time) {
		Studio.field(page, "Date").fill(time.toLocalDate().toString());
		Studio.field(page, "Time").fill(time.toLocalTime().toString());
	}

	private static LocalDateTime inMinutes(int minutes) {
		return LocalDateTime.now().truncatedTo(ChronoUnit.MINUTES).plusMinutes(minutes);
	}

	private static String words(LocalDateTime time) {
		return WORDS.format(time);
	}

}
