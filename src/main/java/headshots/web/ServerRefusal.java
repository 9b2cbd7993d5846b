package headshots.web;

import java.util.OptionalInt;

import org.eclipse.jetty.http.HttpException;

/**
 * Recognizes what the server throws where a request turns out to be malformed or too
 * large only while its parameters are read, so that only this package depends on the
 * server.
 */
public final class ServerRefusal {

	private ServerRefusal() {
	}

	/**
	 * Finds the HTTP status of a refusal by the server. The innermost counts: the server
	 * wraps what is too large (413) into what could not be read (400).
	 * @param failure what was thrown
	 * @return a 4xx status; empty if the failure is something else
	 */
	public static OptionalInt status(Throwable failure) {
		OptionalInt status = OptionalInt.empty();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof HttpException refusal && refusal.getCode() >= 400 && refusal.getCode() < 500) {
				status = OptionalInt.of(refusal.getCode());
			}
		}
		return status;
	}

}
