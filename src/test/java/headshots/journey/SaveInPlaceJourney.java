package headshots.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor saves and writes on where they are.
 */
@SharedStudio
class SaveInPlaceJourney {

	/** Where in the window the focused field is, and the caret in it. */
	private static final String PLACE = "() => [Math.round(document.activeElement.getBoundingClientRect().top), "
			+ "document.activeElement.id, "
			+ "document.activeElement.selectionStart, document.activeElement.selectionEnd, "
			+ "document.activeElement.scrollTop, window.marked].join()";

	@Autowired
	private Studio studio;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theKeySavesWithoutMovingCaretSelectionOrPage() {
		try (Page page = opened("Audience")) {
			Locator field = Studio.field(page, "Purpose");
			field.fill("A first thought.\n\nA second one that is selected, and a third.\n\n".repeat(12));
			field.evaluate("field => { field.setSelectionRange(20, 60); field.focus(); field.scrollTop = 40; }");
			Object before = page.evaluate(PLACE);
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(page.evaluate(PLACE)).isEqualTo(before);
			assertThat(page.locator(".standing")).containsText("Saved by Sam");
			assertThat(page.locator(".standing .state")).hasText("draft");
			assertThat(Studio.link(page, "Put away")).isVisible();
			field.press("End");
			page.keyboard().type(" Typed on.");
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(revisions(page)).isEqualTo(3);
			page.reload();
			assertThat(field).hasValue(Pattern.compile("Typed on\\."));
		}
	}

	@Test
	void theButtonSavesWithoutMovingThePageAndSaysItOnce() {
		try (Page page = opened("Framing")) {
			Studio.field(page, "Note for the history").fill("Why it was saved");
			Studio.field(page, "Purpose").fill("Saved by the button");
			page.evaluate("scrollTo(0, 700)");
			Object before = page.evaluate("() => [scrollX, scrollY, window.marked].join()");
			clickWhereItIs(page, Studio.button(page, "Save draft"));
			assertSaved(page);
			assertThat(page.evaluate("() => [scrollX, scrollY, window.marked].join()")).isEqualTo(before);
			assertThat(Studio.button(page, "Save draft")).isFocused();
			assertThat(page.locator("[role=status]:not(:empty)").filter(saying("Draft saved"))).hasCount(1);
			assertThat(page.url()).doesNotContain("?");
			assertThat(Studio.field(page, "Note for the history")).hasValue("");
			Studio.field(page, "Note for the history").fill("Not of any revision yet");
			Studio.press(page, "Save draft");
			assertThat(Studio.said(page, "No changes to save.")).isVisible();
			assertThat(Studio.field(page, "Note for the history")).hasValue("Not of any revision yet");
			assertThat(revisions(page)).isEqualTo(2);
		}
	}

	@Test
	void typingDuringASaveStaysAndIsSavedWithTheNext() {
		try (Page page = opened("Styling")) {
			List<Route> held = hold(page);
			Locator field = Studio.field(page, "Purpose");
			field.fill("Sent");
			page.keyboard().press("Control+s");
			page.waitForCondition(() -> held.size() == 1);
			field.press("End");
			page.keyboard().type(", and typed");
			held.get(0).resume();
			assertSaved(page);
			assertThat(field).hasValue("Sent, and typed");
			assertThat(field).isFocused();
			assertThat(purpose(page)).isEqualTo("Sent");
			page.keyboard().press("Control+s");
			page.waitForCondition(() -> held.size() == 2);
			held.get(1).resume();
			assertSaved(page);
			assertThat(purpose(page)).isEqualTo("Sent, and typed");
			assertThat(revisions(page)).isEqualTo(3);
		}
	}

	@Test
	void pressingTwiceIsOneRevisionAndTypingBetweenIsTwo() {
		try (Page page = opened("Expression")) {
			List<Route> held = hold(page);
			Locator field = Studio.field(page, "Purpose");
			field.fill("Pressed twice");
			Studio.press(page, "Save draft");
			Studio.press(page, "Save draft");
			page.waitForCondition(() -> held.size() == 1);
			held.get(0).resume();
			assertSaved(page);
			assertThat(held).hasSize(1);
			assertThat(revisions(page)).isEqualTo(2);
			field.fill("Pressed");
			page.keyboard().press("Control+s");
			page.waitForCondition(() -> held.size() == 2);
			field.fill("Pressed, typed and pressed");
			page.keyboard().press("Control+s");
			held.get(1).resume();
			page.waitForCondition(() -> held.size() == 3);
			held.get(2).resume();
			assertSaved(page);
			assertThat(purpose(page)).isEqualTo("Pressed, typed and pressed");
			assertThat(revisions(page)).isEqualTo(4);
		}
	}

