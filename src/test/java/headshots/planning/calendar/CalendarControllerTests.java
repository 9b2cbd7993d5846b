package headshots.planning.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.Staff;
import headshots.planning.CalendarForm;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CalendarControllerTests {

	private static final String CALENDAR = "/plan/calendar.ics";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@Autowired
	private Clock clock;

	@Test
	void sendsACalendarThatIsStoredNowhereOnTheWay() {
		LocalDate shoot = LocalDate.now(this.clock).plusDays(60);
		Answer file = this.client.get(CALENDAR + "?do=act&on=" + shoot);
		assertThat(file.status()).isEqualTo(200);
		assertThat(file.header("Content-Type")).isEqualToIgnoringWhitespace("text/calendar;charset=utf-8");
		assertThat(file.header("Cache-Control")).isEqualTo("no-store");
		assertThat(file.header("Content-Disposition"))
			.isEqualTo("attachment; filename=\"headshots-" + shoot + ".ics\"");
		List<ReadEvent> events = Ical4jReader.events(file.bytes());
		assertThat(events).isEqualTo(BiweeklyReader.events(file.bytes())).hasSizeGreaterThan(20);
		assertThat(events).extracting(ReadEvent::url).allMatch((url) -> url.startsWith("http"));
		assertThat(events).filteredOn((event) -> event.uid().startsWith("shoot@"))
			.extracting(ReadEvent::start)
			.containsExactly(shoot.toString());
	}

	@Test
	void theFormOfThePlanSendsItsAnswersInTheBody() {
		LocalDate shoot = LocalDate.now(this.clock).plusDays(60);
		Document page = this.client.page("/plan?do=act&with=glasses&with=braces&on=" + shoot);
		Element form = page.selectFirst("#plan-calendar");
		assertThat(form.attr("method")).isEqualTo("post");
		assertThat(form.attr("action")).isEqualTo(CALENDAR);
		List<String> fields = form.select("input[type=hidden]")
			.stream()
			.map((field) -> field.attr("name") + "=" + field.attr("value"))
			.toList();
		assertThat(fields).containsExactly("do=act", "with=glasses", "with=braces", "on=" + shoot);
		assertThat(form.select("[name]").eachAttr("name")).contains(CalendarForm.START, CalendarForm.ZONE,
				CalendarForm.PLACE, CalendarForm.NAME, CalendarForm.UPDATE);
		Answer file = this.staff.someone()
			.postBare(CALENDAR, List.of(), "do", "act", "on", shoot.toString(), "at", "09:30", "zone", "Asia/Tokyo",
					"place", "Room 5, 2nd floor", "name", "Mia");
		assertThat(file.status()).isEqualTo(200);
		assertThat(Ical4jReader.events(file.bytes())).filteredOn((event) -> event.uid().startsWith("shoot."))
			.singleElement()
			.satisfies((event) -> {
				assertThat(event.start()).isEqualTo(shoot + "T00:30:00Z");
				assertThat(event.location()).isEqualTo("Room 5, 2nd floor");
				assertThat(event.summary()).startsWith("Mia: ");
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?do=act", "?on=2126-01-01", "?do=act&on=never" })
	void withoutADateItLeadsToTheQuestions(String query) {
		Answer answer = this.client.get(CALENDAR + query);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/plan");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(this.client.page("/plan?do=act").select("#plan-calendar")).isEmpty();
	}

}
