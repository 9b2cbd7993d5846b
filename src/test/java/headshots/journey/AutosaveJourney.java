package headshots.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor's browser keeps what they type before they save it.
 */
@SharedStudio
class AutosaveJourney {

	private static final String KEPT = "Autosaved at";

	/** How long an editor types nothing until their text is kept, in milliseconds. */
	private static final int PAUSE = 2_100;

	@Autowired
	private Studio studio;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void typedTextIsKeptWithoutARevision() {
		try (Page page = signedIn("lena")) {
			this.studio.openCell(page, "Model, Audience");
			String before = Studio.field(page, "Summary").inputValue();
			Studio.field(page, "Summary").fill("Half a thought");
			awaitKept(page);
			page.navigate(this.studio.address("/studio"));
			page.getByRole(AriaRole.LISTITEM)
				.filter(new Locator.FilterOptions().setHasText("“Half a thought”"))
				.getByRole(AriaRole.LINK)
				.click();
			Locator kept = Studio.region(page, "Your unsaved words from");
			assertThat(Studio.field(page, "Summary")).hasValue("Half a thought");
			kept.getByText("What would change").click();
			assertThat(kept.getByRole(AriaRole.INSERTION).first()).containsText("Half a thought");
			Studio.follow(page, "go back to the saved text");
			assertThat(Studio.field(page, "Summary")).hasValue(before);
			page.goBack();
			assertThat(Studio.field(page, "Summary")).hasValue("Half a thought");
			Studio.follow(page, "History");
			assertThat(page.getByRole(AriaRole.ROWHEADER)).hasCount(1);
			page.goBack();
			Studio.press(page, "Discard my unsaved words");
			assertThat(Studio.said(page, "Your unsaved words were discarded.")).isVisible();
			assertThat(Studio.field(page, "Summary")).hasValue(before);
			assertThat(copies("lena")).isZero();
		}
	}

	@Test
	void textOfTheLastTwoSecondsIsInTheFieldsAfterAReload() {
		try (Page page = this.studio.signedIn("lars")) {
			this.studio.openCell(page, "Model, Purpose");
			Studio.field(page, "Summary").fill("Typed a moment ago");
			page.reload();
			assertThat(Studio.field(page, "Summary")).hasValue("Typed a moment ago", patientValue());
			assertThat(Studio.region(page, "Your unsaved words from")).isVisible();
			Studio.field(page, "Summary").fill("Typed a moment ago, and on");
			page.navigate(this.studio.address("/studio"));
			this.studio.openCell(page, "Model, Purpose");
			assertThat(Studio.field(page, "Summary")).hasValue("Typed a moment ago, and on", patientValue());
			Studio.save(page);
			assertThat(copies("lars")).isZero();
		}
	}

	@Test
	void aTextThatArrivesAfterTheReloadIsShownAsWell() {
		try (Page page = this.studio.signedIn("late")) {
			this.studio.openCell(page, "Model, Styling");
			Object copy = page.evaluate("() => document.querySelector('form.editor').elements.copy.value");
			page.evaluate("() => sessionStorage.setItem('studio-autosave-left', JSON.stringify({ "
					+ "place: location.pathname, copy: document.querySelector('form.editor').elements.copy.value, sequence: 2 }))");
			page.reload();
			page.evaluate(
					"(copy) => { const form = document.querySelector('form.editor'); const fields = new FormData(form); "
							+ "fields.set('copy', copy); fields.set('sequence', 2); fields.set('summary', 'On its way'); "
							+ "return fetch(form.dataset.autosave, { method: 'POST', body: new URLSearchParams(fields) }); }",
					copy);
			assertThat(Studio.field(page, "Summary")).hasValue("On its way", patientValue());
			Studio.press(page, "Discard my unsaved words");
			assertThat(copies("late")).isZero();
		}
	}

