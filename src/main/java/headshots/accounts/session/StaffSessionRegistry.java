package headshots.accounts.session;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import headshots.accounts.StaffAccounts;
import org.jspecify.annotations.Nullable;

import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Everyone's open sessions, as the table of sessions has them.
 */
@Repository
public class StaffSessionRegistry {

	private final JdbcClient jdbc;

	private final StaffAccounts accounts;

	private final Clock clock;

	StaffSessionRegistry(JdbcClient jdbc, StaffAccounts accounts, Clock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The sessions of an account, the last used first.
	 * @param current the id of the session that asks
	 */
	public List<OpenSession> of(long account, @Nullable String current) {
		return this.jdbc
			.sql("select s.primary_id, s.session_id, s.creation_time, s.last_access_time, a.attribute_bytes "
					+ "from spring_session s left join spring_session_attributes a "
					+ "on a.session_primary_id = s.primary_id and a.attribute_name = :browser "
					+ "where s.principal_name = :account and s.expiry_time > :now order by s.last_access_time desc")
			.param("account", String.valueOf(account))
			.param("browser", StaffSecurityContextRepository.BROWSER)
			.param("now", this.clock.millis())
			.query((row, number) -> new OpenSession(row.getString("primary_id"),
					browser(row.getBytes("attribute_bytes")), Instant.ofEpochMilli(row.getLong("creation_time")),
					Instant.ofEpochMilli(row.getLong("last_access_time")), row.getString("session_id").equals(current)))
			.list();
	}

	/** Deserializes a session attribute; one that cannot be read counts as missing. */
	private static String browser(byte @Nullable [] attribute) {
		try {
			return (attribute != null) ? String.valueOf(new DeserializingConverter().convert(attribute))
					: BrowserName.UNKNOWN;
		}
		catch (SerializationFailedException ex) {
			return BrowserName.UNKNOWN;
		}
	}

	/** Ends one session of an account; false if it has no such session. */
	public boolean end(long account, String handle) {
		return this.jdbc.sql("delete from spring_session where primary_id = :handle and principal_name = :account")
			.param("handle", handle)
			.param("account", String.valueOf(account))
			.update() > 0;
	}

	/** Ends all sessions of an account, and those that are being saved just now. */
	public void endAll(long account) {
		this.accounts.raiseGeneration(account);
		this.jdbc.sql("delete from spring_session where principal_name = :account")
			.param("account", String.valueOf(account))
			.update();
	}

	/**
	 * Ends all sessions of an account but one.
	 * @param current the id of the one that stays
	 * @return the generation to which it has to belong from now on
	 */
	public int endOthers(long account, String current) {
		this.accounts.raiseGeneration(account);
		this.jdbc.sql("delete from spring_session where principal_name = :account and session_id <> :current")
			.param("account", String.valueOf(account))
			.param("current", current)
			.update();
		return this.accounts.find(account).orElseThrow().generation();
	}

	/**
	 * A session.
	 *
	 * @param handle names it on a page, where its id, which is a secret, must not appear
	 * @param browser the browser that it was opened in, such as "Safari on iPhone"
	 * @param begun when it began
	 * @param used when it was last used
	 * @param current whether it is the one that asks
	 */
	public record OpenSession(String handle, String browser, Instant begun, Instant used, boolean current) {
	}

}
