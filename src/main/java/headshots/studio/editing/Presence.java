package headshots.studio.editing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

import headshots.studio.StudioDateFormatter;
import headshots.support.RandomToken;
import headshots.text.NameOrder;

import org.springframework.stereotype.Component;

/**
 * Who has which editor open. Kept in memory and for minutes only: it is a courtesy, and
 * what protects a text is the number of the revision that it began from.
 */
@Component
class Presence {

	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private static final int TOKEN_BYTES = 16;

	private final StudioDateFormatter studioDateFormatter;

	private final Map<String, Visit> visits = new ConcurrentHashMap<>();

	Presence(StudioDateFormatter studioDateFormatter) {
		this.studioDateFormatter = studioDateFormatter;
	}

	/**
	 * Notes that a page with the editor is about to be shown.
	 * @param earlier the ID of a view that goes on, empty or unknown for a new one
	 * @return the ID of this view of the page, by which its end is reported
	 */
	String note(String earlier, String place, long staffId, String name) {
		Instant now = this.studioDateFormatter.now();
		this.visits.values().removeIf((visit) -> visit.at().isBefore(now.minus(REMEMBERED)));
		Visit before = this.visits.get(earlier);
		boolean goesOn = before != null && before.staffId() == staffId;
		String id = goesOn ? earlier : RandomToken.next(TOKEN_BYTES);
		this.visits.put(id, new Visit(place, staffId, name, now, false));
		return id;
	}

	/** Notes that a person has closed a view of a page, or left it. */
	void leave(String id, long staffId) {
		this.visits.computeIfPresent(id, (key, visit) -> (visit.staffId() == staffId)
				? new Visit(visit.place(), staffId, visit.name(), this.studioDateFormatter.now(), true) : visit);
	}

	/**
	 * Returns a sentence on everyone else who has the place open, or had a moment ago.
	 */
	List<String> others(String place, long staffId) {
		Instant oldest = this.studioDateFormatter.now().minus(REMEMBERED);
		Map<String, Visit> last = this.visits.values()
			.stream()
			.filter((visit) -> visit.at().isAfter(oldest))
			.filter((visit) -> visit.place().equals(place) && visit.staffId() != staffId)
			.collect(Collectors.toMap(Visit::name, (visit) -> visit, BinaryOperator.maxBy(Visit.OPEN_LAST),
					() -> new TreeMap<>(NameOrder.NAMES)));
		return last.values()
			.stream()
			.map((visit) -> visit.name() + (visit.left()
					? " had this open at " + this.studioDateFormatter.timeOf(visit.at()) + "." : " has this open too."))
			.toList();
	}

	/**
	 * A view of a page.
	 *
	 * @param at when it was shown or, once it was left, when that was
	 * @param left whether the browser said that it was left; browsers without script
	 * never do
	 */
	private record Visit(String place, long staffId, String name, Instant at, boolean left) {

		/** The latest one, and one that is still open after all others. */
		static final Comparator<Visit> OPEN_LAST = Comparator.comparing((Visit visit) -> !visit.left())
			.thenComparing(Visit::at);

	}

}
