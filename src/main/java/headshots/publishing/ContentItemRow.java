package headshots.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;

import headshots.content.ContentKey;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of entries.
 *
 * @param latest the number of the latest revision
 * @param live the number of the revision that readers see, null if they see none
 */
record ContentItemRow(long id, ContentKey address, int latest, @Nullable Integer live) {

	static final String QUERY = "select id, kind, entry_key, latest_revision, live_revision from entry ";

	static ContentItemRow of(ResultSet row, int number) throws SQLException {
		return new ContentItemRow(row.getLong("id"), new ContentKey(row.getString("kind"), row.getString("entry_key")),
				row.getInt("latest_revision"), (Integer) row.getObject("live_revision"));
	}

}
