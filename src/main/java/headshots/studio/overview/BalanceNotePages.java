package headshots.studio.overview;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.accounts.StaffMember;
import headshots.publishing.ContentItemState;
import headshots.publishing.ContentItems;
import headshots.recovery.RecoveredForm;
import headshots.studio.Notice;
import headshots.studio.RecoveredPage;
import headshots.studio.StudioUrls;
import headshots.studio.form.ContentItemNames;
import headshots.studio.service.SettledBalanceNote;
import headshots.web.Link;
import headshots.web.PageHead;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the page on which a balance note is settled, and the list of the settled ones.
 */
@Component
class BalanceNotePages implements RecoveredPage {

	static final String LIST = StudioUrls.STUDIO + "/balance";

	private static final Pattern PATH = Pattern.compile(StudioUrls.STUDIO + "/entries/(\\d{1,18})/balance");

	private final ContentItems items;

	private final BalanceNotes notes;

	BalanceNotePages(ContentItems items, BalanceNotes notes) {
		this.items = items;
		this.notes = notes;
	}

	/** Finds the note on a piece of guidance; empty if it is in balance. */
	Optional<BalanceNotes.BalanceNote> find(long id) {
		return all().stream().filter((note) -> note.pair().entry() == id).findFirst();
	}

	ModelAndView question(BalanceNotes.BalanceNote note, BalanceNoteForm form) {
		ModelAndView page = new ModelAndView("studio/balance-note");
		page.addObject("page",
				PageHead
					.of(PageHead.PageKind.UNLISTED, "Is " + ContentItemNames.quoted(note.name()) + " still right?",
							"Its neighbor was changed after it.", StudioUrls.STUDIO)
					.below(new Link(note.name(), note.href())));
		page.addObject("note", note);
		page.addObject("seen", BalanceNoteForm.seen(note.pair()));
		page.addObject("form", form);
		SettledBalanceNote decision = note.decision();
		page.addObject("before",
				(decision != null) ? decision.reason() + " (" + this.notes.decided(decision) + ")" : null);
		return page;
	}

	ModelAndView list() {
		ModelAndView page = new ModelAndView("studio/balance");
		page.addObject("page", PageHead.of(PageHead.PageKind.UNLISTED, "Settled: still right",
				"Guidance that was found still right after its neighbor changed.", StudioUrls.STUDIO));
		page.addObject("notes", all().stream().filter(BalanceNotes.BalanceNote::isSettled).map((note) -> {
			SettledBalanceNote decision = note.decision();
			return new SettledLine(note, (decision != null) ? decision.reason() : "",
					(decision != null) ? this.notes.decided(decision) : "");
		}).toList());
		return page;
	}

	@Override
	public Optional<ModelAndView> recover(RecoveredForm recovered, StaffMember staff) {
		Matcher path = PATH.matcher(recovered.data().path());
		if (!path.matches()) {
			return Optional.empty();
		}
		return find(Long.parseLong(path.group(1))).map((note) -> {
			ModelAndView page = question(note, new BalanceNoteForm(recovered.data().first("reason"), ""));
			page.setStatus(recovered.status());
			page.addObject("notice", (recovered.status() == HttpStatus.INSUFFICIENT_STORAGE) ? Notice
				.warning("Nothing was settled because the server’s disk is almost full. Your reason is still "
						+ "in the field. Tell your server administrator; once there’s space, press the button again.")
					: Notice
						.kept("Nothing was settled because this page was open too long. Your reason is still in the "
								+ "field; press the button again."));
			return page;
		});
	}

	private List<BalanceNotes.BalanceNote> all() {
		return this.notes.of(this.items.drafts()
			.stream()
			.filter((draft) -> draft.status().state() != ContentItemState.WITHDRAWN)
			.toList());
	}

	/**
	 * A settled note as a line of the list.
	 *
	 * @param reason why it is still right
	 * @param decided who said so and when
	 */
	record SettledLine(BalanceNotes.BalanceNote note, String reason, String decided) {
	}

}
