package headshots.journey;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import headshots.HttpTestClient;
import headshots.SamplePictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The studio hangs a portrait of its own beside the words on theatrical headshots, until
 * the person in it no longer agrees.
 */
@SharedStudio
class HangAPhotographJourney {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Studio studio;

	@Autowired
	private ShiftedClock clock;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void aPortraitIsUploadedShownAndTakenAwayWhenItsConsentEnds(boolean javaScript) {
		String name = "Portrait " + (javaScript ? "with" : "without") + " a script";
		LocalDate last = LocalDate.now().plusDays(3);
		try (Page page = this.studio.signedIn(javaScript ? "hanna" : "hugo", javaScript);
				Page reader = this.studio.reader()) {
			upload(page, name, SamplePictures.jpeg(1600, 2000, javaScript ? 61 : 62));
			assertThat(Studio.said(page, "Picture uploaded as a draft")).isVisible();
			assertThat(Studio.field(page, "Alt text")).isEmpty();
			chooseTheFace(page, javaScript);
			Studio.field(page, "Alt text").fill("A woman with a serious look, lit from one side.");
			page.getByLabel("Consent on file").check();
			Studio.field(page, "Consent ends").fill(last.toString());
			Studio.field(page, "Actor: theatrical").check();
			Studio.publish(page);

			reader.navigate(this.studio.address("/headshots/theatrical"));
			Locator picture = reader.getByAltText("A woman with a serious look, lit from one side.");
			picture.scrollIntoViewIfNeeded();
			assertThat(reader.getByText("Photograph: Ana Ruiz")).isVisible();
			reader.waitForCondition(() -> (int) picture.evaluate("image => image.naturalWidth") > 0);
			assertThat((String) picture.evaluate("image => image.currentSrc")).contains("-30-20.");

			page.navigate(this.studio.address("/studio"));
			assertThat(page.locator("#work")).containsText(name + ": expires");
			this.clock.goAhead(Duration.ofDays(4));
			reader.reload();
			assertThat(picture).hasCount(0);
			assertThat(Studio.heading(reader)).hasText(this.client.text("/headshots/theatrical", "h1"));
		}
		finally {
			this.clock.goAhead(Duration.ZERO);
		}
		withdraw(name, javaScript ? "hanna" : "hugo");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void otherFilesThanPicturesAreRefusedInWords(boolean javaScript) {
		try (Page page = this.studio.signedIn("hanna", javaScript)) {
			upload(page, "No picture", "<html>".getBytes());
			assertThat(Studio.region(page, "The picture wasn’t uploaded")).containsText("JPEG, PNG and WebP");
			assertThat(Studio.field(page, "Name")).hasValue("No picture");
			// The page that says so takes another try.
			Studio.field(page, "Picture")
				.setInputFiles(new FilePayload("x.jpg", "image/jpeg", SamplePictures.jpeg(600, 750, 63)));
			Studio.press(page, "Upload");
			assertThat(Studio.said(page, "Picture uploaded as a draft")).isVisible();
		}
	}

	@Test
	void aFileThatIsTooLargeIsRefusedBeforeItIsSent(@TempDir Path folder) throws IOException {
		Path file = folder.resolve("large.jpg");
		try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
			large.setLength(40 * 1024 * 1024 + 1);
		}
		try (Page page = this.studio.signedIn("hanna")) {
			page.navigate(this.studio.address("/studio/photographs/new"));
			Studio.field(page, "Name").fill("Too large");
			Studio.field(page, "Picture").setInputFiles(file);
			List<String> sent = new ArrayList<>();
			page.onRequest((request) -> sent.add(request.method()));
			Studio.press(page, "Upload");
			assertThat(Studio.said(page, "The file is 41 MB, and the limit is 40 MB")).isVisible();
			assertThat(sent).doesNotContain("POST");
		}
	}

	@Test
	void aPageWithAPhotographPassesTheRules() {
		try (Page page = this.studio.signedIn("hanna"); Page reader = Chromium.page(320, true)) {
			upload(page, "For everybody", SamplePictures.jpeg(1600, 2000, 64));
			Studio.field(page, "Alt text").fill("A man at ease.");
			page.getByLabel("Consent on file").check();
			Studio.field(page, "Corporate").check();
			Studio.publish(page);
			for (int width : new int[] { 320, 768, 1280 }) {
				reader.setViewportSize(width, 800);
				reader.navigate(this.studio.address("/headshots/corporate"));
				Locator picture = reader.getByAltText("A man at ease.");
				double before = height(reader);
				picture.scrollIntoViewIfNeeded();
				reader.waitForCondition(() -> (int) picture.evaluate("image => image.naturalWidth") > 0);
				assertThat(height(reader)).isEqualTo(before);
				assertThat((int) reader.evaluate("() => document.documentElement.scrollWidth"))
					.isLessThanOrEqualTo(width);
				assertThat(Axe.check(reader)).isEqualTo(Axe.Findings.NONE);
			}
		}
		withdraw("For everybody", "hanna");
	}

	private static double height(Page page) {
		return ((Number) page.evaluate("() => document.documentElement.scrollHeight")).doubleValue();
	}

	private void upload(Page page, String name, byte[] file) {
		page.navigate(this.studio.address("/studio"));
		Studio.follow(page, "Photographs");
		Studio.follow(page, "Upload a photograph");
		Studio.field(page, "Name").fill(name);
		Studio.field(page, "Photographer").fill("Ana Ruiz");
		Studio.field(page, "Picture").setInputFiles(new FilePayload("IMG_0042.jpg", "image/jpeg", file));
		Studio.press(page, "Upload");
	}

	private static void chooseTheFace(Page page, boolean javaScript) {
		if (javaScript) {
			Locator picture = page.getByAltText("The whole picture");
			assertThat(page.locator(".picture__mark")).isVisible();
			picture.scrollIntoViewIfNeeded();
			var box = picture.boundingBox();
			page.mouse().click(box.x + box.width * 0.3, box.y + box.height * 0.2);
			assertThat(Studio.field(page, "Face, from the left")).hasValue("30");
			assertThat(Studio.said(page, "30 percent from the left and 20 percent from the top")).hasCount(1);
		}
		else {
			Studio.field(page, "Face, from the left").fill("30");
			Studio.field(page, "Face, from the top").fill("20");
		}
	}

	private void withdraw(String name, String username) {
		try (Page page = this.studio.signedIn(username, false)) {
			this.studio.openEntry(page, "Photographs", name);
			Studio.follow(page, "Withdraw");
			Studio.press(page, "Withdraw");
			assertThat(Studio.said(page, "Withdrawn.")).isVisible();
		}
	}

}
