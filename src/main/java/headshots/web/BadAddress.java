package headshots.web;

/**
 * An address that asks for something the guide cannot do, with the reason in plain words.
 */
public class BadAddress extends RuntimeException {

	public BadAddress(String reason) {
		super(reason, null, false, false);
	}

}
