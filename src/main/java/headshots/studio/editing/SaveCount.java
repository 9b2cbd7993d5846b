package headshots.studio.editing;

import headshots.publishing.PublishingOutcome;
import io.micrometer.core.instrument.MeterRegistry;

import org.springframework.stereotype.Component;

/**
 * Counts saves by their outcome, for monitoring: staff feel a rise of conflicts or
 * refusals long before they report it.
 */
@Component
class SaveCount {

	private final MeterRegistry meters;

	SaveCount(MeterRegistry meters) {
		this.meters = meters;
	}

	void of(PublishingOutcome publishingOutcome) {
		this.meters.counter("guide.saves", "outcome", word(publishingOutcome)).increment();
	}

	private static String word(PublishingOutcome publishingOutcome) {
		if (publishingOutcome instanceof PublishingOutcome.Done done) {
			return done.changed() ? "saved" : "unchanged";
		}
		return (publishingOutcome instanceof PublishingOutcome.Stale) ? "conflict" : "refused";
	}

}
