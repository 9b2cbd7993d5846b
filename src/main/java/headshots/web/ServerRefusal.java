package headshots.web;

import java.io.File;
import java.io.IOException;
import java.util.OptionalInt;

import org.eclipse.jetty.http.HttpException;

import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/**
 * Recognizes what is thrown where a request turns out to be malformed or too large only
 * while its parameters or its uploads are read, so that only this package depends on the
 * server.
 */
public final class ServerRefusal {

	/** The largest upload; with less left, one cannot be stored. */
	private static final long ROOM_FOR_AN_UPLOAD = 48_000_000;

	private ServerRefusal() {
	}

	/**
	 * Finds the HTTP status of a refusal by the server, and of an upload that could not
	 * be read: 413 if it is too large, 507 if the disk has no room for its temporary
	 * file, else 400. The innermost counts: the server wraps what is too large into what
	 * could not be read.
	 * @param failure the exception that was thrown
	 * @return a 4xx status, or 507; empty if the failure is something else
	 */
	public static OptionalInt status(Throwable failure) {
		OptionalInt status = OptionalInt.empty();
		boolean ioFailed = false;
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (cause instanceof HttpException refusal && refusal.getCode() >= 400 && refusal.getCode() < 500) {
				status = OptionalInt.of(refusal.getCode());
			}
			else if (cause instanceof MaxUploadSizeExceededException) {
				status = OptionalInt.of(HttpStatus.CONTENT_TOO_LARGE.value());
			}
			else if (cause instanceof MultipartException) {
				status = OptionalInt.of(HttpStatus.BAD_REQUEST.value());
			}
			ioFailed |= cause instanceof IOException;
		}
		return (status.isPresent() && ioFailed && isDiskFull())
				? OptionalInt.of(HttpStatus.INSUFFICIENT_STORAGE.value()) : status;
	}

	/**
	 * Returns whether a temporary file may have found no room, which the server reports
	 * like a malformed request.
	 */
	private static boolean isDiskFull() {
		return new File(System.getProperty("java.io.tmpdir")).getUsableSpace() < ROOM_FOR_AN_UPLOAD;
	}

}
