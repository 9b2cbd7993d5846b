package headshots.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import headshots.web.PageVersion;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The number that grows with every change of live content. Whatever is kept in memory is
 * kept for one number; 0 is a guide that never had content.
 * <p>
 * The number goes up only after all live tables have been read for it. Until that is
 * possible readers keep the edition that they have, whole, and nothing that is computed
 * from it can be taken for the new one.
 */
@Component
public class ContentVersion implements PageVersion, SmartInitializingSingleton {

	private final JdbcClient jdbc;

	private final TransactionTemplate oneMoment;

	private final boolean shared;

	private final List<VersionedCache<?>> tables = new CopyOnWriteArrayList<>();

	private final List<Runnable> followers = new CopyOnWriteArrayList<>();

	private volatile long current;

	private boolean complete;

	ContentVersion(JdbcClient jdbc, PlatformTransactionManager transactions, Environment environment) {
		this.jdbc = jdbc;
		// All tables as they were at one moment, whatever is published meanwhile.
		this.oneMoment = new TransactionTemplate(transactions);
		this.oneMoment.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.oneMoment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		this.oneMoment.setReadOnly(true);
		this.shared = environment.acceptsProfiles(Profiles.of("postgres"));
		this.current = stored();
	}

	/** The number of what is in memory; asks no database and never fails. */
	@Override
	public long current() {
		return this.current;
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
	 * commit, and so do other nodes.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void raise() {
		this.jdbc.sql("update guide_version set number = number + 1").update();
		if (this.shared) {
			// Is sent when the transaction commits, and not at all if it does not.
			this.jdbc.sql("select pg_notify('guide_version', '')").query().listOfRows();
		}
		TransactionSynchronizationManager.registerSynchronization(new Raised());
	}

	/**
	 * Reads everything before the first reader comes; a guide that cannot does not start.
	 */
	@Override
	public void afterSingletonsInstantiated() {
		read();
	}

	/**
	 * Adds a listener that is called whenever the version has grown, on whichever node
	 * that was done.
	 * @param follower takes no time: the publishing request waits for it
	 */
	public void follow(Runnable follower) {
		this.followers.add(follower);
	}

	/** Has a table read whenever the number grows. */
	synchronized void watch(VersionedCache<?> table) {
		this.tables.add(table);
		this.complete = false;
	}

	/**
	 * Reads the live tables if they are not those in memory.
	 * @throws RuntimeException if they cannot be read; memory is then as it was
	 */
	synchronized void read() {
		TableReads reading = this.oneMoment.execute((status) -> {
			long number = stored();
			return (this.complete && number == this.current) ? null : readTables(number);
		});
		if (reading != null) {
			replaceBy(reading);
			this.complete = true;
		}
	}

	private long stored() {
		return this.jdbc.sql("select number from guide_version").query(Long.class).single();
	}

	private TableReads readTables(long number) {
		List<Runnable> read = new ArrayList<>();
		this.tables.forEach((table) -> read.add(table.read(number)));
		return new TableReads(number, read);
	}

	/** Two changes may get here in the other order than they were committed in. */
	private synchronized void replaceByNewer(TableReads reading) {
		if (reading.number > this.current) {
			replaceBy(reading);
		}
	}

	private void replaceBy(TableReads reading) {
		reading.tables.forEach(Runnable::run);
		this.current = reading.number;
		this.followers.forEach(Runnable::run);
	}

	/**
	 * All live tables as they were read for a number.
	 *
	 * @param tables put what was read into their places
	 */
	private record TableReads(long number, List<Runnable> tables) {
	}

	/**
	 * A change reads what it has made of the live tables before it ends: it cannot change
	 * meanwhile, and afterwards the read might have to wait for a connection, or find the
	 * database away.
	 */
	private final class Raised implements TransactionSynchronization {

		private @Nullable TableReads reading;

		@Override
		public void beforeCommit(boolean readOnly) {
			this.reading = readTables(stored());
		}

		@Override
		public void afterCommit() {
			replaceByNewer(Objects.requireNonNull(this.reading));
		}

	}

}
