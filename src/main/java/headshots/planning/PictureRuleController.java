package headshots.planning;

import java.util.List;

import headshots.comparison.PictureFits;
import headshots.reference.Sources;
import headshots.web.Assets;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page of the rules behind the plan.
 */
@Controller
@PublicEndpoint
class PictureRuleController {

	private final PictureRuleSection section;

	private final PictureRules rules;

	private final PictureFits fits;

	private final Sources sources;

	PictureRuleController(PictureRuleSection section, PictureRules rules, PictureFits fits, Sources sources) {
		this.section = section;
		this.rules = rules;
		this.fits = fits;
		this.sources = sources;
	}

	@GetMapping(PictureRuleSection.RULES)
	String rules(Model model) {
		model.addAttribute("page", this.section.page().head(PageHead.PageKind.ARTICLE).loading(List.of(Assets.LISTS)));
		model.addAttribute("groups",
				PictureRuleGroup.of(this.rules.entries(), this.fits.pictures(), this.sources::cite));
		return "planning/rules";
	}

}
