package headshots.planning.calendar;

import java.time.Clock;
import java.time.ZoneId;

import headshots.planning.Plan;
import headshots.planning.PlanAnswers;
import headshots.planning.PlanAnswersReader;
import headshots.planning.PlanPreparation;
import headshots.planning.PlanSchedule;
import headshots.planning.PlanSection;
import headshots.planning.Planner;
import headshots.web.BaseAddress;
import headshots.web.PublicEndpoint;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The calendar of a plan as a file. Answers come in the query, or in the body of a form,
 * which leaves no trace of them in an address.
 */
@Controller
@PublicEndpoint
class CalendarController {

	private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar; charset=utf-8");

	private final PlanAnswersReader reader;

	private final Planner planner;

	private final PlanPreparation preparation;

	private final BaseAddress base;

	private final Clock clock;

	private final ZoneId zone;

	CalendarController(PlanAnswersReader reader, Planner planner, PlanPreparation preparation, BaseAddress base,
			Clock clock, ZoneId studioZone) {
		this.reader = reader;
		this.planner = planner;
		this.preparation = preparation;
		this.base = base;
		this.clock = clock;
		this.zone = studioZone;
	}

	@GetMapping(PlanSection.CALENDAR)
	ResponseEntity<byte[]> calendar(@RequestParam MultiValueMap<String, String> fields) {
		return file(fields);
	}

	@PostMapping(path = PlanSection.CALENDAR, consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
	ResponseEntity<byte[]> calendarOf(@RequestParam MultiValueMap<String, String> fields) {
		return file(fields);
	}

	/** Without a date there is nothing to put into a calendar: the form asks for one. */
	private ResponseEntity<byte[]> file(MultiValueMap<String, String> fields) {
		PlanAnswers answers = this.reader.answers(fields);
		if (answers.activities().isEmpty() || answers.date() == null) {
			return ResponseEntity.status(HttpStatus.SEE_OTHER)
				.header(HttpHeaders.LOCATION, PlanSection.PLAN)
				.cacheControl(CacheControl.noStore())
				.build();
		}
		Plan plan = this.planner.plan(answers);
		PlanSchedule schedule = this.preparation.schedule(plan);
		byte[] calendar = PlanCalendar.of(plan, schedule, this.preparation.steps(), ShootDetails.of(fields, this.zone),
				new PlanCalendar.Publisher(this.base.host(), this.base.absolute(""), PlanSection.PLAN,
						this.clock.instant()));
		ContentDisposition attachment = ContentDisposition.attachment()
			.filename("headshots-" + answers.date() + ".ics")
			.build();
		return ResponseEntity.ok()
			.header(HttpHeaders.CONTENT_DISPOSITION, attachment.toString())
			.contentType(CALENDAR)
			.cacheControl(CacheControl.noStore())
			.body(calendar);
	}

}
