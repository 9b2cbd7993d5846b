package headshots.preparation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.text.Numbers;
import headshots.web.Link;

/**
 * The steps of all tips in the order in which they are due.
 */
public final class Countdown {

	private static final int WEEK = 7;

	/** Days after its day for which a step that follows the shoot still helps. */
	private static final int HELPS_AFTERWARD = 4 * WEEK;

	private Countdown() {
	}

	/** The days on which something is due, the earliest first. */
	static List<Day> of(List<ContentItem<TipContent>> tips) {
		Map<Integer, List<Due>> days = tips.stream()
			.map(ContentItem::content)
			.flatMap((tip) -> tip.steps()
				.stream()
				.filter((step) -> step.day() != null)
				.map((step) -> Map.entry(step.day(), due(tip, step))))
			.collect(Collectors.groupingBy(Map.Entry::getKey, TreeMap::new,
					Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
		return days.entrySet().stream().map((day) -> new Day(name(day.getKey()), day.getValue())).toList();
	}

	/**
	 * The steps of all tips, the earliest first, and those of one day in the order of
	 * their tips.
	 */
	public static List<TipDay> steps(List<ContentItem<TipContent>> tips) {
		List<TipDay> steps = new ArrayList<>();
		for (ContentItem<TipContent> item : tips) {
			Map<Integer, Integer> ofDay = new HashMap<>();
			for (TipContent.TipStep step : item.content().steps()) {
				if (step.day() != null) {
					int number = ofDay.merge(step.day(), 1, Integer::sum);
					steps.add(step(item, step, number));
				}
			}
		}
		steps.sort(Comparator.comparingInt(TipDay::day));
		return List.copyOf(steps);
	}

	/** A day as people count it: "2 weeks before", "The day of the shoot". */
	public static String name(int day) {
		int distance = Math.abs(day);
		String side = (day < 0) ? "before" : "after";
		if (distance <= 1) {
			return (day == 0) ? "The day of the shoot" : "The day " + side;
		}
		boolean weeks = distance >= 2 * WEEK && distance % WEEK == 0;
		String count = Numbers.inWords(weeks ? distance / WEEK : distance);
		boolean oneWeek = distance == WEEK;
		String amount = oneWeek ? "one week" : count + (weeks ? " weeks" : " days");
		return Character.toUpperCase(amount.charAt(0)) + amount.substring(1) + " " + side;
	}

	private static TipDay step(ContentItem<TipContent> item, TipContent.TipStep step, int number) {
		int day = Objects.requireNonNull(step.day());
		int latest = (step.latest() != null) ? step.latest() : usualLatest(day);
		Due due = due(item.content(), step);
		return new TipDay(item.key() + "." + day + "." + number, day, latest, due.text(), due.tip());
	}

	/**
	 * A step before the shoot helps until the day before it, and one that belongs to that
	 * day also on the morning of the shoot.
	 */
	private static int usualLatest(int day) {
		if (day > 0) {
			return day + HELPS_AFTERWARD;
		}
		return (day < -1) ? -1 : 0;
	}

	private static Due due(TipContent tip, TipContent.TipStep step) {
		return new Due(step.text(), new Link(tip.title(), PreparationSection.href(tip)));
	}

	/**
	 * A day and what is due on it.
	 *
	 * @param name the day as people count it
	 * @param due the steps
	 */
	record Day(String name, List<Due> due) {
	}

	/**
	 * A step and the tip that explains it.
	 *
	 * @param text one sentence
	 * @param tip the tip
	 */
	record Due(String text, Link tip) {
	}

	/**
	 * A step with the days on which it helps.
	 *
	 * @param id its tip's key, its day and its number among the tip's steps of that day:
	 * a step that is reworded or moved within its tip keeps it
	 * @param day days from the shoot, negative before it
	 * @param latest the last day on which it still helps, at least {@code day}
	 * @param text one sentence
	 * @param tip the tip that explains it
	 */
	public record TipDay(String id, int day, int latest, String text, Link tip) {
	}

}
