package headshots;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.jdbc.core.JdbcOperations;

/**
 * The rows of every table but those of the sessions, to be compared before and after.
 */
public final class Stored {

	private Stored() {
	}

	/** A number for each table that changes with anything in it. */
	public static Map<String, Integer> checksums(JdbcOperations jdbc) {
		Map<String, Integer> checksums = new TreeMap<>();
		List<String> tables = jdbc.queryForList(
				"select table_name from information_schema.tables "
						+ "where lower(table_schema) = 'public' and lower(table_name) not like 'spring_session%'",
				String.class);
		for (String table : tables) {
			checksums.put(table, jdbc.query("select * from \"" + table + "\"", (row, number) -> {
				int checksum = 1;
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					Object value = row.getObject(i);
					checksum = 31 * checksum + ((value instanceof byte[] bytes) ? Arrays.hashCode(bytes)
							: String.valueOf(value).hashCode());
				}
				return checksum;
			}).stream().mapToInt(Integer::intValue).sum());
		}
		return checksums;
	}

}
