package headshots.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.planning.PlanSchedule.ScheduledDay;
import headshots.planning.PlanSchedule.ScheduledStep;
import headshots.planning.PlanSchedule.Stage;
import headshots.preparation.Countdown;
import headshots.web.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests the days of the countdown for shoots that are far away, near, today and past.
 */
class PlanScheduleTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	private static final Link TIP = new Link("Groom", "/prepare#groom");

	private static final List<Countdown.TipDay> STEPS = List.of(step("book", -21, -7), step("shop", -14, -1),
			step("skin", -14, 0), step("cut", -10, -7), step("practice", -7, -1), step("wax", -3, -2),
			step("pack", -1, 0), step("sleep", -1, -1), step("eat", 0, 0), step("proofs", 2, 14),
			step("license", 7, 35));

	@Test
	void withoutADateDaysHaveNamesAlone() {
		PlanSchedule schedule = PlanSchedule.of(STEPS, null, TODAY, 1);
		assertThat(schedule.stage()).isEqualTo(Stage.UNDATED);
		assertThat(schedule.days()).extracting(ScheduledDay::date).containsOnlyNulls();
		assertThat(schedule.days()).extracting(ScheduledDay::name)
			.startsWith("Three weeks before", "Two weeks before", "Ten days before")
			.endsWith("One week after");
		assertThat(schedule.leftOut()).isEmpty();
	}

	@Test
	void aShootFarAheadGivesEveryStepItsOwnDay() {
		LocalDate shoot = TODAY.plusDays(90);
		PlanSchedule schedule = PlanSchedule.of(STEPS, shoot, TODAY, 1);
		assertThat(schedule.stage()).isEqualTo(Stage.AHEAD);
		assertThat(schedule.days()).allSatisfy((day) -> {
			assertThat(day.date()).isEqualTo(shoot.plusDays(day.offset()));
			assertThat(day.steps()).noneMatch(ScheduledStep::isMoved);
		});
		assertThat(schedule.days()).extracting(ScheduledDay::date)
			.startsWith(LocalDate.of(2026, 5, 9), LocalDate.of(2026, 5, 16));
	}

	@Test
	void aStepOfThePastMovesToTodayOrIsLeftOutWhereItWouldHarm() {
		PlanSchedule schedule = PlanSchedule.of(STEPS, TODAY.plusDays(5), TODAY, 1);
		assertThat(schedule.stage()).isEqualTo(Stage.SQUEEZED);
		assertThat(schedule.leftOut()).extracting(ScheduledStep::id).containsExactly("book", "cut");
		assertThat(days(schedule)).containsExactly("-5 shop skin practice", "-3 wax", "-1 pack sleep", "0 eat",
				"2 proofs", "7 license");
		assertThat(schedule.days().get(0).steps()).allMatch(ScheduledStep::isMoved);
		assertThat(schedule.days().get(0).name()).isEqualTo("Five days before");
	}

	@Test
	void onTheDayBeforeOnlyThatHelpsWhichStillCan() {
		PlanSchedule schedule = PlanSchedule.of(STEPS, TODAY.plusDays(1), TODAY, 1);
		assertThat(days(schedule)).startsWith("-1 shop skin practice pack sleep", "0 eat");
		assertThat(schedule.leftOut()).extracting(ScheduledStep::id).containsExactly("book", "cut", "wax");
	}

	@Test
	void onTheDayItselfTheBagIsStillPacked() {
		PlanSchedule schedule = PlanSchedule.of(STEPS, TODAY, TODAY, 1);
		assertThat(schedule.stage()).isEqualTo(Stage.TODAY);
		assertThat(days(schedule)).containsExactly("0 skin pack eat", "2 proofs", "7 license");
	}

	@Test
	void afterTheShootOnlyThatIsShownWhichFollowsIt() {
		PlanSchedule schedule = PlanSchedule.of(STEPS, TODAY.minusDays(4), TODAY, 1);
		assertThat(schedule.stage()).isEqualTo(Stage.PAST);
		assertThat(days(schedule)).containsExactly("4 proofs", "7 license");
		assertThat(schedule.leftOut()).isEmpty();
		assertThat(PlanSchedule.of(STEPS, TODAY.minusDays(400), TODAY, 1).days()).isEmpty();
	}

	@Test
	void theDayOfTheShootIsThereEvenIfNothingIsDueOnIt() {
		PlanSchedule schedule = PlanSchedule.of(List.of(step("shop", -14, -1)), TODAY.plusDays(20), TODAY, 1);
		assertThat(days(schedule)).containsExactly("-14 shop", "0");
	}

	@Test
	void manyStepsOfThePastAreSpreadOverSomeDaysInTheirOrder() {
		List<Countdown.TipDay> steps = new ArrayList<>(
				IntStream.range(0, 12).mapToObj((i) -> step("early" + i, -28 + i, -1)).toList());
		steps.add(step("next", -6, -1));
		PlanSchedule schedule = PlanSchedule.of(steps, TODAY.plusDays(8), TODAY, 1);
		assertThat(days(schedule)).startsWith("-8 early0 early1 early2 early3", "-7 early4 early5 early6 early7",
				"-6 early8 early9 early10 early11 next");
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 0", "2, 1", "4, 3" })
	void furtherSessionsHaveNoDateYet(int sessions, int undated) {
		assertThat(PlanSchedule.of(STEPS, TODAY, TODAY, sessions).undated()).isEqualTo(undated);
	}

	/** Held for every distance of the shoot and for steps of every kind. */
	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void noStepIsAfterItsLastDayOrInThePastOrLost(long seed) {
		Random random = new Random(seed);
		for (int run = 0; run < 500; run++) {
			List<Countdown.TipDay> steps = steps(random);
			int distance = random.nextInt(120) - 50;
			LocalDate shoot = TODAY.plusDays(distance);
			PlanSchedule schedule = PlanSchedule.of(steps, shoot, TODAY, 1);
			List<ScheduledStep> shown = schedule.days().stream().flatMap((day) -> day.steps().stream()).toList();
			assertThat(schedule.days()).allSatisfy((day) -> {
				assertThat(day.date()).isEqualTo(shoot.plusDays(day.offset())).isAfterOrEqualTo(TODAY);
				assertThat(day.steps()).allMatch((step) -> step.day() == day.offset());
			});
			assertThat(schedule.days()).isSortedAccordingTo(Comparator.comparingInt(ScheduledDay::offset));
			assertThat(Stream.concat(shown.stream(), schedule.leftOut().stream()).map(ScheduledStep::id))
				.doesNotHaveDuplicates();
			for (Countdown.TipDay step : steps) {
				List<ScheduledStep> found = shown.stream().filter((each) -> each.id().equals(step.id())).toList();
				if (step.latest() < -distance) {
					assertThat(found).as("%s in %d days", step, distance).isEmpty();
				}
				else {
					assertThat(found).as("%s in %d days", step, distance).hasSize(1).allSatisfy((each) -> {
						assertThat(each.day()).isBetween(step.day(), step.latest());
						assertThat(each.isMoved()).isEqualTo(step.day() < -distance);
					});
				}
			}
			assertThat(PlanSchedule.of(steps, shoot, TODAY, 1)).isEqualTo(schedule);
		}
	}

	private static List<Countdown.TipDay> steps(Random random) {
		return IntStream.range(0, random.nextInt(40)).mapToObj((i) -> {
			int day = random.nextInt(60) - 45;
			int latest = day + random.nextInt((day > 0) ? 30 : 1 - day);
			return step("s" + i, day, latest);
		}).sorted(Comparator.comparingInt(Countdown.TipDay::day)).toList();
	}

	private static List<String> days(PlanSchedule schedule) {
		return schedule.days()
			.stream()
			.map((day) -> Stream
				.concat(Stream.of(Integer.toString(day.offset())), day.steps().stream().map(ScheduledStep::id))
				.reduce((one, other) -> one + " " + other)
				.orElseThrow())
			.toList();
	}

	private static Countdown.TipDay step(String id, int day, int latest) {
		return new Countdown.TipDay(id, day, latest, id, TIP);
	}

}
