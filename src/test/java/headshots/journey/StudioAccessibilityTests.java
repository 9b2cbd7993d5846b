package headshots.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import headshots.HttpTestClient;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioStates;
import headshots.StudioTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody can work in the studio: every page and state passes the axe rules on a desk,
 * and everything that is laid out differently on a phone and a tablet there too; each
 * fits the window, and can be worked without a mouse.
 */
@Tag("browser")
@StudioTest
@ExtendWith(RequiresChromium.class)
class StudioAccessibilityTests {

	private static final int NARROW = 320;

	private static final int BETWEEN = 768;

	private static final int WIDE = 1280;

	/** How much of the focused element is visible: "nothing", "part", "all". */
	private static final String SEEN = """
			() => {
				const focused = document.activeElement;
				const box = focused.getBoundingClientRect();
				const corners = [[box.left + 2, box.top + 2], [box.right - 2, box.top + 2], [box.left + 2, box.bottom - 2],
					[(box.left + box.right) / 2, (box.top + box.bottom) / 2]];
				const seen = corners.filter(([x, y]) => {
					const top = document.elementFromPoint(x, y);
					return top && (focused.contains(top) || top.contains(focused) || top.closest('label')?.control === focused);
				});
				return seen.length === corners.length ? 'all' : seen.length ? 'part' : 'nothing';
			}""";

