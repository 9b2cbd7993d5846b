package headshots.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * All content goes out as one file and comes in again, here and in a new installation.
 */
@Tag("application")
@SharedStudio
@ExtendWith(OutputCaptureExtension.class)
class ExportImportJourney {

	private static final String PASSWORD = "three lamps and a gray wall";

	@Autowired
	private Studio studio;

	@Test
	void anImportTakesBackWhatChangedSinceTheExport() {
		try (Page page = this.studio.signedIn("emil", false); Page reader = this.studio.reader()) {
			Studio.follow(page, "Export & import");
			byte[] exported = export(page);
			assertThat(export(page)).isEqualTo(exported);
			this.studio.openCell(page, "Model, Retouching");
			String before = Studio.field(page, "Summary").inputValue();
			Studio.field(page, "Summary").fill("Changed after the export");
			Studio.publish(page);
			Studio.follow(page, "Export & import");
			assertThat(export(page)).isNotEqualTo(exported);
			choose(page, exported);
			assertThat(page.getByText("Nothing has changed yet.")).isVisible();
			assertThat(Studio.region(page, "All changes")).containsText("Model: retouching");
			assertThat(page.getByText(before)).isVisible();
			reader.navigate(this.studio.address("/headshots/model"));
			assertThat(reader.getByText("Changed after the export")).isVisible();
			Studio.press(page, "Import 1 change");
			assertThat(Studio.said(page, "The archive has been imported")).isVisible();
			reader.reload();
			assertThat(reader.getByText("Changed after the export")).isHidden();
			assertThat(export(page)).isEqualTo(exported);
			this.studio.openCell(page, "Model, Retouching");
			assertThat(Studio.field(page, "Summary")).hasValue(before);
			Studio.follow(page, "History");
			assertThat(page.getByText("Imported")).isVisible();
		}
	}

	@Test
	void aNewInstallationTakesOverTheWholeGuide(CapturedOutput output) {
		byte[] exported;
		try (Page page = this.studio.signedIn("emil", false)) {
			Studio.follow(page, "Export & import");
			exported = export(page);
		}
		try (FreshGuide guide = FreshGuide.start(output, "--guide.starter-content=false");
				Page page = Chromium.page(Studio.WIDTH, false)) {
			page.navigate(guide.setUp());
			Studio.field(page, "Username").fill("emil");
			Studio.field(page, "Display name").fill("Emil");
			Studio.field(page, "Password").fill(PASSWORD);
			Studio.field(page, "Repeat the password").fill(PASSWORD);
			Studio.press(page, "Create account");
			assertThat(Studio.heading(page)).hasText("The matrix");
			Studio.follow(page, "Export & import");
			choose(page, exported);
			page.getByRole(AriaRole.BUTTON,
					new Page.GetByRoleOptions().setName(Pattern.compile("^Import \\d+ changes$")))
				.click();
			assertThat(Studio.said(page, "The archive has been imported")).isVisible();
			assertThat(export(page)).isEqualTo(exported);
			Studio.follow(page, "Matrix");
			assertThat(Studio.cell(page, "Actor, Purpose")).containsText("Live");
			page.navigate(guide.address("/compare/actor-vs-model"));
			assertThat(Studio.heading(page)).hasText("Actor vs. model headshots");
		}
	}

	@Test
	void otherFilesThanArchivesAreRefusedInWords() {
		try (Page page = this.studio.signedIn("emil", false)) {
			Studio.follow(page, "Export & import");
			choose(page, "a holiday picture".getBytes());
			assertThat(Studio.region(page, "The archive wasn’t imported, and nothing has changed"))
				.containsText("isn’t a ZIP");
		}
	}

	private static void choose(Page page, byte[] archive) {
		Studio.field(page, "Archive").setInputFiles(new FilePayload("guide.zip", "application/zip", archive));
		Studio.press(page, "Review changes");
	}

	private static byte[] export(Page page) {
		Download download = page.waitForDownload(() -> Studio.follow(page, "Export everything"));
		assertThat(download.suggestedFilename()).matches("headshot-guide-\\d{4}-\\d\\d-\\d\\d\\.zip");
		try {
			return Files.readAllBytes(download.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
