package headshots.media;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Remembers how many faces were found in a picture when it was uploaded, and the focal
 * point that was proposed; nothing else about them.
 */
@Component
public class PictureFaces {

	private final JdbcClient jdbc;

	PictureFaces(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The finding for a picture; empty if it was not looked for. */
	public Optional<FaceFinding> find(PictureName picture) {
		return this.jdbc.sql("select faces, face_x, face_y from picture where hash = :hash and faces is not null")
			.param("hash", picture.hash())
			.query((row, number) -> new FaceFinding(row.getInt("faces"), row.getInt("face_x"), row.getInt("face_y")))
			.optional();
	}

	/** Stores the finding for a picture that is known. */
	void keep(PictureName picture, FaceFinding finding) {
		this.jdbc.sql("update picture set faces = :faces, face_x = :x, face_y = :y where hash = :hash")
			.param("faces", finding.count())
			.param("x", finding.x())
			.param("y", finding.y())
			.param("hash", picture.hash())
			.update();
	}

}
