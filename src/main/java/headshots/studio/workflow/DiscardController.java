package headshots.studio.workflow;

import java.util.List;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.Drafts;
import headshots.publishing.PublishingOutcome;
import headshots.studio.StudioUrls;
import headshots.web.SeeOther;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes drafts back to what readers see, or puts them away.
 */
@Controller
class DiscardController {

	private final Drafts drafts;

	private final Revisions revisions;

	private final ProposedChanges proposed;

	DiscardController(Drafts drafts, Revisions revisions, ProposedChanges proposed) {
		this.drafts = drafts;
		this.revisions = revisions;
		this.proposed = proposed;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/discarding")
	ModelAndView askToDiscard(@PathVariable long id) {
		ContentItemStatus item = this.revisions.entry(id);
		ModelAndView page = this.revisions.question("studio/discarding",
				item.isLive() ? "Discard the draft of " : "Put away the draft of ", item);
		page.addObject("proposals", this.proposed.of(List.of(id)));
		return page;
	}

	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/discarding")
	ModelAndView discard(@PathVariable long id, @RequestParam(defaultValue = "0") int base,
			@AuthenticationPrincipal StaffMember staff) {
		ContentItemStatus item = this.revisions.entry(id);
		PublishingOutcome publishingOutcome = this.drafts.discard(id, base, staff.actor());
		if (publishingOutcome instanceof PublishingOutcome.Done) {
			return SeeOther.at(item.isLive() ? StudioUrls.editor(item) + "?done=discarded"
					: StudioUrls.kind(item.kind()) + "?done=discarded");
		}
		ModelAndView page = askToDiscard(id);
		page.setStatus(HttpStatus.CONFLICT);
		page.addObject("refusal", "Someone saved it in the meantime. Review it before you decide.");
		return page;
	}

}
