package headshots.finder;

import java.util.List;

import headshots.finder.FinderViews.AnswerView;
import headshots.finder.FinderViews.ResultView;
import headshots.finder.FinderViews.StepView;
import headshots.planning.PlanSection;
import headshots.site.Page;
import headshots.text.Markdown;
import headshots.text.Tokenizer;
import headshots.web.Assets;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * A page for each question of the finder and for each result. An answer is a plain link
 * to the next page, so that going back is what browsers do.
 */
@Controller
@PublicEndpoint
class FinderController {

	private static final Link START = new Link(FinderSection.TITLE, FinderSection.WHICH);

	private static final List<String> STYLES = List.of(Assets.LISTS, Assets.PICTURE_PAGES, "finder.css");

	private static final List<String> STEP_STYLES = List.of("finder.css");

	private static final int DESCRIPTION = 160;

	private final FinderSteps steps;

	private final FinderResults results;

	private final FinderViews views;

	FinderController(FinderSteps steps, FinderResults results, FinderViews views) {
		this.steps = steps;
		this.results = results;
		this.views = views;
	}

	@GetMapping(FinderSection.WHICH)
	String start(Model model) {
		Page page = FinderSection.page(this.steps, this.results);
		model.addAttribute("page", page.head(PageHead.PageKind.ARTICLE).loading(STEP_STYLES));
		model.addAttribute("step", this.views.first().orElse(null));
		return "finder/step";
	}

	@GetMapping(FinderSection.WHICH + "/{slug}")
	String step(@PathVariable String slug, Model model) {
		if (this.views.isFirst(slug)) {
			return start(model);
		}
		StepView step = this.views.step(slug).orElseThrow(PageNotFoundException::new);
		model
			.addAttribute("page",
					PageHead
						.of(PageHead.PageKind.ARTICLE, step.content().question(),
								Tokenizer.excerpt("Find out which headshot you need. "
										+ String.join(", ", step.answers().stream().map(AnswerView::text).toList()),
										DESCRIPTION),
								FinderSection.href(step.content()))
						.below(START)
						.changedOn(step.changed())
						.loading(STEP_STYLES));
		model.addAttribute("step", step);
		return "finder/step";
	}

	@GetMapping(FinderSection.RESULTS + "/{slug}")
	String result(@PathVariable String slug, Model model) {
		ResultView result = this.views.result(slug).orElseThrow(PageNotFoundException::new);
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.ARTICLE, result.content().title(),
							Tokenizer.excerpt(Markdown.plain(result.content().reason()), DESCRIPTION),
							FinderSection.href(result.content()))
					.below(START)
					.changedOn(result.changed())
					.loading(STYLES));
		model.addAttribute("result", result);
		model.addAttribute("plan", PlanSection.LINK);
		return "finder/result";
	}

}
