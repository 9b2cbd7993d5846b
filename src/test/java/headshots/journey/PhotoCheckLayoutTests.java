package headshots.journey;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import headshots.HtmlChecker;
import headshots.HttpTestClient;
import headshots.drawing.Drawings;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The photo check with a photo in it: the accessibility rules, widths, print, and what it
 * weighs.
 */
@BrowserTest
class PhotoCheckLayoutTests {

	/** Of scripts that the page and its worker run, without the face finder's weights. */
	private static final int LARGEST_SCRIPTS = 25_600;

	private static final int LARGEST_MODEL = 280 * 1024;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Drawings drawings;

	@ParameterizedTest
	@ValueSource(ints = { 320, 768, 1280 })
	void noStateBreaksARuleOrScrollsSideways(int width) {
		try (Page page = Chromium.page(width, true)) {
			open(page);
			assertThat(problems(page)).as("before a photo").isEmpty();
			PhotoCheckPage.pick(page, photograph());
			page.locator(".found summary").all().forEach(Locator::click);
			assertThat(problems(page)).as("with a photo").isEmpty();
			assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(width);
			PhotoCheckPage.button(page, "Flash it for three seconds").click();
			assertThat(page.getByText("Which face comes to mind first?")).isVisible();
			// The rules do not know that a dialog is above the page, and cannot tell its
			// contrast.
			assertThat(problems(Axe.checkWithoutContrast(page))).as("after the flash").isEmpty();
			assertThat(page.evaluate("""
					['backgroundColor', 'color'].every(name => getComputedStyle(document.querySelector('dialog'))[name]
						=== getComputedStyle(document.documentElement)[name])""")).isEqualTo(true);
		}
	}

	@Test
	void noStateBreaksARuleInTheDark() {
		try (Page page = Chromium.darkPage(1280)) {
			open(page);
			PhotoCheckPage.pick(page, photograph());
			page.locator(".found summary").all().forEach(Locator::click);
			assertThat(problems(page)).isEmpty();
		}
	}

	@Test
	void theMarkupThatTheScriptMakesIsValid() {
		try (Page page = Chromium.page(1280, true)) {
			open(page);
			PhotoCheckPage.pick(page, photograph());
			assertThat(new HtmlChecker()
				.complaints("<!DOCTYPE html>" + page.content().replaceFirst("(?i)<!doctype html>", ""))).isEmpty();
		}
	}

