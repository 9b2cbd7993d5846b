package headshots.web;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class WaitingLineTests {

	@Test
	void whoeverLeavesMakesRoom() {
		WaitingLine line = line(2, 0);
		assertThat(line.enter()).isTrue();
		assertThat(line.enter()).isTrue();
		assertThat(line.enter()).isFalse();
		line.leave();
		assertThat(line.enter()).isTrue();
		assertThat(line.waiting()).isZero();
	}

	@Test
	void onlySoManyWaitAndTheNextIsSentAwayAtOnce() throws InterruptedException {
		WaitingLine line = line(1, 1);
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
		WaitingLine line = line(1, 1);
		assertThat(line.enter()).isTrue();
		Thread.currentThread().interrupt();
		assertThat(line.enter()).isFalse();
		assertThat(Thread.interrupted()).isTrue();
		assertThat(line.waiting()).isZero();
	}

	private static WaitingLine line(int atWork, int waiting) {
		return new WaitingLine("line", new LoadProperties.Line(atWork, waiting, Duration.ofSeconds(20)));
	}

}
