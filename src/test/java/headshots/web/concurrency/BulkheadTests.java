package headshots.web.concurrency;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class BulkheadTests {

	@Test
	void whoeverLeavesMakesRoom() {
		Bulkhead line = line(2, 0);
		assertThat(line.enter()).isTrue();
		assertThat(line.enter()).isTrue();
		assertThat(line.enter()).isFalse();
		line.leave();
		assertThat(line.enter()).isTrue();
		assertThat(line.waiting()).isZero();
	}

	@Test
	void onlySoManyWaitAndTheNextIsSentAwayAtOnce() throws InterruptedException {
		Bulkhead line = line(1, 1);
		assertThat(line.enter()).isTrue();
		AtomicBoolean entered = new AtomicBoolean();
		Thread waiting = new Thread(() -> entered.set(line.enter()));
		waiting.start();
		while (line.waiting() == 0) {
			Thread.sleep(5);
		}
		assertThat(line.enter()).isFalse();
		line.leave();
		waiting.join();
		assertThat(entered).isTrue();
	}

	@Test
	void whoeverIsInterruptedIsSentAway() {
		Bulkhead line = line(1, 1);
		assertThat(line.enter()).isTrue();
		Thread.currentThread().interrupt();
		assertThat(line.enter()).isFalse();
		assertThat(Thread.interrupted()).isTrue();
		assertThat(line.waiting()).isZero();
	}

	private static Bulkhead line(int atWork, int waiting) {
		return new Bulkhead("line",
				new ConcurrencyProperties.ConcurrencyLimit(atWork, waiting, Duration.ofSeconds(20)));
	}

}
