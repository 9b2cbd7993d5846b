package headshots.studio.workflow;

import java.util.List;

import headshots.accounts.StaffMember;
import headshots.publishing.LinkUpdates;
import headshots.publishing.PublishingOutcome;
import headshots.studio.StudioFields;
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
 * Shows what would change for readers, and then changes it.
 */
@Controller
class PublicationController {

	private final ProposedChanges proposed;

	private final PublicationPages pages;

	private final SelectableDrafts selectable;

	private final AffectedLinks links;

	PublicationController(ProposedChanges proposed, PublicationPages pages, SelectableDrafts selectable,
			AffectedLinks links) {
		this.links = links;
		this.proposed = proposed;
		this.pages = pages;
		this.selectable = selectable;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/publication")
	ModelAndView ask(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		return this.pages.page(List.of(id), null, staff);
	}

	/**
	 * Several drafts at once. A person's own are selected at first, or those of a type
	 * and its cells.
	 * @param picked whether they were selected on the page itself
	 */
	@GetMapping(StudioUrls.STUDIO + "/publication")
	ModelAndView ask(@RequestParam(name = StudioFields.ENTRY, defaultValue = "") List<Long> ids,
			@RequestParam(name = StudioFields.TYPE, required = false) @Nullable Long type,
			@RequestParam(name = StudioFields.PICKED, defaultValue = "false") boolean picked,
			@AuthenticationPrincipal StaffMember staff) {
		List<Long> selected = (picked || !ids.isEmpty()) ? ids
				: (type != null) ? this.pages.ofType(type) : this.selectable.own(staff);
		return this.pages.page(selected, type, staff);
	}

	/**
	 * Publishes what was shown.
	 * @param shown the entries and the revisions that the page showed, each as "12:3"
	 */
	@PostMapping(StudioUrls.STUDIO + "/publication")
	ModelAndView publish(@RequestParam(name = StudioFields.SHOWN, defaultValue = "") List<String> shown,
			@RequestParam(defaultValue = "") String links, @AuthenticationPrincipal StaffMember staff) {
		ShownRevisions chosen = ShownRevisions.of(shown);
		List<Long> ids = chosen.ids();
		if (ids.isEmpty()) {
			return this.pages.page(ids, null, staff, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		// Answers 404 itself where the item is unknown.
		this.proposed.of(ids);
		LinkUpdates.LinkUpdateOutcome outcome = this.links.publish(chosen.byItem(), links, staff.actor());
		if (outcome.publication() instanceof PublishingOutcome.Done) {
			long hidden = this.proposed.hidden(ids);
			return SeeOther.at((ids.size() == 1 && links.isEmpty())
					? this.proposed.editor(ids.get(0)) + "?done=" + ((hidden > 0) ? "hidden" : "published")
					: StudioUrls.STUDIO + "?published=" + ids.size() + ((hidden > 0) ? "&hidden=" + hidden : "")
							+ (links.isEmpty() ? "" : "&links=" + outcome.changed() + "&kept=" + outcome.kept()));
		}
		return (outcome.publication() instanceof PublishingOutcome.Stale) ? this.pages.stale(chosen, staff)
				: this.pages.page(ids, null, staff, HttpStatus.UNPROCESSABLE_CONTENT);
	}

}
