package headshots.studio.feedback;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.content.ContentKey;
import headshots.feedback.FeedbackCount;
import headshots.feedback.FeedbackReport;
import headshots.feedback.FeedbackReports;
import headshots.feedback.FeedbackState;
import headshots.studio.StudioDateFormatter;
import headshots.studio.comments.CommentViews;

import org.springframework.stereotype.Component;

/**
 * Shows readers' reports in lists, beside editors and on the start page.
 */
@Component
public class FeedbackViews {

	private final FeedbackReports reports;

	private final StudioDateFormatter dates;

	FeedbackViews(FeedbackReports reports, StudioDateFormatter dates) {
		this.reports = reports;
		this.dates = dates;
	}

	/** The counts and the open reports of an item. */
	public ItemFeedback of(ContentKey item) {
		return new ItemFeedback(this.reports.count(item).map(FeedbackCount::words).orElse(""),
				this.reports.openAbout(item).stream().map(this::line).toList());
	}

	/** The open reports, for the start page. */
	public List<FeedbackReport> open() {
		return this.reports.list(FeedbackState.OPEN);
	}

	/** How many of some reports there are about each item. */
	public static Map<ContentKey, Long> byItem(List<FeedbackReport> reports) {
		return reports.stream().collect(Collectors.groupingBy(FeedbackReport::item, Collectors.counting()));
	}

	public ReportLine line(FeedbackReport report) {
		return new ReportLine(report.id(), report.title(), CommentViews.excerpt(report.text()), news(report));
	}

	private String news(FeedbackReport report) {
		String came = this.dates.at(report.received())
				+ ((report.isOpen() && report.replyTo() != null) ? ", wants an answer" : "");
		return report.isOpen() ? came : came + "; " + settled(report);
	}

	/** Says who settled a report, when and why. */
	String settled(FeedbackReport report) {
		if (report.settled() == null) {
			return "open";
		}
		String deed = (report.state() == FeedbackState.ANSWERED) ? "answered" : "dismissed";
		return deed + " by " + report.settledBy() + ", " + this.dates.at(report.settled())
				+ ((report.note() != null) ? ": " + report.note() : "");
	}

}
