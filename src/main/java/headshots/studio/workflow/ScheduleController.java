package headshots.studio.workflow;

import java.util.List;

import headshots.accounts.StaffMember;
import headshots.publishing.PublicationSchedule;
import headshots.publishing.ScheduledTime;
import headshots.publishing.SchedulingOutcome;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
import headshots.web.SeeOther;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Schedules the drafts that the publish page shows.
 */
@Controller
class ScheduleController {

	private final PublicationSchedule schedule;

	private final PublicationPages pages;

	private final ProposedChanges proposed;

	private final ScheduleTimes times;

	ScheduleController(PublicationSchedule schedule, PublicationPages pages, ProposedChanges proposed,
			ScheduleTimes times) {
		this.schedule = schedule;
		this.pages = pages;
		this.proposed = proposed;
		this.times = times;
	}

	/**
	 * Schedules what was shown.
	 * @param shown the items and the revisions that the page showed, each as "12:3"
	 * @param date the day
	 * @param time the time of day, by the studio's clock
	 */
	@PostMapping(StudioUrls.STUDIO + "/schedules")
	ModelAndView schedule(@RequestParam(name = StudioFields.SHOWN, defaultValue = "") List<String> shown,
			@RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String time,
			@AuthenticationPrincipal StaffMember staff) {
		ShownRevisions chosen = ShownRevisions.of(shown);
		ScheduleTimes.TimeFields when = this.times.read(date, time);
		ScheduledTime value = when.value();
		if (value == null || chosen.ids().isEmpty()) {
			return refused(chosen, when, staff);
		}
		// Answers 404 itself where the item is unknown.
		this.proposed.of(chosen.ids());
		SchedulingOutcome outcome = this.schedule.schedule(chosen.byItem(), value, staff.actor());
		if (outcome instanceof SchedulingOutcome.Scheduled scheduled) {
			return SeeOther.at(StudioUrls.schedule(scheduled.id()) + "?done=scheduled");
		}
		if (outcome instanceof SchedulingOutcome.Outdated) {
			ModelAndView page = this.pages.stale(chosen, staff);
			page.addObject("when", when);
			return page;
		}
		return refused(chosen, (outcome instanceof SchedulingOutcome.Untimely untimely)
				? this.times.refused(value, untimely.problem()) : when, staff);
	}

	private ModelAndView refused(ShownRevisions chosen, ScheduleTimes.TimeFields when, StaffMember staff) {
		ModelAndView page = this.pages.page(chosen.ids(), null, staff, HttpStatus.UNPROCESSABLE_CONTENT);
		page.addObject("when", when);
		return page;
	}

}
