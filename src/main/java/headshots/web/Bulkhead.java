package headshots.web;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Limits how many threads do something at the same time (bulkhead), and how many wait for
 * their turn, in the order in which they came, each with a timeout. A request that waits
 * holds a thread of the server; where nothing else bounds their number, the queue must.
 */
public final class Bulkhead {

	private final int maxQueued;

	private final Duration maxWait;

	private final Semaphore places;

	private final AtomicInteger waiting = new AtomicInteger();

	/**
	 * Creates a bulkhead.
	 * @param maxConcurrent how many work at the same time
	 * @param maxQueued how many may wait
	 * @param maxWait the longest wait
	 */
	public Bulkhead(int maxConcurrent, int maxQueued, Duration maxWait) {
		this.places = new Semaphore(maxConcurrent, true);
		this.maxQueued = maxQueued;
		this.maxWait = maxWait;
	}

	/**
	 * Creates a bulkhead in front of which any number may wait, because the callers are
	 * bounded elsewhere.
	 */
	public static Bulkhead withoutQueueLimit(int maxConcurrent, Duration maxWait) {
		return new Bulkhead(maxConcurrent, Integer.MAX_VALUE, maxWait);
	}

	/**
	 * Asks for a place, and waits for it if there is room to wait.
	 * @return whether there was one; {@link #leave()} gives it back
	 */
	public boolean enter() {
		try {
			// With a timeout, even of zero, no thread overtakes those which wait.
			if (this.places.tryAcquire(0, TimeUnit.MILLISECONDS)) {
				return true;
			}
			return await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/** Gives a place back. */
	public void leave() {
		this.places.release();
	}

	/** Returns how many wait at this moment. */
	public int waiting() {
		return this.waiting.get();
	}

	private boolean await() throws InterruptedException {
		try {
			return this.waiting.incrementAndGet() <= this.maxQueued
					&& this.places.tryAcquire(this.maxWait.toMillis(), TimeUnit.MILLISECONDS);
		}
		finally {
			this.waiting.decrementAndGet();
		}
	}

}
