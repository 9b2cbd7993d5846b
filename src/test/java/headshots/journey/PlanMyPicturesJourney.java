package headshots.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An actor with glasses plans pictures on a small phone, without scripts and with the
 * keyboard alone.
 */
@BrowserTest
class PlanMyPicturesJourney {

	@Autowired
	private HttpTestClient client;

	@Test
	void fromTheQuestionsToThePlanAndBackWithoutAScript() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/plan"));
			assertThat(page.locator("#plan")).hasCount(0);
			tabTo(page, page.locator("input[value=act]"));
			page.keyboard().press("Space");
			tabTo(page, page.locator("input[name=in]:checked"));
			page.keyboard().press("ArrowUp");
			assertThat(page.locator("input[name=in][value=elsewhere]")).isChecked();
			tabTo(page, page.locator("input[value=spotlight]"));
			page.keyboard().press("Space");
			tabTo(page, page.locator("input[value=glasses]"));
			page.keyboard().press("Space");
			tabTo(page, page.locator("#plan-looks"));
			page.keyboard().press("ArrowDown");
			page.keyboard().press("ArrowDown");
			tabTo(page, page.locator("#plan-form button"));
			page.keyboard().press("Enter");
			assertThat(page.locator("#h_plan")).isInViewport();
			assertThat(page.locator(".ranked > li").first()).isVisible();
			assertThat(page.locator(".plan-problems")).hasCount(0);
			assertThat(page.url()).contains("do=act", "in=elsewhere", "to=spotlight", "with=glasses", "looks=2")
				.endsWith("#plan-answer");
			assertThat(page.locator("#plan-form")).isHidden();
			assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
			Locator answers = page.locator("#questions > summary");
			assertThat(answers).containsText("I act · Elsewhere · Glasses · Spotlight");
			tabTo(page, answers);
			page.keyboard().press("Enter");
			assertThat(page.locator("input[value=glasses]")).isChecked();
			tabTo(page, page.locator("input[value=act]"));
			page.keyboard().press("Space");
			page.keyboard().press("Enter");
			tabTo(page, page.locator(".plan-problems a"));
			page.keyboard().press("Enter");
			assertThat(page.locator("#q_do")).isInViewport();
			assertThat(page.locator("input[value=glasses]")).isChecked();
			page.goBack();
			page.goBack();
			assertThat(page.locator("#h_plan")).isVisible();
		}
	}

	/** Presses Tab until the focus is on an element, as it has to be reachable. */
	private static void tabTo(Page page, Locator target) {
		for (int i = 0; i < 400; i++) {
			if ((boolean) target.evaluate("element => element === document.activeElement")) {
				return;
			}
			page.keyboard().press("Tab");
		}
		throw new AssertionError("The keyboard does not reach " + target);
	}

}
