package headshots.web;

/**
 * Says that the guide shows nothing in frames of other sites.
 */
public class EmbeddingRefusedException extends RuntimeException {

	public EmbeddingRefusedException() {
		super(null, null, false, false);
	}

}
