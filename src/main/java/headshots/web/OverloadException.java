package headshots.web;

/**
 * A form of the staff finds no place at work. The handler preserves the submitted text.
 */
public class OverloadException extends RuntimeException {

	public OverloadException() {
		super(null, null, false, false);
	}

}
