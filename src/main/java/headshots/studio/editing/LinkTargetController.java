package headshots.studio.editing;

import headshots.studio.StudioUrls;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Offers the pages of the guide to the dialog that puts a link into a text.
 */
@Controller
class LinkTargetController {

	private final LinkSuggestions linkTargets;

	LinkTargetController(LinkSuggestions linkTargets) {
		this.linkTargets = linkTargets;
	}

	/** Answers with the options of a listbox, as an HTML fragment. */
	@GetMapping(StudioUrls.LINK_TARGETS)
	String find(@RequestParam(name = "q", defaultValue = "") String query, Model model) throws Exception {
		model.addAttribute("targets", this.linkTargets.find(query));
		return "part/link-targets :: targets(targets=${targets})";
	}

}
