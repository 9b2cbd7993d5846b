package headshots.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import headshots.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page and state passes the axe rules, without anything left undecided.
 */
@BrowserTest
class AccessibilityTests {

	private static final int WIDEST = 1280;

	private static final List<Integer> WIDTHS = List.of(WIDEST, 768, 320);

	@Autowired
	private Visitor visitor;

	@Test
	void noPageBreaksARuleAtAnyWidth() {
		try (Page page = Chromium.page(WIDEST, true)) {
			assertThat(problems(page, paths(), WIDTHS)).isEmpty();
		}
	}

	@Test
	void noPageBreaksARuleInTheDark() {
		try (Page page = Chromium.darkPage(WIDEST)) {
			assertThat(problems(page,
					List.of("/", "/compare/actor-vs-model", "/headshots/digitals", "/aspects/retouching",
							"/prepare/what-to-pack", "/faq", "/platforms", "/light/rembrandt", "/retouching",
							"/search?q=polaroid", "/no-such-page"),
					List.of(WIDEST)))
				.isEmpty();
		}
	}

	@Test
	void theRulesSeeWhatIsWrong() {
		try (Page page = Chromium.page(320, true)) {
			page.setContent(
					"<html><title>x</title><body><p style='color:#ccc'>pale</p><img src=x><input></body></html>");
			assertThat(Axe.check(page).broken()).extracting(Axe.Rule::id)
				.contains("color-contrast", "image-alt", "label", "html-has-lang");
		}
	}

	private List<String> paths() {
		List<String> paths = new ArrayList<>(this.visitor.sitemap());
		paths.addAll(Visitor.STATES);
		return paths;
	}

	private List<String> problems(Page page, List<String> paths, List<Integer> widths) {
		List<String> problems = new ArrayList<>();
		for (String path : paths) {
			page.navigate(this.visitor.address(path));
			for (int width : widths) {
				page.setViewportSize(width, 800);
				String name = path + " at " + width;
				Axe.Findings found = Axe.check(page);
				found.broken().forEach((rule) -> problems.add(name + " breaks " + rule));
				found.undecided()
					.stream()
					.filter((rule) -> !isScrolledOutOfSight(page, rule))
					.forEach((rule) -> problems.add(name + " leaves undecided " + rule));
			}
		}
		return problems;
	}

	/**
	 * Contrast cannot be measured on what a region has scrolled out of sight; the widest
	 * of the three widths shows all of it, and there it is measured.
	 */
	private static boolean isScrolledOutOfSight(Page page, Axe.Rule rule) {
		return rule.id().equals("color-contrast") && page.viewportSize().width < WIDEST && rule.targets()
			.stream()
			.allMatch((target) -> page.locator(target).locator("xpath=ancestor::*[@role='region']").count() > 0);
	}

}
