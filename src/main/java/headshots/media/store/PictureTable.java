package headshots.media.store;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import headshots.media.NoRoomForPictureException;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps pictures in the database, where all nodes find them.
 */
public final class PictureTable implements PictureStore {

	private static final Duration WHILE = Duration.ofDays(1);

	private static final int HASH = 64;

	private final JdbcClient jdbc;

	private final Clock clock;

	public PictureTable(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Two nodes may make the same size at once, and a clash must not end a transaction.
	 */
	@Override
	public void keep(String name, byte[] bytes) {
		try {
			// A picture that is uploaded again is safe from cleanup for a day.
			int known = this.jdbc.sql("update picture_file set kept_at = :at where name = :name")
				.param("at", now())
				.param("name", name)
				.update();
			if (known > 0) {
				return;
			}
			this.jdbc
				.sql("insert into picture_file (name, hash, bytes, kept_at) "
						+ "select :name, :hash, :bytes, cast(:at as timestamp with time zone) "
						+ "where not exists (select 1 from picture_file where name = :name)")
				.param("name", name)
				.param("hash", name.substring(0, HASH))
				.param("bytes", bytes)
				.param("at", now())
				.update();
		}
		catch (DataAccessResourceFailureException ex) {
			throw new NoRoomForPictureException(ex);
		}
	}

	@Override
	public Optional<byte[]> find(String name) {
		return this.jdbc.sql("select bytes from picture_file where name = :name")
			.param("name", name)
			.query((row, number) -> row.getBytes("bytes"))
			.optional();
	}

	@Override
	public boolean holds(String name) {
		return this.jdbc.sql("select 1 from picture_file where name = :name")
			.param("name", name)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	@Override
	public void remove(String hash) {
		this.jdbc.sql("delete from picture_file where hash = :hash").param("hash", hash).update();
	}

	@Override
	public List<String> settled() {
		return this.jdbc.sql("select distinct hash from picture_file where kept_at < :before")
			.param("before", now().minus(WHILE))
			.query(String.class)
			.list();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
