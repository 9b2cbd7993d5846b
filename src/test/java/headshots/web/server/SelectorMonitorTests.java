package headshots.web.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SelectorMonitorTests {

	private final Server server = new Server();

	private final ServerConnector connector = new ServerConnector(this.server, 1, 1);

	private final List<Integer> exits = new ArrayList<>();

	@BeforeEach
	void start() throws Exception {
		this.server.addConnector(this.connector);
		this.server.start();
	}

	@AfterEach
	void stop() throws Exception {
		this.server.stop();
	}

	@Test
	void aServerThatAnswersGoesOn() throws Exception {
		SelectorMonitor monitor = new SelectorMonitor(this.server, Duration.ofSeconds(60), this.exits::add);
		monitor.check();
		monitor.check();
		assertThat(this.exits).isEmpty();
	}

	@Test
	void aStuckSelectorEndsTheProcess() throws Exception {
		SelectorMonitor monitor = new SelectorMonitor(this.server, Duration.ofMillis(1), this.exits::add);
		CountDownLatch standstill = new CountDownLatch(1);
		CountDownLatch stands = new CountDownLatch(1);
		this.connector.getSelectorManager().getBeans(ManagedSelector.class).iterator().next().submit((selector) -> {
			stands.countDown();
			await(standstill);
		});
		stands.await();
		monitor.check();
		Thread.sleep(10);
		monitor.check();
		standstill.countDown();
		assertThat(this.exits).containsExactly(SelectorMonitor.STATUS);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