	@Test
	void twoNewTermsInTwoWindowsHaveACopyEach() {
		try (Page one = this.studio.signedIn("tara"); Page two = this.studio.anotherWindow(one)) {
			one.navigate(this.studio.address("/studio/terms/new"));
			two.navigate(this.studio.address("/studio/terms/new"));
			Studio.field(one, "Term").fill("In the first window");
			Studio.field(two, "Term").fill("In the second window");
			one.reload();
			two.reload();
			assertThat(Studio.field(one, "Term")).hasValue("In the first window", patientValue());
			assertThat(Studio.field(two, "Term")).hasValue("In the second window", patientValue());
			Studio.save(one);
			two.navigate(this.studio.address("/studio"));
			Locator left = two.locator("#unsaved li");
			assertThat(left).hasCount(1);
			assertThat(left).containsText("In the second window");
			left.getByRole(AriaRole.BUTTON).click();
			assertThat(two.locator("#unsaved")).containsText("Unsaved text discarded.");
			Studio.press(two, "Undo");
			assertThat(Studio.field(two, "Term")).hasValue("In the second window");
			Studio.save(two);
			assertThat(copies("tara")).isZero();
		}
	}

	@Test
	void aDuplicateIsKeptAsOneOfItsOwn() {
		try (Page page = this.studio.signedIn("dirk")) {
			page.navigate(this.studio.address("/studio/terms/new"));
			Studio.field(page, "Term").fill("A flag");
			page.navigate(this.studio.address("/studio/terms"));
			page.locator(".listing tbody th a").first().click();
			String term = Studio.field(page, "Term").inputValue();
			Studio.follow(page, "Duplicate");
			assertThat(Studio.field(page, "Term")).hasValue(term);
			Studio.field(page, "Term").fill("A second one");
			page.reload();
			assertThat(Studio.field(page, "Term")).hasValue("A second one", patientValue());
			page.navigate(this.studio.address("/studio"));
			assertThat(page.locator("#unsaved li")).hasCount(2);
		}
	}

	@Test
	void twoWindowsOnOneCellReplaceNothingOfEachOther() {
		try (Page one = this.studio.signedIn("wanda"); Page two = this.studio.anotherWindow(one)) {
			this.studio.openCell(one, "Corporate, Styling");
			this.studio.openCell(two, "Corporate, Styling");
			Studio.field(one, "Summary").fill("In the first window");
			assertThat(status(one)).containsText(KEPT, patient());
			Studio.field(two, "Summary").fill("In the second window");
			assertThat(status(two)).containsText(KEPT, patient());
			Studio.save(two);
			assertThat(two.locator(".notice--kept")).containsText("In the first window");
			assertThat(Studio.field(two, "Summary")).hasValue("In the second window");
			one.reload();
			assertThat(Studio.field(one, "Summary")).hasValue("In the first window", patientValue());
			assertThat(one.locator(".notice--kept")).containsText("You saved a newer version");
			assertThat(Studio.send(one, "Save draft").status()).isEqualTo(409);
			Studio.save(one);
			assertThat(copies("wanda")).isZero();
		}
	}

	@Test
	void aCellThatIsStillToBeWrittenIsKeptAndSaved() {
		try (Page page = signedIn("vera")) {
			this.studio.openCell(page, "Theatrical, Retouching");
			Studio.field(page, "Summary").fill("Words of its own");
			awaitKept(page);
			page.reload();
			assertThat(Studio.field(page, "Summary")).hasValue("Words of its own");
			Studio.save(page);
			assertThat(Studio.field(page, "Summary")).hasValue("Words of its own");
			assertThat(copies("vera")).isZero();
			page.navigate(this.studio.address("/studio"));
			assertThat(Studio.cell(page, "Theatrical, Retouching")).containsText("Draft");
		}
	}

	@Test
	void openingAndClosingLeavesNothing() {
		try (Page page = this.studio.signedIn("quinn")) {
			this.studio.openCell(page, "Corporate, Framing and light");
			Studio.field(page, "Explanation").focus();
			page.navigate(this.studio.address("/studio"));
			assertThat(page.getByText("My unsaved text")).isHidden();
			assertThat(copies("quinn")).isZero();
		}
	}

