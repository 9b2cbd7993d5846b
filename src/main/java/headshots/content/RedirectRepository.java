package headshots.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import headshots.content.Redirects.Moved;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of redirects.
 */
@Repository
class RedirectRepository {

	private final JdbcClient jdbc;

	RedirectRepository(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Returns all redirects by their old paths, in the order of the paths. */
	Map<String, Moved> findAll() {
		Map<String, Moved> pages = new LinkedHashMap<>();
		this.jdbc.sql("select old_path, new_path from moved_page order by old_path")
			.query((row, number) -> pages.put(row.getString("old_path"), new Moved(row.getString("new_path"))))
			.list();
		return Collections.unmodifiableMap(pages);
	}

	Optional<Moved> find(@Nullable String from) {
		return this.jdbc.sql("select new_path from moved_page where old_path = :from")
			.param("from", from)
			.query((row, number) -> new Moved(row.getString("new_path")))
			.optional();
	}

	void insert(String from, Moved moved) {
		this.jdbc.sql("insert into moved_page (old_path, new_path) values (:from, :to)")
			.param("from", from)
			.param("to", moved.to())
			.update();
	}

	/** Leads every path that leads to one page to another, or none. */
	void updateAll(String to, @Nullable String end) {
		this.jdbc.sql("update moved_page set new_path = :end where new_path = :to")
			.param("end", end)
			.param("to", to)
			.update();
	}

	/**
	 * Deletes a redirect.
	 * @return whether there was one
	 */
	boolean delete(String from) {
		return this.jdbc.sql("delete from moved_page where old_path = :from").param("from", from).update() > 0;
	}

}
