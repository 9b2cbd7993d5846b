package headshots.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Uploaded archives that wait for a confirmation of what they would change. One a person,
 * for a day.
 */
@Service
public class PendingImports {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final int LONGEST_NAME = 255;

	private static final String ADD = "insert into pending_import (staff_id, token, file_name, archive, created_at) "
			+ "values (:staff, :token, :name, :archive, :at)";

	private static final String REPLACE = "update pending_import set token = :token, file_name = :name, "
			+ "archive = :archive, created_at = :at where staff_id = :staff";

	private final JdbcClient jdbc;

	private final Clock clock;

	PendingImports(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps an archive in place of the one that the person uploaded before. */
	public String keep(long staffId, String fileName, byte[] archive) {
		this.jdbc.sql("delete from pending_import where created_at <= :oldest").param("oldest", oldest()).update();
		String token = UUID.randomUUID().toString();
		String name = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME)).replaceAll("\\p{Cc}", "?");
		if (write(REPLACE, staffId, token, name, archive) == 0) {
			try {
				write(ADD, staffId, token, name, archive);
			}
			catch (DuplicateKeyException ex) {
				// The same person sent another one at the same moment.
				write(REPLACE, staffId, token, name, archive);
			}
		}
		return token;
	}

	public Optional<Pending> find(long staffId, String token) {
		return this.jdbc
			.sql("select file_name, archive from pending_import where staff_id = :staff and token = :token "
					+ "and created_at > :oldest")
			.param("staff", staffId)
			.param("token", token)
			.param("oldest", oldest())
			.query((row, number) -> new Pending(row.getString("file_name"), row.getBytes("archive")))
			.optional();
	}

	/** Returns whether an archive waits. */
	public boolean areAny() {
		return this.jdbc.sql("select count(*) from pending_import where created_at > :oldest")
			.param("oldest", oldest())
			.query(Integer.class)
			.single() > 0;
	}

	public void forget(long staffId) {
		this.jdbc.sql("delete from pending_import where staff_id = :staff").param("staff", staffId).update();
	}

	private int write(String sql, long staffId, String token, String name, byte[] archive) {
		return this.jdbc.sql(sql)
			.param("staff", staffId)
			.param("token", token)
			.param("name", name)
			.param("archive", archive)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	private OffsetDateTime oldest() {
		return this.clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC);
	}

	/**
	 * An archive that waits.
	 */
	public record Pending(String fileName, byte[] archive) {
	}

}
