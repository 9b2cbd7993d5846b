package headshots.web;

/**
 * A form of the staff finds no place at work. Whoever catches it sees to it that nothing
 * typed is lost.
 */
public class OverloadException extends RuntimeException {

	OverloadException() {
		super(null, null, false, false);
	}

}
