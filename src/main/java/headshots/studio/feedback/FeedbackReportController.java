package headshots.studio.feedback;

import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.feedback.FeedbackReport;
import headshots.feedback.FeedbackReports;
import headshots.feedback.FeedbackState;
import headshots.publishing.ContentItems;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.web.PageNotFoundException;
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
 * Lets staff read a report, close it as answered or dismissed, open it again and erase
 * it.
 */
@Controller
class FeedbackReportController {

	private static final String REPORT = StudioUrls.FEEDBACK + "/{id:\\d{1,18}}";

	private static final Map<String, Notice> NOTICES = Map.of("answered", Notice.done("Closed as answered."),
			"dismissed", Notice.done("Dismissed."), "reopened", Notice.done("Open again."), "late",
			Notice.warning("Nothing was changed: a colleague did something with this report in the meantime."));

	private final FeedbackReportPages pages;

	private final FeedbackReports reports;

	private final ContentItems items;

	FeedbackReportController(FeedbackReportPages pages, FeedbackReports reports, ContentItems items) {
		this.pages = pages;
		this.reports = reports;
		this.items = items;
	}

	@GetMapping(REPORT)
	ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String done) {
		return this.pages.page(this.pages.report(id), ClosingForm.empty()).addObject("notice", NOTICES.get(done));
	}

	/**
	 * Closes a report as answered.
	 * @param from "editor" to go back to the editor of the item
	 */
	@PostMapping(REPORT + "/answer")
	ModelAndView answer(@PathVariable long id, @RequestParam(required = false) @Nullable String note,
			@RequestParam(defaultValue = "") String from, @AuthenticationPrincipal StaffMember staff) {
		return close(id, new ClosingForm(note), from, staff);
	}

	@PostMapping(REPORT + "/dismissal")
	ModelAndView dismiss(@PathVariable long id, @RequestParam(required = false) @Nullable String note,
			@AuthenticationPrincipal StaffMember staff) {
		return close(id, new ClosingForm(note).of(true), "", staff);
	}

	@PostMapping(REPORT + "/reopening")
	ModelAndView reopen(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		return SeeOther.at(StudioUrls.feedback(this.pages.report(id).id()) + "?done="
				+ (this.reports.reopen(id, staff.actor()) ? "reopened" : "late"));
	}

	@GetMapping(REPORT + "/removal")
	ModelAndView confirmRemoval(@PathVariable long id) {
		return this.pages.removal(this.pages.report(id));
	}

	@PostMapping(REPORT + "/removal")
	ModelAndView remove(@PathVariable long id, @AuthenticationPrincipal StaffMember staff) {
		if (!this.reports.erase(id, staff.actor())) {
			throw new PageNotFoundException();
		}
		return SeeOther.at(StudioUrls.FEEDBACK + "?done=erased");
	}

	private ModelAndView close(long id, ClosingForm form, String from, StaffMember staff) {
		FeedbackReport report = this.pages.report(id);
		ClosingForm checked = form.checked();
		if (checked.problem() != null) {
			ModelAndView page = this.pages.page(report, checked);
			page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
			return page;
		}
		boolean closed = this.reports.settle(id, form.dismissing() ? FeedbackState.DISMISSED : FeedbackState.ANSWERED,
				form.note(), staff.actor());
		if (from.equals("editor")) {
			return this.items.find(report.item())
				.map((item) -> SeeOther.at(StudioUrls.editor(item) + "?done=" + (closed ? "answered" : "settled")))
				.orElseThrow(PageNotFoundException::new);
		}
		return SeeOther.at(StudioUrls.feedback(id) + "?done="
				+ (closed ? FeedbackTab.of(form.dismissing() ? FeedbackState.DISMISSED : FeedbackState.ANSWERED).code()
						: "late"));
	}

}
