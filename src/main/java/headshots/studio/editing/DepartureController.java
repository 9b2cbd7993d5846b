package headshots.studio.editing;

import headshots.accounts.StaffMember;
import headshots.studio.StudioUrls;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Receives the report of a script that an editor was closed, so that colleagues are not
 * told that it is open.
 */
@Controller
class DepartureController {

	private final Presence presence;

	DepartureController(Presence presence) {
		this.presence = presence;
	}

	@PostMapping(StudioUrls.DEPARTURE)
	ResponseEntity<Void> leave(@RequestParam(defaultValue = "") String visit,
			@AuthenticationPrincipal StaffMember staff) {
		this.presence.leave(visit, staff.id());
		return ResponseEntity.noContent().build();
	}

}
