package headshots.web;

import java.util.List;

/**
 * Says that a page does not exist; may know what was probably meant.
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
