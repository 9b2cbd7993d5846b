package headshots.content;

import headshots.web.PageVersion;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts the changes of published content. Every cache of what is computed from it is
 * valid for one number; 0 is a guide that never had content.
 */
@Component
public class ContentVersion implements PageVersion {

	private final JdbcClient jdbc;

	private final boolean shared;

	private volatile long current;

	ContentVersion(JdbcClient jdbc, Environment environment) {
		this.jdbc = jdbc;
		this.shared = environment.acceptsProfiles(Profiles.of("postgres"));
	}

	/** The number of the content in memory; asks no database and never fails. */
	@Override
	public long current() {
		return this.current;
	}

	/** Returns the number in the database, which memory may not know yet. */
	long stored() {
		return this.jdbc.sql("select number from guide_version").query(Long.class).single();
	}

	/**
	 * Raises the number in the database by one, for all nodes to see when the surrounding
	 * transaction commits.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void raise() {
		this.jdbc.sql("update guide_version set number = number + 1").update();
		if (this.shared) {
			// Is sent when the transaction commits, and not at all if it does not.
			this.jdbc.sql("select pg_notify('guide_version', '')").query().listOfRows();
		}
	}

	/** Follows the content in memory, which is replaced first. */
	void follow(PublishedContent content) {
		this.current = content.number();
	}

}
