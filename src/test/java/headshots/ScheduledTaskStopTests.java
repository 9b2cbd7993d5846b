package headshots;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.TaskScheduler;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("application")
class ScheduledTaskStopTests {

	private static final int STATEMENTS = 20;

	@TempDir
	private Path folder;

	@Test
	void aTaskThatRunsHasItsDatabaseUntilItIsDone() throws InterruptedException {
		AtomicInteger answered = new AtomicInteger();
		try (FileGuide guide = FileGuide.start(this.folder)) {
			JdbcClient jdbc = guide.get(JdbcClient.class);
			CountDownLatch running = new CountDownLatch(1);
			CountDownLatch stopping = new CountDownLatch(1);
			guide.context()
				.addApplicationListener((ApplicationListener<ContextClosedEvent>) (event) -> stopping.countDown());
			guide.get(TaskScheduler.class).schedule(() -> {
				running.countDown();
				try {
					stopping.await();
					for (int i = 0; i < STATEMENTS; i++) {
						jdbc.sql("select number from guide_version").query(Long.class).single();
						answered.incrementAndGet();
						Thread.sleep(100);
					}
				}
				catch (InterruptedException ex) {
					Thread.currentThread().interrupt();
				}
			}, Instant.now());
			running.await();
		}
		assertThat(answered).hasValue(STATEMENTS);
	}

}
