package headshots.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Archives that somebody uploaded and did not take yet, so that they can read first what
 * would change. One a person, for a day.
 */
@Service
public class PendingImports {

	private static final Duration KEPT = Duration.ofDays(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	PendingImports(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Keeps an archive in place of the one that the person uploaded before. */
	@Transactional
	public String keep(long staffId, String fileName, byte[] archive) {
		forget(staffId);
		String token = UUID.randomUUID().toString();
		this.jdbc
			.sql("insert into pending_import (staff_id, token, file_name, archive, created_at) "
					+ "values (:staff, :token, :name, :archive, :at)")
			.param("staff", staffId)
			.param("token", token)
			.param("name", fileName)
			.param("archive", archive)
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return token;
	}

	public Optional<Pending> find(long staffId, String token) {
		return this.jdbc
			.sql("select file_name, archive from pending_import where staff_id = :staff and token = :token "
					+ "and created_at > :oldest")
			.param("staff", staffId)
			.param("token", token)
			.param("oldest", this.clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
			.query((row, number) -> new Pending(row.getString("file_name"), row.getBytes("archive")))
			.optional();
	}

	public void forget(long staffId) {
		this.jdbc.sql("delete from pending_import where staff_id = :staff").param("staff", staffId).update();
	}

	/**
	 * An archive that waits.
	 */
	public record Pending(String fileName, byte[] archive) {
	}

}
