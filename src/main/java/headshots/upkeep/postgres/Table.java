package headshots.upkeep.postgres;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * A table, as PostgreSQL describes it.
 *
 * @param name its name, in lower case
 * @param columns its columns
 * @param parent the column that names another row of the same table, if there is one
 */
public record Table(String name, List<TableColumn> columns, @Nullable String parent) {

	/** Tables that belong to one database and one run of the guide alone. */
	private static final Set<String> LEFT = Set.of("flyway_schema_history", "spring_session",
			"spring_session_attributes");

	/**
	 * All tables of the guide, each after those that its rows name. They are asked for
	 * and not listed, so that none that comes later can be forgotten.
	 */
	public static List<Table> inOrder(Connection connection) throws SQLException {
		DatabaseMetaData schema = connection.getMetaData();
		Map<String, Set<String>> named = new TreeMap<>();
		Map<String, Table> tables = new LinkedHashMap<>();
		for (String name : names(schema, connection.getSchema())) {
			Map<String, String> references = references(schema, connection.getSchema(), name);
			String parent = references.entrySet()
				.stream()
				.filter((reference) -> reference.getValue().equals(name))
				.map(Map.Entry::getKey)
				.findFirst()
				.orElse(null);
			named.put(name, new TreeSet<>(references.values()));
			tables.put(name, new Table(name, columns(schema, connection.getSchema(), name), parent));
		}
		return sorted(tables, named);
	}

	private static List<String> names(DatabaseMetaData schema, String place) throws SQLException {
		List<String> names = new ArrayList<>();
		try (ResultSet rows = schema.getTables(null, place, "%", new String[] { "TABLE" })) {
			while (rows.next()) {
				if (!LEFT.contains(rows.getString("TABLE_NAME"))) {
					names.add(rows.getString("TABLE_NAME"));
				}
			}
		}
		return names;
	}

	/** The tables that a table's rows name, by the column that does. */
	private static Map<String, String> references(DatabaseMetaData schema, String place, String name)
			throws SQLException {
		Map<String, String> references = new LinkedHashMap<>();
		try (ResultSet rows = schema.getImportedKeys(null, place, name)) {
			while (rows.next()) {
				references.put(rows.getString("FKCOLUMN_NAME"), rows.getString("PKTABLE_NAME"));
			}
		}
		return references;
	}

	private static List<TableColumn> columns(DatabaseMetaData schema, String place, String name) throws SQLException {
		List<TableColumn> columns = new ArrayList<>();
		try (ResultSet rows = schema.getColumns(null, place, name, "%")) {
			while (rows.next()) {
				columns.add(new TableColumn(rows.getString("COLUMN_NAME"), rows.getString("TYPE_NAME"),
						rows.getString("IS_AUTOINCREMENT").equals("YES")));
			}
		}
		return columns;
	}

	private static List<Table> sorted(Map<String, Table> tables, Map<String, Set<String>> named) {
		List<Table> sorted = new ArrayList<>();
		Set<String> done = new TreeSet<>();
		while (sorted.size() < tables.size()) {
			int before = sorted.size();
			tables.forEach((name, table) -> {
				boolean ready = named.get(name)
					.stream()
					.allMatch((other) -> other.equals(name) || done.contains(other));
				if (ready && done.add(name)) {
					sorted.add(table);
				}
			});
			if (sorted.size() == before) {
				throw new IllegalStateException("Circular foreign keys between tables: " + tables.keySet());
			}
		}
		return sorted;
	}

	/**
	 * A column.
	 *
	 * @param type PostgreSQL's name for what it holds
	 * @param counted whether the database numbers its rows
	 */
	record TableColumn(String name, String type, boolean counted) {
	}

}
