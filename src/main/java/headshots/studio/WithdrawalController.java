package headshots.studio;

import headshots.accounts.StaffMember;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import headshots.publishing.PublishingDesk;
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

	private final PublishingDesk desk;

	private final Revisions revisions;

	private final ProposedChanges proposed;

	private final Destinations destinations;

	private final ShownPlaces places;

	WithdrawalController(PublishingDesk desk, Revisions revisions, ProposedChanges proposed, Destinations destinations,
			ShownPlaces places) {
		this.places = places;
		this.desk = desk;
		this.revisions = revisions;
		this.proposed = proposed;
		this.destinations = destinations;
	}

	@GetMapping("/studio/entries/{id}/withdrawal")
	ModelAndView ask(@PathVariable long id) {
		return ask(this.revisions.entry(id), HttpStatus.OK, null);
	}

	/**
	 * Withdraws.
	 * @param base the latest revision that the page knew of
	 * @param destination the path that readers are led to, or "gone"
	 */
	@PostMapping("/studio/entries/{id}/withdrawal")
	ModelAndView withdraw(@PathVariable long id, @RequestParam(defaultValue = "0") int base,
			@RequestParam(defaultValue = "") String destination, @AuthenticationPrincipal StaffMember staff) {
		EntryStatus entry = this.revisions.entry(id);
		boolean known = this.destinations.contains(destination, entry);
		if (!known && !destination.equals(GONE) && this.destinations.isNeeded(entry)) {
			return ask(entry, HttpStatus.UNPROCESSABLE_CONTENT,
					"Choose where readers should go who come by the old address.");
		}
		Outcome outcome = this.desk.withdraw(id, base, known ? destination : null, staff.actor());
		if (outcome instanceof Outcome.Done) {
			return SeeOther.at(Places.kind(entry.kind()) + "?done=withdrawn");
		}
		return (outcome instanceof Outcome.Stale)
				? ask(this.revisions.entry(id), HttpStatus.CONFLICT,
						"Somebody saved it in the meantime. Look again before you decide.")
				: ask(this.revisions.entry(id), HttpStatus.UNPROCESSABLE_CONTENT, null);
	}

	private ModelAndView ask(EntryStatus entry, HttpStatus status, @Nullable String refusal) {
		ModelAndView page = this.revisions.question("studio/withdrawal", "Withdraw ", entry);
		page.setStatus(status);
		page.addObject("refusal", refusal);
		page.addObject("pointing", this.proposed.pointing(this.desk.pointingTo(entry.address())));
		page.addObject("parts", this.desk.parts(entry.address()).size());
		page.addObject("losing", this.places.losing(entry));
		page.addObject("hasPage", this.destinations.isNeeded(entry));
		page.addObject("destinations", this.destinations.of(entry));
		return page;
	}

}
