package headshots.comparison;

import java.util.List;

import headshots.content.Redirects;
import headshots.web.Assets;
import headshots.web.Link;
import headshots.web.PageForm;
import headshots.web.PageHead;
import headshots.web.PageMovedException;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Comparisons, and the form that chooses one.
 */
@Controller
@PublicEndpoint
class ComparisonController {

	private static final String COMPARISON = ComparisonSection.COMPARE + "/{slugs}";

	private final CurrentMatrix matrix;

	private final Redirects redirects;

	ComparisonController(CurrentMatrix matrix, Redirects redirects) {
		this.matrix = matrix;
		this.redirects = redirects;
	}

	/** The picker's form arrives here; what it chooses has an address of its own. */
	@GetMapping(ComparisonSection.COMPARE)
	String choose(@RequestParam(name = "type", defaultValue = "") List<String> slugs, Model model) {
		Matrix current = this.matrix.get();
		List<String> chosen = slugs.stream().map(String::strip).filter((slug) -> !slug.isEmpty()).toList();
		if (!chosen.isEmpty()) {
			return "redirect:" + Comparison.href(ComparisonSelection.of(current, chosen));
		}
		model.addAttribute("page",
				PageHead.of(PageHead.PageKind.LISTING, "Compare headshots",
						"Put any two to four types or looks side by side: what they’re for, and how they differ.",
						ComparisonSection.COMPARE));
		model.addAttribute("picker", new ComparisonForm(current, current.opening()));
		model.addAttribute("suggestions", current.usualComparisons().stream().map(Comparison::link).toList());
		return "comparison/choose";
	}

	@GetMapping({ COMPARISON, PageForm.EMBEDDED_PATH + COMPARISON })
	String compare(@PathVariable String slugs, @RequestParam(name = "rows", defaultValue = "") String rows,
			PageForm form, Model model) {
		Matrix current = this.matrix.get();
		List<String> asked = List.of(slugs.split(ComparisonSection.BETWEEN, -1));
		List<String> today = ComparisonSelection.today(current, this.redirects, asked);
		if (!today.equals(asked)) {
			throw new PageMovedException(Comparison.hrefOf(today));
		}
		List<Column> columns = ComparisonSelection.of(current, asked);
		if (!columns.stream().map(Column::slug).toList().equals(asked)) {
			return form.redirect(Comparison.href(columns));
		}
		Comparison comparison = Comparison.of(current, columns);
		boolean differing = rows.equals(ComparisonSection.DIFFERING);
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.ARTICLE, comparison.heading(), comparison.inShort(),
							Comparison.href(current.inOrder(columns)))
					.below(new Link("Compare", ComparisonSection.COMPARE))
					.changedOn(comparison.changed())
					.loading(comparison.stylesheets())
					.embeddedAs(ComparisonSection.embeddable(comparison, differing)));
		model.addAttribute("comparison", comparison);
		model.addAttribute("turned", turned(comparison, differing));
		model.addAttribute("differing", differing);
		model.addAttribute("picker", new ComparisonForm(current, columns));
		return form.view("comparison/show", "comparison/embedded-comparison");
	}

	private static Link turned(Comparison comparison, boolean differing) {
		String first = comparison.columns().get(0).name();
		boolean pair = comparison.columns().size() == Comparison.FEWEST;
		return new Link(pair ? "Swap sides" : "Move " + first + " to the right",
				Comparison.href(comparison.turned()) + (differing ? "?rows=differing" : ""));
	}

}
