package headshots.studio.overview;

import headshots.accounts.StaffMember;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
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

	private final StudioMatrix matrix;

	MatrixController(StudioMatrix matrix) {
		this.matrix = matrix;
	}

	@GetMapping(StudioUrls.STUDIO)
	String matrix(@RequestParam(defaultValue = "") String published, @RequestParam(defaultValue = "") String discarded,
			@AuthenticationPrincipal StaffMember staff, Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "The matrix",
				"Every type by every aspect, and your to-do list.", StudioUrls.STUDIO));
		this.matrix.show(staff, discarded, model);
		if (published.matches("\\d{1,4}")) {
			model.addAttribute("notice",
					Notice.done(published.equals("1") ? "1 change published. Readers can see it now."
							: published + " changes published. Readers can see them now."));
		}
		return "studio/matrix";
	}

}
