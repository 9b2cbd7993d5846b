package headshots.studio.editing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import headshots.studio.StudioDateFormatter;
import headshots.text.NameOrder;

import org.springframework.stereotype.Component;

/**
 * Who has which editor open. Kept in memory and for minutes only: it is a courtesy, and
 * what protects a text is the number of the revision that it began from.
 */
@Component
class Presence {

	private static final Duration REMEMBERED = Duration.ofMinutes(10);

	private final StudioDateFormatter studioDateFormatter;

	private final Map<Visit, Instant> visits = new ConcurrentHashMap<>();

	Presence(StudioDateFormatter studioDateFormatter) {
		this.studioDateFormatter = studioDateFormatter;
	}

	void note(String place, long staffId, String name) {
		Instant now = this.studioDateFormatter.now();
		this.visits.values().removeIf((seen) -> seen.isBefore(now.minus(REMEMBERED)));
		this.visits.put(new Visit(place, staffId, name), now);
	}

	/** The names of everyone else who had the place open a moment ago. */
	List<String> others(String place, long staffId) {
		Instant oldest = this.studioDateFormatter.now().minus(REMEMBERED);
		return this.visits.entrySet()
			.stream()
			.filter((visit) -> visit.getValue().isAfter(oldest))
			.map(Map.Entry::getKey)
			.filter((visit) -> visit.place().equals(place) && visit.staffId() != staffId)
			.map(Visit::name)
			.distinct()
			.sorted(NameOrder.NAMES)
			.toList();
	}

	private record Visit(String place, long staffId, String name) {
	}

}
