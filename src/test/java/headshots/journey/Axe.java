package headshots.journey;

import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/**
 * The accessibility rules that every page passes.
 */
final class Axe {

	private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private Axe() {
	}

	static AxeResults check(Page page) {
		AxeRunOptions options = new AxeRunOptions();
		// What passes is most of a page, and nobody reads it.
		options.setResultTypes(List.of("violations", "incomplete"));
		// Pages have no frames, so that the rules can run in the page itself.
		return new AxeBuilder(page).options(options).withTags(RULES).setLegacyMode(true).analyze();
	}

	static String describe(Rule rule) {
		return rule.getId() + ": " + rule.getNodes().stream().limit(3).map((node) -> node.getHtml()).toList();
	}

}
