package headshots.studio.workflow;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Drafts;
import headshots.publishing.PublishingOutcome;
import headshots.publishing.Revision;
import headshots.studio.StudioUrls;
import headshots.studio.form.DraftContentLookup;
import headshots.studio.form.FieldText;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
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

	private final ContentItems items;

	private final Drafts drafts;

	private final FormDefinitions forms;

	private final Revisions revisions;

	RestorationController(ContentItems items, Drafts drafts, FormDefinitions forms, Revisions revisions) {
		this.items = items;
		this.drafts = drafts;
		this.forms = forms;
		this.revisions = revisions;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/revisions/{number}/restoration")
	ModelAndView askToRestore(@PathVariable long id, @PathVariable int number) {
		ContentItemStatus item = this.revisions.entry(id);
		Revision old = this.revisions.revision(id, number);
		FormDefinition editor = this.forms.find(item.kind()).orElseThrow();
		DraftContentLookup lookup = new DraftContentLookup(this.items);
		ModelAndView page = this.revisions.page("studio/restoration", "Restore revision " + number + " of ", item, old);
		page.addObject("revision", this.revisions.line(old, item, Map.of()));
		page.addObject("changes", FieldText.changes(editor, this.items.latest(id).content(), old.content(), lookup));
		return page;
	}

	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/revisions/{number}/restoration")
	ModelAndView restore(@PathVariable long id, @PathVariable int number, @RequestParam(defaultValue = "0") int base,
			@AuthenticationPrincipal StaffMember staff) {
		ContentItemStatus item = this.revisions.entry(id);
		this.revisions.revision(id, number);
		PublishingOutcome publishingOutcome = this.drafts.restore(id, number, base, staff.actor());
		if (publishingOutcome instanceof PublishingOutcome.Done) {
			return SeeOther.at(StudioUrls.editor(item) + "?done=restored");
		}
		ModelAndView page = askToRestore(id, number);
		page.setStatus(HttpStatus.CONFLICT);
		page.addObject("stale", true);
		return page;
	}

}
