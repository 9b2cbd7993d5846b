package headshots.studio.feedback;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.accounts.StaffMember;
import headshots.feedback.FeedbackCount;
import headshots.feedback.FeedbackReport;
import headshots.feedback.FeedbackReports;
import headshots.recovery.RecoveredForm;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.studio.Notice;
import headshots.studio.RecoveredPage;
import headshots.studio.StudioDateFormatter;
import headshots.studio.StudioUrls;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageNotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Shows the page of a reader's report.
 */
@Component
class FeedbackReportPages implements RecoveredPage {

	private static final Pattern PATH = Pattern.compile(StudioUrls.FEEDBACK + "/(\\d{1,18})/(answer|dismissal)");

	private final FeedbackReports reports;

	private final FeedbackViews views;

	private final ReportedText reportedText;

	private final Site site;

	private final StudioDateFormatter dates;

	FeedbackReportPages(FeedbackReports reports, FeedbackViews views, ReportedText reportedText, Site site,
			StudioDateFormatter dates) {
		this.reports = reports;
		this.views = views;
		this.reportedText = reportedText;
		this.site = site;
		this.dates = dates;
	}

	FeedbackReport report(long id) {
		return this.reports.find(id).orElseThrow(PageNotFoundException::new);
	}

	ModelAndView page(FeedbackReport report, ClosingForm form) {
		ModelAndView page = new ModelAndView("studio/feedback-report");
		page.addObject("page", head("Report about “" + report.title() + "”"));
		page.addObject("report", report);
		page.addObject("place", StudioUrls.feedback(report.id()));
		page.addObject("received", this.dates.at(report.received()));
		page.addObject("settled", this.views.settled(report));
		page.addObject("then", this.reportedText.of(report).orElse(null));
		page.addObject("live",
				this.site.find(new ContentReference(report.item().kind(), report.item().key()))
					.map(Page::href)
					.orElse(null));
		page.addObject("counts", this.reports.count(report.item()).map(FeedbackCount::words).orElse(""));
		page.addObject("deletedOn", this.dates.at(this.reports.expiry(report)));
		page.addObject("form", form);
		return page;
	}

	ModelAndView removal(FeedbackReport report) {
		ModelAndView page = new ModelAndView("studio/feedback-removal");
		page.addObject("page", head("Erase this report?").below(new Link("From readers", StudioUrls.FEEDBACK),
				new Link(report.title(), StudioUrls.feedback(report.id()))));
		page.addObject("place", StudioUrls.feedback(report.id()));
		return page;
	}

	@Override
	public Optional<ModelAndView> recover(RecoveredForm recovered, StaffMember staff) {
		Matcher path = PATH.matcher(recovered.data().path());
		if (!path.matches()) {
			return Optional.empty();
		}
		return this.reports.find(Long.parseLong(path.group(1))).map((report) -> {
			ClosingForm form = new ClosingForm(recovered.data().first(FeedbackFields.NOTE))
				.of(path.group(2).equals("dismissal"));
			ModelAndView page = page(report, form);
			page.setStatus(recovered.status());
			return page.addObject("notice", (recovered.status() == HttpStatus.INSUFFICIENT_STORAGE)
					? Notice
						.warning("The report isn’t closed yet because the server’s disk is almost full. Your note is "
								+ "still in the field. Tell your server administrator; once there’s space again, press "
								+ "the button again.")
					: Notice.kept("The report isn’t closed yet because this page was open too long. Your note is "
							+ "still in the field; press the button again."));
		});
	}

	private static PageHead head(String heading) {
		return PageHead
			.of(PageHead.PageKind.UNLISTED, heading, "What a reader reported, and what to do about it.",
					StudioUrls.FEEDBACK)
			.below(new Link("From readers", StudioUrls.FEEDBACK));
	}

}
