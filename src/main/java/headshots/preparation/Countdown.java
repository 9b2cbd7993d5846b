package headshots.preparation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import headshots.content.ContentItem;
import headshots.text.Numbers;
import headshots.web.Link;

/**
 * The steps of all tips in the order in which they are due.
 */
final class Countdown {

	private static final int WEEK = 7;

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

	/** A day as people count it: "2 weeks before", "The day of the shoot". */
	static String name(int day) {
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

}
