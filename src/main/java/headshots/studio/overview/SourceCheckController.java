package headshots.studio.overview;

import java.util.List;
import java.util.stream.Collectors;

import headshots.accounts.StaffMember;
import headshots.reference.Sources;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.service.SourceChecks;
import headshots.web.SeeOther;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Marks sources as checked, one or many at once.
 */
@Controller
class SourceCheckController {

	private final SourceChecks checks;

	SourceCheckController(SourceChecks checks) {
		this.checks = checks;
	}

	@PostMapping(StudioUrls.STUDIO + "/sources/checks")
	ModelAndView check(@RequestParam(name = StudioFields.ENTRY, defaultValue = "") List<Long> ids,
			@AuthenticationPrincipal StaffMember staff) {
		List<Long> unpublished = this.checks.markToday(ids, staff.actor());
		if (!unpublished.isEmpty()) {
			return SeeOther.at(StudioUrls.STUDIO + "/publication?entry="
					+ unpublished.stream().map(String::valueOf).collect(Collectors.joining(",")));
		}
		return SeeOther.at(StudioUrls.kind(Sources.KIND) + "?done=" + (ids.isEmpty() ? "nothing" : "checked"));
	}

}
