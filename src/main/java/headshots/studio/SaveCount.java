package headshots.studio;

import headshots.publishing.Outcome;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Counts what becomes of saves, for whoever watches the guide: a rise of conflicts or
 * refusals is felt by staff long before anybody hears of it.
 */
@Component
class SaveCount {

	private final MeterRegistry meters;

	SaveCount(MeterRegistry meters) {
		this.meters = meters;
	}

	void of(Outcome outcome) {
		this.meters.counter("guide.saves", "outcome", word(outcome)).increment();
	}

	private static String word(Outcome outcome) {
		if (outcome instanceof Outcome.Done done) {
			return done.changed() ? "saved" : "unchanged";
		}
		return (outcome instanceof Outcome.Stale) ? "conflict" : "refused";
	}

}