	private static final String MOVING = ".table-region, .masthead nav, .editor, .neighbor, .chosen, :has(> .listing)";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Test
	void noStateBreaksARuleOrScrollsSideways() {
		List<String> problems = new ArrayList<>();
		LayoutShapes shapes = new LayoutShapes();
		List<StudioStates.State> states = StudioStates.of(this.staff, this.client)
			.stream()
			.filter((state) -> !state.twin())
			.toList();
		try (Page page = Chromium.page(WIDE, true)) {
			Axe.giveRulesToAllOf(page);
			page.route(Pattern.compile(".*/states/\\d+$"), (route) -> {
				int number = Integer.parseInt(route.request().url().replaceFirst(".*/", ""));
				route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8")
					.setBody(states.get(number).html()));
			});
			for (int i = 0; i < states.size(); i++) {
				page.navigate(this.client.address("/states/" + i));
				String name = states.get(i).name();
				boolean looksNew = shapes.areNewOn(page);
				page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
				look(page, WIDE, ColorScheme.DARK, shapes.areInNewColorsOn(page), name, problems);
				for (int width : List.of(BETWEEN, NARROW)) {
					if (looksNew) {
						look(page, width, (width == BETWEEN) ? ColorScheme.LIGHT : ColorScheme.DARK, width == BETWEEN,
								name, problems);
					}
					else {
						fit(page, width, name, problems);
					}
				}
			}
		}
		assertThat(problems).isEmpty();
	}

	@Test
	void theRulesSeeWhatIsWrong() {
		try (Page page = Chromium.page(NARROW, true)) {
			page.setContent("<html><title>x</title><body><p style='color:#ccc'>pale</p><input></body></html>");
			assertThat(Axe.check(page).broken()).extracting(Axe.Rule::id)
				.contains("color-contrast", "label", "html-has-lang");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aTextIsWrittenPreviewedAndPublishedByKeyboard(boolean javaScript) {
		String name = "Who sweeps the floor" + (javaScript ? "?" : ", and when?");
		SignedInClient editor = this.staff.hire(javaScript ? "kay" : "kai", "EDITOR");
		try (BrowserContext context = browser(editor, javaScript); Page page = context.newPage()) {
			page.navigate(this.client.address("/studio/questions"));
			press(page, "Add a question");
			tabTo(page, "question");
			page.keyboard().type(name);
			tabTo(page, "answer");
			page.keyboard().type("The assistant does, after the last frame.");
			tabTo(page, "group");
			page.keyboard().type("In the");
			if (javaScript) {
				tabTo(page, "Save draft");
				page.keyboard().press("Enter");
				page.getByRole(AriaRole.STATUS).getByText("Draft saved").waitFor();
			}
			else {
				press(page, "Save draft");
				assertThat(page.locator(".notice--done").textContent()).contains("Draft saved");
			}
			press(page, "Preview");
			assertThat(page.locator(".previewing p").textContent()).startsWith("Preview: readers can’t see this yet");
			press(page, "Back to the editor");
			press(page, "Publish");
			assertThat(page.locator("h1").textContent()).contains(name);
			press(page, "Publish 1 change");
			assertThat(page.locator(".notice--done").textContent()).contains("Published.");
			assertThat(this.client.page("/faq").text()).contains(name);
			press(page, "Withdraw");
			tabTo(page, "destination");
			page.keyboard().type("Nowhere");
			press(page, "Withdraw");
			assertThat(this.client.page("/faq").text()).doesNotContain(name);
		}
	}

	@Test
	void nothingCoversWhatHasTheFocus() {
		SignedInClient editor = this.staff.hire("fay", "EDITOR");
		try (BrowserContext context = browser(editor, true); Page page = context.newPage()) {
			for (String list : List.of("/studio/tips", "/studio/guidance", "/studio/platforms")) {
				String path = editor.page(list).select(".listing tbody th a").attr("href");
				page.setViewportSize(WIDE, 700);
				page.navigate(this.client.address(path));
				assertThat(page.locator(".editor > .actions").evaluate("row => getComputedStyle(row).position"))
					.isEqualTo("sticky");
				assertThat(covered(page, "Tab")).as(path).isEmpty();
				assertThat(covered(page, "Shift+Tab")).as(path + " backwards").isEmpty();
			}
			page.navigate(this.client.address("/studio/sources"));
			assertThat(covered(page, "Tab")).isEmpty();
		}
	}

	@Test
	void aLongListIsNarrowedByWords() {
		SignedInClient editor = this.staff.hire("lou", "EDITOR");
		try (BrowserContext context = browser(editor, true); Page page = context.newPage()) {
			page.navigate(this.client.address("/studio/sources"));
			page.getByLabel("Find in the list").fill("polaroids model");
			List<String> left = page.locator(".listing tbody tr:visible").allTextContents();
			assertThat(left).isNotEmpty()
				.hasSizeLessThan(10)
				.allSatisfy((line) -> assertThat(line).containsIgnoringCase("polaroids").containsIgnoringCase("model"));
			page.getByLabel("Find in the list").press("Enter");
			assertThat(page.url()).endsWith("/studio/sources");
			page.navigate(
					this.client.address(editor.page("/studio/guidance").select(".listing tbody th a").attr("href")));
			page.locator("#citations summary").press("Enter");
			page.locator("#citations .list-filter input").fill("Backstage");
			assertThat(page.locator("#citations .shelves > li:visible").count()).isEqualTo(1);
		}
	}

	private void look(Page page, int width, ColorScheme scheme, boolean contrast, String name, List<String> problems) {
		page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
		fit(page, width, name, problems);
		// The row of buttons covers what one can scroll to; nothingCoversWhatHasTheFocus
		// looks after that.
		page.evaluate(
				"() => document.querySelectorAll('.editor .actions').forEach((row) => row.style.position = 'static')");
		// Colors do not depend on the width, as AccessibilityTests makes sure.
		Axe.Findings found = contrast ? Axe.check(page) : Axe.checkWithoutContrast(page);
		found.broken().forEach((rule) -> problems.add(name + " at " + width + " breaks " + rule));
		found.undecided()
			.stream()
			.filter((rule) -> !isOutOfSight(page, rule))
			.forEach((rule) -> problems.add(name + " at " + width + " leaves undecided " + rule));
	}

	private static void fit(Page page, int width, String name, List<String> problems) {
		page.setViewportSize(width, 800);
		int reach = (int) page.evaluate("document.documentElement.scrollWidth");
		if (reach > width) {
			problems.add(name + " reaches " + reach + " at " + width);
		}
	}

	/**
	 * Contrast cannot be measured on what a region or the navigation has scrolled out of
	 * sight, or what the row of buttons covers until one scrolls on.
	 */
	private static boolean isOutOfSight(Page page, Axe.Rule rule) {
		return rule.id().equals("color-contrast") && rule.targets()
			.stream()
			.allMatch((target) -> (boolean) page.locator(target)
				.first()
				.evaluate("node => !!node.closest(\"" + MOVING + "\")"));
	}

	private BrowserContext browser(SignedInClient person, boolean javaScript) {
		BrowserContext context = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(WIDE, 800).setJavaScriptEnabled(javaScript));
		context.addCookies(person.cookies()
			.entrySet()
			.stream()
			.map((each) -> new Cookie(each.getKey(), each.getValue()).setUrl(this.client.address("/")))
			.toList());
		return context;
	}

	private static void press(Page page, String name) {
		tabTo(page, name);
		AtomicBoolean loaded = new AtomicBoolean();
		Consumer<Page> listener = (next) -> loaded.set(true);
		page.onDOMContentLoaded(listener);
		page.keyboard().press("Enter");
		page.waitForCondition(loaded::get);
		page.offDOMContentLoaded(listener);
	}

	/** Presses Tab until the focus is on the element with an id or a text. */
	private static void tabTo(Page page, String name) {
		for (int i = 0; i < 250; i++) {
			page.keyboard().press("Tab");
			boolean there = (boolean) page.evaluate(
					"name => [document.activeElement.id, document.activeElement.textContent.trim()].includes(name)",
					name);
			if (there) {
				assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).as(name)
					.isEqualTo("solid");
				assertThat((String) page.evaluate(SEEN)).as(name).isNotEqualTo("nothing");
				return;
			}
		}
		throw new AssertionError("The keyboard does not reach " + name + " on " + page.url());
	}

	private static List<String> covered(Page page, String key) {
		List<String> covered = new ArrayList<>();
		for (int i = 0; i < 45; i++) {
			page.keyboard().press(key);
			Object seen = page.evaluate(SEEN);
			boolean tall = (boolean) page.evaluate(
					"document.activeElement.matches('[type=range]') || document.activeElement.offsetHeight > innerHeight / 2");
			if (seen.equals("nothing") || (!seen.equals("all") && !tall)) {
				covered.add(page.evaluate("document.activeElement.outerHTML.slice(0, 160)") + " is seen: " + seen);
			}
		}
		return covered;
	}

}
