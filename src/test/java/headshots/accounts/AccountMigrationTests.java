package headshots.accounts;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import headshots.MigratedStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The migration of the accounts and the activity log of an earlier guide.
 */
@Tag("postgres")
class AccountMigrationTests {

	private static final String ACCOUNT = "insert into staff_account (username, display_name, role, password_hash, "
			+ "joined, enabled, generation, created) values ('%s', '%s', 'EDITOR', '', true, true, 0, current_timestamp)";

	private static final String EVENT = "insert into audit_event (at, actor_name, action, object, outcome) "
			+ "values (current_timestamp, '%s', '%s', '', '%s')";

	private static final String WRONG = "user name or password not right";

	@ParameterizedTest
	@EnumSource(MigratedStore.class)
	void sharedDisplayNamesAreToldApartAndCannotComeBack(MigratedStore store) throws SQLException {
		try (Connection connection = store.open(); Statement statement = connection.createStatement()) {
			store.migrate("006");
			for (String[] account : new String[][] { { "nora", "Nora" }, { "nora2", "NORA" }, { "nora3", " nora" },
					{ "ed", "Ed" }, { "odd", "NORA #2" }, { "long", "x".repeat(80) }, { "long2", "X".repeat(80) } }) {
				statement.execute(ACCOUNT.formatted(account[0], account[1]));
			}
			store.migrate("latest");
			assertThat(texts(statement, "select display_name from staff_account order by id")).containsExactly("Nora",
					"NORA #2", " nora #3", "Ed", "NORA #2 ##5", "x".repeat(80), "X".repeat(58) + " #7");
			assertThatExceptionOfType(SQLException.class)
				.isThrownBy(() -> statement.execute("update staff_account set display_name_key = 'ed' where id = 1"));
		}
	}

	@ParameterizedTest
	@EnumSource(MigratedStore.class)
	void onlyUserNamesOfAccountsStayInTheLog(MigratedStore store) throws SQLException {
		try (Connection connection = store.open(); Statement statement = connection.createStatement()) {
			store.migrate("006");
			statement.execute(ACCOUNT.formatted("nora", "Nora"));
			statement.execute(EVENT.formatted("correct horse battery", "sign-in failed", WRONG));
			statement.execute(EVENT.formatted(" NORA ", "sign-in failed", WRONG));
			statement.execute(EVENT.formatted("Somebody", "sign-in failed", "passkey not known here"));
			statement.execute(EVENT.formatted("Gone", "published", ""));
			store.migrate("latest");
			assertThat(texts(statement, "select actor_name from audit_event order by id"))
				.containsExactly("Unknown user name", " NORA ", "Somebody", "Gone");
			for (String change : List.of("update audit_event set actor_name = 'x'", "delete from audit_event")) {
				assertThatExceptionOfType(SQLException.class).as(change)
					.isThrownBy(() -> statement.execute(change))
					.withMessageContaining("only ever added to");
			}
		}
	}

	private static List<String> texts(Statement statement, String sql) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (ResultSet rows = statement.executeQuery(sql)) {
			while (rows.next()) {
				texts.add(rows.getString(1));
			}
		}
		return texts;
	}

}
