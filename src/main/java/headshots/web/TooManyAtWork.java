package headshots.web;

/**
 * A form of the staff finds no place at work. Whoever catches it sees to it that nothing
 * typed is lost.
 */
public class TooManyAtWork extends RuntimeException {

	TooManyAtWork() {
		super(null, null, false, false);
	}

}
