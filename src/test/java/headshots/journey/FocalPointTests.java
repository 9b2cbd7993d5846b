package headshots.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The mark of the focal point is on the face in pictures of every shape at every width,
 * and the crops beside it are those that readers get.
 */
@SharedStudio
class FocalPointTests {

	/** Where the center of the mark is on the picture, in percent of the picture. */
	private static final String MARK = """
			() => {
				const picture = document.querySelector('.picture img').getBoundingClientRect();
				const ring = document.querySelector('.picture circle').getBoundingClientRect();
				return [100 * ((ring.left + ring.right) / 2 - picture.left) / picture.width,
					100 * ((ring.top + ring.bottom) / 2 - picture.top) / picture.height];
			}""";

	private static final int[] WIDTHS = { 320, 768, 1280 };

	@Autowired
	private Staff staff;

	@Autowired
	private Studio studio;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@ParameterizedTest
	@CsvSource({ "1000, 1250, portrait", "1500, 1000, landscape", "1000, 1000, square", "2400, 900, panorama",
			"400, 500, small" })
	void theMarkIsOnTheFaceAtEveryWidth(int width, int height, String shape) {
		String place = uploaded("Face, " + shape, width, height);
		try (Page page = this.studio.signedIn("flora"); Page bare = this.studio.signedIn("flora", false)) {
			page.navigate(this.studio.address(place));
			for (int window : WIDTHS) {
				page.setViewportSize(window, 800);
				// By pointer.
				double pixel = press(page, 0.33, 0.25);
				assertThat(mark(page)).as("%s at %d by pointer", shape, window)
					.satisfies((at) -> assertThat(at.get(0)).isCloseTo(33, within(0.6 + pixel)))
					.satisfies((at) -> assertThat(at.get(1)).isCloseTo(25, within(0.6 + pixel)));
				assertThat(value(page, "Face, from the left")).isCloseTo(33, within(0.6 + pixel));
				assertThat(value(page, "Face, from the top")).isCloseTo(25, within(0.6 + pixel));
				Studio.field(page, "Face, from the left").fill("33");
				// By keys.
				Studio.field(page, "Face, from the left").press("ArrowUp");
				Studio.field(page, "Face, from the top").fill("70");
				assertThat(mark(page)).as("%s at %d by keys", shape, window)
					.satisfies((at) -> assertThat(at.get(0)).isCloseTo(34, within(0.6)))
					.satisfies((at) -> assertThat(at.get(1)).isCloseTo(70, within(0.6)));
			}
			List<String> followed = crops(page);
			page.setViewportSize(Studio.WIDTH, 800);
			Studio.save(page);
			// The server draws the stored point as the script did.
			bare.navigate(this.studio.address(place));
			assertThat(crops(bare)).isEqualTo(followed);
			for (int window : WIDTHS) {
				bare.setViewportSize(window, 800);
				assertThat(mark(bare)).as("%s at %d without a script", shape, window)
					.satisfies((at) -> assertThat(at.get(0)).isCloseTo(34, within(0.6)))
					.satisfies((at) -> assertThat(at.get(1)).isCloseTo(70, within(0.6)));
				assertThat((int) bare.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(window);
			}
		}
	}

	@Test
	void theCropsFollowThePointToEachCorner() {
		String place = uploaded("Face, corners", 1500, 1000);
		try (Page page = this.studio.signedIn("flora"); Page bare = this.studio.signedIn("flora", false)) {
			page.navigate(this.studio.address(place));
			for (int[] point : new int[][] { { 0, 0 }, { 100, 100 }, { 100, 0 }, { 51, 37 } }) {
				Studio.field(page, "Face, from the left").fill("" + point[0]);
				Studio.field(page, "Face, from the top").fill("" + point[1]);
				List<String> followed = crops(page);
				Studio.save(page);
				bare.navigate(this.studio.address(place));
				assertThat(crops(bare)).as("%d, %d", point[0], point[1]).isEqualTo(followed);
			}
			Studio.field(page, "Face, from the top").fill("");
			assertThat(page.locator(".picture svg")).isHidden();
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void theProposedPointIsTakenWithOneTick(boolean javaScript) {
		String place = uploaded("Face, proposed " + javaScript, 1000, 1250);
		byte[] face = SamplePictures.written(SamplePictures.face(javaScript ? 1000 : 990, 1250, 600, 500, 130), "jpeg");
		this.editor.upload(place + "/picture", "file", "b.jpg", face, "base",
				this.editor.page(place + "/picture").select("[name=base]").val(), "same", "yes");
		try (Page page = this.studio.signedIn("flora", javaScript)) {
			page.navigate(this.studio.address(place));
			assertThat(page.getByText("We found one face")).isVisible();
			assertThat(page.locator(".picture__mark--offered")).isVisible();
			Locator box = page.getByLabel("Use the point between the eyes");
			String[] point = box.getAttribute("value").split(" ");
			box.check();
			if (javaScript) {
				assertThat(Axe.check(page).broken()).isEmpty();
				assertThat(value(page, "Face, from the left")).isEqualTo(Integer.parseInt(point[0]));
				assertThat(value(page, "Face, from the top")).isEqualTo(Integer.parseInt(point[1]));
				box.uncheck();
				assertThat(value(page, "Face, from the left")).isEqualTo(50);
				box.check();
				Studio.field(page, "Face, from the top").fill("12");
				assertThat(box).not().isChecked();
				box.check();
			}
			Studio.save(page);
			page.navigate(this.studio.address(place));
			assertThat(page.getByText("We found one face and put the focal point between the eyes.")).isVisible();
			assertThat(page.locator(".picture__mark--offered")).hasCount(0);
			assertThat(value(page, "Face, from the left")).isEqualTo(Integer.parseInt(point[0]));
			assertThat(value(page, "Face, from the top")).isEqualTo(Integer.parseInt(point[1]));
		}
	}

	private String uploaded(String title, int width, int height) {
		return this.editor
			.upload("/studio/photographs", "file", "a.jpg", SamplePictures.jpeg(width, height, 71), "title", title)
			.header("Location")
			.replaceFirst("\\?.*", "");
	}

	/**
	 * Presses on the picture.
	 * @return how much of the picture's shorter side a pixel is, in percent
	 */
	private static double press(Page page, double x, double y) {
		Locator picture = page.getByAltText("The whole picture");
		picture.evaluate("image => image.scrollIntoView({ block: 'start' })");
		var box = picture.boundingBox();
		page.mouse().click(box.x + box.width * x, box.y + box.height * y);
		return 100 / Math.min(box.width, box.height);
	}

	private static List<Double> mark(Page page) {
		List<Double> at = new ArrayList<>();
		((List<?>) page.evaluate(MARK)).forEach((number) -> at.add(((Number) number).doubleValue()));
		return at;
	}

	private static double value(Page page, String field) {
		return Double.parseDouble(Studio.field(page, field).inputValue());
	}

	private static List<String> crops(Page page) {
		return List.of(page.getByLabel("The upright crop").getAttribute("viewBox"),
				page.getByLabel("The round crop").getAttribute("viewBox"));
	}

}
