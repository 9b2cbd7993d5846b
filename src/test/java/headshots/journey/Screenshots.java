package headshots.journey;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import javax.imageio.ImageIO;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import headshots.drawing.Drawings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes the screenshots of the README from a guide with starter content. The build does
 * not run this class: {@code ./mvnw test -Dtest=Screenshots}.
 */
@SharedStudio
class Screenshots {

	private static final Path IMAGES = Path.of("src/site/resources/images");

	private static final int LARGEST = 150_000;

	@Autowired
	private Studio studio;

	@ParameterizedTest
	@CsvSource({ "comparison.png, 1024, 800", "comparison-phone.png, 360, 860" })
	void showsTheComparison(String name, int width, int height) throws IOException {
		try (Page page = Chromium.sharpPage(width, height)) {
			page.navigate(this.studio.address("/compare/actor-vs-model"));
			page.locator("caption").evaluate("caption => { caption.scrollIntoView(); scrollBy(0, 24); }");
			take(page, name);
		}
	}

	@Test
	void showsTheStudio() throws IOException {
		this.studio.id("dana");
		try (Page page = Chromium.sharpPage(1024, 760)) {
			page.navigate(this.studio.address("/sign-in"));
			Studio.signIn(page, "dana");
			this.studio.openCell(page, "Actor, Expression");
			take(page, "studio.png");
		}
	}

	@ParameterizedTest
	@CsvSource({ "photo-check.png, 1024, 700", "photo-check-phone.png, 360, 860" })
	void showsThePhotoCheck(String name, int width, int height) throws IOException {
		Map<String, String> person = Map.of("skin", "brown", "hairstyle", "textured", "hair", "dark", "expression",
				"soft-smile", "light", "loop", "stops", "1", "color", "jewel", "background", "blurred");
		byte[] photograph = PhotoCheckPage.photograph(new Drawings(), 960, person);
		try (Page page = Chromium.sharpPage(width, height)) {
			page.navigate(this.studio.address("/check?for=actor&platform=spotlight"));
			PhotoCheckPage.pick(page, photograph);
			page.locator("#h_lines").evaluate("heading => heading.scrollIntoView()");
			take(page, name);
		}
	}

	private static void take(Page page, String name) throws IOException {
		page.waitForLoadState(LoadState.NETWORKIDLE);
		Path file = IMAGES.resolve(name);
		Files.createDirectories(IMAGES);
		ImageIO.write(withFewColors(page.screenshot()), "png", file.toFile());
		assertThat(Files.size(file)).as(name).isLessThanOrEqualTo(LARGEST);
	}

	/** Reduces a picture to 256 colors, which Java's writer of GIF files chooses. */
	private static BufferedImage withFewColors(byte[] picture) throws IOException {
		ByteArrayOutputStream gif = new ByteArrayOutputStream();
		ImageIO.write(ImageIO.read(new ByteArrayInputStream(picture)), "gif", gif);
		return ImageIO.read(new ByteArrayInputStream(gif.toByteArray()));
	}

}
