package headshots.web;

import java.nio.ByteBuffer;

import headshots.web.ReadyAnswer.Variant;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.buf.MessageBytes;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Stands between Tomcat's protocol and its container, and answers from memory what is
 * there; everything else goes on to the container. A page from memory so needs no
 * mapping, no filters, no session and no objects of the servlet API.
 */
final class ReadyPages implements Adapter {

	private static final int OK = 200;

	private static final int NOT_MODIFIED = 304;

	private final Adapter container;

	private final PageCache cache;

	ReadyPages(Adapter container, PageCache cache) {
		this.container = container;
		this.cache = cache;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		Variant answer = find(request, response);
		if (answer == null) {
			this.container.service(request, response);
			return;
		}
		boolean known = answer.isKnown(request.getHeader("If-None-Match"));
		for (ReadyHeader header : answer.headers()) {
			if (!known || !header.describesBody()) {
				header.addTo(response.getMimeHeaders());
			}
		}
		if (known) {
			response.setStatus(NOT_MODIFIED);
		}
		else {
			response.setContentLength(answer.body().length);
			response.doWrite(ByteBuffer.wrap(answer.body()));
		}
		response.action(ActionCode.CLOSE, null);
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.container.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
		return this.container.asyncDispatch(request, response, status);
	}

	@Override
	public void log(Request request, Response response, long time) {
		this.container.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.container.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.container.getDomain();
	}

	/** A request that the protocol has refused already is the container's. */
	private @Nullable Variant find(Request request, Response response) {
		if (response.getStatus() != OK || !isReading(request.getMethod())
				|| StaffSession.isIn(request.getHeader("Cookie"))) {
			return null;
		}
		MessageBytes query = request.queryString();
		ReadyAnswer answer = this.cache.find(request.requestURI().toString(), !query.isNull());
		return (answer != null) ? answer.variant(request.getHeader("Accept-Encoding")) : null;
	}

	private static boolean isReading(String method) {
		return method.equals("GET") || method.equals("HEAD");
	}

}
