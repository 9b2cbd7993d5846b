package headshots.site.card;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Counts how many cards were drawn, and how much memory they take.
 */
@Component
class CardMeters implements MeterBinder {

	private final CardImageCache images;

	CardMeters(CardImageCache images) {
		this.images = images;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder("guide.cards.drawn", this.images, CardImageCache::drawn).register(registry);
		Gauge.builder("guide.cards.bytes", this.images, CardImageCache::weight).baseUnit("bytes").register(registry);
	}

}
