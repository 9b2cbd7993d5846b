package headshots.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor sees the page as readers would, beside the form, while they type.
 */
@SharedStudio
class PreviewBesideTheFormJourney {

	private static final String REQUEST = "**/preview-panel";

	@Autowired
	private Studio studio;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(ints = { 1280, 768 })
	void thePageFollowsWhatIsTyped(int width) {
		String words = "Typed at " + width + " and not saved";
		try (Page page = signedIn("gina", width); Page reader = this.studio.reader()) {
			Object entries = page.evaluate("history.length");
			List<Long> before = counts();
			Studio.field(page, "Summary").fill(words);
			assertThat(rendered(page).getByText(words)).isVisible();
			Studio.field(page, "Explanation").fill("Very **plain** words.");
			assertThat(rendered(page).locator("strong").getByText("plain")).isVisible();
			assertThat(counts()).isEqualTo(before);
			assertThat(page.evaluate("history.length")).isEqualTo(entries);
			reader.navigate(this.studio.address("/headshots/corporate"));
			assertThat(reader.getByText(words)).hasCount(0);
			Locator place = rendered(page).locator("#purpose");
			assertThat(place).isVisible();
			double top = ((Number) place.evaluate("element => element.getBoundingClientRect().top")).doubleValue();
			assertThat(top).isBetween(0.0, 400.0);
			double form = page.locator("form.editor").boundingBox().x + page.locator("form.editor").boundingBox().width;
			assertThat(page.locator(".preview-panel").boundingBox().x > form).isEqualTo(width >= 1100);
			assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
		}
	}

	@Test
	void theRenderingKeepsItsPlaceAndIsShownAtTwoWidths() {
		try (Page page = signedIn("gina", 1280)) {
			assertThat(rendered(page).locator("main")).isVisible();
			Locator body = rendered(page).locator("body");
			assertThat(body.evaluate("() => innerWidth")).isEqualTo(390);
			body.evaluate("() => scrollTo(0, 700)");
			Studio.field(page, "Summary").fill("Another word");
			assertThat(rendered(page).getByText("Another word")).hasCount(1);
			assertThat(rendered(page).locator("body").evaluate("() => Math.round(scrollY)")).isEqualTo(700);
			Studio.press(page, "Desktop");
			assertThat(rendered(page).locator("body").evaluate("() => innerWidth")).isEqualTo(1280);
			Locator frame = page.locator(".preview-panel iframe");
			assertThat(frame.boundingBox().width)
				.isLessThanOrEqualTo(page.locator(".preview-panel__window").boundingBox().width + 1);
			page.reload();
			assertThat(rendered(page).locator("main")).isVisible();
			assertThat(rendered(page).locator("body").evaluate("() => innerWidth")).isEqualTo(1280);
			Studio.press(page, "Hide");
			assertThat(frame).isHidden();
			page.reload();
			assertThat(Studio.button(page, "Show")).hasAttribute("aria-expanded", "false");
			assertThat(frame).isHidden();
			assertThat(page.context().cookies().stream().map((cookie) -> cookie.name).toList())
				.noneMatch((name) -> name.contains("preview"));
		}
	}

	@Test
	void oneRequestIsUnderWayAtATimeAndTheLastTextWins() {
		try (Page page = signedIn("gina", 1280)) {
			assertThat(rendered(page).locator("main")).isVisible();
			List<Route> held = new ArrayList<>();
			page.route(REQUEST, held::add);
			Studio.field(page, "Summary").fill("First");
			page.waitForCondition(() -> held.size() == 1);
			Studio.field(page, "Summary").fill("Second");
			page.waitForTimeout(900);
			Studio.field(page, "Summary").fill("Third");
			page.waitForTimeout(900);
			assertThat(held).hasSize(1);
			held.get(0).resume();
			page.waitForCondition(() -> held.size() == 2);
			assertThat(held.get(1).request().postData()).contains("summary=Third");
			held.get(1).resume();
			assertThat(rendered(page).getByText("Third", exactly())).isVisible();
		}
	}

