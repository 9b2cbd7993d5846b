package headshots.journey;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An operator installs the guide and makes the first account from the URL in the log.
 */
@Tag("browser")
@Tag("application")
@ExtendWith({ RequiresChromium.class, OutputCaptureExtension.class })
class FirstAdministratorJourney {

	private static final String PASSWORD = "three lamps and a gray wall";

	@Test
	void theAddressFromTheLogOpensTheStudioOnce(CapturedOutput output) {
		try (FreshGuide guide = FreshGuide.start(output); Page page = Chromium.page(Studio.WIDTH, false)) {
			page.navigate(guide.setUp());
			Studio.field(page, "Username").fill("mo");
			Studio.field(page, "Display name").fill("Mo Light");
			Studio.field(page, "Password").fill(PASSWORD);
			Studio.field(page, "Repeat the password").fill(PASSWORD);
			Studio.press(page, "Create account");
			assertThat(page).hasURL(guide.address("/studio"));
			assertThat(Studio.heading(page)).hasText("The matrix");
			assertThat(page.getByText(Pattern.compile("^(\\d+) of \\1 cells"))).isVisible();
			assertThat(Studio.cell(page, "Actor, Purpose")).isVisible();
			assertThat(Studio.link(page, "Mo Light")).isVisible();
			Studio.press(page, "Sign out");
			assertThat(page.navigate(guide.setUp()).status()).isEqualTo(404);
			page.navigate(guide.address("/studio"));
			Studio.field(page, "Username").fill("mo");
			Studio.field(page, "Password").fill(PASSWORD);
			Studio.press(page, "Sign in");
			assertThat(Studio.heading(page)).hasText("The matrix");
		}
	}

}
