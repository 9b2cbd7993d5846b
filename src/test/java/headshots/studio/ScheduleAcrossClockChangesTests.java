package headshots.studio;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A studio in New York schedules drafts before and after the nights on which its clocks
 * change.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:clock-changes;DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-", "guide.media.store=database",
				"guide.scheduled-publishing.cron=-" })
@Import({ HttpTestClient.class, Staff.class, ScheduleAcrossClockChangesTests.NewYork.class })
@DirtiesContext
class ScheduleAcrossClockChangesTests {

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcClient jdbc;

	private SignedInClient editor;

	private String shown;

	@BeforeEach
	void writeADraft() {
		this.editor = this.staff.editor();
		Answer made = this.editor.post("/studio/terms", "term", "Hour", "meaning", "A part of a day.");
		this.shown = made.header("Location").replaceFirst("\\?.*", "").replaceAll("\\D", "") + ":1";
	}

	@Test
	void aTimeThatTheClocksSkipIsRefusedAndTheNextOneIsInTheField() {
		Answer refused = schedule("2027-03-14", "02:30");
		assertThat(refused.status()).isEqualTo(422);
		Document page = refused.html();
		assertThat(page.getElementById("when-problem").text())
			.isEqualTo("Sun, Mar 14, 2027, 2:30 AM doesn’t exist: the clocks go forward that night and skip it. "
					+ "The next time that exists is 3:00 AM, which is in the field now.");
		assertThat(page.getElementById("time").val()).isEqualTo("03:00");
		assertThat(page.getElementById("date").val()).isEqualTo("2027-03-14");
		assertThat(due(schedule("2027-03-14", "03:00"))).isEqualTo(Instant.parse("2027-03-14T07:00:00Z"));
	}

	@Test
	void ofATimeThatComesTwiceTheFirstIsTakenAndThePageSaysSo() {
		Answer scheduled = schedule("2027-11-07", "01:30");
		assertThat(due(scheduled)).isEqualTo(Instant.parse("2027-11-07T05:30:00Z"));
		assertThat(this.editor.follow(scheduled).text())
			.contains("The clock shows Sun, Nov 7, 2027, 1:30 AM twice, because clocks go back that night. "
					+ "It goes live the first time.");
	}

	@ParameterizedTest
	@CsvSource({ "2027-03-12, 09:00, 2027-03-12T14:00:00Z", "2027-03-15, 09:00, 2027-03-15T13:00:00Z",
			"2027-11-05, 9:00 AM, 2027-11-05T13:00:00Z", "11/8/2027, 9 am, 2027-11-08T14:00:00Z" })
	void nineInTheMorningIsNineInTheMorning(String date, String time, Instant due) {
		Answer scheduled = schedule(date, time);
		assertThat(due(scheduled)).isEqualTo(due);
		assertThat(this.editor.follow(scheduled).html().select("h1").text()).startsWith("Goes live ")
			.endsWith(", 2027, 9:00 AM");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					2027-03-01 | 06:59 | Mon, Mar 1, 2027, 6:59 AM has passed. Choose a later time, or publish now.
					2028-03-01 | 07:01 | Wed, Mar 1, 2028, 7:01 AM is too far ahead. Choose a time within a year, until Wed, Mar 1, 2028, 7:00 AM.
					Monday | 09:00 | Date has to be a day, like 12/7/2026.
					2027-03-02 | noon | Time has to be like 9:00 AM.
					''| 09:00 | Date is missing: choose the day on which it goes live.
					2027-03-02 | '' | Time is missing: enter one, like 9:00 AM.
					""")
	void otherTimesAreRefusedInWords(String date, String time, String problem) {
		Answer refused = schedule(date, time);
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().getElementById("when-problem").text()).isEqualTo(problem);
		assertThat(refused.html().getElementById("date").val()).isEqualTo(date);
		assertThat(refused.html().getElementById("time").val()).isEqualTo(time);
	}

	private Answer schedule(String date, String time) {
		return this.editor.post("/studio/schedules", "shown", this.shown, "date", date, "time", time);
	}

	private Instant due(Answer scheduled) {
		assertThat(scheduled.status()).as(scheduled.text()).isEqualTo(303);
		return this.jdbc.sql("select due_at from scheduled_publication where id = ?")
			.param(Long.valueOf(scheduled.header("Location").replaceFirst("\\?.*", "").replaceAll("\\D", "")))
			.query(OffsetDateTime.class)
			.single()
			.toInstant();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class NewYork {

		@Bean
		@Primary
		Clock newYorkClock() {
			return Clock.fixed(Instant.parse("2027-03-01T12:00:00Z"), ZoneId.of("America/New_York"));
		}

	}

}
