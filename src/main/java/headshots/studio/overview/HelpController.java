package headshots.studio.overview;

import headshots.web.Link;
import headshots.web.PageHead;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The studio in plain words, and its few shortcuts.
 */
@Controller
class HelpController {

	@GetMapping("/studio/help")
	String help(Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "How the studio works",
				"How to write and publish in the studio.", "/studio/help"));
		return "studio/help";
	}

	@GetMapping("/studio/shortcuts")
	String shortcuts(Model model) {
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Keyboard shortcuts", "Keyboard shortcuts in the studio.",
							"/studio/shortcuts")
					.below(new Link("Help", "/studio/help")));
		return "studio/shortcuts";
	}

}
