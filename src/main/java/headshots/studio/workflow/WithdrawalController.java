package headshots.studio.workflow;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.PublishingOutcome;
import headshots.publishing.PublishingService;
import headshots.studio.PublicLocations;
import headshots.studio.StudioUrls;
import headshots.studio.link.AffectedLinks;
import headshots.web.SeeOther;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes entries away from readers.
 */
@Controller
class WithdrawalController {

	private static final String GONE = "gone";

	private final PublishingService desk;

	private final Revisions revisions;

	private final ProposedChanges proposed;

	private final RedirectTargets redirectTargets;

	private final PublicLocations locations;

	private final AffectedLinks links;

	WithdrawalController(PublishingService desk, Revisions revisions, ProposedChanges proposed,
			RedirectTargets redirectTargets, PublicLocations locations, AffectedLinks links) {
		this.links = links;
		this.locations = locations;
		this.desk = desk;
		this.revisions = revisions;
		this.proposed = proposed;
		this.redirectTargets = redirectTargets;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/withdrawal")
	ModelAndView ask(@PathVariable long id) {
		return ask(this.revisions.entry(id), HttpStatus.OK, null);
	}

	/**
	 * Withdraws.
	 * @param base the latest revision that the page knew of
	 * @param destination the path that readers are led to, or "gone"
	 */
	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable long id, @RequestParam(defaultValue = "0") int base,
			@RequestParam(defaultValue = "") String destination, @AuthenticationPrincipal StaffMember staff) {
		ContentItemStatus item = this.revisions.entry(id);
		boolean known = this.redirectTargets.contains(destination, item);
		if (!known && !destination.equals(GONE) && this.redirectTargets.isNeeded(item)) {
			return ask(item, HttpStatus.UNPROCESSABLE_CONTENT, "Choose where the old address should lead.");
		}
		PublishingOutcome publishingOutcome = this.desk.withdraw(id, base, known ? destination : null, staff.actor());
		if (publishingOutcome instanceof PublishingOutcome.Done) {
			return SeeOther.at(StudioUrls.kind(item.kind()) + "?done=withdrawn");
		}
		return (publishingOutcome instanceof PublishingOutcome.Stale)
				? ask(this.revisions.entry(id), HttpStatus.CONFLICT,
						"Someone saved it in the meantime. Review it before you decide.")
				: ask(this.revisions.entry(id), HttpStatus.UNPROCESSABLE_CONTENT, null);
	}

	private ModelAndView ask(ContentItemStatus item, HttpStatus status, @Nullable String refusal) {
		ModelAndView page = this.revisions.question("studio/withdrawal", "Withdraw ", item);
		page.setStatus(status);
		page.addObject("refusal", refusal);
		page.addObject("pointing", this.proposed.pointing(this.desk.pointingTo(item.address())));
		page.addObject("parts", WithdrawnParts.inWords(this.desk.parts(item.address())));
		page.addObject("unreachable", WithdrawnParts.unreachable(this.desk.parts(item.address())));
		page.addObject("links", this.links.leadingTo(item.address(), this.desk.parts(item.address())));
		page.addObject("losing", this.locations.losing(item));
		page.addObject("hasPage", this.redirectTargets.isNeeded(item));
		page.addObject("destinations", this.redirectTargets.of(item));
		return page;
	}

}
