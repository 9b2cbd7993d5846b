package headshots.site.card;

import java.util.concurrent.atomic.LongAdder;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import headshots.site.CardDrawing;

import org.springframework.stereotype.Component;

/**
 * Caches cards as PNG files in memory, bounded by weight. The key is what a card shows,
 * so that a publication leaves the cards in place that look the same, and pages that
 * share a card share its file.
 */
@Component
class CardImageCache {

	/** In bytes: some four hundred cards. */
	private static final long LARGEST = 12L * 1024 * 1024;

	private final Cache<String, byte[]> images = Caffeine.newBuilder()
		.maximumWeight(LARGEST)
		.weigher((String key, byte[] image) -> key.length() + image.length)
		.executor(Runnable::run)
		.build();

	private final LongAdder drawn = new LongAdder();

	/** Returns the PNG file of a card, drawing it if it is not in memory. */
	byte[] get(CardDrawing card) {
		return this.images.get(card.key(), (key) -> {
			this.drawn.increment();
			return CardRasterizer.png(card);
		});
	}

	/** Returns how many cards were drawn since the start. */
	long drawn() {
		return this.drawn.sum();
	}

	/** Returns how much memory the files take, in bytes. */
	long weight() {
		this.images.cleanUp();
		return this.images.policy().eviction().orElseThrow().weightedSize().orElse(0);
	}

}
