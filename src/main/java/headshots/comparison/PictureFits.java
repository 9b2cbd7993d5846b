package headshots.comparison;

import java.util.List;
import java.util.Optional;

import headshots.content.ContentVersion;
import headshots.content.VersionedCache;
import headshots.drawing.Drawing;
import headshots.web.Link;

import org.springframework.stereotype.Service;

/**
 * Whether one photograph, or one session, can make the pictures of two types or looks,
 * and the changes that lead from one to the other. Read from the matrix in memory.
 */
@Service
public class PictureFits {

	private final VersionedCache<FitTable> table;

	PictureFits(CurrentMatrix matrix, ContentVersion version) {
		this.table = new VersionedCache<>(version, () -> new FitTable(matrix.get()));
	}

	/** All types and looks in the editorial order. */
	public List<Picture> pictures() {
		return this.table.get().pictures();
	}

	/** Returns the type or look with a key, if it is live. */
	public Optional<Picture> find(String key) {
		return this.table.get().find(key);
	}

	/**
	 * Returns whether the pictures of two live types or looks fit together, the same for
	 * both orders.
	 */
	public Fit between(String one, String other) {
		return this.table.get().between(one, other);
	}

	/**
	 * Returns the changes between two looks of a session: an editor's where there is a
	 * verdict in this direction, otherwise those between the pictures that their guidance
	 * draws.
	 * @return parts of sentences
	 */
	public List<String> changes(String from, String to) {
		return this.table.get().changes(from, to);
	}

	/**
	 * The picture of a type or look.
	 *
	 * @param key the key of the type or look
	 * @param type the key of the type that a look belongs to, the same as the key for a
	 * type
	 * @param name its short name: “Theatrical”
	 * @param page its page
	 * @param drawing the picture that its guidance draws: light, hair, makeup, background
	 */
	public record Picture(String key, String type, String name, Link page, Drawing drawing) {
	}

	/** Whether one photograph can do the jobs of two. */
	public enum OnePhotograph {

		YES,

		/** Under the condition that the fit states. */
		YES_IF,

		NO

	}

	/**
	 * How two pictures fit together.
	 *
	 * @param onePhotograph whether one photograph can do both jobs, as the comparison of
	 * the two says
	 * @param condition the sentence of the editors' verdict: the condition after “if”;
	 * empty without one
	 * @param oneSession whether one session can make both
	 * @param sessionReason the reason for the last: an editor's, or the aspect that keeps
	 * them apart; empty where the ranges let one session make both
	 */
	public record Fit(OnePhotograph onePhotograph, String condition, boolean oneSession, String sessionReason) {
	}

}