	@Test
	void undoneTextIsNotKept() {
		try (Page page = signedIn("mina")) {
			this.studio.openCell(page, "Corporate, Framing and light");
			String before = Studio.field(page, "Summary").inputValue();
			Studio.field(page, "Summary").fill("On second thought");
			awaitKept(page);
			assertThat(copies("mina")).isOne();
			page.waitForResponse("**/working-copy", () -> {
				Studio.field(page, "Summary").fill(before);
				pause(page);
			});
			assertThat(copies("mina")).isZero();
		}
	}

	@Test
	void aStaleCopySaysThatThereIsANewerText() {
		try (Page lena = signedIn("lisa"); Page omar = this.studio.signedIn("omar", false)) {
			this.studio.openCell(lena, "Corporate, Purpose");
			Studio.field(lena, "Summary").fill("What Lena began");
			awaitKept(lena);
			lena.navigate(this.studio.address("/studio"));
			this.studio.openCell(omar, "Corporate, Purpose");
			assertThat(Studio.said(omar, "Lisa has had unsaved text here since")).isVisible();
			Studio.field(omar, "Summary").fill("What Omar saved");
			Studio.save(omar);
			this.studio.openCell(lena, "Corporate, Purpose");
			Locator kept = Studio.region(lena, "Your unsaved words from");
			assertThat(kept).containsText("Omar saved a newer version on");
			kept.getByText("What would change").click();
			assertThat(kept.getByRole(AriaRole.INSERTION).first()).containsText("Lena");
			assertThat(Studio.field(lena, "Summary")).hasValue("What Lena began");
			assertThat(Studio.send(lena, "Save draft").status()).isEqualTo(409);
			assertThat(lena.locator("[data-difference=summary] .diff")).containsText("What Omar saved");
			assertThat(Studio.field(lena, "Summary")).hasValue("What Lena began");
			Studio.save(lena);
			assertThat(copies("lisa")).isZero();
		}
	}

	@Test
	void typingAfterTheSaveOfAnotherPersonIsKeptAsWell() {
		try (Page lena = signedIn("lisa"); Page omar = this.studio.signedIn("omar", false)) {
			this.studio.openCell(lena, "Corporate, Retouching");
			this.studio.openCell(omar, "Corporate, Retouching");
			Studio.field(omar, "Summary").fill("Omar was quicker");
			Studio.save(omar);
			Studio.field(lena, "Summary").fill("Lena types");
			pause(lena);
			assertThat(status(lena)).containsText("someone has saved a newer version", patient());
			lena.waitForResponse("**/working-copy", () -> {
				Studio.field(lena, "Summary").fill("Lena types and types");
				pause(lena);
			});
			lena.navigate(this.studio.address("/studio"));
			this.studio.openCell(lena, "Corporate, Retouching");
			assertThat(Studio.field(lena, "Summary")).hasValue("Lena types and types");
			Studio.press(lena, "Discard my unsaved words");
		}
	}

	@Test
	void keepingMovesNeitherFocusNorScroll() {
		try (Page page = signedIn("ruth")) {
			this.studio.openCell(page, "Background (extras), Expression");
			Locator field = Studio.field(page, "Explanation");
			field.click();
			field.press("Control+Home");
			field.pressSequentially("Mid-sentence ");
			Object before = place(page);
			awaitKept(page);
			assertThat(field).isFocused();
			assertThat(place(page)).isEqualTo(before);
			field.pressSequentially("goes on ");
			assertThat(field.inputValue()).startsWith("Mid-sentence goes on ");
		}
	}

	@Test
	void textTypedBeforeTheScriptLoadsIsKept() {
		try (Page page = signedIn("piet")) {
			List<Route> held = new ArrayList<>();
			page.route("**/assets/*.js", held::add);
			Studio.cell(page, "Background (extras), Framing and light").click();
			Studio.field(page, "Summary").fill("Typed on a slow line");
			page.waitForCondition(() -> !held.isEmpty());
			held.forEach(Route::resume);
			awaitKept(page);
		}
	}

