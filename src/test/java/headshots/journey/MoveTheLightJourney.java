package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader finds out what flat light is, moves the lamp, and sends the setting to a
 * friend.
 */
@BrowserTest
class MoveTheLightJourney {

	private static final int PHONE = 360;

	@Autowired
	private HttpTestClient client;

	@Test
	void movesTheLampAndSendsTheSetting() {
		try (Page page = Chromium.page(PHONE, true)) {
			page.navigate(this.client.address("/compare/actor-vs-model"));
			follow(page, "Try this light");
			assertThat(name(page)).hasText("Loop light");
			follow(page, "Flat");
			assertThat(name(page)).hasText("Flat light");
			assertThat(page.getByText("Hardly any shadow.")).isVisible();
			follow(page, "Loop");
			assertThat(name(page)).hasText("Loop light");
			Locator angle = page.getByLabel("Key light angle");
			angle.focus();
			for (int i = 0; i < 2; i++) {
				angle.press("ArrowRight");
			}
			Locator height = page.getByLabel("Key light height");
			height.focus();
			for (int i = 0; i < 3; i++) {
				height.press("ArrowRight");
			}
			assertThat(name(page)).hasText("Rembrandt light");
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("Rembrandt light");
			assertThat(height).isFocused();
			assertThat(height).hasAttribute("aria-valuetext", "45° above the eyes");
			page.waitForCondition(() -> page.url().contains("angle=45") && page.url().contains("height=45"));
			String drawn = drawn(page);
			try (Page other = Chromium.page(PHONE, false)) {
				other.navigate(page.url());
				assertThat(name(other)).hasText("Rembrandt light");
				assertThat(drawn(other)).isEqualTo(drawn);
				assertThat(other.getByLabel("Key light height")).hasValue("45");
			}
		}
	}

	@Test
	void worksWithoutScripts() {
		try (Page page = Chromium.page(PHONE, false)) {
			page.navigate(this.client.address("/light"));
			for (String pattern : new String[] { "Flat", "Clamshell", "Butterfly", "Loop", "Rembrandt", "Split" }) {
				follow(page, pattern);
				assertThat(name(page)).hasText(pattern + " light");
			}
			page.getByLabel("Key light angle").fill("0");
			page.getByLabel("Key light height").fill("40");
			page.getByLabel("Nearly black").check();
			page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show this light")).click();
			assertThat(name(page)).hasText("Butterfly light");
			assertThat(page.getByLabel("Nearly black")).isChecked();
		}
	}

	@Test
	void choosesByPicturesWithTheKeyboard() {
		try (Page page = Chromium.page(PHONE, true)) {
			page.navigate(this.client.address("/light"));
			String drawn = drawn(page);
			page.getByLabel("Light gray").focus();
			page.keyboard().press("ArrowRight");
			assertThat(page.getByLabel("Gray", new Page.GetByLabelOptions().setExact(true))).isChecked();
			page.waitForCondition(() -> page.url().contains("ground=4"));
			assertThat(page.locator("#head")).not().hasAttribute("src", drawn);
			follow(page, "Rembrandt");
			assertThat(name(page)).hasText("Rembrandt light");
			assertThat(page.getByLabel("Light", new Page.GetByLabelOptions().setExact(true)).first()).isChecked();
		}
	}

	@Test
	void switchesTheRetouchLine() {
		try (Page page = Chromium.page(PHONE, true)) {
			page.navigate(this.client.address("/retouching"));
			String casting = page.locator("#face").getAttribute("src");
			follow(page, "Agency digitals");
			assertThat(name(page)).hasText("Agency digitals");
			assertThat(page.locator("#face")).not().hasAttribute("src", casting);
			assertThat(page.getByRole(AriaRole.STATUS)).containsText("Agency digitals");
			assertThat(page).hasURL(this.client.address("/retouching?for=digitals"));
		}
	}

	private static Locator name(Page page) {
		return page.locator("h2#naming, #naming h2");
	}

	private static String drawn(Page page) {
		return page.locator("#head").getAttribute("src");
	}

	private static void follow(Page page, String link) {
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true)).first().click();
	}

}
