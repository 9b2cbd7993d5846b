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
	void typedTextIsKeptAndOfferedWithoutARevision() {
		try (Page page = signedIn("lena")) {
			this.studio.openCell(page, "Model, Audience");
			String before = Studio.field(page, "Summary").inputValue();
			Studio.field(page, "Summary").fill("Half a thought");
			awaitKept(page);
			page.reload();
			Locator kept = Studio.region(page, "You have unsaved text here");
			assertThat(kept).containsText("The fields show the last saved version");
			assertThat(Studio.field(page, "Summary")).hasValue(before);
			page.navigate(this.studio.address("/studio"));
			page.getByRole(AriaRole.LISTITEM).getByText("Model: audience, autosaved").click();
			assertThat(Studio.field(page, "Summary")).hasValue("Half a thought");
			Studio.follow(page, "History");
			assertThat(page.getByRole(AriaRole.ROWHEADER)).hasCount(1);
			page.goBack();
			Studio.press(page, "Discard my changes");
			assertThat(Studio.said(page, "Changes discarded. This is the last saved version.")).isVisible();
			assertThat(Studio.field(page, "Summary")).hasValue(before);
			assertThat(copies("lena")).isZero();
		}
	}

	@Test
	void aCellThatIsStillToBeWrittenIsKeptAndSaved() {
		try (Page page = signedIn("vera")) {
			this.studio.openCell(page, "Theatrical, Retouching");
			Studio.field(page, "Summary").fill("Words of its own");
			awaitKept(page);
			page.reload();
			assertThat(Studio.field(page, "Summary")).hasValue("");
			Studio.follow(page, "Show my text");
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
			this.studio.openCell(page, "Corporate, Framing");
			Studio.field(page, "Explanation").focus();
			page.navigate(this.studio.address("/studio"));
			assertThat(page.getByText("My unsaved text")).isHidden();
			assertThat(copies("quinn")).isZero();
		}
	}

	@Test
	void undoneTextIsNotKept() {
		try (Page page = signedIn("mina")) {
			this.studio.openCell(page, "Corporate, Framing");
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
	void aStaleCopyIsOfferedBesideTheNewerText() {
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
			assertThat(Studio.field(lena, "Summary")).hasValue("What Omar saved");
			Locator kept = Studio.region(lena, "You have unsaved text here");
			assertThat(kept).containsText("A newer version has been saved since then");
			kept.getByText("What would change").click();
			assertThat(kept.getByRole(AriaRole.INSERTION).first()).containsText("Lena");
			Studio.follow(lena, "Show my text");
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
			Studio.follow(lena, "Show my text");
			assertThat(Studio.field(lena, "Summary")).hasValue("Lena types and types");
			Studio.press(lena, "Discard my changes");
		}
	}

	@Test
	void keepingMovesNeitherFocusNorScroll() {
		try (Page page = signedIn("ruth")) {
			this.studio.openCell(page, "Background, Expression");
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
			Studio.cell(page, "Background, Framing").click();
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
			this.studio.openCell(page, "Background, Retouching");
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
			this.studio.openCell(page, "Background, Expression");
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
			this.studio.openCell(page, "Model, Framing");
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
		return this.jdbc.sql("select count(*) from working_copy where staff_id = ?")
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

	private static Object place(Page page) {
		return page.evaluate("() => [scrollX, scrollY, document.activeElement.id, "
				+ "document.activeElement.selectionStart, document.activeElement.scrollTop].join()");
	}

}
