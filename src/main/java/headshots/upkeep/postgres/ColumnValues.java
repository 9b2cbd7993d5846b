package headshots.upkeep.postgres;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The values of a row in a form that does not depend on the database that they come from.
 */
final class ColumnValues {

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	private ColumnValues() {
	}

	static List<@Nullable Object> of(Table table, ResultSet row) throws SQLException {
		List<@Nullable Object> values = new ArrayList<>();
		for (int i = 0; i < table.columns().size(); i++) {
			Object value = of(table.columns().get(i).type(), row, i + 1);
			values.add(row.wasNull() ? null : value);
		}
		return values;
	}

	private static @Nullable Object of(String type, ResultSet row, int index) throws SQLException {
		return switch (type) {
			case "varchar", "bpchar", "text" -> row.getString(index);
			case "int2", "int4", "int8" -> row.getLong(index);
			case "bool" -> row.getBoolean(index);
			case "date" -> row.getObject(index, LocalDate.class);
			case "timestamp" -> row.getObject(index, LocalDateTime.class);
			case "timestamptz" -> moment(row.getObject(index, OffsetDateTime.class));
			case "bytea" -> row.getBytes(index);
			case "jsonb" -> json(row.getString(index));
			default -> throw new IllegalStateException("Unsupported column type " + type);
		};
	}

	private static @Nullable OffsetDateTime moment(@Nullable OffsetDateTime time) {
		return (time != null) ? time.withOffsetSameInstant(ZoneOffset.UTC) : null;
	}

	/** PostgreSQL keeps neither the spaces nor the order of names. */
	private static @Nullable String json(@Nullable String text) {
		return (text != null) ? JSON.writeValueAsString(JSON.readValue(text, Object.class)) : null;
	}

}
