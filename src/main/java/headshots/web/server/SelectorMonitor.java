package headshots.web.server;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ends the process when a selector has stopped answering, for want of memory for example:
 * the service manager then restarts the guide, which would otherwise look alive and
 * accept connections without ever reading from them.
 */
final class SelectorMonitor extends AbstractLifeCycle {

	/** The exit status, which a service manager takes for a failure (EX_SOFTWARE). */
	static final int STATUS = 70;

	private static final Logger log = LoggerFactory.getLogger(SelectorMonitor.class);

	private static final Duration INTERVAL = Duration.ofSeconds(5);

	private final Server server;

	private final Duration longestSilence;

	private final IntConsumer exit;

	private final Map<ManagedSelector, Long> answered = new ConcurrentHashMap<>();

	/**
	 * Creates a monitor that has to be started.
	 * @param longestSilence how long a selector may take to run an update
	 * @param exit ends the process with a status
	 */
	SelectorMonitor(Server server, Duration longestSilence, IntConsumer exit) {
		this.server = server;
		this.longestSilence = longestSilence;
		this.exit = exit;
	}

	@Override
	protected void doStart() {
		scheduleNext();
	}

	/** Asks each selector for a sign of life, and looks how old the last one is. */
	void check() {
		long now = System.nanoTime();
		Connector[] connectors = this.server.getConnectors();
		for (Connector connector : (connectors != null) ? connectors : new Connector[0]) {
			if (connector instanceof ServerConnector sockets && sockets.isRunning()) {
				for (ManagedSelector selector : selectors(sockets)) {
					this.answered.putIfAbsent(selector, now);
					selector.submit((ignored) -> this.answered.put(selector, System.nanoTime()));
				}
			}
		}
		this.answered.keySet().removeIf(ManagedSelector::isStopped);
		if (this.answered.values().stream().anyMatch((last) -> now - last > this.longestSilence.toNanos())) {
			try {
				log.error(
						"A Jetty selector thread has been unresponsive for {} s; exiting with status {} "
								+ "so that the service manager restarts the guide",
						this.longestSilence.toSeconds(), STATUS);
			}
			finally {
				this.exit.accept(STATUS);
			}
		}
	}

	private Collection<ManagedSelector> selectors(ServerConnector connector) {
		return connector.getSelectorManager().getBeans(ManagedSelector.class);
	}

	private void scheduleNext() {
		this.server.getScheduler().schedule(() -> {
			try {
				check();
			}
			finally {
				if (isRunning()) {
					scheduleNext();
				}
			}
		}, INTERVAL.toMillis(), TimeUnit.MILLISECONDS);
	}

}
