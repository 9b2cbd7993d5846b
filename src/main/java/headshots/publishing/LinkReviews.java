package headshots.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import headshots.audit.Actor;
import headshots.support.Sha256;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When staff last looked at pages of other sites to which texts link, and who did.
 */
@Service
public class LinkReviews {

	private static final int LONGEST_URL = 2_000;

	private final JdbcClient jdbc;

	private final Clock clock;

	LinkReviews(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Returns the name under which a page is known here, 64 hexadecimal digits. */
	public static String id(String url) {
		return Sha256.hex(url);
	}

	/** Returns all reviews by the IDs of their pages. */
	public Map<String, LinkReview> all() {
		Map<String, LinkReview> reviews = new HashMap<>();
		this.jdbc.sql("select id, looked_at, staff_name from link_review")
			.query((row, number) -> reviews.put(row.getString("id"),
					new LinkReview(row.getObject("looked_at", OffsetDateTime.class).toInstant(),
							row.getString("staff_name"))))
			.list();
		return reviews;
	}

	/**
	 * Notes that a staff member has looked at pages just now.
	 * @param urls the pages
	 * @param by who looked at them
	 */
	@Transactional
	public void note(Collection<String> urls, Actor by) {
		// Two people may look at one page at a time: each statement is right on its own.
		for (String url : urls.stream().distinct().toList()) {
			if (write("update link_review set looked_at = :at, staff_name = :name, url = :url where id = :id", url,
					by) == 0) {
				write("insert into link_review (id, url, looked_at, staff_name) select :id, :url, cast(:at as timestamp with time zone), :name "
						+ "where not exists (select 1 from link_review where id = :id)", url, by);
			}
		}
	}

	private int write(String sql, String url, Actor by) {
		return this.jdbc.sql(sql)
			.param("id", id(url))
			.param("url", url.substring(0, Math.min(url.length(), LONGEST_URL)))
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("name", by.name())
			.update();
	}

	/**
	 * A look at a page of another site.
	 *
	 * @param at when
	 * @param by the name of who looked
	 */
	public record LinkReview(Instant at, String by) {

	}

}
