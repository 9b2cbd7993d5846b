package headshots.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/**
 * The accessibility rules that every page passes.
 */
final class Axe {

	/** Passes are left out: they are most of the result. */
	private static final String RUN = """
			async contrast => {
				const found = await axe.run(document, {
					rules: { 'color-contrast': { enabled: contrast } },
					runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
					resultTypes: ['violations', 'incomplete']
				});
				const brief = rules => rules.map(rule =>
					({ id: rule.id, nodes: rule.nodes.map(node => ({ html: node.html, target: String(node.target[0]),
						why: node.any.map(check => [check.message, ...check.relatedNodes.map(other => other.html)].join(' ')).join(' ') })) }));
				return { broken: brief(found.violations), undecided: brief(found.incomplete) };
			}""";

	/** Parsing colors, of which a page has few, takes a fifth of the time. */
	private static final String REMEMBER_COLORS = """
			() => {
				const known = new Map();
				const color = axe.commons.color.Color.prototype;
				const parse = color.parseString;
				color.parseString = function (text) {
					const before = known.get(text);
					if (before) {
						[this.r, this.g, this.b, this.alpha] = before;
					}
					else {
						parse.call(this, text);
						known.set(text, [this.r, this.g, this.b, this.alpha]);
					}
					return this;
				};
			}""";

	private static final String RULES = source() + ";(" + REMEMBER_COLORS + ")();";

	private Axe() {
	}

	/**
	 * Gives the rules to each page that will be opened. The browser then reads them once
	 * and not for every page, which is a third of the time of looking at one.
	 */
	static void giveRulesToAllOf(Page page) {
		page.addInitScript(RULES);
	}

	/**
	 * A page that has no rules yet is given them once, so that it is looked at quickly at
	 * other widths.
	 */
	static Findings check(Page page) {
		return check(page, true);
	}

	/**
	 * Looks at a page again in the same colors, which is more than half of the work, at
	 * another width.
	 */
	static Findings checkWithoutContrast(Page page) {
		return check(page, false);
	}

	private static Findings check(Page page, boolean contrast) {
		if (!(boolean) page.evaluate("() => 'axe' in window")) {
			page.evaluate(RULES);
		}
		Map<?, ?> found = (Map<?, ?>) page.evaluate(RUN, contrast);
		return new Findings(rules(found.get("broken")), rules(found.get("undecided")));
	}

	private static List<Rule> rules(Object found) {
		return ((List<?>) found).stream()
			.map(Map.class::cast)
			.map((rule) -> new Rule((String) rule.get("id"), places(rule, "html"), places(rule, "target"),
					places(rule, "why")))
			.toList();
	}

	private static List<String> places(Map<?, ?> rule, String name) {
		return ((List<?>) rule.get("nodes")).stream().map((node) -> (String) ((Map<?, ?>) node).get(name)).toList();
	}

	private static String source() {
		try (InputStream in = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The rules that a page breaks, and those that only a person could decide. */
	record Findings(List<Rule> broken, List<Rule> undecided) {

		static final Findings NONE = new Findings(List.of(), List.of());

	}

	/**
	 * A rule with the elements that it is about: as HTML, and as selectors, with reasons.
	 */
	record Rule(String id, List<String> html, List<String> targets, List<String> reasons) {

		@Override
		public String toString() {
			return this.id + ": " + this.html.stream().limit(3).toList() + this.reasons.stream().limit(1).toList();
		}

	}

}
