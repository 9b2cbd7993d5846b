package headshots.content;

import java.util.concurrent.atomic.AtomicBoolean;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what only one of several nodes that start together may do.
 */
@Component
public class StartupLock {

	/** Each takes as long as the database's lock timeout. */
	private static final int TRIES = 40;

	private final PublishLock lock;

	private final TransactionTemplate transaction;

	StartupLock(PublishLock lock, PlatformTransactionManager transactions) {
		this.lock = lock;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * Does work in a transaction that holds the lock on all live content. The other nodes
	 * wait as long as it takes, which may be longer than the timeout of a save.
	 */
	public void alone(Runnable work) {
		for (int left = TRIES;; left--) {
			AtomicBoolean begun = new AtomicBoolean();
			try {
				this.transaction.executeWithoutResult((status) -> {
					this.lock.lock();
					begun.set(true);
					work.run();
				});
				return;
			}
			catch (DataAccessException ex) {
				if (begun.get() || left == 0) {
					throw ex;
				}
			}
		}
	}

}
