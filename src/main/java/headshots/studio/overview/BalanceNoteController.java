package headshots.studio.overview;

import headshots.accounts.StaffMember;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.studio.service.SettledBalanceNote;
import headshots.studio.service.SettledBalanceNotes;
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
 * Settles balance notes with a reason, and reopens them.
 */
@Controller
class BalanceNoteController {

	private static final Notice REOPENED = Notice.done("Undone. It’s out of balance again, under “To do”.");

	private final BalanceNotePages pages;

	private final SettledBalanceNotes notes;

	BalanceNoteController(BalanceNotePages pages, SettledBalanceNotes notes) {
		this.pages = pages;
		this.notes = notes;
	}

	@GetMapping(StudioUrls.STUDIO + "/balance")
	ModelAndView list(@RequestParam(defaultValue = "") String done) {
		ModelAndView page = this.pages.list();
		page.addObject("notice", done.equals("reopened") ? REOPENED : null);
		return page;
	}

	@GetMapping(StudioUrls.STUDIO + "/entries/{id}/balance")
	ModelAndView ask(@PathVariable long id) {
		return this.pages.question(note(id), new BalanceNoteForm("", ""));
	}

	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/balance")
	ModelAndView settle(@PathVariable long id, BalanceNoteForm form, @AuthenticationPrincipal StaffMember staff) {
		BalanceNotes.BalanceNote note = note(id);
		if (!form.seen().equals(BalanceNoteForm.seen(note.pair()))) {
			ModelAndView page = this.pages.question(note, form);
			page.setStatus(HttpStatus.CONFLICT);
			page.addObject("notice", Notice.warning(
					"Nothing was settled: one of the two was published after you opened this page. Look again, then "
							+ "press the button again."));
			return page;
		}
		if (form.reason().isEmpty() || form.reason().length() > SettledBalanceNote.LONGEST) {
			ModelAndView page = this.pages.question(note, form);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			page.addObject("problem", form.reason().isEmpty() ? "Reason is missing: say in a few words why."
					: "Reason is too long: keep it to " + SettledBalanceNote.LONGEST + " characters.");
			return page;
		}
		this.notes.settle(note.pair(), form.reason(), staff.actor());
		return SeeOther.at(StudioUrls.STUDIO + "?balance=settled#balance");
	}

	@PostMapping(StudioUrls.STUDIO + "/entries/{id}/balance/removal")
	ModelAndView reopen(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		boolean reopened = this.notes.reopen(id, staff.actor());
		return SeeOther.at(BalanceNotePages.LIST + (reopened ? "?done=reopened" : ""));
	}

	private BalanceNotes.BalanceNote note(long id) {
		return this.pages.find(id).orElseThrow(PageNotFoundException::new);
	}

}
