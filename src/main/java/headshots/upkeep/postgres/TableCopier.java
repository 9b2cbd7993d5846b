package headshots.upkeep.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import headshots.upkeep.MaintenanceException;
import headshots.upkeep.backup.Checksum;
import org.jspecify.annotations.Nullable;

/**
 * The copy of one table from H2 to PostgreSQL. Names of tables and columns are those that
 * the database gave; they are never user input.
 */
public class TableCopier {

	private static final int AT_ONCE = 200;

	/** Holds one row from the first migration on. */
	private static final String VERSION = "guide_version";

	private final Table table;

	private final Connection from;

	private final Connection to;

	public TableCopier(Table table, Connection from, Connection to) {
		this.table = table;
		this.from = from;
		this.to = to;
	}

	public boolean isTargetEmpty() throws SQLException {
		String any = "select 1 from " + this.table.name()
				+ (this.table.name().equals(VERSION) ? " where number > 0" : "") + " limit 1";
		try (Statement statement = this.to.createStatement(); ResultSet row = statement.executeQuery(any)) {
			return !row.next();
		}
	}

	/**
	 * Copies all rows and compares what has arrived.
	 * @return how many they are
	 * @throws MaintenanceException if something else arrived than was sent
	 */
	public int run() throws SQLException {
		if (this.table.name().equals(VERSION)) {
			try (Statement statement = this.to.createStatement()) {
				statement.executeUpdate("delete from " + VERSION);
			}
		}
		Checksum sent = copyRows();
		for (Table.TableColumn column : this.table.columns()) {
			if (column.counted()) {
				goOnCounting(column.name());
			}
		}
		Checksum arrived = arrived();
		if (!sent.equals(arrived)) {
			throw new MaintenanceException("table " + this.table.name() + ": " + sent.rows() + " rows were sent and "
					+ arrived.rows() + " arrived, or their content differs; the database was not changed");
		}
		return sent.rows();
	}

	private Checksum copyRows() throws SQLException {
		String insert = "insert into " + this.table.name() + " (" + columns("\"", false) + ") values ("
				+ this.table.columns().stream().map((column) -> "?").collect(Collectors.joining(", ")) + ")";
		Checksum sent = new Checksum();
		try (Statement statement = this.from.createStatement();
				ResultSet rows = statement.executeQuery(select(true));
				PreparedStatement target = this.to.prepareStatement(insert)) {
			while (rows.next()) {
				List<@Nullable Object> values = ColumnValues.of(this.table, rows);
				sent.add(values);
				set(target, values);
				target.addBatch();
				if (sent.rows() % AT_ONCE == 0) {
					target.executeBatch();
				}
			}
			target.executeBatch();
		}
		return sent;
	}

	private void set(PreparedStatement target, List<@Nullable Object> values) throws SQLException {
		for (int i = 0; i < values.size(); i++) {
			boolean json = this.table.columns().get(i).type().equals("jsonb");
			if (json) {
				target.setObject(i + 1, values.get(i), Types.OTHER);
			}
			else {
				target.setObject(i + 1, values.get(i));
			}
		}
	}

	/** The next number is the one that the file would have given. */
	private void goOnCounting(String column) throws SQLException {
		long next;
		try (PreparedStatement statement = this.from
			.prepareStatement("select identity_base from information_schema.columns where table_schema = 'PUBLIC' "
					+ "and table_name = ? and column_name = ?")) {
			statement.setString(1, upper(this.table.name()));
			statement.setString(2, upper(column));
			try (ResultSet row = statement.executeQuery()) {
				row.next();
				next = row.getLong(1);
			}
		}
		try (PreparedStatement statement = this.to
			.prepareStatement("select setval(pg_get_serial_sequence(?, ?), ?, false)")) {
			statement.setString(1, this.table.name());
			statement.setString(2, column);
			statement.setLong(3, next);
			statement.executeQuery().close();
		}
	}

	private Checksum arrived() throws SQLException {
		Checksum arrived = new Checksum();
		try (Statement statement = this.to.createStatement()) {
			statement.setFetchSize(AT_ONCE);
			try (ResultSet rows = statement.executeQuery(select(false))) {
				while (rows.next()) {
					arrived.add(ColumnValues.of(this.table, rows));
				}
			}
		}
		return arrived;
	}

	private String select(boolean upper) {
		String name = "\"" + (upper ? upper(this.table.name()) : this.table.name()) + "\"";
		String parent = this.table.parent();
		// Rows that others of the same table name come first.
		return "select " + columns("\"", upper) + " from " + name
				+ ((parent != null) ? " order by \"" + (upper ? upper(parent) : parent) + "\" nulls first" : "");
	}

	private String columns(String quote, boolean upper) {
		return this.table.columns()
			.stream()
			.map((column) -> quote + (upper ? upper(column.name()) : column.name()) + quote)
			.collect(Collectors.joining(", "));
	}

	private static String upper(String name) {
		return name.toUpperCase(Locale.ROOT);
	}

}
