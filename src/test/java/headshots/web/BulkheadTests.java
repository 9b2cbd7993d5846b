package headshots.web;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(30)
class BulkheadTests {

	@Test
	void aCallerThatLeavesFreesItsPlace() {
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
	void anInterruptedCallerIsRejected() {
		Bulkhead line = line(1, 1);
		assertThat(line.enter()).isTrue();
		Thread.currentThread().interrupt();
		assertThat(line.enter()).isFalse();
		assertThat(Thread.interrupted()).isTrue();
		assertThat(line.waiting()).isZero();
	}

	@Test
	void waitingCallersAreNotOvertaken() throws InterruptedException {
		Bulkhead line = Bulkhead.withoutQueueLimit(1, Duration.ofSeconds(20));
		List<Integer> entered = Collections.synchronizedList(new ArrayList<>());
		assertThat(line.enter()).isTrue();
		List<Thread> threads = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			int number = i;
			Thread thread = new Thread(() -> {
				line.enter();
				entered.add(number);
				line.leave();
			});
			threads.add(thread);
			thread.start();
			while (thread.getState() != Thread.State.TIMED_WAITING) {
				Thread.sleep(5);
			}
		}
		line.leave();
		for (Thread thread : threads) {
			thread.join();
		}
		assertThat(entered).containsExactly(0, 1, 2, 3, 4);
	}

	@Test
	void withoutRoomToWaitTheAnswerComesAtOnce() {
		Bulkhead line = new Bulkhead(1, 0, Duration.ZERO);
		assertThat(line.enter()).isTrue();
		assertThat(line.enter()).isFalse();
		line.leave();
		assertThat(line.enter()).isTrue();
	}

	private static Bulkhead line(int atWork, int waiting) {
		return new Bulkhead(atWork, waiting, Duration.ofSeconds(20));
	}

}
