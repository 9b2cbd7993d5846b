package headshots.accounts.activation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import headshots.accounts.AccountUrls;
import headshots.support.RandomToken;
import headshots.support.Sha256;
import headshots.web.BaseAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Links that open one door once. Only the hash of a link's token is stored, so that the
 * link itself is known to its recipient alone.
 */
@Repository
public class OneTimeLinks {

	private final JdbcClient jdbc;

	private final BaseAddress base;

	private final Clock clock;

	OneTimeLinks(JdbcClient jdbc, BaseAddress base, Clock clock) {
		this.jdbc = jdbc;
		this.base = base;
		this.clock = clock;
	}

	/**
	 * Makes a link; earlier ones for the same account, or for setting up, are dead.
	 * @return the whole address, which cannot be had again
	 */
	public String make(Purpose purpose, @Nullable Long account) {
		return address(purpose, makeToken(purpose, account));
	}

	/**
	 * Makes a link as {@link #make} does.
	 * @return the token of its address
	 */
	public String makeToken(Purpose purpose, @Nullable Long account) {
		forget(account);
		String token = RandomToken.next();
		this.jdbc
			.sql("insert into one_time_link (token_hash, purpose, account_id, expires) "
					+ "values (:hash, :purpose, :account, :expires)")
			.param("hash", Sha256.hex(token))
			.param("purpose", purpose.name())
			.param("account", account)
			.param("expires", now().plus(purpose.life))
			.update();
		return token;
	}

	/** The whole address of a link with a token. */
	public String address(Purpose purpose, String token) {
		return this.base.absolute(purpose.path + "?token=" + token);
	}

	/** Whether a token works for a purpose and an account. */
	public boolean opens(String token, Purpose purpose, long account) {
		return find(token).filter(new OneTimeLink(purpose, account)::equals).isPresent();
	}

	/**
	 * Returns the purpose and account of a token that is known, unused and not expired.
	 */
	Optional<OneTimeLink> find(String token) {
		return this.jdbc
			.sql("select purpose, account_id from one_time_link "
					+ "where token_hash = :hash and used_at is null and expires > :now")
			.param("hash", Sha256.hex(token))
			.param("now", now())
			.query(OneTimeLinks::link)
			.optional();
	}

	/** Uses a link up; true for one of all who try it at the same time. */
	boolean use(String token) {
		return this.jdbc
			.sql("update one_time_link set used_at = :now "
					+ "where token_hash = :hash and used_at is null and expires > :now")
			.param("hash", Sha256.hex(token))
			.param("now", now())
			.update() == 1;
	}

	/** Ends the unused links of an account, or those for setting up. */
	public void forget(@Nullable Long account) {
		if (account == null) {
			this.jdbc.sql("delete from one_time_link where used_at is null and account_id is null").update();
			return;
		}
		this.jdbc.sql("delete from one_time_link where used_at is null and account_id = :account")
			.param("account", account)
			.update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static OneTimeLink link(ResultSet row, int number) throws SQLException {
		return new OneTimeLink(Purpose.valueOf(row.getString("purpose")), row.getObject("account_id", Long.class));
	}

	/** The purpose of a link. */
	public enum Purpose {

		/** Making the first administrator. */
		SET_UP(AccountUrls.SET_UP, Duration.ofHours(24), "24 hours"),

		/** Choosing the password of a new account. */
		JOIN(AccountUrls.ACTIVATION, Duration.ofHours(24), "24 hours"),

		/** Choosing a new password in place of a lost one. */
		RESET(AccountUrls.ACTIVATION, Duration.ofHours(1), "one hour");

		private final String path;

		private final Duration life;

		private final String lifeInWords;

		Purpose(String path, Duration life, String lifeInWords) {
			this.path = path;
			this.life = life;
			this.lifeInWords = lifeInWords;
		}

		public String lifeInWords() {
			return this.lifeInWords;
		}

	}

	/**
	 * The purpose and the account of a link.
	 *
	 * @param purpose the use that it is restricted to
	 * @param account the account's number; null for setting up
	 */
	record OneTimeLink(Purpose purpose, @Nullable Long account) {
	}

}
