package headshots.content;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Serializes publications with a row lock in the database: only so can each be validated
 * as a whole, on whichever node it happens.
 */
@Component
public class PublishLock {

	private final JdbcClient jdbc;

	PublishLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Waits until no other transaction is changing published content, and keeps the
	 * others waiting until the surrounding transaction ends.
	 * @return the content version in the database, which memory may not know yet
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long lock() {
		return this.jdbc.sql("select number from guide_version where id = 1 for update").query(Long.class).single();
	}

}