	@Test
	void linesAndTheirLabelsAreSeenInForcedColors() {
		try (Page page = Chromium.browser()
			.newPage(new Browser.NewPageOptions().setViewportSize(375, 800).setForcedColors(ForcedColors.ACTIVE))) {
			open(page);
			PhotoCheckPage.pick(page, photograph());
			for (String name : List.of("crown", "eyes", "chin", "middle")) {
				assertThat(page.locator(".line--" + name)
					.evaluate("line => getComputedStyle(line).borderColor === getComputedStyle(line).backgroundColor"))
					.as(name)
					.isEqualTo(false);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 320, 375, 768, 1280 })
	void everyControlIsLargeEnoughToTouch(int width) {
		try (Page page = Chromium.page(width, true)) {
			open(page);
			PhotoCheckPage.pick(page, photograph());
			List<Locator> targets = new ArrayList<>(
					page.locator(".check button:visible, .check select, .line__grip").all());
			targets.addAll(page.locator(".check__choice label, .check__tick, .crops .slider input").all());
			assertThat(targets).hasSizeGreaterThan(15).allSatisfy((target) -> {
				BoundingBox box = target.boundingBox();
				assertThat(box.height).as(target.toString()).isGreaterThanOrEqualTo(44);
				assertThat(box.width).as(target.toString()).isGreaterThanOrEqualTo(44);
			});
		}
	}

	@Test
	void theFieldIsInTheFirstScreen() {
		for (int width : new int[] { 320, 375, 1280 }) {
			try (Page page = Chromium.page(width, true)) {
				open(page);
				BoundingBox field = PhotoCheckPage.field(page).boundingBox();
				assertThat(field.y + field.height).as(width + " px").isLessThanOrEqualTo(800);
			}
		}
	}

	@Test
	void labelsOfASmallHeadMakeRoomForEachOther() {
		try (Page page = Chromium.page(320, true)) {
			open(page);
			PhotoCheckPage.pick(page, photograph());
			PhotoCheckPage.line(page, "Crown").press("Home");
			for (int i = 0; i < 40; i++) {
				PhotoCheckPage.line(page, "Chin").press("ArrowDown");
			}
			List<BoundingBox> labels = page.locator(".line__grip").all().stream().map(Locator::boundingBox).toList();
			for (BoundingBox one : labels) {
				assertThat(labels.stream().filter((other) -> meet(one, other))).hasSize(1);
			}
		}
	}

	@Test
	void printsThePhotoWithItsLinesAndFindings() throws IOException {
		try (Page page = Chromium.page(1280, true)) {
			open(page);
			PhotoCheckPage.pick(page, photograph());
			page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
			assertThat(page.locator("[data-picture]")).isVisible();
			assertThat(PhotoCheckPage.field(page)).isHidden();
			try (PDDocument sheets = Loader.loadPDF(page.pdf(new Page.PdfOptions().setFormat("A4")))) {
				String text = new PDFTextStripper().getText(sheets).replaceAll("\\s+", " ");
				assertThat(text)
					.contains("Would be refused", "Worth a look", "Only you can tell", "Side by side",
							this.client.address("/check"))
					.doesNotContain("Save the crop", "Flash it");
				assertThat(sheets.getNumberOfPages()).isLessThanOrEqualTo(3);
			}
		}
	}

	@Test
	void scriptsAreSmallAndTheFaceFinderIsLoadedWithTheFirstPhoto() {
		List<String> scripts = new ArrayList<>();
		try (Page page = Chromium.page(1280, true)) {
			page.context().onRequest((request) -> {
				if (request.url().matches(".*/assets/.*\\.js")) {
					scripts.add(request.url().replaceFirst(".*(?=/assets/)", ""));
				}
			});
			open(page);
			page.waitForLoadState();
			assertThat(scripts).singleElement().satisfies((script) -> assertThat(script).contains("/check-page."));
			PhotoCheckPage.pick(page, photograph());
		}
		assertThat(scripts).hasSize(4);
		int scriptBytes = 0;
		for (String script : scripts) {
			HttpTestClient.Answer answer = this.client.get(script, "Accept-Encoding", "gzip");
			assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
			assertThat(answer.header("Cache-Control")).contains("immutable");
			if (script.contains("/check-face-model.")) {
				assertThat(answer.bytes().length).isLessThanOrEqualTo(LARGEST_MODEL);
			}
			else {
				scriptBytes += answer.bytes().length;
			}
		}
		assertThat(scriptBytes).isLessThanOrEqualTo(LARGEST_SCRIPTS);
		assertThat(this.client.get(scripts.get(0), "Accept-Encoding", "br").header("Content-Encoding")).isEqualTo("br");
	}

	private void open(Page page) {
		PhotoCheckPage.open(page, this.client, "?for=actor&platform=spotlight&platform=linkedin");
	}

	private byte[] photograph() {
		return PhotoCheckPage.photograph(this.drawings, 480, Map.of());
	}

	private static List<String> problems(Page page) {
		return problems(Axe.check(page));
	}

	private static List<String> problems(Axe.Findings found) {
		List<String> problems = new ArrayList<>();
		found.broken().forEach((rule) -> problems.add("breaks " + rule));
		found.undecided().forEach((rule) -> problems.add("leaves undecided " + rule));
		return problems;
	}

	private static boolean meet(BoundingBox one, BoundingBox other) {
		return one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height
				&& other.y < one.y + one.height;
	}

}
