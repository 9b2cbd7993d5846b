package headshots.journey;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Where administrators must use a passkey, the first of them reaches nothing but the own
 * account by password, adds a passkey there, and gets in by it.
 */
@Tag("browser")
@Tag("application")
@ExtendWith({ RequiresChromium.class, OutputCaptureExtension.class })
class RequiredPasskeyJourney {

	private static final String PASSWORD = "three lamps and a gray wall";

	@Test
	void anAdministratorGetsInByPasskeyAlone(CapturedOutput output) {
		try (FreshGuide guide = FreshGuide.start(output, "--guide.passkeys-required-for-administrators=true");
				Page page = Chromium.page(Studio.WIDTH, true)) {
			SignInWithAPasskeyJourney.giveAuthenticator(page);
			page.navigate(guide.setUp());
			Studio.field(page, "Username").fill("mo");
			Studio.field(page, "Display name").fill("Mo Light");
			Studio.field(page, "Password").fill(PASSWORD);
			Studio.field(page, "Repeat the password").fill(PASSWORD);
			Studio.press(page, "Create account");
			for (String closed : new String[] { "/studio", "/studio/staff", "/studio/log", "/studio/guidance" }) {
				assertThat(page.navigate(guide.address(closed)).status()).as(closed).isEqualTo(403);
			}
			page.navigate(guide.address("/studio/account"));
			page.fill("#label", "Key on the ring");
			page.click("text=Add a passkey");
			assertThat(page.locator(".notice--done")).containsText("The passkey has been added.");
			assertThat(page.navigate(guide.address("/studio")).status()).as("still by password").isEqualTo(403);
			page.navigate(guide.address("/studio/account"));
			Studio.press(page, "Sign out");
			page.click("text=Use a passkey");
			page.waitForURL(guide.address("/studio"));
			assertThat(Studio.heading(page)).hasText("The matrix");
			assertThat(page.navigate(guide.address("/studio/staff")).status()).isEqualTo(200);
		}
	}

}
