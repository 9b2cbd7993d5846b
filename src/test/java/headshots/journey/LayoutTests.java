package headshots.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import headshots.HttpTestClient;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The layout and the keyboard behavior of pages, as far as a machine can check them.
 */
@BrowserTest
class LayoutTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void theComparisonIsATableToAssistiveTechnologyOnAPhone() {
		try (Page page = Chromium.page(320, true)) {
			page.navigate(this.client.address("/compare/actor-vs-model"));
			assertThat(page.locator("table").ariaSnapshot()).contains("table", "caption: Aspect by aspect",
					"columnheader \"Actor\"", "columnheader \"Model\"", "rowgroup", "rowheader", "row", "cell ");
			assertThat((String) page.evaluate("""
					[...document.querySelectorAll('table, thead, tbody, tr, th, td')]
						.map(part => getComputedStyle(part).display)
						.filter(display => !display.startsWith('table')).join()""")).isEmpty();
		}
	}

	@Test
	void spectrumsStartAndEndAtTheSameVerticals() {
		for (int width : new int[] { 320, 1280 }) {
			try (Page page = Chromium.page(width, true)) {
				page.navigate(this.client.address("/compare/actor-vs-model"));
				List<BoundingBox> lines = page.locator(".spectrum line")
					.all()
					.stream()
					.map((line) -> line.boundingBox())
					.toList();
				assertThat(lines).hasSize(6);
				assertThat(lines).allSatisfy((line) -> {
					assertThat(line.x).isEqualTo(lines.get(0).x);
					assertThat(line.width).isEqualTo(lines.get(0).width).isGreaterThan(200);
				});
			}
		}
	}

	@Test
	void drawingsAndSlidersOfALightAreSeenTogetherOnADesk() {
		try (Page page = Chromium.page(1280, true)) {
			page.setViewportSize(1280, 800);
			page.navigate(this.client.address("/light/rembrandt"));
			for (String part : new String[] { "#naming", "#head", "#plan svg", "#elevation svg" }) {
				assertSeen(page.locator(part).boundingBox(), 800);
			}
			assertThat(page.locator("input[type=range]").all()).hasSize(6)
				.allSatisfy((slider) -> assertSeen(slider.boundingBox(), 800));
			page.navigate(this.client.address("/retouching"));
			assertSeen(page.locator("#face").boundingBox(), 800);
			assertThat(page.locator("#naming dd").all()).hasSize(6)
				.allSatisfy((verdict) -> assertSeen(verdict.boundingBox(), 800));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 375, 640, 768, 1920 })
	void theDrawingsOfALightStayInViewAndCoverNoControl(int width) {
		try (Page page = Chromium.page(width, true)) {
			page.setViewportSize(width, 800);
			page.navigate(this.client.address("/light"));
			assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
			assertThat(page.evaluate(
					"getComputedStyle(document.querySelector('.explorer__stage')).backgroundColor === getComputedStyle(document.documentElement).backgroundColor"))
				.isEqualTo(true);
			for (Locator control : page.locator(".explorer__form :is(input, button)").all()) {
				control.focus();
				BoundingBox band = page.locator(".explorer__stage").boundingBox();
				BoundingBox box = control.boundingBox();
				boolean beside = box.x >= band.x + band.width || box.x + box.width <= band.x;
				assertThat(beside || box.y >= band.y + band.height).as(control + " is under the drawings").isTrue();
				assertThat(box.y + box.height).isLessThanOrEqualTo(800);
				if (width < 1000) {
					assertSeen(page.locator("#head").boundingBox(), 800);
				}
			}
		}
	}

	private static void assertSeen(BoundingBox box, double height) {
		assertThat(box.y).isGreaterThanOrEqualTo(0);
		assertThat(box.y + box.height).isLessThanOrEqualTo(height);
		assertThat(box.width).isGreaterThan(0);
	}

	@Test
	void theFirstScreenOfAComparisonHoldsItsAnswerAndTheFirstRow() {
		try (Page page = Chromium.page(375, true)) {
			List<String> slugs = this.client.page("/compare").select("#type-1 option").eachAttr("value");
			List<String> pairs = slugs.stream()
				.flatMap((one) -> slugs.stream().skip(slugs.indexOf(one) + 1L).map((other) -> one + "-vs-" + other))
				.toList();
			for (String pair : pairs) {
				page.navigate(this.client.address("/compare/" + pair));
				assertThat(page.locator(".masthead").boundingBox().height).as(pair).isLessThan(64);
				for (String part : List.of(".answer", "tbody:first-of-type .head",
						"tbody:first-of-type td:first-child .phrase", "tbody:first-of-type td:nth-child(2) .phrase")) {
					BoundingBox box = page.locator(part).first().boundingBox();
					assertThat(box.y + box.height).as(pair + " " + part).isLessThanOrEqualTo(800);
				}
			}
		}
	}

	@Test
	void onAPhonePhrasesStayBesideEachOtherAndExplanationsTakeTheWholeWidth() {
		for (int width : new int[] { 320, 375, 480 }) {
			try (Page page = Chromium.page(width, true)) {
				page.navigate(this.client.address("/compare/actor-vs-model"));
				BoundingBox one = page.locator("#purpose td:first-child .phrase").first().boundingBox();
				BoundingBox other = page.locator("#purpose td:nth-child(2) .phrase").boundingBox();
				assertThat(one.y).isEqualTo(other.y);
				assertThat(other.x).isGreaterThan(one.x + one.width - 1);
				BoundingBox drawing = page.locator("#purpose .drawing").first().boundingBox();
				assertThat(drawing.width).isCloseTo(one.width, Offset.offset(1.0));
				assertThat(page.locator("#purpose .explanation").all())
					.allSatisfy((text) -> assertThat(text.boundingBox().width).isGreaterThan(width - 40));
			}
		}
	}

	@Test
	void atAGlanceEachAspectIsOneRowAndTheWholeTableOneScreen() {
		for (int width : new int[] { 1000, 1280, 1920 }) {
			try (Page page = Chromium.page(width, true)) {
				page.navigate(this.client.address("/"));
				assertThat(page.locator(".brief").boundingBox().height).isLessThan(800);
				BoundingBox table = page.locator(".brief").boundingBox();
				assertThat(page.locator(".key").boundingBox().y).isLessThan(table.y);
				assertThat(page.locator(".brief tbody").all()).hasSize(6).allSatisfy((row) -> {
					double[] left = List.of(".asks", "td:first-child .phrase", ".bars", "td:last-child .phrase")
						.stream()
						.mapToDouble((part) -> row.locator(part).boundingBox().x)
						.toArray();
					assertThat(left).isSorted().doesNotHaveDuplicates();
					BoundingBox bars = row.locator(".bars").boundingBox();
					BoundingBox whole = row.boundingBox();
					assertThat(bars.y + bars.height).isLessThanOrEqualTo(whole.y + whole.height + 1);
					BoundingBox first = row.locator("td:first-child .phrase").boundingBox();
					assertThat(first.x + first.width).isLessThanOrEqualTo(bars.x);
					assertThat(bars.x + bars.width).isLessThanOrEqualTo(left[3]);
				});
				assertThat((String) page.evaluate("""
						[...document.querySelectorAll('table, thead, tbody, tr, th, td')]
							.map(part => getComputedStyle(part).display)
							.filter(display => !display.startsWith('table')).join()""")).isEmpty();
			}
		}
	}

	@Test
	void onAPhoneTheMenuOpensByKeyboardWithoutAScript() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/compare/actor-vs-model"));
			assertThat(page.locator("#menu").isVisible()).isFalse();
			page.locator("button:text('Menu')").press("Enter");
			assertThat(page.locator("#menu a").allInnerTexts()).contains("Compare", "Actor", "FAQ", "Search");
			assertThat(page.locator("#menu").isVisible()).isTrue();
			page.keyboard().press("Escape");
			assertThat(page.locator("#menu").isVisible()).isFalse();
		}
	}

	@Test
	void aWideComparisonScrollsInItsOwnRegionByKeyboard() {
		try (Page page = Chromium.page(320, true)) {
			page.navigate(this.client.address("/compare/actor-vs-model-vs-background-vs-corporate"));
			page.locator(".table-region").focus();
			page.keyboard().press("ArrowRight");
			page.waitForCondition(
					() -> (boolean) page.evaluate("document.querySelector('.table-region').scrollLeft > 0"));
			BoundingBox head = page.locator("#purpose .name").boundingBox();
			assertThat(head.x).isBetween(0.0, 320.0);
		}
	}

	@Test
	void theKeyboardReachesEverythingInOrderAndShowsWhereItIs() {
		try (Page page = Chromium.page(1280, true)) {
			page.navigate(this.client.address("/compare/actor-vs-model"));
			List<String> walked = new ArrayList<>();
			for (int i = 0; i < 12; i++) {
				page.keyboard().press("Tab");
				walked.add((String) page.evaluate("document.activeElement.textContent.trim()"));
				assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineStyle"))
					.isEqualTo("solid");
				assertThat((String) page.evaluate("getComputedStyle(document.activeElement).outlineWidth"))
					.isEqualTo("3px");
			}
			assertThat(walked).startsWith("Skip to content", "The Headshot Guide", "Compare", "Actor", "Model",
					"Plan my pictures", "Prepare", "Check my photo", "FAQ", "Platforms", "Search");
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 375, 640, 768, 1000, 1039, 1040, 1280 })
	void theNavigationTakesOneLine(int width) {
		try (Page page = Chromium.page(width, true)) {
			page.navigate(this.client.address("/faq"));
			assertThat(page.locator(".masthead").boundingBox().height).isLessThan(64);
		}
	}

	@Test
	void theSkipLinkLeadsToTheContent() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/faq"));
			page.keyboard().press("Tab");
			page.keyboard().press("Enter");
			assertThat(page.url()).endsWith("/faq#main");
		}
	}

	@Test
	void loadingShiftsNothingAndAsksNoOtherHost() {
		try (Page page = Chromium.page(320, true)) {
			List<String> requests = new ArrayList<>();
			List<String> complaints = new ArrayList<>();
			page.onRequest((request) -> requests.add(request.url()));
			page.onConsoleMessage((message) -> complaints.add(message.text()));
			page.addInitScript("""
					window.shift = 0;
					new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value))
						.observe({ type: 'layout-shift', buffered: true });""");
			for (String path : List.of("/", "/compare/actor-vs-model", "/headshots/actor", "/faq", "/platforms")) {
				page.navigate(this.client.address(path));
				page.waitForLoadState();
				assertThat(((Number) page.evaluate("window.shift")).doubleValue()).as(path).isZero();
			}
			assertThat(requests).allSatisfy((url) -> assertThat(url).startsWith(this.client.address("/")));
			assertThat(requests).filteredOn((url) -> url.endsWith(".js"))
				.allMatch((url) -> url.startsWith(this.client.address("/assets/share.")));
			assertThat(complaints).isEmpty();
			assertThat(page.context().cookies()).isEmpty();
		}
	}

	@Test
	void textMayBeTwiceAsLargeAndFurtherApart() {
		try (Page page = Chromium.styledPage(640)) {
			for (String path : List.of("/", "/compare/actor-vs-model", "/prepare", "/faq")) {
				page.navigate(this.client.address(path));
				page.addStyleTag(new Page.AddStyleTagOptions()
					.setContent("html{font-size:200%}*{line-height:1.5!important;letter-spacing:.12em!important;"
							+ "word-spacing:.16em!important}p{margin-bottom:2em!important}"));
				assertThat((int) page.evaluate("document.documentElement.scrollWidth")).as(path)
					.isLessThanOrEqualTo(640);
			}
		}
	}

}
