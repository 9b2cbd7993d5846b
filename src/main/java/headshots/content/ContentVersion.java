package headshots.content;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

import headshots.web.PageVersion;
import org.jspecify.annotations.Nullable;

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

	private volatile @Nullable Instant changedAt;

	ContentVersion(JdbcClient jdbc, Environment environment) {
		this.jdbc = jdbc;
		this.shared = environment.acceptsProfiles(Profiles.of("postgres"));
	}

	/** The number of the content in memory; asks no database and never fails. */
	@Override
	public long current() {
		return this.current;
	}

	/**
	 * Returns the moment of the last change of the content in memory, in whole seconds;
	 * null where it is unknown. It never goes back, unless the database is restored.
	 */
	public @Nullable Instant changedAt() {
		return this.changedAt;
	}

	/** Returns what the database knows, which memory may not know yet. */
	StoredVersion stored() {
		return this.jdbc.sql("select number, changed_at from guide_version")
			.query((row, line) -> new StoredVersion(row.getLong(1),
					Optional.ofNullable(row.getObject(2, OffsetDateTime.class))
						.map(OffsetDateTime::toInstant)
						.orElse(null)))
			.single();
	}

	/**
	 * Raises the number in the database to that of the next content, for all nodes to see
	 * when the surrounding transaction commits.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	void raise(PublishedContent next) {
		this.jdbc.sql("update guide_version set number = :number, changed_at = :at")
			.param("number", next.number())
			.param("at", Objects.requireNonNull(next.changedAt()).atOffset(ZoneOffset.UTC))
			.update();
		if (this.shared) {
			// Is sent when the transaction commits, and not at all if it does not.
			this.jdbc.sql("select pg_notify('guide_version', '')").query().listOfRows();
		}
	}

	/** Follows the content in memory, which is replaced first. */
	void follow(PublishedContent content) {
		this.changedAt = content.changedAt();
		this.current = content.number();
	}

	/**
	 * The version in the database.
	 *
	 * @param number the number of the content
	 * @param changedAt the moment of its last change, null where it is unknown
	 */
	record StoredVersion(long number, @Nullable Instant changedAt) {
	}

}
