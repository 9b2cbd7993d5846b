package headshots.studio.overview;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.comments.RequestAction;
import headshots.web.PageHead;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the first page of the studio: the matrix with the state of each cell, and the
 * work waiting.
 */
@Controller
class MatrixController {

	private static final Map<String, Notice> NOTICES = Map.of("canceled",
			Notice.done("Canceled. The drafts stay drafts."), "unscheduled",
			Notice.warning("That isn’t scheduled anymore: it has been published or canceled. “Activity” says which."));

	private final StudioMatrix matrix;

	MatrixController(StudioMatrix matrix) {
		this.matrix = matrix;
	}

	@GetMapping(StudioUrls.STUDIO)
	String matrix(@RequestParam(defaultValue = "") String published, @RequestParam(defaultValue = "") String hidden,
			@RequestParam(defaultValue = "") String done, @RequestParam(defaultValue = "") String request,
			@RequestParam(defaultValue = "") String balance, @RequestParam(defaultValue = "0") int links,
			@RequestParam(defaultValue = "0") int kept, @RequestParam(defaultValue = "") String discarded,
			@AuthenticationPrincipal StaffMember staff, Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "The matrix",
				"Every type by every aspect, and your to-do list.", StudioUrls.STUDIO));
		this.matrix.show(staff, discarded, model);
		model.addAttribute("notice", NOTICES.get(done));
		if (published.matches("\\d{1,4}") && hidden.matches("\\d{1,4}")) {
			model.addAttribute("notice",
					Notice.warning(published + " changes published. Readers don’t see "
							+ (hidden.equals("1") ? "one of the photographs" : hidden + " of the photographs")
							+ " everywhere yet: “Photographs” says why."));
		}
		else if (published.matches("\\d{1,4}")) {
			model.addAttribute("notice",
					Notice.done((published.equals("1") ? "1 change published. Readers can see it now."
							: published + " changes published. Readers can see them now.") + updated(links, kept)));
		}
		if (balance.equals("settled")) {
			model.addAttribute("notice", Notice.done("Settled. It comes back when either side changes again."));
		}
		RequestAction.notice(request).ifPresent((notice) -> model.addAttribute("notice", notice));
		return "studio/matrix";
	}

	private static String updated(int links, int kept) {
		String changed = (links > 0)
				? " Links in " + ((links == 1) ? "1 text" : links + " texts") + " were changed too." : "";
		return (kept > 0) ? changed + " The new links don’t fit into " + ((kept == 1) ? "1 text" : kept + " texts")
				+ ", which kept the old ones." : changed;
	}

}
