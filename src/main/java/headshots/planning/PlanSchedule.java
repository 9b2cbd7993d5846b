package headshots.planning;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;

import headshots.preparation.Countdown;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.util.StringUtils;

/**
 * The countdown to a reader's shoot, squeezed where the shoot is near. A step keeps its
 * day while that day is ahead. One whose day has passed moves to today or one of the next
 * days, and is left out where it would come too late to help. No step is ever on a day
 * after the last one on which it helps, nor on a day that has passed.
 *
 * @param shoot the day of the first session, null if not said
 * @param today the day on which the plan is read
 * @param days the days on which something is due, the earliest first; without a date for
 * the shoot they have names alone
 * @param leftOut steps that come too late, in their order
 * @param undated how many further sessions have no date yet
 */
public record PlanSchedule(@Nullable LocalDate shoot, LocalDate today, List<ScheduledDay> days,
		List<ScheduledStep> leftOut, int undated) {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE, MMM d, yyyy", Locale.US);

	/** Steps of the past that a reader can do in one day beside the others. */
	private static final int A_DAY = 4;

	/** Days over which at least the steps of the past are spread. */
	private static final int SPREAD = 3;

	/** Where today is between the first step and the last. */
	public enum Stage {

		/** No day is known for the shoot. */
		UNDATED,

		/** Every step has its own day. */
		AHEAD,

		/** Some steps have moved or are left out. */
		SQUEEZED,

		/** The shoot is today. */
		TODAY,

		/** The shoot was before today. */
		PAST

	}

	/**
	 * Makes the schedule of a reader.
	 * @param steps the steps that concern the reader, the earliest first
	 * @param shoot the day of the first session, null if not said
	 * @param today the reader's day
	 * @param sessions how many sessions the plan has
	 */
	public static PlanSchedule of(List<Countdown.TipDay> steps, @Nullable LocalDate shoot, LocalDate today,
			int sessions) {
		TreeMap<Integer, List<ScheduledStep>> days = new TreeMap<>();
		List<ScheduledStep> leftOut = new ArrayList<>();
		int undated = Math.max(0, sessions - 1);
		if (shoot == null) {
			steps.forEach((step) -> put(days, step, step.day()));
			return new PlanSchedule(null, today, days(days, null), List.of(), undated);
		}
		int now = Math.toIntExact(ChronoUnit.DAYS.between(shoot, today));
		List<Countdown.TipDay> passed = new ArrayList<>();
		for (Countdown.TipDay step : steps) {
			if (step.day() >= now) {
				put(days, step, step.day());
			}
			else if (step.latest() >= now) {
				passed.add(step);
			}
			else if (now <= 0) {
				leftOut.add(new ScheduledStep(step.id(), step.day(), step.day(), step.text(), step.tip()));
			}
		}
		if (now <= 0) {
			days.computeIfAbsent(0, (day) -> new ArrayList<>());
		}
		catchUp(days, passed, now);
		return new PlanSchedule(shoot, today, days(days, shoot), List.copyOf(leftOut), undated);
	}

	/** Where today is between the first step and the last. */
	public Stage stage() {
		if (this.shoot == null) {
			return Stage.UNDATED;
		}
		if (this.shoot.equals(this.today)) {
			return Stage.TODAY;
		}
		if (this.shoot.isBefore(this.today)) {
			return Stage.PAST;
		}
		return isSqueezed() ? Stage.SQUEEZED : Stage.AHEAD;
	}

	/** Whether some steps have moved or are left out. */
	public boolean isSqueezed() {
		return !this.leftOut.isEmpty()
				|| this.days.stream().anyMatch((day) -> day.steps().stream().anyMatch(ScheduledStep::isMoved));
	}

	/** Sentences for the reader above the days. */
	public List<String> notes() {
		List<String> notes = new ArrayList<>();
		String shoot = (this.shoot != null) ? DAY.format(this.shoot) : "";
		switch (stage()) {
			case UNDATED ->
				notes.add("Once you know the day of the shoot, answer the last question, and each step gets its date.");
			case AHEAD -> notes.add("All steps are still ahead of you. The shoot is on " + shoot + ".");
			case SQUEEZED -> notes.add(
					"The shoot is on " + shoot + ". Steps whose day has passed have moved to today and the next days.");
			case TODAY -> notes.add("The shoot is today.");
			case PAST -> notes.add("The shoot was on " + shoot + ". "
					+ (this.days.isEmpty() ? "Nothing is left to do after it; choose a new day to plan the next one."
							: "This is left to do."));
		}
		if (this.undated > 0) {
			String others = (this.undated == 1) ? "The other session has" : "The other sessions have";
			notes.add(others + " no date yet. Enter it as the day of the shoot once the first is over.");
		}
		return notes;
	}

	/**
	 * Gives steps whose day has passed a day from today on, in their order and a few each
	 * day. They end before the next step that has its own day where there is time for it,
	 * since most steps build on earlier ones, and each on its last useful day at the
	 * latest.
	 */
	private static void catchUp(TreeMap<Integer, List<ScheduledStep>> days, List<Countdown.TipDay> passed, int now) {
		Integer next = days.ceilingKey(now);
		int end = Math.max(now, Math.min(-1, Math.max((next != null) ? next : now, now + SPREAD - 1)));
		int aDay = Math.max(A_DAY, -Math.floorDiv(-passed.size(), end - now + 1));
		List<Countdown.TipDay> waiting = new ArrayList<>(passed);
		for (int day = now; !waiting.isEmpty(); day++) {
			int today = day;
			List<Countdown.TipDay> taken = new ArrayList<>(
					waiting.stream().filter((step) -> step.latest() == today).toList());
			waiting.removeAll(taken);
			for (Iterator<Countdown.TipDay> others = waiting.iterator(); others.hasNext() && taken.size() < aDay;) {
				taken.add(others.next());
				others.remove();
			}
			taken.sort(Comparator.comparingInt(Countdown.TipDay::day));
			List<ScheduledStep> own = days.getOrDefault(day, List.of());
			List<ScheduledStep> all = new ArrayList<>();
			taken.forEach((step) -> all.add(new ScheduledStep(step.id(), step.day(), today, step.text(), step.tip())));
			all.addAll(own);
			days.put(day, all);
		}
	}

	private static void put(TreeMap<Integer, List<ScheduledStep>> days, Countdown.TipDay step, int day) {
		days.computeIfAbsent(day, (none) -> new ArrayList<>())
			.add(new ScheduledStep(step.id(), step.day(), day, step.text(), step.tip()));
	}

	private static List<ScheduledDay> days(TreeMap<Integer, List<ScheduledStep>> days, @Nullable LocalDate shoot) {
		return days.entrySet()
			.stream()
			.map((day) -> new ScheduledDay(day.getKey(), (shoot != null) ? shoot.plusDays(day.getKey()) : null,
					Countdown.name(day.getKey()), List.copyOf(day.getValue())))
			.toList();
	}

	/**
	 * A day of the countdown.
	 *
	 * @param offset days from the shoot, negative before it
	 * @param date the date, null where the shoot has none
	 * @param name the day as people count it: "Two weeks before"
	 * @param steps the steps in their order; none where only the shoot is on that day
	 */
	public record ScheduledDay(int offset, @Nullable LocalDate date, String name, List<ScheduledStep> steps) {

		/** The date, or the name for a day without one. */
		public String title() {
			return (this.date != null) ? DAY.format(this.date) : this.name;
		}

	}

	/**
	 * A step on its day.
	 *
	 * @param id the same for the step in every plan
	 * @param due the day that the tip gives it, counted from the shoot
	 * @param day the day on which it is in this plan, counted from the shoot
	 * @param text one sentence
	 * @param tip the tip that explains it
	 */
	public record ScheduledStep(String id, int due, int day, String text, Link tip) {

		/** Whether its own day has passed. */
		public boolean isMoved() {
			return this.due != this.day;
		}

		/** When people usually do it: "two weeks before". */
		public String usually() {
			return StringUtils.uncapitalize(Countdown.name(this.due));
		}

	}

}
