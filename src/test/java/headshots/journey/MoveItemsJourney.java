package headshots.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * An editor puts lists in order: by a choice of the place, and by dragging.
 */
@SharedStudio
class MoveItemsJourney {

	@Autowired
	private Studio studio;

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void anItemIsMovedToAChosenPlaceInOneStep(boolean javaScript) {
		try (Page page = this.studio.signedIn("mia", javaScript)) {
			page.navigate(this.studio.address("/studio/checklists"));
			List<String> before = titles(page);
			row(page, before.get(0)).getByRole(AriaRole.LINK).filter(saying("Move to")).click();
			Studio.field(page, "Place").selectOption(new SelectOption().setLabel("After " + before.get(1)));
			Studio.press(page, "Move");
			assertThat(Studio.said(page, "The new order is a draft")).isVisible();
			assertThat(titles(page).subList(0, 2)).containsExactly(before.get(1), before.get(0));
			row(page, before.get(0)).getByRole(AriaRole.LINK).filter(saying("Move to")).click();
			Studio.field(page, "Place").selectOption("First");
			Studio.press(page, "Move");
			assertThat(Studio.said(page, "The new order is a draft")).isVisible();
			assertThat(titles(page)).isEqualTo(before);
		}
	}

	@Test
	void aRowIsDraggedAndReturnsIfTheListHasChanged() {
		try (Page page = this.studio.signedIn("mia"); Page other = this.studio.signedIn("mo", false)) {
			page.navigate(this.studio.address("/studio/tips"));
			List<String> before = titles(page);
			drag(page, before.get(0), before.get(2));
			assertThat(Studio.said(page, "The new order is a draft")).isVisible();
			List<String> after = titles(page);
			assertThat(after.subList(0, 3)).containsExactly(before.get(1), before.get(2), before.get(0));

			other.navigate(this.studio.address("/studio/tips"));
			row(other, after.get(1)).getByRole(AriaRole.BUTTON).filter(saying("Up")).click();
			assertThat(Studio.said(other, "The new order is a draft")).isVisible();
			drag(page, after.get(0), after.get(2));
			assertThat(Studio.said(page, "Nothing was moved: the list changed")).isVisible();
			assertThat(titles(page)).isEqualTo(after);

			page.reload();
			List<String> now = titles(page);
			page.context().setOffline(true);
			drag(page, now.get(2), now.get(0));
			assertThat(Studio.said(page, "Nothing was moved: the guide isn’t available")).isVisible();
			assertThat(titles(page)).isEqualTo(now);
			page.context().setOffline(false);
		}
	}

	@Test
	void aTypeIsDraggedWithItsLooksAndALookStaysInItsType() {
		try (Page page = this.studio.signedIn("mia")) {
			page.setViewportSize(Studio.WIDTH, 1600);
			page.navigate(this.studio.address("/studio/types"));
			List<String> before = titles(page);
			String look = header(page, "model", 0);
			String last = header(page, "actor", 1);
			drag(page, look, last);
			page.waitForTimeout(500);
			assertThat(titles(page)).isEqualTo(before);
			String second = header(page, "model", 1);
			drag(page, look, second);
			List<String> after = new ArrayList<>(before);
			after.remove(look);
			after.add(after.indexOf(second) + 1, look);
			assertThat(page.getByRole(AriaRole.ROWHEADER)).hasText(after.toArray(String[]::new));
			assertThat(Studio.said(page, "The new order is a draft")).isVisible();
			List<String> actor = List.of(after.get(0), after.get(1), after.get(2));
			String runway = "Runway model pictures";
			drag(page, after.get(0), runway);
			List<String> moved = new ArrayList<>(after);
			moved.removeAll(actor);
			moved.addAll(moved.indexOf(runway) + 1, actor);
			assertThat(page.getByRole(AriaRole.ROWHEADER)).hasText(moved.toArray(String[]::new));
		}
	}

	private static String header(Page page, String parent, int number) {
		return page.locator("tr:has([data-parent=" + parent + "])")
			.nth(number)
			.getByRole(AriaRole.ROWHEADER)
			.innerText();
	}

	/**
	 * Drags a row by its handle until its pointer is over the lower half of another row.
	 */
	private static void drag(Page page, String title, String over) {
		Locator handle = row(page, title).locator(".handle");
		handle.scrollIntoViewIfNeeded();
		BoundingBox from = handle.boundingBox();
		BoundingBox to = row(page, over).boundingBox();
		page.mouse().move(from.x + from.width / 2, from.y + from.height / 2);
		page.mouse().down();
		double target = (to.y > from.y) ? to.y + to.height * 0.8 : to.y + to.height * 0.2;
		page.mouse().move(from.x + from.width / 2, target, new Mouse.MoveOptions().setSteps(5));
		page.mouse().up();
	}

	private static Locator row(Page page, String title) {
		return page.getByRole(AriaRole.ROW)
			.filter(new Locator.FilterOptions()
				.setHas(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName(title).setExact(true))));
	}

	private static List<String> titles(Page page) {
		return page.getByRole(AriaRole.ROWHEADER).allInnerTexts();
	}

	private static Locator.FilterOptions saying(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
