package headshots.publishing;

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

/**
 * The migration of working copies that an earlier guide kept by person and place.
 */
@Tag("postgres")
class WorkingCopyMigrationTests {

	private static final String COPY = "insert into working_copy (staff_id, place, staff_name, began_from, fields, saved_at) "
			+ "values (%d, '%s', 'Ann', 3, '%s', timestamp with time zone '2026-11-29 08:51:00+00:00')";

	@ParameterizedTest
	@EnumSource(MigratedStore.class)
	void everyCopyStaysWithAFormOfItsOwn(MigratedStore store) throws SQLException {
		try (Connection connection = store.open(); Statement statement = connection.createStatement()) {
			store.migrate("011");
			statement.execute(COPY.formatted(1, "/studio/terms/9", "{\"meaning\":[\"Half\"]}"));
			statement.execute(COPY.formatted(1, "/studio/terms/new", "{\"term\":[\"Gobo\"]}"));
			statement.execute(COPY.formatted(2, "/studio/terms/9", "{\"meaning\":[\"Other\"]}"));
			store.migrate("latest");
			List<String> copies = new ArrayList<>();
			try (ResultSet rows = statement.executeQuery("select * from working_copy order by staff_id, place")) {
				while (rows.next()) {
					String form = rows.getString("form_id");
					assertThat(FormIdentity.isId(form)).isTrue();
					assertThat(rows.getString("ended")).isNull();
					assertThat(rows.getInt("began_from")).isEqualTo(3);
					assertThat(rows.getInt("left_at")).isEqualTo(rows.getInt("sequence_number")).isPositive();
					copies.add(form + rows.getString("place") + rows.getString("fields"));
				}
			}
			assertThat(copies).hasSize(3).doesNotHaveDuplicates();
			assertThat(copies.get(1)).endsWith("/studio/terms/new{\"term\":[\"Gobo\"]}");
		}
	}

}