	@Test
	void oneRequestIsUnderWayAtATime() {
		try (Page page = signedIn("sven")) {
			List<Route> held = new ArrayList<>();
			page.route("**/working-copy", held::add);
			this.studio.openCell(page, "Background (extras), Retouching");
			Studio.field(page, "Summary").fill("First");
			pause(page);
			page.waitForCondition(() -> held.size() == 1);
			Studio.field(page, "Summary").fill("First and second");
			pause(page);
			page.waitForTimeout(200);
			assertThat(held).hasSize(1);
			held.get(0).resume();
			page.waitForCondition(() -> held.size() == 2);
			assertThat(held.get(1).request().postData()).contains("First+and+second");
			held.get(1).resume();
			awaitKept(page);
		}
	}

	@Test
	void aSessionThatEndedIsSaidWhileTyping() {
		try (Page page = signedIn("nils")) {
			this.studio.openCell(page, "Background (extras), Expression");
			this.jdbc.sql("delete from spring_session where principal_name = ?")
				.param(String.valueOf(this.studio.id("nils")))
				.update();
			Studio.field(page, "Summary").fill("Signed out while typing");
			pause(page);
			assertThat(status(page)).containsText("you’re signed out", patient());
			assertThat(Studio.field(page, "Summary")).hasValue("Signed out while typing");
			Studio.press(page, "Save draft");
			Studio.signIn(page, "nils");
			Studio.save(page);
		}
	}

	@Test
	void aFailureToKeepTextIsSaidInWords() {
		try (Page page = signedIn("olga")) {
			AtomicInteger answer = new AtomicInteger(503);
			page.route("**/working-copy", (route) -> {
				if (answer.get() == 0) {
					route.resume();
				}
				else {
					route.fulfill(new Route.FulfillOptions().setStatus(answer.get()));
				}
			});
			this.studio.openCell(page, "Model, Framing and light");
			Studio.field(page, "Summary").fill("While the database is away");
			pause(page);
			assertThat(status(page)).containsText("isn’t available right now", patient());
			answer.set(413);
			pause(page);
			assertThat(status(page)).containsText("the text is too long", patient());
			answer.set(0);
			Studio.field(page, "Summary").fill("And back again");
			awaitKept(page);
			Studio.field(page, "Note for the history").fill("x".repeat(600_000));
			pause(page);
			assertThat(status(page)).containsText("the text is too long", patient());
			Studio.field(page, "Note for the history").fill("");
			Studio.save(page);
		}
	}

	private long copies(String username) {
		return this.jdbc.sql("select count(*) from working_copy where staff_id = ? and ended is null")
			.param(this.studio.id(username))
			.query(Long.class)
			.single();
	}

	/** A browser whose clock the test can put forward; else it goes as any other. */
	private Page signedIn(String username) {
		Page page = this.studio.signedIn(username);
		page.clock().install();
		return page;
	}

	private static void pause(Page page) {
		page.clock().fastForward(PAUSE);
	}

	private static void awaitKept(Page page) {
		pause(page);
		assertThat(status(page)).containsText(KEPT, patient());
	}

	private static Locator status(Page page) {
		return page.locator("[data-autosave-status]");
	}

	private static LocatorAssertions.ContainsTextOptions patient() {
		return new LocatorAssertions.ContainsTextOptions().setTimeout(15_000);
	}

	private static LocatorAssertions.HasValueOptions patientValue() {
		return new LocatorAssertions.HasValueOptions().setTimeout(15_000);
	}

	private static Object place(Page page) {
		return page.evaluate("() => [scrollX, scrollY, document.activeElement.id, "
				+ "document.activeElement.selectionStart, document.activeElement.scrollTop].join()");
	}

}