	@Test
	void aFailureIsSaidQuietlyAndTheLastRenderingStays() {
		try (Page page = signedIn("gus", 1280)) {
			Studio.field(page, "Summary").fill("Still to be seen");
			assertThat(rendered(page).getByText("Still to be seen")).isVisible();
			AtomicInteger status = new AtomicInteger(503);
			page.route(REQUEST, (route) -> {
				if (status.get() > 0) {
					route.fulfill(new Route.FulfillOptions().setStatus(status.get()));
				}
				else if (status.get() < 0) {
					route.abort();
				}
				else {
					route.resume();
				}
			});
			Locator said = page.locator(".preview-panel [role=status]");
			Studio.field(page, "Summary").fill("While the guide is away");
			assertThat(said).containsText("isn’t available right now");
			status.set(-1);
			Studio.field(page, "Summary").fill("While offline");
			assertThat(said).containsText("no connection");
			assertThat(rendered(page).getByText("Still to be seen")).isVisible();
			status.set(0);
			Studio.field(page, "Summary").fill("Back again");
			assertThat(rendered(page).getByText("Back again")).isVisible();
			assertThat(said).isEmpty();
			this.jdbc.sql("delete from spring_session where principal_name = ?")
				.param(String.valueOf(this.studio.id("gus")))
				.update();
			Studio.field(page, "Summary").fill("Signed out");
			assertThat(said).containsText("you’re signed out");
			assertThat(rendered(page).getByText("Back again")).isVisible();
		}
	}

	@Test
	void incompleteTextIsShownWithTheNoticeOfWhatIsMissing() {
		try (Page page = signedIn("gina", 1280)) {
			Studio.field(page, "Summary").fill("");
			Locator missing = page.locator(".preview-panel details");
			assertThat(missing).containsText("One thing is missing before this can be published");
			missing.locator("summary").click();
			assertThat(missing.getByText("Summary is missing.")).isVisible();
			assertThat(rendered(page).locator("main h1")).isVisible();
			page.navigate(this.studio.address("/studio/guidance/new"));
			assertThat(page.locator(".preview-panel [role=status]")).containsText("There’s no page to show yet");
			assertThat(page.locator(".preview-panel iframe")).isHidden();
			page.locator("select[name=type]").selectOption("theatrical");
			page.locator("select[name=aspect]").selectOption("retouching");
			Studio.field(page, "Summary").fill("Begun just now");
			assertThat(rendered(page).getByText("Begun just now")).isVisible();
		}
	}

	@Test
	void theFrameRunsNoScriptAndLinksOpenElsewhere() {
		try (Page page = signedIn("gina", 1280)) {
			Studio.field(page, "Explanation").fill("<script>top.hacked = 1</script> [x](javascript:alert) [faq](/faq)");
			Locator link = rendered(page).locator("main")
				.getByText("faq", new Locator.GetByTextOptions().setExact(true));
			assertThat(link).isVisible();
			assertThat(page.locator(".preview-panel iframe").getAttribute("sandbox")).doesNotContain("allow-scripts");
			assertThat((int) page.evaluate("document.querySelector('iframe').contentDocument.scripts.length")).isZero();
			assertThat(page.evaluate("window.hacked")).isNull();
			Page opened = page.waitForPopup(link::click);
			opened.waitForLoadState();
			assertThat(opened.url()).isEqualTo(this.studio.address("/faq"));
			assertThat(Studio.heading(page)).hasText("Corporate: purpose");
		}
	}

	@Test
	void theEditorWithItsPanelPassesTheRules() {
		List<String> problems = new ArrayList<>();
		try (Page page = signedIn("gina", 1280)) {
			Studio.field(page, "Summary").fill("");
			assertThat(page.locator(".preview-panel details")).isVisible();
			for (int width : new int[] { 320, 768, 1100, 1280, 1600 }) {
				page.setViewportSize(width, 800);
				page.emulateMedia(new Page.EmulateMediaOptions()
					.setColorScheme(width % 200 == 0 ? ColorScheme.LIGHT : ColorScheme.DARK));
				Axe.check(page).broken().forEach((rule) -> problems.add(width + ": " + rule));
				if ((int) page.evaluate("document.documentElement.scrollWidth") > width) {
					problems.add(width + " scrolls sideways");
				}
			}
		}
		assertThat(problems).isEmpty();
	}

	private Page signedIn(String username, int width) {
		Page page = this.studio.signedIn(username);
		page.setViewportSize(width, 800);
		this.studio.openCell(page, "Corporate, Purpose");
		if (width < 1100) {
			assertThat(page.locator(".preview-panel iframe")).isHidden();
			Studio.press(page, "Show");
		}
		return page;
	}

	private static FrameLocator rendered(Page page) {
		return page.frameLocator(".preview-panel iframe");
	}

	private static FrameLocator.GetByTextOptions exactly() {
		return new FrameLocator.GetByTextOptions().setExact(true);
	}

	private List<Long> counts() {
		return List.of(count("select count(*) from revision"), count("select count(*) from entry"),
				count("select count(*) from publication"), count("select count(*) from audit_event"));
	}

	private long count(String statement) {
		return this.jdbc.sql(statement).query(Long.class).single();
	}

}
