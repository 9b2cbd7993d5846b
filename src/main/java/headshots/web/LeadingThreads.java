package headshots.web;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs requests on a number of threads of which one leads: it alone takes requests, one
 * after the other, as long as they are answered from memory. Before it does something
 * that takes its time, it steps aside, and another thread takes the lead. So a stream of
 * readers is served by one thread that never sleeps in between, and what is slow holds
 * nobody up. A pool that wakes a thread for each request spends more on waking than on
 * answering (leader and followers, as Schmidt and others describe the pattern).
 */
final class LeadingThreads implements Executor, AutoCloseable {

	private static final Logger log = LoggerFactory.getLogger(LeadingThreads.class);

	/** How long a leader may be at one request while others wait. */
	private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(10);

	/** After so many looks with nothing to see, the watch sleeps until it is called. */
	private static final int QUIET_LOOKS = 100;

	private final int most;

	private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

	private final ConcurrentLinkedDeque<Worker> idle = new ConcurrentLinkedDeque<>();

	private final AtomicReference<@Nullable Worker> leader = new AtomicReference<>();

	private final AtomicInteger hired = new AtomicInteger();

	private final Thread watch = new Thread(this::watch, "http-watch");

	private volatile boolean watching;

	private volatile boolean open = true;

	LeadingThreads(int most) {
		this.most = most;
		this.watch.setDaemon(true);
		this.watch.start();
	}

	/** Lets another thread lead, if this one does. */
	static void stepAside() {
		if (Thread.currentThread() instanceof Worker worker) {
			worker.resign();
		}
	}

	@Override
	public void execute(Runnable task) {
		this.tasks.add(task);
		if (this.leader.get() == null) {
			summon();
		}
	}

	@Override
	public void close() {
		this.open = false;
		LockSupport.unpark(this.watch);
		this.idle.forEach(Worker::call);
	}

	/** Finds a leader if one is needed. When all are at work, the first to end looks. */
	private void summon() {
		while (!this.tasks.isEmpty() && this.leader.get() == null) {
			Worker worker = this.idle.poll();
			if (worker == null) {
				worker = hire();
			}
			if (worker == null) {
				return;
			}
			this.leader.compareAndSet(null, worker);
			worker.call();
		}
		if (!this.watching) {
			this.watching = true;
			LockSupport.unpark(this.watch);
		}
	}

	private @Nullable Worker hire() {
		int number = this.hired.incrementAndGet();
		if (number > this.most) {
			this.hired.decrementAndGet();
			return null;
		}
		Worker worker = new Worker(number);
		worker.start();
		return worker;
	}

	/** Deposes a leader that is stuck, on a reader who does not take the answer. */
	private void watch() {
		Worker seen = null;
		long done = 0;
		int quiet = 0;
		while (this.open) {
			if (quiet > QUIET_LOOKS) {
				this.watching = false;
				if (this.leader.get() == null) {
					LockSupport.park(this);
				}
				this.watching = true;
				quiet = 0;
			}
			LockSupport.parkNanos(this, PATIENCE);
			Worker now = this.leader.get();
			if (now != null && now == seen && now.done == done && !this.tasks.isEmpty()) {
				now.resign();
			}
			quiet = (now != null) ? 0 : quiet + 1;
			seen = now;
			done = (now != null) ? now.done : 0;
		}
	}

	private final class Worker extends Thread {

		/** How many requests it has taken; written by itself alone. */
		private volatile long done;

		private volatile boolean called;

		private Worker(int number) {
			super("http-" + number);
			setDaemon(true);
		}

		@Override
		public void run() {
			while (LeadingThreads.this.open) {
				lead();
				rest();
			}
		}

		private void call() {
			this.called = true;
			LockSupport.unpark(this);
		}

		private void resign() {
			if (LeadingThreads.this.leader.compareAndSet(this, null)) {
				summon();
			}
		}

		private void lead() {
			AtomicReference<Worker> leader = LeadingThreads.this.leader;
			while (leader.get() == this) {
				Runnable task = LeadingThreads.this.tasks.poll();
				if (task != null) {
					this.done++;
					try {
						task.run();
					}
					catch (Throwable ex) {
						log.error("A request failed outside of the container", ex);
					}
				}
				else {
					leader.compareAndSet(this, null);
				}
				if (leader.get() == null && !LeadingThreads.this.tasks.isEmpty()) {
					leader.compareAndSet(null, this);
				}
			}
		}

		private void rest() {
			LeadingThreads.this.idle.push(this);
			if (LeadingThreads.this.leader.get() == null) {
				summon();
			}
			while (!this.called) {
				LockSupport.park(LeadingThreads.this);
			}
			this.called = false;
		}

	}

}
