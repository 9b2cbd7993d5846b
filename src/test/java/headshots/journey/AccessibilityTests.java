package headshots.journey;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page and state passes the axe rules, without anything left undecided, and fits
 * the window.
 */
@BrowserTest
class AccessibilityTests {

	private static final int WIDEST = 1280;

	private static final List<Integer> WIDTHS = List.of(WIDEST, 768, 320);

	/**
	 * Lists the colors and the like that media queries set, because contrast depends on
	 * them.
	 */
	private static final String COLORED = """
			() => {
				const inside = rule => rule.cssRules ? [rule, ...[...rule.cssRules].flatMap(inside)] : [];
				return [...document.styleSheets].flatMap(inside)
					.filter(rule => rule instanceof CSSMediaRule && /width/.test(rule.conditionText))
					.flatMap(rule => [...rule.cssText
						.matchAll(/[\\s;{]([a-z-]*color|background[a-z-]*|opacity|filter|mix-blend-mode): *([^;]+)/g)])
					.map(found => `${found[1]}: ${found[2]}`);
			}""";

	@Autowired
	private HttpTestClient client;

	@Test
	void noPageBreaksARuleOrScrollsSidewaysAtAnyWidth() {
		try (Page page = Chromium.page(WIDEST, true)) {
			assertThat(problems(page, paths(), WIDTHS)).isEmpty();
		}
	}

	@Test
	void noPageBreaksARuleInTheDark() {
		try (Page page = Chromium.darkPage(WIDEST)) {
			assertThat(problems(page,
					List.of("/", "/compare/actor-vs-model", "/headshots/digitals", "/aspects/retouching",
							"/prepare/what-to-pack", "/faq", "/faq/makeup-trends", "/which/book",
							"/which/result/beauty", "/platforms", "/platforms/spotlight",
							"/check?for=corporate&platform=linkedin", "/about", "/sources", "/sources/union",
							"/light/rembrandt", "/retouching", "/search?q=polaroid", "/no-such-page"),
					List.of(WIDEST)))
				.isEmpty();
		}
	}

	/** So that contrast is measured at one width. */
	@Test
	void colorsDoNotDependOnTheWidth() {
		try (Page page = Chromium.page(WIDEST, true)) {
			for (String path : List.of("/compare/actor-vs-model", "/faq", "/light/rembrandt", "/sign-in")) {
				page.navigate(this.client.address(path));
				assertThat((List<?>) page.evaluate(COLORED)).as(path).allMatch("background: var(--paper)"::equals);
			}
			page.navigate("about:blank");
			page.setContent("<style>@layer x { @media (width < 30rem) { p { a { color: gray; } } } }</style>");
			assertThat((List<?>) page.evaluate(COLORED)).isEqualTo(List.of("color: gray"));
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
		List<String> paths = new ArrayList<>(this.client.sitemap());
		paths.addAll(HttpTestClient.STATES);
		paths.addAll(HttpTestClient.PLANS);
		return paths;
	}

	private List<String> problems(Page page, List<String> paths, List<Integer> widths) {
		List<String> problems = new ArrayList<>();
		LayoutShapes shapes = new LayoutShapes();
		Axe.giveRulesToAllOf(page);
		for (String path : paths) {
			page.navigate(this.client.address(path));
			boolean looksNew = shapes.areNewOn(page);
			boolean colored = shapes.areInNewColorsOn(page);
			for (int width : widths) {
				page.setViewportSize(width, 800);
				String name = path + " at " + width;
				int reach = (int) page.evaluate("document.documentElement.scrollWidth");
				if (reach > width) {
					problems.add(name + " reaches " + reach);
				}
				if (width != WIDEST && !looksNew) {
					continue;
				}
				Axe.Findings found = (width == WIDEST && colored) ? Axe.check(page) : Axe.checkWithoutContrast(page);
				found.broken().forEach((rule) -> problems.add(name + " breaks " + rule));
				found.undecided().forEach((rule) -> problems.add(name + " leaves undecided " + rule));
			}
		}
		return problems;
	}

}
