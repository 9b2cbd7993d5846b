package headshots.comparison;

import java.util.Comparator;

import headshots.content.PublicationDates;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The advice for some readers, a page for each condition.
 */
@Controller
@PublicEndpoint
class AdviceController {

	private static final Link ALL = new Link(AdviceSection.TITLE, AdviceSection.ADVICE);

	private final CurrentMatrix matrix;

	AdviceController(CurrentMatrix matrix) {
		this.matrix = matrix;
	}

	@GetMapping(AdviceSection.ADVICE)
	String all(Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.LISTING, AdviceSection.TITLE, AdviceSection.SUMMARY,
				AdviceSection.ADVICE));
		model.addAttribute("conditions",
				AdviceSection.conditions(this.matrix.get())
					.stream()
					.map((condition) -> new Link(condition.opening(), AdviceSection.href(condition)))
					.toList());
		return "comparison/conditions";
	}

	@GetMapping(AdviceSection.ADVICE + "/{code}")
	String condition(@PathVariable String code, Model model) {
		Matrix current = this.matrix.get();
		ReaderCondition condition = ReaderCondition.of(code)
			.filter(AdviceSection.conditions(current)::contains)
			.orElseThrow(PageNotFoundException::new);
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.ARTICLE, AdviceSection.title(condition),
							AdviceSection.summary(current, condition), AdviceSection.href(condition))
					.below(ALL)
					.changedOn(AdviceSection.dates(current, condition)
						.map(PublicationDates::changed)
						.max(Comparator.naturalOrder())
						.orElse(null)));
		model.addAttribute("groups", current.advice().groups(condition));
		return "comparison/condition";
	}

}
