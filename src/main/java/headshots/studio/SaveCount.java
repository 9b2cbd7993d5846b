package headshots.studio;

import headshots.publishing.PublishingOutcome;
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
