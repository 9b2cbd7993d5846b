package headshots.planning;

import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The page on which a photographer reads a brief that a reader sent as a link, and what
 * the guide says of pictures as a script for it. Both are the same for everyone: the
 * brief is in the part of the link that browsers send to no server.
 */
@Controller
@PublicEndpoint
class BriefController {

	private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");

	private final BriefGuideFactory guides;

	BriefController(BriefGuideFactory guides) {
		this.guides = guides;
	}

	@GetMapping(PlanSection.BRIEF)
	String brief(Model model) {
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Brief for a shoot",
							"What to photograph, sent by the person in the pictures as a link.", PlanSection.BRIEF)
					.below(PlanSection.LINK)
					.loading(BriefPages.ASSETS));
		model.addAttribute("guide", BriefPages.GUIDE);
		model.addAttribute("plan", PlanSection.LINK);
		return "planning/brief";
	}

	@GetMapping(BriefPages.GUIDE)
	ResponseEntity<String> guide() {
		return ResponseEntity.ok()
			.contentType(SCRIPT)
			.body("document.querySelector('[data-brief]').guide = " + this.guides.json() + ";\n");
	}

}
