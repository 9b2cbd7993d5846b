package headshots.studio.editing;

import headshots.accounts.StaffMember;
import headshots.publishing.FormIdentity;
import headshots.publishing.WorkingCopies;
import headshots.studio.StudioUrls;

import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Receives the report of a script that an editor was closed, so that colleagues are not
 * told that it is open, and its unsaved text is continued by the form that is opened
 * next.
 */
@Controller
class DepartureController {

	private final Presence presence;

	private final WorkingCopies copies;

	DepartureController(Presence presence, WorkingCopies copies) {
		this.presence = presence;
		this.copies = copies;
	}

	@PostMapping(StudioUrls.DEPARTURE)
	ResponseEntity<Void> leave(@RequestParam(defaultValue = "") String visit,
			@RequestParam(defaultValue = "") String copy, @RequestParam(defaultValue = "") String sequence,
			@AuthenticationPrincipal StaffMember staff) {
		this.presence.leave(visit, staff.id());
		if (FormIdentity.isId(copy)) {
			this.copies.leave(staff.id(), FormIdentity.sent(copy, sequence, ""));
		}
		return ResponseEntity.noContent().build();
	}

}
