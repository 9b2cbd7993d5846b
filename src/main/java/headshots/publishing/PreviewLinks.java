package headshots.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.support.RandomToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links that show one item's draft to people without an account for a week. The link
 * itself is shown once and kept nowhere: only its hash is.
 */
@Service
public class PreviewLinks {

	private static final Duration VALID = Duration.ofDays(7);

	private static final int TOKEN_BYTES = 20;

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	PreviewLinks(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Makes a link to an entry's latest revision, whichever that will be.
	 * @return the link's token, in lower-case hexadecimal digits
	 */
	@Transactional
	public String make(long entryId, Actor by) {
		String token = RandomToken.next(TOKEN_BYTES);
		OffsetDateTime now = now();
		this.jdbc
			.sql("insert into preview_link (token_hash, entry_id, created_at, expires_at, author_name) "
					+ "values (:hash, :entry, :now, :expires, :name)")
			.param("hash", ContentSerializer.digest(token))
			.param("entry", entryId)
			.param("now", now)
			.param("expires", now.plus(VALID))
			.param("name", by.name())
			.update();
		this.audit.record(by, "preview link created", name(entryId), "works for a week");
		return token;
	}

	/** The number of the entry that a token shows, unless it expired or was revoked. */
	public Optional<Long> entry(String token) {
		return this.jdbc.sql("select entry_id from preview_link where token_hash = :hash and expires_at > :now")
			.param("hash", ContentSerializer.digest(token))
			.param("now", now())
			.query(Long.class)
			.optional();
	}

	/** The links that show an entry now, the newest first. */
	public List<PreviewLink> of(long entryId) {
		return this.jdbc
			.sql("select id, created_at, expires_at, author_name from preview_link where entry_id = :entry "
					+ "and expires_at > :now order by id desc")
			.param("entry", entryId)
			.param("now", now())
			.query((row, number) -> new PreviewLink(row.getLong("id"),
					row.getObject("created_at", OffsetDateTime.class).toInstant(),
					row.getObject("expires_at", OffsetDateTime.class).toInstant(), row.getString("author_name")))
			.list();
	}

	/** Ends all links to an entry, and forgets those that ended long ago. */
	@Transactional
	public void revoke(long entryId, Actor by) {
		this.jdbc.sql("delete from preview_link where expires_at < :now").param("now", now()).update();
		int ended = this.jdbc.sql("delete from preview_link where entry_id = :entry").param("entry", entryId).update();
		if (ended > 0) {
			this.audit.record(by, "preview links turned off", name(entryId), String.valueOf(ended));
		}
	}

	private String name(long entryId) {
		return this.jdbc.sql("select kind, entry_key from entry where id = :entry")
			.param("entry", entryId)
			.query((row, number) -> row.getString("kind") + " " + row.getString("entry_key"))
			.single();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * A link that works.
	 */
	public record PreviewLink(long id, Instant made, Instant expires, String by) {
	}

}
