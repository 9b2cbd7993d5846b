package headshots.web;

import java.io.EOFException;
import java.io.IOException;

import org.springframework.core.NestedExceptionUtils;
import org.springframework.web.util.DisconnectedClientHelper;

/**
 * Says that a response could not be written because its client closed the connection or
 * stopped reading, whatever the server's own exception for that is.
 */
public class DisconnectedClientException extends IOException {

	public DisconnectedClientException(IOException cause) {
		super("The client disconnected before its response was sent", cause);
	}

	/** Whether a request failed because its client is not there any more. */
	public static boolean isCauseOf(Throwable failure) {
		for (Throwable each = failure; each != null; each = each.getCause()) {
			if (each instanceof DisconnectedClientException) {
				return true;
			}
		}
		// Files of ours that are cut short end like a connection does.
		return NestedExceptionUtils.getMostSpecificCause(failure).getClass() != EOFException.class
				&& DisconnectedClientHelper.isClientDisconnectedException(failure);
	}

}
