package headshots.planning.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import headshots.planning.Activity;
import headshots.planning.Plan;
import headshots.planning.Plan.PlannedLook;
import headshots.planning.Plan.PlannedSession;
import headshots.planning.PlanAnswers;
import headshots.planning.PlanSchedule;
import headshots.preparation.Countdown;
import headshots.web.Link;

/**
 * Plans with texts that calendars get wrong.
 */
public final class SamplePlans {

	static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

	static final Instant NOW = Instant.parse("2026-12-01T15:04:05Z");

	static final PlanCalendar.Publisher PUBLISHER = new PlanCalendar.Publisher("guide.example", "https://guide.example",
			"/plan", NOW);

	static final ShootDetails PLAIN = new ShootDetails(null, ZoneId.of("America/New_York"), "", "", false);

	public static final List<String> ZONES = List.of("America/New_York", "Europe/London", "America/Phoenix",
			"Australia/Sydney", "Pacific/Auckland", "America/Santiago", "Asia/Kolkata", "Europe/Dublin",
			"Africa/Casablanca", "America/Nuuk", "Asia/Jerusalem", "Australia/Lord_Howe", "Asia/Kathmandu",
			"Pacific/Apia", "Etc/UTC");

	/** Days on which clocks change in one of the zones, and one on which none does. */
	public static final List<LocalDate> CLOCK_CHANGES = List.of(LocalDate.of(2027, 1, 15), LocalDate.of(2027, 2, 7),
			LocalDate.of(2027, 3, 13), LocalDate.of(2027, 3, 14), LocalDate.of(2027, 3, 28), LocalDate.of(2027, 4, 4),
			LocalDate.of(2027, 9, 5), LocalDate.of(2027, 10, 3), LocalDate.of(2027, 10, 31), LocalDate.of(2027, 11, 7));

	private static final List<String> PIECES = List.of("tops", "🎭", "👩🏽‍🎤", "Überall", "日本語の衣装", "é", "e\u0301",
			"a, b; c", "\\n", "\n", "C:\\new", "\"quoted\"", "it’s", "x", " ", "\t", "العربية", "𝔘𝔫𝔦", "::", "%0A",
			"^n", "BEGIN:VEVENT", "…", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");

	private SamplePlans() {
	}

	static ShootDetails at(String time, String zone) {
		return new ShootDetails(LocalTime.parse(time), ZoneId.of(zone), "Studio 5; 12 High St, Leeds", "", false);
	}

	static List<Countdown.TipDay> steps() {
		return List.of(step("book", -14, -7, "Book the photographer, and keep the terms in writing."),
				step("cut", -10, -7, "Have your hair cut 7–10 days before."),
				step("tops", -10, -1, "🎬🎭📸".repeat(20) + " Überall; tops, a\\b\nand more."),
				step("pack", -1, 0, "Pack a razor, a brush, hairpins, lip balm and blotting paper."),
				step("eat", 0, 0, "Eat something."), step("license", 7, 35, "Store the license with the files."));
	}

	static Countdown.TipDay step(String id, int day, int latest, String text) {
		return new Countdown.TipDay(id + "." + day + ".1", day, latest, text, new Link("Get ready", "/prepare#ready"));
	}

	static Plan plan(LocalDate shoot, String... looks) {
		PlanAnswers answers = new PlanAnswers(Set.of(Activity.ACT), null, List.of(), Set.of(), Set.of(), null, shoot);
		List<PlannedLook> planned = List.of(looks)
			.stream()
			.map((look) -> new PlannedLook(List.of(look), look, List.of("change the top"), "", ""))
			.toList();
		return new Plan(answers, List.of(), List.of(new PlannedSession(shoot, planned, "", "", List.of())));
	}

	/** A calendar of a shoot at a time and in a zone. */
	public static byte[] calendar(LocalDate shoot, String time, String zone) {
		return calendar(shoot, at(time, zone));
	}

	static byte[] calendar(LocalDate shoot, ShootDetails details) {
		return calendar(shoot, details, steps(), PUBLISHER);
	}

	static byte[] calendar(LocalDate shoot, ShootDetails details, List<Countdown.TipDay> steps,
			PlanCalendar.Publisher publisher) {
		return PlanCalendar.of(plan(shoot, "Theatrical", "Commercial"), schedule(shoot, steps), steps, details,
				publisher);
	}

	static PlanSchedule schedule(LocalDate shoot, List<Countdown.TipDay> steps) {
		return PlanSchedule.of(steps, shoot, TODAY, 1);
	}

	/** A calendar whose texts, dates, zone and details are chosen at random. */
	public static byte[] random(Random random) {
		List<Countdown.TipDay> steps = new ArrayList<>();
		IntStream.range(0, random.nextInt(12)).forEach((i) -> {
			int day = random.nextInt(40) - 30;
			steps.add(step("s" + i, day, (day > 0) ? day + 28 : 0, text(random, 1 + random.nextInt(30))));
		});
		steps.sort(Comparator.comparingInt(Countdown.TipDay::day));
		LocalDate shoot = TODAY.plusDays(random.nextInt(400) - 20);
		LocalTime start = random.nextBoolean() ? LocalTime.ofSecondOfDay(random.nextInt(24 * 60) * 60) : null;
		String zone = ZONES.get(random.nextInt(ZONES.size()));
		ShootDetails details = new ShootDetails(start, ZoneId.of(zone),
				text(random, random.nextInt(6)).replaceAll("\\s+", " ").strip(),
				random.nextBoolean() ? text(random, 1 + random.nextInt(3)).replaceAll("\\s+", " ").strip() : "",
				random.nextBoolean());
		return calendar(shoot, details, steps, PUBLISHER);
	}

	private static String text(Random random, int pieces) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < pieces; i++) {
			text.append(PIECES.get(random.nextInt(PIECES.size())));
		}
		return text.toString().strip();
	}

}
