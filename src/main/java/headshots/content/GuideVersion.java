package headshots.content;

import java.util.concurrent.atomic.AtomicLong;

import headshots.web.PageVersion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The number that grows with every change of live content. Whatever is kept in memory is
 * kept for one number; 0 is a guide that never had content.
 */
@Component
public class GuideVersion implements PageVersion {

	private final JdbcClient jdbc;

	private final AtomicLong current;

	GuideVersion(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.current = new AtomicLong(stored());
	}

	@Override
	public long current() {
		return this.current.get();
	}

	/**
	 * Waits until no other transaction is changing live content, and lets none begin
	 * before this one ends: only so can a change be checked as a whole.
	 * @return the number as it is stored, which memory may not know yet
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long lock() {
		return this.jdbc.sql("select number from guide_version where id = 1 for update").query(Long.class).single();
	}

	/**
	 * Raises the number with the surrounding transaction; readers see it after the
	 * commit.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void raise() {
		this.jdbc.sql("update guide_version set number = number + 1").update();
		long raised = stored();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				// Two changes may get here in the other order than they were committed
				// in.
				GuideVersion.this.current.accumulateAndGet(raised, Math::max);
			}
		});
	}

	private long stored() {
		return this.jdbc.sql("select number from guide_version").query(Long.class).single();
	}

}
