package headshots.media;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mean color of each picture, which fills its place on a page until it has come.
 * Cached in memory without an end: a picture never changes, and its color takes a few
 * bytes.
 */
@Component
class PictureColors {

	private static final Logger log = LoggerFactory.getLogger(PictureColors.class);

	private final Map<String, String> cache = new ConcurrentHashMap<>();

	private final JdbcClient jdbc;

	PictureColors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The color of a picture; empty if it was not computed yet. */
	Optional<String> find(String hash) {
		return Optional.ofNullable(this.cache.computeIfAbsent(hash, this::read));
	}

	void keep(String hash, String color) {
		this.jdbc.sql("update picture set color = :color where hash = :hash")
			.param("color", color)
			.param("hash", hash)
			.update();
	}

	/** No page waits for a color, or fails without one. */
	private @Nullable String read(String hash) {
		try {
			return this.jdbc.sql("select color from picture where hash = :hash and color is not null")
				.param("hash", hash)
				.query(String.class)
				.optional()
				.orElse(null);
		}
		catch (DataAccessException ex) {
			log.debug("Could not read the color of a picture; the page goes without", ex);
			return null;
		}
	}

}
