package headshots.studio.overview;

import headshots.studio.StudioUrls;
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

	@GetMapping(StudioUrls.STUDIO + "/help")
	String help(Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "How the studio works",
				"How to write and publish in the studio.", StudioUrls.STUDIO + "/help"));
		return "studio/help";
	}

	@GetMapping(StudioUrls.STUDIO + "/shortcuts")
	String shortcuts(Model model) {
		model.addAttribute("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Keyboard shortcuts", "Keyboard shortcuts in the studio.",
							StudioUrls.STUDIO + "/shortcuts")
					.below(new Link("Help", StudioUrls.STUDIO + "/help")));
		return "studio/shortcuts";
	}

}
