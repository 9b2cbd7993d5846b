package headshots.journey;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A reader on a small phone, without script and with the keyboard alone, finds out which
 * headshot to have taken.
 */
@BrowserTest
class FindTheRightHeadshotJourney {

	@Autowired
	private HttpTestClient client;

	@Test
	void aNewFaceAnswersGoesBackAndAnswersAgain() {
		try (Page page = Chromium.page(320, false)) {
			page.navigate(this.client.address("/"));
			press(page, "I’m not sure");
			assertThat(page.locator("h2").first()).hasText("Who asked you for a picture?");
			press(page, "A model agency or a scout");
			press(page, "Current digitals, and now they want more");
			assertThat(page.locator(".said li")).hasCount(2);
			press(page, "Makeup and skin care");
			assertThat(page.locator("h1")).hasText("You need a beauty picture");
			assertThat(page.locator("img.portrait")).hasAttribute("alt", Pattern.compile("Drawing: .+"));

			page.goBack();
			assertThat(page.locator("h1")).hasText("What kind of work should it bring you?");
			press(page, "Change: Which pictures of you do they have?");
			press(page, "Nothing yet");
			assertThat(page.locator("h1")).hasText("You need digitals");
			for (String path : List.of("/which", "/which/goal", page.url())) {
				page.navigate(path.startsWith("/") ? this.client.address(path) : path);
				assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(320);
				Locator answers = page.locator(".choose li");
				for (int i = 0; i < answers.count(); i++) {
					assertThat(answers.nth(i).boundingBox().height).isGreaterThanOrEqualTo(44);
				}
			}
			press(page, "Start over");
			assertThat(page).hasURL(this.client.address("/which"));
			assertThat(page.context().cookies()).isEmpty();
		}
	}

	/** Goes from link to link until the one with a name, and follows it. */
	private static void press(Page page, String name) {
		for (int i = 0; i < 80; i++) {
			page.keyboard().press("Tab");
			Locator link = page.locator("a:focus");
			if (link.count() > 0 && (name.equals(link.textContent()) || name.equals(link.getAttribute("aria-label")))) {
				assertThat(link).isInViewport();
				page.keyboard().press("Enter");
				page.waitForLoadState();
				return;
			}
		}
		throw new AssertionError("The keyboard reaches no link " + name);
	}

}
