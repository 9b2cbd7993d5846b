package headshots.content;

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
public class GuideVersion {

	private final JdbcClient jdbc;

	private volatile long current;

	GuideVersion(JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.current = stored();
	}

	public long current() {
		return this.current;
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
				GuideVersion.this.current = raised;
			}
		});
	}

	private long stored() {
		return this.jdbc.sql("select number from guide_version").query(Long.class).single();
	}

}
