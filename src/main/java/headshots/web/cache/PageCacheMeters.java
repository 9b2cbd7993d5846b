package headshots.web.cache;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.stereotype.Component;

/**
 * Counts how often readers are answered from memory, and how often a page has to be drawn
 * for them.
 */
@Component
class PageCacheMeters implements MeterBinder {

	private final PageCache cache;

	PageCacheMeters(PageCache cache) {
		this.cache = cache;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		FunctionCounter.builder("guide.pages", this.cache, (cache) -> cache.hits().doubleValue())
			.tag("from", "memory")
			.register(registry);
		FunctionCounter.builder("guide.pages", this.cache, (cache) -> cache.misses().doubleValue())
			.tag("from", "template")
			.register(registry);
		Gauge.builder("guide.pages.bytes", this.cache, PageCache::weight).baseUnit("bytes").register(registry);
	}

}
