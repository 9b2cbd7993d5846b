package headshots.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that no longer have a page: each leads to another one, or is gone for good.
 * No address leads to one that leads on.
 */
@Component
public class MovedPages {

	private final JdbcClient jdbc;

	private final Snapshot<Map<String, Moved>> pages;

	MovedPages(JdbcClient jdbc, GuideVersion version) {
		this.jdbc = jdbc;
		this.pages = new Snapshot<>(version, this::load);
	}

	/** What became of the page at a path. */
	public Optional<Moved> find(String path) {
		return Optional.ofNullable(this.pages.get().get(path));
	}

	/** All of them by their old paths, in the order of the paths. */
	public Map<String, Moved> all() {
		return this.pages.get();
	}

	/**
	 * Leads readers of a path to another page, or tells them that it is gone. Whatever
	 * led to the path leads there too. Needs a transaction that raises the guide's
	 * version.
	 * @param from the path that loses its page
	 * @param to the path of another page, null where there is none
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(String from, @Nullable String to) {
		this.jdbc.sql("update moved_page set new_path = :to where new_path = :from")
			.param("to", to)
			.param("from", from)
			.update();
		if (to != null) {
			settle(to);
		}
		put(from, to);
	}

	/**
	 * Notes what became of one page and looks at no other. Needs a transaction that
	 * raises the guide's version.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(String from, @Nullable String to) {
		settle(from);
		this.jdbc.sql("insert into moved_page (old_path, new_path) values (:from, :to)")
			.param("from", from)
			.param("to", to)
			.update();
	}

	/**
	 * Notes that there is a page at a path. Needs a transaction that raises the guide's
	 * version.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void settle(String path) {
		this.jdbc.sql("delete from moved_page where old_path = :path").param("path", path).update();
	}

	private Map<String, Moved> load() {
		Map<String, Moved> pages = new LinkedHashMap<>();
		this.jdbc.sql("select old_path, new_path from moved_page order by old_path")
			.query((row, number) -> pages.put(row.getString("old_path"), new Moved(row.getString("new_path"))))
			.list();
		return pages;
	}

	/**
	 * What became of a page.
	 *
	 * @param to the path of the page that readers are led to, null if it is gone
	 */
	public record Moved(@Nullable String to) {
	}

}