	@Test
	void previewWaitsForASaveThatIsUnderWay() {
		try (Page page = opened("Retouching")) {
			List<Route> held = hold(page);
			Locator field = Studio.field(page, "Purpose");
			field.fill("Before");
			page.keyboard().press("Control+s");
			page.waitForCondition(() -> held.size() == 1);
			field.fill("Before and after");
			Studio.press(page, "Preview");
			held.get(0).resume();
			page.waitForCondition(() -> held.size() == 2);
			held.get(1).resume();
			assertThat(page.getByText("Before and after")).isVisible();
			assertThat(Studio.link(page, "Back to the editor")).isVisible();
		}
	}

	@Test
	void theFirstSaveOfANewItemChangesThePageAroundTheFields() {
		try (Page page = this.studio.signedIn("sam")) {
			page.navigate(this.studio.address("/studio/questions/new"));
			page.evaluate("window.marked = 'same page'");
			Studio.field(page, "Question").fill("Where is the first save?");
			Locator answer = Studio.field(page, "Answer");
			answer.fill("Here.");
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(answer).isFocused();
			assertThat(page.evaluate("window.marked")).isEqualTo("same page");
			assertThat(page.url()).matches(".*/studio/questions/\\d+");
			assertThat(Studio.heading(page)).hasText("Where is the first save?");
			assertThat(page.title()).startsWith("Where is the first save?");
			assertThat(Studio.field(page, "Address")).hasValue("where-is-the-first-save");
			assertThat(page.locator(".standing")).containsText("Saved by Sam");
			answer.fill("Here, and once.");
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(revisions(page)).isEqualTo(2);
			page.reload();
			assertThat(answer).hasValue("Here, and once.");
		}
	}

	@Test
	void typeAndAspectAreSettledWithTheFirstSave() {
		try (Page page = this.studio.signedIn("sam")) {
			page.navigate(this.studio.address("/studio/guidance/new"));
			Studio.field(page, "Type or look").selectOption("commercial");
			Studio.field(page, "Aspect").selectOption("retouching");
			Studio.field(page, "Aspect").focus();
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(page.locator("select#type, select#aspect")).hasCount(0);
			assertThat(page.locator("#aspect")).isFocused();
			Studio.field(page, "Summary").fill("Settled and written");
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(revisions(page)).isEqualTo(2);
		}
	}

	@Test
	void aFailureLosesNothingAndTheNextPressSavesEverything() {
		try (Page page = opened("Background")) {
			AtomicInteger failure = new AtomicInteger(-1);
			page.route("**/studio/tips/*", (route) -> {
				if (failure.get() > 0) {
					route.fulfill(new Route.FulfillOptions().setStatus(failure.get()));
				}
				else if (failure.get() < 0) {
					route.fetch();
					route.abort();
				}
				else {
					route.resume();
				}
			});
			Locator field = Studio.field(page, "Purpose");
			field.fill("Saved, but not answered");
			page.keyboard().press("Control+s");
			assertThat(Studio.said(page, "Not saved: no answer from the guide.")).isVisible();
			assertThat(field).isFocused();
			field.fill("Saved, but not answered. Then more");
			failure.set(503);
			page.keyboard().press("Control+s");
			assertThat(Studio.said(page, "Not saved: the guide isn’t available right now.")).isVisible();
			failure.set(0);
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(field).hasValue("Saved, but not answered. Then more");
			page.waitForCondition(() -> purpose(page).equals("Saved, but not answered. Then more"));
			assertThat(revisions(page)).isEqualTo(3);
		}
	}

