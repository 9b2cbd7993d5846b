package headshots;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide that would hear of no request any more ends.
 */
@GuideTest
class ServerThreadsTests {

	private final List<Integer> ended = new ArrayList<>();

	private final ServerThreads threads = new ServerThreads(this.ended::add);

	@ParameterizedTest
	@ValueSource(strings = { "Poller", "Acceptor" })
	void theProcessEndsWithAThreadThatHearsOfRequests(String kind) throws InterruptedException {
		end(nameOf(kind));
		assertThat(this.ended).containsExactly(ServerThreads.STATUS);
	}

	@Test
	void itGoesOnWithoutAThreadThatIsReplaced() throws InterruptedException {
		end(nameOf("exec-1"));
		end("sizes");
		assertThat(this.ended).isEmpty();
	}

	/** As Tomcat calls it, so that another name in a later version is noticed. */
	private static String nameOf(String kind) {
		return Thread.getAllStackTraces()
			.keySet()
			.stream()
			.map(Thread::getName)
			.filter((name) -> name.startsWith("http") && name.endsWith("-" + kind))
			.findFirst()
			.orElseThrow();
	}

	private void end(String name) throws InterruptedException {
		Thread thread = new Thread(() -> {
			throw new OutOfMemoryError("as if");
		}, name);
		thread.setUncaughtExceptionHandler(this.threads);
		thread.start();
		thread.join();
	}

}
