package headshots.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import static org.assertj.core.api.Assertions.assertThat;

@Timeout(60)
class LeadingThreadsTests {

	private final LeadingThreads threads = new LeadingThreads(4);

	@AfterEach
	void close() {
		this.threads.close();
	}

	@Test
	void oneThreadTakesWhatIsQuick() throws InterruptedException {
		Set<Thread> used = ConcurrentHashMap.newKeySet();
		CountDownLatch done = new CountDownLatch(1000);
		this.threads.execute(() -> {
			for (int task = 0; task < 1000; task++) {
				this.threads.execute(() -> {
					used.add(Thread.currentThread());
					done.countDown();
				});
			}
		});
		assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
		assertThat(used).hasSizeLessThan(4);
	}

	@Test
	void whatIsSlowHoldsNobodyUp() throws InterruptedException {
		CountDownLatch end = new CountDownLatch(1);
		for (int slow = 0; slow < 3; slow++) {
			this.threads.execute(() -> {
				LeadingThreads.stepAside();
				await(end);
			});
		}
		CountDownLatch quick = new CountDownLatch(10);
		for (int task = 0; task < 10; task++) {
			this.threads.execute(quick::countDown);
		}
		assertThat(quick.await(30, TimeUnit.SECONDS)).isTrue();
		end.countDown();
	}

	@Test
	void aLeaderThatIsStuckIsDeposed() throws InterruptedException {
		CountDownLatch end = new CountDownLatch(1);
		CountDownLatch stuck = new CountDownLatch(1);
		this.threads.execute(() -> {
			stuck.countDown();
			await(end);
		});
		stuck.await();
		CountDownLatch quick = new CountDownLatch(1);
		this.threads.execute(quick::countDown);
		assertThat(quick.await(30, TimeUnit.SECONDS)).isTrue();
		end.countDown();
	}

	@Test
	void thereAreNeverMoreThreadsThanAllowedAndNothingIsLost() throws InterruptedException {
		CountDownLatch end = new CountDownLatch(1);
		AtomicInteger atWork = new AtomicInteger();
		CountDownLatch done = new CountDownLatch(20);
		for (int task = 0; task < 20; task++) {
			this.threads.execute(() -> {
				LeadingThreads.stepAside();
				atWork.incrementAndGet();
				await(end);
				done.countDown();
			});
		}
		while (atWork.get() < 4) {
			Thread.onSpinWait();
		}
		LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
		assertThat(atWork).hasValue(4);
		end.countDown();
		assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void goesOnAfterAFailure() throws InterruptedException {
		CountDownLatch quick = new CountDownLatch(1);
		this.threads.execute(() -> {
			throw new IllegalStateException("on purpose");
		});
		this.threads.execute(quick::countDown);
		assertThat(quick.await(30, TimeUnit.SECONDS)).isTrue();
	}

	@Test
	void steppingAsideElsewhereDoesNothing() {
		LeadingThreads.stepAside();
	}

	@RepeatedTest(5)
	void everyTaskOfManyIsDoneOnce() throws InterruptedException {
		int producers = 4;
		int each = 20_000;
		CountDownLatch done = new CountDownLatch(producers * each);
		AtomicInteger runs = new AtomicInteger();
		for (int producer = 0; producer < producers; producer++) {
			new Thread(() -> {
				for (int task = 0; task < each; task++) {
					boolean slow = ThreadLocalRandom.current().nextInt(50) == 0;
					this.threads.execute(() -> {
						if (slow) {
							LeadingThreads.stepAside();
							LockSupport.parkNanos(10_000);
						}
						runs.incrementAndGet();
						done.countDown();
					});
					if (ThreadLocalRandom.current().nextInt(200) == 0) {
						LockSupport.parkNanos(50_000);
					}
				}
			}).start();
		}
		assertThat(done.await(50, TimeUnit.SECONDS)).isTrue();
		assertThat(runs).hasValue(producers * each);
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
