package headshots.planning;

import headshots.platforms.Platforms;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * "Plan my pictures": the questions, and the plan for a reader's answers. No response
 * with answers is stored ({@link headshots.web.PersonalPages}).
 */
@Controller
@PublicEndpoint
class PlanController {

	private final PlanSection section;

	private final PlanAnswersReader reader;

	private final PlanViewFactory views;

	private final Platforms platforms;

	PlanController(PlanSection section, PlanAnswersReader reader, PlanViewFactory views, Platforms platforms) {
		this.section = section;
		this.reader = reader;
		this.views = views;
		this.platforms = platforms;
	}

	@GetMapping(PlanSection.PLAN)
	String plan(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		PlanInput input = this.reader.read(parameters);
		PageHead head = this.section.page()
			.head(input.given() ? PageHead.PageKind.UNLISTED : PageHead.PageKind.ARTICLE)
			.loading(PlanSection.ASSETS);
		model.addAttribute("page", head);
		model.addAttribute("choices", PlanChoices.of(input.answers(), this.platforms.entries()));
		model.addAttribute("given", input.given());
		model.addAttribute("answer", this.views.view(input));
		return "planning/index";
	}

	/** The same with the answers in the body, for a form that a script sends whole. */
	@PostMapping(path = PlanSection.PLAN, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String planOf(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		return plan(parameters, model);
	}

	/**
	 * Returns the part that {@link #plan} shows below the questions, in the same bytes.
	 */
	@PostMapping(path = PlanSection.ANSWER, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	String answer(@RequestParam MultiValueMap<String, String> parameters, Model model) {
		model.addAttribute("answer", this.views.view(this.reader.read(parameters)));
		return "part/plan-answer :: answer(answer=${answer})";
	}

}
