package headshots.web;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Tomcat reads to its end what a request still sends after its answer, and a thread waits
 * for that. Here somebody who was sent away can be hung up on instead, or a few hundred
 * slow senders would hold all threads.
 */
final class UnreadBody extends ValveBase {

	private static final String LEFT = UnreadBody.class.getName();

	UnreadBody() {
		super(true);
	}

	/** Leaves unread whatever a request has not sent yet, and ends the connection. */
	static void leave(ServletRequest request) {
		request.setAttribute(LEFT, true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		getNext().invoke(request, response);
		if (request.getAttribute(LEFT) != null) {
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

}