	@Test
	void problemsAppearWhereTheyAreAndGoAgain() {
		try (Page page = this.studio.signedIn("sam")) {
			page.navigate(this.studio.address("/studio/tips/new"));
			Studio.field(page, "Title").fill("A tip with a wrong day");
			Locator day = page.locator("[name='steps.1.day']");
			day.evaluate("field => { field.type = 'text'; field.value = 'soon'; field.focus(); }");
			double before = day.boundingBox().y;
			page.keyboard().press("Control+s");
			assertThat(Studio.said(page, "Not saved. Please fix one thing: Step 1: Day must be a whole number"))
				.isVisible();
			assertThat(day).isFocused();
			// Windows scroll by whole pixels.
			assertThat(Math.abs(day.boundingBox().y - before)).isLessThanOrEqualTo(1);
			assertThat(page.locator(".problems a")).hasAttribute("href", "#steps.1.day");
			assertThat(day).hasAttribute("aria-invalid", "true");
			assertThat(day).hasAttribute("aria-describedby", Pattern.compile("steps\\.1\\.day-problem"));
			assertThat(page.locator("[id='steps.1.day-problem']")).isVisible();
			day.fill("-3");
			page.keyboard().press("Control+s");
			assertSaved(page);
			assertThat(page.locator(".problems, .field__problem, [aria-invalid]")).hasCount(0);
		}
	}

	@Test
	void aConflictIsShownByTheOrdinaryPage() {
		try (Page page = opened("Purpose"); Page other = this.studio.anotherWindow(page)) {
			other.navigate(page.url());
			Studio.field(other, "Purpose").fill("From the other window");
			Studio.save(other);
			Studio.field(page, "Purpose").fill("From this window");
			page.keyboard().press("Control+s");
			assertThat(Studio.region(page, "You saved this in another window")).isFocused();
			assertThat(Studio.field(page, "Purpose")).hasValue("From this window");
		}
	}

	@Test
	void withoutScriptThePageComesBackAtTheFieldThatWasEdited() {
		try (Page page = this.studio.signedIn("sina", false)) {
			page.navigate(this.studio.address("/studio/tips/new"));
			Studio.field(page, "Title").fill("Without a script");
			Studio.save(page);
			page.locator("[name='steps.2.text']").fill("Come back here");
			Studio.press(page, "Save draft");
			Locator step = page.locator("[name='steps.1.text']");
			assertThat(step).hasValue("Come back here");
			assertThat(step).isFocused();
			assertThat(step).isInViewport();
			assertThat(Studio.said(page, "Draft saved")).isInViewport();
		}
	}

	/** Opens a tip of its own, which has a first revision. */
	private Page opened(String title) {
		Page page = this.studio.signedIn("sam");
		page.navigate(this.studio.address("/studio/tips/new"));
		Studio.field(page, "Title").fill("Tip: " + title);
		Studio.save(page);
		page.reload();
		page.evaluate("window.marked = 'same page'");
		return page;
	}

	private static List<Route> hold(Page page) {
		List<Route> held = new ArrayList<>();
		page.route("**/studio/tips/*", (route) -> {
			if (route.request().method().equals("POST")) {
				held.add(route);
			}
			else {
				route.resume();
			}
		});
		return held;
	}

	/** Clicks as a person does: a driver scrolls first. */
	private static void clickWhereItIs(Page page, Locator locator) {
		BoundingBox box = locator.boundingBox();
		page.mouse().click(box.x + box.width / 2, box.y + box.height / 2);
	}

	private static void assertSaved(Page page) {
		assertThat(Studio.said(page, "Draft saved")).isVisible();
	}

	private static Locator.FilterOptions saying(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

	private long revisions(Page page) {
		return this.jdbc.sql("select count(*) from revision where entry_id = ?")
			.param(id(page))
			.query(Long.class)
			.single();
	}

	private String purpose(Page page) {
		return this.jdbc
			.sql("select r.content from revision r join entry e on e.id = r.entry_id and e.latest_revision = r.number "
					+ "where e.id = ?")
			.param(id(page))
			.query(String.class)
			.single()
			.replaceFirst("(?s).*\"purpose\":\"(.*?)\".*", "$1");
	}

	private static long id(Page page) {
		return Long.parseLong(page.url().replaceFirst("\\?.*", "").replaceFirst(".*/", ""));
	}

}
