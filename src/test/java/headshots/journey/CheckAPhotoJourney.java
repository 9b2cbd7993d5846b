package headshots.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import headshots.HttpTestClient;
import headshots.SamplePictures;
import headshots.drawing.Drawings;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An actor checks a photo before sending it to Spotlight, moves the lines to where the
 * head is, and saves a crop.
 */
@BrowserTest
class CheckAPhotoJourney {

	private static final int PHONE = 360;

	/** "Head 55% of the height, eyes 38% from the top, 10% above the head". */
	private static final String READING = ".check__reading";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Drawings drawings;

	@Test
	void findsTheFaceAndNamesWhatWouldBeRefused() {
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "?for=actor&platform=spotlight");
			PhotoCheckPage.pick(page, photograph(400));
			assertThat(PhotoCheckPage.said(page)).containsText("We found one face");
			assertThat(page.locator(".check__facts")).containsText("400 × 500");
			Locator refused = PhotoCheckPage.findings(page, "Would be refused");
			assertThat(refused.filter(named("Pixels"))).containsText("400 × 500");
			assertThat(refused.filter(named("Pixels"))).containsText("at least 500 × 500");
			assertThat(refused.filter(named("Pixels"))).containsText("Spotlight");
			assertThat(refused.filter(named("Pixels")).getByRole(AriaRole.LINK)).hasCount(1);
			assertThat(PhotoCheckPage.findings(page, "Only you can tell")).not().hasCount(0);
		}
	}

	@Test
	void movesTheLinesByKeyboardAndSeesTheNumbersFollow() {
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "?for=actor");
			PhotoCheckPage.pick(page, photograph(800));
			Locator crown = PhotoCheckPage.line(page, "Crown");
			crown.focus();
			page.keyboard().press("End");
			assertThat(crown).hasAttribute("aria-valuetext", "0% from the top");
			String before = page.locator(READING).textContent();
			for (int i = 0; i < 10; i++) {
				page.keyboard().press("ArrowDown");
			}
			assertThat(crown).hasAttribute("aria-valuetext", "5% from the top");
			assertThat(page.locator(READING)).not().hasText(before);
			assertThat(page.locator(READING)).containsText("5% above the head");
			assertThat(crown).isFocused();
			assertThat(page.getByRole(AriaRole.STATUS).nth(1)).containsText("5% above the head");
			// The crown stays above the eyes.
			page.keyboard().press("Home");
			assertThat(number(crown)).isGreaterThan(number(PhotoCheckPage.line(page, "Eyes")));
			PhotoCheckPage.button(page, "Put the lines back").click();
			assertThat(page.locator(READING)).not().containsText("5% above the head");
		}
	}

	@ParameterizedTest
	@CsvSource({ "Crown, -30", "Eyes, 20", "Chin, 30" })
	void dragsALineToWhereThePointerGoes(String name, int pixels) {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph(800));
			Locator label = page.locator(".line__grip").filter(named(name));
			label.scrollIntoViewIfNeeded();
			BoundingBox before = label.boundingBox();
			double x = before.x + before.width / 2;
			double y = before.y + before.height / 2;
			page.mouse().move(x, y);
			page.mouse().down();
			page.mouse().move(x, y + pixels / 2.0);
			page.mouse().move(x, y + pixels);
			page.mouse().up();
			assertThat(label.boundingBox().y - before.y).isCloseTo(pixels, Offset.offset(1.0));
			assertThat(PhotoCheckPage.line(page, name)).isFocused();
		}
	}

	@ParameterizedTest
	@CsvSource({ "8 × 10, , 8x10, 960, 1200", "2:3, , 2x3, 800, 1200", "4:5, , 4x5, 960, 1200",
			"Square, LinkedIn, square, 960, 960", "Circle, LinkedIn, circle, 800, 800" })
	void savesACropInItsShapeWithoutMetadata(String shape, String platform, String ending, int width, int height)
			throws IOException {
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph(960));
			Locator crops = PhotoCheckPage.part(page, "Crops to save");
			if (platform != null) {
				crops.getByLabel("For", new Locator.GetByLabelOptions().setExact(true)).selectOption(platform);
			}
			crops.getByLabel(shape, new Locator.GetByLabelOptions().setExact(true)).check();
			crops.getByLabel("Width of the view").press("End");
			crops.getByLabel("Your name").fill("Zoë O’Hara");
			Download saved = page.waitForDownload(() -> PhotoCheckPage.button(page, "Save the crop").press("Enter"));
			assertThat(saved.suggestedFilename()).isEqualTo("zoe-ohara-headshot-" + ending + ".jpg");
			byte[] jpeg = Files.readAllBytes(saved.path());
			BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
			assertThat(picture.getWidth()).isLessThanOrEqualTo(width);
			assertThat(picture.getHeight()).isLessThanOrEqualTo(height);
			assertThat(picture.getWidth() * height).isEqualTo(picture.getHeight() * width);
			assertThat(picture.getWidth()).isGreaterThan(width * 9 / 10);
			assertThat(new String(jpeg, StandardCharsets.ISO_8859_1)).startsWith("\u00ff\u00d8")
				.doesNotContain("Exif", "canary");
			assertThat(crops).containsText("Made zoe-ohara-headshot-" + ending + ".jpg");
		}
	}

	@Test
	void aCropThatIsTooSmallIsNotEnlarged() throws IOException {
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph(400));
			Locator crops = PhotoCheckPage.part(page, "Crops to save");
			crops.getByLabel("For", new Locator.GetByLabelOptions().setExact(true)).selectOption("Spotlight");
			assertThat(crops).containsText("Spotlight asks for at least 500 × 500 px");
			Download saved = page.waitForDownload(() -> PhotoCheckPage.button(page, "Save the crop").click());
			BufferedImage picture = ImageIO.read(saved.path().toFile());
			assertThat(picture.getWidth()).isLessThanOrEqualTo(400);
			assertThat(crops).containsText("Spotlight asks for at least 1 MB");
		}
	}

	@Test
	void seesThePhotoAmongOthersAndForThreeSeconds() {
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph(800));
			Locator casting = PhotoCheckPage.part(page, "The casting page");
			Locator sheet = casting.locator(".sheet").first();
			assertThat(sheet.locator("img")).hasCount(24);
			for (int size : new int[] { 56, 100, 150 }) {
				casting.getByLabel(size + " px").check();
				assertThat(sheet.locator("canvas").boundingBox().width).isEqualTo(size);
				assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(PHONE);
			}
			casting.getByLabel("In gray").check();
			assertThat((String) sheet.locator("canvas").evaluate("canvas => getComputedStyle(canvas).filter"))
				.isEqualTo("grayscale(1)");
			casting.getByLabel("Shape").selectOption("LinkedIn: circle");
			BoundingBox round = sheet.locator("canvas").boundingBox();
			assertThat(round.height).isCloseTo(round.width, Offset.offset(1.0));
			PhotoCheckPage.button(page, "Flash it for three seconds").press("Enter");
			Locator dialog = page.getByRole(AriaRole.DIALOG);
			assertThat(dialog.locator("canvas")).isVisible();
			assertThat(dialog.locator("canvas")).isHidden();
			assertThat(dialog.getByText("Which face comes to mind first?")).isVisible();
			page.keyboard().press("Escape");
			assertThat(dialog).isHidden();
			assertThat(PhotoCheckPage.button(page, "Flash it for three seconds")).isFocused();
		}
	}

	@Test
	void showsThePhotoSideBySideForThreeUses() {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, photograph(800));
			Locator sides = PhotoCheckPage.part(page, "Side by side");
			assertThat(sides.locator("canvas")).hasCount(3);
			assertThat(sides.locator(".side h4"))
				.hasText(new String[] { "An actor’s main picture", "A model’s digital", "A LinkedIn picture" });
			double top = sides.locator("canvas").first().boundingBox().y;
			assertThat(sides.locator("canvas").last().boundingBox().y).isEqualTo(top);
		}
	}

	@Test
	void keepsThePhotoWhenAnotherUseIsChosen() {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "?for=actor");
			PhotoCheckPage.pick(page, photograph(400));
			assertThat(PhotoCheckPage.findings(page, "Would be refused").filter(named("Spotlight"))).hasCount(0);
			page.locator("#check-form summary").click();
			page.getByLabel("Spotlight").check();
			assertThat(PhotoCheckPage.findings(page, "Would be refused").filter(named("Spotlight"))).not().hasCount(0);
			page.locator("#check-form select").selectOption("digitals");
			page.locator("#check-form button").click();
			assertThat(page.locator("#h_found")).isFocused();
			assertThat(page.locator(".check__found")).containsText(this.client.text("/headshots/digitals", "h1"));
			assertThat(PhotoCheckPage.line(page, "Crown")).isAttached();
		}
	}

	@Test
	void placesTheLinesByHandWhereNoFaceIsFound() {
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "?for=actor");
			PhotoCheckPage.pick(page, SamplePictures.grain(600, 750));
			assertThat(PhotoCheckPage.said(page)).containsText("We found no face");
			PhotoCheckPage.line(page, "Chin").press("ArrowUp");
			assertThat(page.locator(READING)).containsText("Head ");
		}
	}

	@Test
	void keepsLinesThatWerePlacedBeforeTheFaceWasFound() {
		try (Page page = Chromium.page(PHONE, true)) {
			List<Route> held = new CopyOnWriteArrayList<>();
			page.route("**/assets/check-face-model.*", held::add);
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.field(page)
				.setInputFiles(new FilePayload(PhotoCheckPage.FILE_NAME, "image/jpeg", photograph(800)));
			PhotoCheckPage.line(page, "Crown").press("End");
			page.waitForCondition(() -> !held.isEmpty());
			held.forEach(Route::resume);
			assertThat(PhotoCheckPage.said(page)).containsText("We kept the lines where you put them");
			assertThat(PhotoCheckPage.line(page, "Crown")).hasAttribute("aria-valuetext", "0% from the top");
			PhotoCheckPage.button(page, "Put the lines back").click();
			assertThat(PhotoCheckPage.said(page)).containsText("We found one face");
			assertThat(PhotoCheckPage.line(page, "Crown")).not().hasAttribute("aria-valuetext", "0% from the top");
		}
	}

	@Test
	void goesToTheNextFaceWhereSeveralAreFound() {
		byte[] two = PhotoCheckPage.photograph(this.drawings, 960, 600,
				List.of(Map.of("crop", "close"), Map.of("skin", "brown")));
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "");
			PhotoCheckPage.pick(page, two);
			assertThat(PhotoCheckPage.said(page)).containsText("We found 2 faces");
			assertThat(PhotoCheckPage.findings(page, "Worth a look").filter(named("Faces"))).hasCount(1);
			Locator middle = PhotoCheckPage.line(page, "Middle");
			assertThat(number(middle)).isLessThan(500);
			PhotoCheckPage.button(page, "Use the next face").click();
			assertThat(number(middle)).isGreaterThan(500);
			PhotoCheckPage.button(page, "Use the next face").click();
			assertThat(number(middle)).isLessThan(500);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "drop", "paste" })
	void takesAFileThatIsDroppedOrPasted(String way) {
		try (Page page = Chromium.page(1280, true)) {
			PhotoCheckPage.open(page, this.client, "");
			page.evaluate("""
					([way, content]) => {
						const bytes = Uint8Array.from(atob(content), letter => letter.charCodeAt(0));
						const files = new DataTransfer();
						files.items.add(new File([bytes], 'dropped.jpg', { type: 'image/jpeg' }));
						document.body.dispatchEvent(way === 'drop'
							? new DragEvent('drop', { dataTransfer: files, bubbles: true, cancelable: true })
							: new ClipboardEvent('paste', { clipboardData: files, bubbles: true }));
					}""", List.of(way, Base64.getEncoder().encodeToString(photograph(480))));
			assertThat(PhotoCheckPage.said(page)).containsText("We found one face");
			assertThat((String) PhotoCheckPage.field(page).evaluate("field => field.files[0].name"))
				.isEqualTo("dropped.jpg");
		}
	}

	@Test
	void worksWithoutTheFaceFinder() {
		try (Page page = Chromium.page(PHONE, true)) {
			page.route("**/assets/check-face-model.*", (route) -> route.abort());
			PhotoCheckPage.open(page, this.client, "?for=actor");
			PhotoCheckPage.pick(page, photograph(800));
			assertThat(PhotoCheckPage.said(page)).containsText("The face finder doesn’t run");
			PhotoCheckPage.line(page, "Eyes").press("ArrowUp");
			assertThat(PhotoCheckPage.findings(page, "Only you can tell")).not().hasCount(0);
		}
	}

	@Test
	void aFileThatNoBrowserOpensIsNamedWithWhatToDo() {
		byte[] heic = SamplePictures.joined(new byte[] { 0, 0, 0, 24 },
				"ftypheic\0\0\0\0mif1heic".getBytes(StandardCharsets.ISO_8859_1));
		try (Page page = Chromium.page(PHONE, true)) {
			PhotoCheckPage.open(page, this.client, "?for=actor&platform=spotlight");
			PhotoCheckPage.field(page).setInputFiles(new FilePayload("x.heic", "image/heic", heic));
			assertThat(PhotoCheckPage.said(page)).containsText("HEIC");
			assertThat(PhotoCheckPage.said(page)).containsText("JPEG");
			assertThat(PhotoCheckPage.line(page, "Crown")).isHidden();
			// The next file is taken as if nothing had happened.
			PhotoCheckPage.pick(page, photograph(800));
			assertThat(PhotoCheckPage.line(page, "Crown")).isVisible();
		}
	}

	@Test
	void withoutScriptsThePageAsksItsQuestions() {
		try (Page page = Chromium.page(PHONE, false)) {
			page.navigate(this.client.address("/check?for=actor"));
			assertThat(page.getByText("Choose a photo")).hasCount(0);
			assertThat(page.locator("#questions li")).hasCount(12);
			assertThat(page.locator("template")).not().hasCount(0);
		}
	}

	private byte[] photograph(int width) {
		return PhotoCheckPage.photograph(this.drawings, width, Map.of());
	}

	private static double number(Locator line) {
		return Double.parseDouble(line.inputValue());
	}

	private static Locator.FilterOptions named(String text) {
		return new Locator.FilterOptions().setHasText(text);
	}

}
