package headshots.web.concurrency;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits how many requests run at the same time (bulkhead) and how many wait in a queue,
 * each with a timeout. A request that waits holds a thread of the server, which is why
 * both numbers are limited.
 */
final class Bulkhead {

	private final String name;

	private final ConcurrencyProperties.ConcurrencyLimit limits;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	Bulkhead(String name, ConcurrencyProperties.ConcurrencyLimit limits) {
		this.name = name;
		this.limits = limits;
		this.places = new Semaphore(limits.maxConcurrent(), true);
	}

	/**
	 * Asks for a place, and waits for it if there is room to wait.
	 * @return whether there was one; {@link #leave()} gives it back
	 */
	boolean enter() {
		if (this.places.tryAcquire()) {
			return true;
		}
		try {
			return this.waiting.incrementAndGet() <= this.limits.maxQueued()
					&& this.places.tryAcquire(this.limits.maxWait().toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

	void leave() {
		this.places.release();
	}

	/** Returns the name in metrics. */
	String name() {
		return this.name;
	}

	/** How many wait at this moment. */
	int waiting() {
		return this.waiting.get();
	}

}
