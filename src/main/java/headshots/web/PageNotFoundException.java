package headshots.web;

import java.util.List;

/**
 * There is no page at an address; may know what was probably meant.
 */
public class PageNotFoundException extends RuntimeException {

	private final List<Link> near;

	public PageNotFoundException() {
		this(List.of());
	}

	public PageNotFoundException(List<Link> near) {
		super(null, null, false, false);
		this.near = List.copyOf(near);
	}

	public List<Link> near() {
		return this.near;
	}

}
