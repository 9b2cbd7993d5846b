package headshots.studio.workflow;

import java.util.List;
import java.util.Map;

import headshots.accounts.StaffMember;
import headshots.publishing.PublicationSchedule;
import headshots.publishing.ScheduledTime;
import headshots.publishing.SchedulingOutcome;
import headshots.studio.Notice;
import headshots.studio.StudioFields;
import headshots.studio.StudioUrls;
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
 * Shows a set of drafts that is published at a later time, changes it and cancels it.
 */
@Controller
class ScheduledSetController {

	private static final String SET = StudioUrls.STUDIO + "/schedules/{id:\\d{1,18}}";

	private static final Map<String, Notice> NOTICES = Map.of("scheduled",
			Notice.done("Scheduled. Until then, readers won’t see any of it."), "time", Notice.done("Time changed."),
			"newer", Notice.done("The newer version will go live."));

	private final PublicationSchedule schedule;

	private final ScheduledSetPages pages;

	private final ScheduleTimes times;

	ScheduledSetController(PublicationSchedule schedule, ScheduledSetPages pages, ScheduleTimes times) {
		this.schedule = schedule;
		this.pages = pages;
		this.times = times;
	}

	@GetMapping(SET)
	ModelAndView show(@PathVariable long id, @RequestParam(defaultValue = "") String done) {
		ModelAndView page = this.pages.page(id, HttpStatus.OK);
		page.addObject("notice", NOTICES.get(done));
		return page;
	}

	@PostMapping(SET + "/time")
	ModelAndView change(@PathVariable long id,
			@RequestParam(name = StudioFields.VERSION, defaultValue = "0") int version,
			@RequestParam(defaultValue = "") String date, @RequestParam(defaultValue = "") String time,
			@AuthenticationPrincipal StaffMember staff) {
		ScheduleTimes.TimeFields when = this.times.read(date, time);
		ScheduledTime value = when.value();
		SchedulingOutcome outcome = (value != null) ? this.schedule.change(id, version, value, staff.actor()) : null;
		if (value == null || outcome instanceof SchedulingOutcome.Untimely) {
			ModelAndView page = this.pages.page(id, HttpStatus.UNPROCESSABLE_CONTENT);
			page.addObject("when", (value != null && outcome instanceof SchedulingOutcome.Untimely untimely)
					? this.times.refused(value, untimely.problem()) : when);
			return page;
		}
		return answer(id, outcome, StudioUrls.schedule(id) + "?done=time");
	}

	@PostMapping(SET + "/cancellation")
	ModelAndView cancel(@PathVariable long id,
			@RequestParam(name = StudioFields.VERSION, defaultValue = "0") int version,
			@AuthenticationPrincipal StaffMember staff) {
		return answer(id, this.schedule.cancel(id, version, staff.actor()), StudioUrls.STUDIO + "?done=canceled");
	}

	/**
	 * Includes a newer version.
	 * @param shown the item and its latest revision, as "12:3"
	 */
	@PostMapping(SET + "/newer")
	ModelAndView include(@PathVariable long id,
			@RequestParam(name = StudioFields.VERSION, defaultValue = "0") int version,
			@RequestParam(name = StudioFields.SHOWN, defaultValue = "") List<String> shown,
			@AuthenticationPrincipal StaffMember staff) {
		ShownRevisions chosen = ShownRevisions.of(shown);
		if (chosen.ids().isEmpty()) {
			return this.pages.page(id, HttpStatus.UNPROCESSABLE_CONTENT);
		}
		long item = chosen.ids().get(0);
		SchedulingOutcome outcome = this.schedule.include(id, version, item, chosen.byItem().getOrDefault(item, 0),
				staff.actor());
		return answer(id, outcome, StudioUrls.schedule(id) + "?done=newer");
	}

	private ModelAndView answer(long id, SchedulingOutcome outcome, String next) {
		if (outcome instanceof SchedulingOutcome.Scheduled) {
			return SeeOther.at(next);
		}
		boolean invalid = outcome instanceof SchedulingOutcome.Invalid;
		ModelAndView page = this.pages.page(id, invalid ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
		if (outcome instanceof SchedulingOutcome.Invalid refused) {
			page.addObject("refused", this.pages.reasons(refused));
		}
		else {
			page.addObject("notice", Notice.warning("This has changed in the meantime. Here’s how it is now."));
		}
		return page;
	}

}
