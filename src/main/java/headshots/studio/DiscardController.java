package headshots.studio;

import java.util.List;

import headshots.accounts.StaffMember;
import headshots.publishing.Drafts;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFound;
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

	private final Entries entries;

	private final ProposedChanges proposed;

	DiscardController(Drafts drafts, Entries entries, ProposedChanges proposed) {
		this.drafts = drafts;
		this.entries = entries;
		this.proposed = proposed;
	}

	@GetMapping("/studio/entries/{id}/discarding")
	ModelAndView askToDiscard(@PathVariable long id) {
		EntryStatus entry = entry(id);
		ModelAndView page = page("studio/discarding",
				entry.isLive() ? "Discard the draft of " : "Put this draft away: ", entry);
		page.addObject("proposals", this.proposed.of(List.of(id)));
		return page;
	}

	@PostMapping("/studio/entries/{id}/discarding")
	ModelAndView discard(@PathVariable long id, @RequestParam(defaultValue = "0") int base,
			@AuthenticationPrincipal StaffMember staff) {
		EntryStatus entry = entry(id);
		Outcome outcome = this.drafts.discard(id, base, staff.actor());
		if (outcome instanceof Outcome.Done) {
			return SeeOther.at(entry.isLive() ? Places.editor(entry) + "?done=discarded"
					: Places.kind(entry.kind()) + "?done=discarded");
		}
		ModelAndView page = askToDiscard(id);
		page.setStatus(HttpStatus.CONFLICT);
		page.addObject("refusal", "Somebody saved it in the meantime. Look again before you decide.");
		return page;
	}

	private ModelAndView page(String template, String heading, EntryStatus entry) {
		String name = new EntryNames(new DraftCatalog(this.entries)).of(this.entries.latest(entry.id()).content());
		ModelAndView page = new ModelAndView(template);
		page.addObject("page",
				PageHead
					.of(PageHead.Kind.UNLISTED, heading + EntryNames.quoted(name) + "?",
							"What would happen, before it does.", Places.STUDIO)
					.below(new Link(name, Places.editor(entry))));
		page.addObject("entry", entry);
		return page;
	}

	private EntryStatus entry(long id) {
		return this.entries.find(id).orElseThrow(PageNotFound::new);
	}

}
