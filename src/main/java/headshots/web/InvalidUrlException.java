package headshots.web;

import java.util.List;

/**
 * An address that asks for something the guide cannot do, with the reason in plain words.
 */
public class InvalidUrlException extends RuntimeException {

	private final List<Link> near;

	public InvalidUrlException(String reason, List<Link> near) {
		super(reason, null, false, false);
		this.near = List.copyOf(near);
	}

	/** The nearest valid URLs. */
	public List<Link> near() {
		return this.near;
	}

}
