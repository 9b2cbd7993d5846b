package headshots.text;

/**
 * A text that browsers do not take for a web address. The message says why, to be read
 * after "the address": "has no host".
 */
public class InvalidWebAddressException extends Exception {

	InvalidWebAddressException(String message) {
		super(message);
	}

}
