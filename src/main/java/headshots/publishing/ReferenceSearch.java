package headshots.publishing;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Everything that staff ever saved, or are writing, as plain text.
 */
@Service
public class ReferenceSearch {

	private final JdbcClient jdbc;

	ReferenceSearch(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Whether a revision or a working copy of a kind names something.
	 * @param name letters and digits
	 */
	public boolean areNaming(String kind, String name) {
		return this.jdbc
			.sql("select 1 where exists (select 1 from revision r join entry e on e.id = r.entry_id "
					+ "where e.kind = :kind and r.content like :pattern) "
					+ "or exists (select 1 from working_copy where fields like :pattern)")
			.param("kind", kind)
			.param("pattern", "%" + name + "%")
			.query(Integer.class)
			.optional()
			.isPresent();
	}

}
