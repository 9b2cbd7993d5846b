package headshots.web;

import java.io.File;
import java.io.IOException;
import java.util.OptionalInt;

import org.eclipse.jetty.http.HttpException;

import org.springframework.http.HttpStatus;

/**
 * Recognizes what the server throws where a request turns out to be malformed or too
 * large only while its parameters are read, so that only this package depends on the
 * server.
 */
public final class ServerRefusal {

	/** The largest upload; with less left, one cannot be stored. */
	private static final long ROOM_FOR_AN_UPLOAD = 16_000_000;

	private ServerRefusal() {
	}

	/**
	 * Finds the HTTP status of a refusal by the server. The innermost counts: the server
	 * wraps what is too large (413) into what could not be read (400).
	 * @param failure what was thrown
	 * @return a 4xx status, or 507; empty if the failure is something else
	 */
	public static OptionalInt status(Throwable failure) {
		OptionalInt status = OptionalInt.empty();
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof HttpException refusal && refusal.getCode() >= 400 && refusal.getCode() < 500) {
				status = OptionalInt.of(refusal.getCode());
			}
		}
		return (status.isPresent() && isDiskFull(failure)) ? OptionalInt.of(HttpStatus.INSUFFICIENT_STORAGE.value())
				: status;
	}

	/**
	 * Returns whether an upload failed because the disk has no room for its temporary
	 * file, which the server reports like a malformed request.
	 */
	public static boolean isDiskFull(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof IOException) {
				return new File(System.getProperty("java.io.tmpdir")).getUsableSpace() < ROOM_FOR_AN_UPLOAD;
			}
		}
		return false;
	}

}
