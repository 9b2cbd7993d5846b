package headshots.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Addresses that no longer have a page: each leads to another path, or is gone
 * permanently. No address leads to one that leads on.
 */
@Component
public class Redirects {

	private static final Pattern PATH = Pattern.compile("/|(/[a-z0-9-]+)+");

	private static final int LONGEST_PATH = 255;

	private final JdbcClient jdbc;

	private final VersionedCache<Map<String, Moved>> pages;

	Redirects(JdbcClient jdbc, ContentVersion version) {
		this.jdbc = jdbc;
		this.pages = VersionedCache.ofTable(version, this::load);
	}

	/** Whether a text has the form of an address of a page of this site. */
	public static boolean isPath(@Nullable String text) {
		return text != null && text.length() <= LONGEST_PATH && PATH.matcher(text).matches();
	}

	/** Returns the redirect of a path. */
	public Optional<Moved> find(String path) {
		return Optional.ofNullable(this.pages.get().get(path));
	}

	/** All of them by their old paths, in the order of the paths. */
	public Map<String, Moved> all() {
		return this.pages.get();
	}

	/** All of them as the surrounding transaction finds them. */
	@Transactional(propagation = Propagation.MANDATORY)
	public Map<String, Moved> stored() {
		return load();
	}

	/**
	 * Leads readers of a path to another page, or tells them that it is gone. Whatever
	 * led to the path leads there too. Needs a transaction that raises the guide's
	 * version.
	 * @param from the path that loses its page
	 * @param to the path of another page, or one that leads on to it; null if it is gone
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void move(String from, @Nullable String to) {
		settle(from);
		Moved further = this.jdbc.sql("select new_path from moved_page where old_path = :to")
			.param("to", to)
			.query((row, number) -> new Moved(row.getString("new_path")))
			.optional()
			.orElse(null);
		String end = (further != null) ? further.to() : to;
		if (from.equals(end)) {
			// It led here so far: it has a page again.
			settle(String.valueOf(to));
			end = to;
		}
		this.jdbc.sql("update moved_page set new_path = :to where new_path = :from")
			.param("to", end)
			.param("from", from)
			.update();
		this.jdbc.sql("insert into moved_page (old_path, new_path) values (:from, :to)")
			.param("from", from)
			.param("to", end)
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
	 * The redirect of a path.
	 *
	 * @param to the path of the page that readers are led to, null if it is gone
	 */
	public record Moved(@Nullable String to) {
	}

}
