package headshots.studio.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.content.ContentViolation;
import headshots.publishing.LinkUpdates;
import headshots.publishing.PublishingOutcome;
import headshots.publishing.PublishingService;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.link.AffectedLinks;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;
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
 * Shows what would change for readers, and then changes it.
 */
@Controller
class PublicationController {

	/**
	 * As many as fit into one form, see the limits in the application's configuration.
	 */
	private static final int MOST = 190;

	private final PublishingService desk;

	private final ProposedChanges proposed;

	private final AffectedLinks links;

	PublicationController(PublishingService desk, ProposedChanges proposed, AffectedLinks links) {
		this.links = links;
		this.desk = desk;
		this.proposed = proposed;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/publication")
	ModelAndView ask(@PathVariable long id) {
		return ask(List.of(id), HttpStatus.OK, false);
	}

	/** Several drafts at once, as lists let staff choose them. */
	@GetMapping(StudioUrls.STUDIO + "/publication")
	ModelAndView ask(@RequestParam(name = StudioFields.ENTRY, defaultValue = "") List<Long> ids) {
		return ask(ids, HttpStatus.OK, false);
	}

	/**
	 * Publishes what was shown.
	 * @param shown the entries and the revisions that the page showed, each as "12:3"
	 */
	@PostMapping(StudioUrls.STUDIO + "/publication")
	ModelAndView publish(@RequestParam(name = StudioFields.SHOWN, defaultValue = "") List<String> shown,
			@RequestParam(defaultValue = "") String links, @AuthenticationPrincipal StaffMember staff) {
		Map<Long, Integer> chosen = new LinkedHashMap<>();
		for (String each : shown.stream().limit(MOST).toList()) {
			if (!each.matches("\\d{1,18}:\\d{1,9}")) {
				throw new PageNotFoundException();
			}
			String[] parts = each.split(":");
			chosen.put(Long.valueOf(parts[0]), Integer.valueOf(parts[1]));
		}
		List<Long> ids = List.copyOf(chosen.keySet());
		if (ids.isEmpty()) {
			return ask(ids, HttpStatus.UNPROCESSABLE_CONTENT, false);
		}
		// Answers 404 itself where the item is unknown.
		this.proposed.of(ids);
		LinkUpdates.LinkUpdateOutcome outcome = this.links.publish(chosen, links, staff.actor());
		PublishingOutcome publishingOutcome = outcome.publication();
		if (publishingOutcome instanceof PublishingOutcome.Done) {
			return SeeOther
				.at((ids.size() == 1 && links.isEmpty()) ? this.proposed.editor(ids.get(0)) + "?done=published"
						: StudioUrls.STUDIO + "?published=" + ids.size()
								+ (links.isEmpty() ? "" : "&links=" + outcome.changed() + "&kept=" + outcome.kept()));
		}
		boolean stale = publishingOutcome instanceof PublishingOutcome.Stale;
		return ask(ids, stale ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT, stale);
	}

	private ModelAndView ask(List<Long> ids, HttpStatus status, boolean stale) {
		List<ProposedChanges.Proposal> proposals = this.proposed.of(ids.stream().distinct().limit(MOST).toList());
		List<ContentViolation> refusals = this.desk
			.check(proposals.stream().map(ProposedChanges.Proposal::id).toList());
		int count = proposals.size();
		ModelAndView page = new ModelAndView("studio/publication", status);
		page.addObject("page",
				PageHead.of(PageHead.PageKind.UNLISTED,
						(count == 0) ? "Nothing to publish"
								: (count == 1) ? "Publish " + ContentItemNames.quoted(proposals.get(0).name()) + "?"
										: "Publish " + count + " changes?",
						"What will change for readers.", StudioUrls.STUDIO));
		page.addObject("proposals", proposals);
		page.addObject("reasons", this.proposed.reasons(refusals));
		this.links.show(page, proposals.stream().map(ProposedChanges.Proposal::id).toList());
		page.addObject("stale", stale);
		page.addObject("left", Math.max(0, ids.stream().distinct().count() - MOST));
		return page;
	}

}
