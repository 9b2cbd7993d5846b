package headshots.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import headshots.accounts.admin.UsernamePolicy;
import headshots.text.NameOrder;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of accounts.
 */
@Repository
public class StaffAccounts {

	private final JdbcClient jdbc;

	private final Clock clock;

	StaffAccounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** A user name as it is stored: upper and lower case are the same. */
	public static String normal(String username) {
		return Normalizer.normalize(username.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

	public boolean isEmpty() {
		return this.jdbc.sql("select count(*) from staff_account").query(Long.class).single() == 0;
	}

	public Optional<StaffAccount> find(long id) {
		return this.jdbc.sql("select * from staff_account where id = :id")
			.param("id", id)
			.query(StaffAccounts::account)
			.optional();
	}

	public Optional<StaffAccount> find(String username) {
		return this.jdbc.sql("select * from staff_account where username = :username")
			.param("username", normal(username))
			.query(StaffAccounts::account)
			.optional();
	}

	public List<StaffAccount> all() {
		return this.jdbc.sql("select * from staff_account order by id")
			.query(StaffAccounts::account)
			.list()
			.stream()
			.sorted(NameOrder.comparing((account) -> account.member().displayName()))
			.toList();
	}

	/**
	 * Whether another account than this one has the same display name, as people read it.
	 */
	public boolean isTaken(String displayName, @Nullable Long except) {
		String key = UsernamePolicy.key(displayName);
		return all().stream()
			.map(StaffAccount::member)
			.anyMatch((member) -> UsernamePolicy.key(member.displayName()).equals(key)
					&& !Long.valueOf(member.id()).equals(except));
	}

	/** The enabled administrators, held until the transaction ends. */
	public List<Long> lockedAdministrators() {
		// All accounts are locked in one order, so that two of these never wait for each
		// other, and none is judged by what it was before the wait.
		this.jdbc.sql("select id from staff_account order by id for update").query(Long.class).list();
		return this.jdbc.sql("select id from staff_account where role = 'ADMINISTRATOR' and enabled = true")
			.query(Long.class)
			.list();
	}

	/** Adds an account, whose user name and display name must be free. */
	public StaffAccount add(String username, String displayName, Role role, String passwordHash, boolean joined) {
		this.jdbc.sql(
				"insert into staff_account (username, display_name, display_name_key, role, password_hash, joined, enabled, "
						+ "generation, created) values (:username, :name, :key, :role, :hash, :joined, true, 0, :now)")
			.param("username", normal(username))
			.param("name", displayName)
			.param("key", UsernamePolicy.key(displayName))
			.param("role", role.name())
			.param("hash", passwordHash)
			.param("joined", joined)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return find(username).orElseThrow();
	}

	/** Renames an account; the display name must be free. */
	public void rename(long id, String displayName) {
		this.jdbc.sql("update staff_account set display_name = :name, display_name_key = :key where id = :id")
			.param("name", displayName)
			.param("key", UsernamePolicy.key(displayName))
			.param("id", id)
			.update();
	}

	public void changePassword(long id, String hash) {
		this.jdbc.sql("update staff_account set password_hash = :hash, joined = true where id = :id")
			.param("hash", hash)
			.param("id", id)
			.update();
	}

	/** Replaces the hash of the same password by a better one. */
	public void upgradeHash(String username, String hash) {
		this.jdbc.sql("update staff_account set password_hash = :hash where username = :username")
			.param("hash", hash)
			.param("username", normal(username))
			.update();
	}

	public void changeRole(long id, Role role) {
		this.jdbc.sql("update staff_account set role = :role where id = :id")
			.param("role", role.name())
			.param("id", id)
			.update();
	}

	public void enable(long id, boolean enabled) {
		this.jdbc.sql("update staff_account set enabled = :enabled where id = :id")
			.param("enabled", enabled)
			.param("id", id)
			.update();
	}

	/** Ends what was begun with the account until now. */
	public void raiseGeneration(long id) {
		this.jdbc.sql("update staff_account set generation = generation + 1 where id = :id").param("id", id).update();
	}

	private static StaffAccount account(ResultSet row, int number) throws SQLException {
		StaffMember member = new StaffMember(row.getLong("id"), row.getString("username"),
				row.getString("display_name"), Role.valueOf(row.getString("role")));
		return new StaffAccount(member, row.getString("password_hash"), row.getBoolean("joined"),
				row.getBoolean("enabled"), row.getInt("generation"));
	}

}
