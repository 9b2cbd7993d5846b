package headshots.studio.link;

import java.util.List;
import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.studio.Notice;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.web.PageHead;
import headshots.web.SeeOther;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Lists the links to other sites, which staff open from here and mark as looked at.
 */
@Controller
class LinksController {

	private static final String DUE = "due";

	private static final Map<String, Notice> NOTICES = Map.of("looked", Notice.done("Marked as looked at today."),
			"nothing", Notice.warning("Select at least one link first."));

	private final ExternalLinks links;

	LinksController(ExternalLinks links) {
		this.links = links;
	}

	@GetMapping(StudioUrls.LINKS)
	String list(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String done,
			Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "Links to other sites",
				"Every link that leads away from the guide, and when someone last looked at it.", StudioUrls.LINKS));
		model.addAttribute("hosts", this.links.hosts(show.equals(DUE)));
		model.addAttribute("show", show.equals(DUE) ? DUE : "");
		model.addAttribute("notice", NOTICES.get(done));
		return "studio/links";
	}

	/**
	 * Marks pages as looked at today.
	 * @param ids the pages that are selected
	 * @param host a host all of whose pages are meant, empty for none
	 */
	@PostMapping(StudioUrls.LINKS + "/reviews")
	ModelAndView review(@RequestParam(name = StudioFields.LINK, defaultValue = "") List<String> ids,
			@RequestParam(defaultValue = "") String host, @RequestParam(defaultValue = "") String show,
			@AuthenticationPrincipal StaffMember staff) {
		int count = this.links.note(ids, host, staff.actor());
		return SeeOther.at(StudioUrls.LINKS + "?done=" + ((count > 0) ? "looked" : "nothing")
				+ (show.equals(DUE) ? "&show=" + DUE : ""));
	}

}
