package headshots.studio.feedback;

import java.util.Map;
import java.util.stream.Stream;

import headshots.content.ContentKey;
import headshots.feedback.FeedbackCount;
import headshots.feedback.FeedbackReports;
import headshots.feedback.FeedbackState;
import headshots.feedback.FeedbackSwitch;
import headshots.site.ContentReference;
import headshots.site.Site;
import headshots.studio.Notice;
import headshots.studio.StudioUrls;
import headshots.web.PageHead;
import headshots.web.StaffAddresses;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists what readers report, and how often they find each item useful or wrong.
 */
@Controller
class FeedbackQueueController {

	private final FeedbackReports reports;

	private final FeedbackViews views;

	private final FeedbackSwitch feedbackSwitch;

	private final Site site;

	FeedbackQueueController(FeedbackReports reports, FeedbackViews views, FeedbackSwitch feedbackSwitch, Site site) {
		this.reports = reports;
		this.views = views;
		this.feedbackSwitch = feedbackSwitch;
		this.site = site;
	}

	@GetMapping(StudioUrls.FEEDBACK)
	String list(@RequestParam(defaultValue = "") String show, @RequestParam(defaultValue = "") String done,
			Model model) {
		FeedbackTab tab = FeedbackTab.find(show).orElse(FeedbackTab.OPEN);
		Map<FeedbackState, Integer> totals = this.reports.totals();
		model.addAttribute("page", PageHead.of(PageHead.PageKind.UNLISTED, "From readers",
				"What readers report as wrong, and what they find useful.", StudioUrls.FEEDBACK));
		model.addAttribute("tab", tab);
		model.addAttribute("tabs",
				Stream.of(FeedbackTab.values())
					.map((each) -> new TabLink(each.label() + " (" + totals.getOrDefault(each.state(), 0) + ")",
							StudioUrls.FEEDBACK + "?show=" + each.code(), each == tab))
					.toList());
		model.addAttribute("reports", this.reports.list(tab.state()).stream().map(this.views::line).toList());
		model.addAttribute("total", totals.getOrDefault(tab.state(), 0));
		model.addAttribute("counts", this.reports.counts().stream().map(this::line).toList());
		model.addAttribute("asking", this.feedbackSwitch.isOn());
		model.addAttribute("notice", done.equals("erased") ? Notice.done("Erased. The counts stay.") : null);
		return "studio/feedback";
	}

	private CountLine line(FeedbackCount count) {
		ContentKey item = count.item();
		String title = this.site.find(new ContentReference(item.kind(), item.key()))
			.map((page) -> page.title())
			.orElse(item.kind() + " " + item.key());
		return new CountLine(title, StaffAddresses.CONTENT_ITEM + "?kind=" + item.kind() + "&key=" + item.key(), count);
	}

	/**
	 * A link to a part of the list.
	 *
	 * @param title its name with the number of reports in it
	 * @param href its address
	 * @param current whether it is shown now
	 */
	record TabLink(String title, String href, boolean current) {
	}

	/**
	 * The counts of an item.
	 *
	 * @param title its title
	 * @param href its editor
	 * @param count the counts
	 */
	record CountLine(String title, String href, FeedbackCount count) {
	}

}
