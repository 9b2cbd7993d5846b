package headshots.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import headshots.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages around accounts, in a browser: the axe rules, the width of a phone, and a
 * tour without script.
 */
@BrowserTest
class StaffPagesTests {

	private static final List<String> PATHS = List.of("/studio/account", "/studio/account?done=name", "/studio/staff",
			"/studio/staff?done=disabled", "/studio/log", "/studio/log?action=none", "/studio/no-such-page");

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@ParameterizedTest
	@ValueSource(ints = { 320, 768, 1280 })
	void noPageBreaksARuleOrScrollsSideways(int width) {
		this.staff.administrator();
		List<String> problems = new ArrayList<>();
		try (Page page = Chromium.page(width, true)) {
			look(page, "/sign-in", problems);
			page.navigate(this.client.address("/sign-in"));
			page.fill("#username", "adam");
			page.fill("#password", "not the right one");
			page.press("#password", "Enter");
			look(page, null, problems);
			page.fill("#password", Staff.PASSWORD);
			page.press("#password", "Enter");
			page.waitForURL(this.client.address("/studio"));
			PATHS.forEach((path) -> look(page, path, problems));
			page.navigate(this.client.address("/studio/account"));
			page.fill("#current", "x");
			page.fill("#password", "x");
			page.fill("#passwordAgain", "x");
			page.click("text=Change password");
			look(page, null, problems);
		}
		assertThat(problems).isEmpty();
	}

	@Test
	void everythingButPasskeysWorksWithoutScript() {
		this.staff.insert("theo", "ADMINISTRATOR");
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/studio/staff"));
			page.fill("#username", "theo");
			page.fill("#password", Staff.PASSWORD);
			page.click("form[action='/sign-in'] button[type=submit]");
			assertThat(page.url()).endsWith("/studio/staff");
			page.fill("#username", "ulla");
			page.fill("#displayName", "Ulla");
			page.click("text=Create account");
			String link = page.locator(".one-time-link").innerText();
			page.click("text=Sign out");
			page.navigate(link);
			page.fill("#password", "a shelf of old lenses");
			page.fill("#passwordAgain", "a shelf of old lenses");
			page.click("text=Set password");
			page.navigate(this.client.address("/studio/account"));
			assertThat(page.locator("header").innerText()).contains("Ulla");
			assertThat(page.locator("text=turn on JavaScript").isVisible()).isTrue();
			page.click("text=Sign out");
			page.goBack();
			assertThat(page.locator("h1").innerText()).isEqualTo("Sign in");
		}
	}

	private void look(Page page, String path, List<String> problems) {
		if (path != null) {
			page.navigate(this.client.address(path));
		}
		Axe.Findings found = Axe.check(page);
		found.broken().forEach((rule) -> problems.add(page.url() + " breaks " + rule));
		// The contrast of text that is scrolled out of view is measured at the widest.
		found.undecided()
			.stream()
			.filter((rule) -> !rule.id().equals("color-contrast") || page.viewportSize().width == 1280)
			.forEach((rule) -> problems.add(page.url() + " leaves undecided " + rule));
		int width = page.viewportSize().width;
		if (((Number) page.evaluate("document.documentElement.scrollWidth")).intValue() > width) {
			problems.add(page.url() + " is wider than " + width);
		}
	}

}
