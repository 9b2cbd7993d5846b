package headshots.accounts;

import com.zaxxer.hikari.HikariDataSource;
import headshots.Staff;
import headshots.accounts.activation.OneTimeLinks;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The constraints of the account tables.
 */
@OwnGuide
class SchemaTests {

	@Autowired
	private Staff staff;

	@Autowired
	private HikariDataSource pool;

	@Autowired
	private OneTimeLinks links;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theChecksOutliveTheConnectionThatMadeThem() {
		this.pool.getHikariPoolMXBean().softEvictConnections();
		long id = this.staff.insert("late", "EDITOR");
		assertThat(this.links.make(OneTimeLinks.Purpose.RESET, id)).contains("/studio/join?token=");
	}

	@Test
	void rolesAndPurposesAreThoseThatTheApplicationKnows() {
		long id = this.staff.insert("rolf", "EDITOR");
		for (Role role : Role.values()) {
			this.jdbc.sql("update staff_account set role = ? where id = ?").params(role.name(), id).update();
		}
		for (String sql : new String[] { "update staff_account set role = 'OWNER'",
				"insert into one_time_link (token_hash, purpose, expires) values ('x', 'OTHER', current_timestamp)",
				"insert into one_time_link (token_hash, purpose, expires) values ('x', 'JOIN', current_timestamp)" }) {
			assertThatExceptionOfType(DataIntegrityViolationException.class).as(sql)
				.isThrownBy(() -> this.jdbc.sql(sql).update());
		}
	}

}
