package headshots.studio;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.publishing.Drafts;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Outcome;
import headshots.publishing.Revision;
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
 * The way back to an older text.
 */
@Controller
class RestorationController {

	private final Entries entries;

	private final Drafts drafts;

	private final Editors editors;

	private final Revisions revisions;

	RestorationController(Entries entries, Drafts drafts, Editors editors, Revisions revisions) {
		this.entries = entries;
		this.drafts = drafts;
		this.editors = editors;
		this.revisions = revisions;
	}

	@GetMapping("/studio/entries/{id}/revisions/{number}/restoration")
	ModelAndView askToRestore(@PathVariable long id, @PathVariable int number) {
		EntryStatus entry = this.revisions.entry(id);
		Revision old = this.revisions.revision(id, number);
		Editor editor = this.editors.find(entry.kind()).orElseThrow();
		DraftCatalog catalog = new DraftCatalog(this.entries);
		ModelAndView page = this.revisions.page("studio/restoration", "Restore revision " + number + " of ", entry,
				old);
		page.addObject("revision", this.revisions.line(old, entry, Map.of()));
		page.addObject("changes", FieldText.changes(editor, this.entries.latest(id).content(), old.content(), catalog));
		return page;
	}

	@PostMapping("/studio/entries/{id}/revisions/{number}/restoration")
	ModelAndView restore(@PathVariable long id, @PathVariable int number, @RequestParam(defaultValue = "0") int base,
			@AuthenticationPrincipal StaffMember staff) {
		EntryStatus entry = this.revisions.entry(id);
		this.revisions.revision(id, number);
		Outcome outcome = this.drafts.restore(id, number, base, staff.actor());
		if (outcome instanceof Outcome.Done) {
			return SeeOther.at(Places.editor(entry) + "?done=restored");
		}
		ModelAndView page = askToRestore(id, number);
		page.setStatus(HttpStatus.CONFLICT);
		page.addObject("stale", true);
		return page;
	}

}
