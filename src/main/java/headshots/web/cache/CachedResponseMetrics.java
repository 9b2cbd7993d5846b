package headshots.web.cache;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Records responses from the page cache in the metric {@code http.server.requests}, with
 * the tags that Spring's observation gives to all other requests. Records nothing unless
 * HTTP is observed, which takes a management port.
 */
@Component
public class CachedResponseMetrics {

	private static final String NONE = "none";

	private final @Nullable MeterRegistry registry;

	private final ConcurrentHashMap<Key, Timer> timers = new ConcurrentHashMap<>();

	public CachedResponseMetrics(ObjectProvider<MeterRegistry> registry,
			@Value("${management.observations.enable.http:false}") boolean observed) {
		this.registry = observed ? registry.getIfAvailable() : null;
	}

	/** When a request begins, in nanoseconds of {@link System#nanoTime()}. */
	public long begin() {
		return (this.registry != null) ? System.nanoTime() : 0;
	}

	/**
	 * Records a response.
	 * @param begin the value that {@link #begin()} returned
	 */
	public void record(CachedResponse response, String method, int status, long begin) {
		if (this.registry != null) {
			this.timers.computeIfAbsent(new Key(method, response.route(), status), this::timer)
				.record(System.nanoTime() - begin, TimeUnit.NANOSECONDS);
		}
	}

	private Timer timer(Key key) {
		return Timer.builder("http.server.requests")
			.tag("method", key.method)
			.tag("uri", (key.route != null) ? key.route : "UNKNOWN")
			.tag("status", String.valueOf(key.status))
			.tag("outcome", (key.status < 300) ? "SUCCESS" : "REDIRECTION")
			.tag("exception", NONE)
			.tag("error", NONE)
			.register(this.registry);
	}

	private record Key(String method, @Nullable String route, int status) {
	}

}
