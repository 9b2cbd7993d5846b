package headshots.web.server;

import java.nio.ByteBuffer;
import java.util.concurrent.RejectedExecutionException;

import headshots.web.AcceptHeader;
import headshots.web.StaffSession;
import headshots.web.cache.CachedResponse;
import headshots.web.cache.CachedResponse.Variant;
import headshots.web.cache.CachedResponseMetrics;
import headshots.web.cache.PageCache;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.AbstractEndPoint;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Invocable;
import org.jspecify.annotations.Nullable;

/**
 * Answers from the page cache on the selector thread that parsed the request, and hands
 * every other request to the thread pool. The work for a cached response is less than
 * waking another thread; nothing else may run here, because a selector serves all of its
 * connections.
 */
final class CachedResponseHandler extends Handler.Wrapper {

	/**
	 * How many responses one connection gets in a row before others have their turn: a
	 * client that pipelines requests must not keep the selector to itself.
	 */
	private static final int LONGEST_RUN = 16;

	/** In bytes; an empty send buffer takes such a response whole. */
	private static final int FITS_SEND_BUFFER = ServerConfiguration.SEND_BUFFER / 2;

	private final PageCache cache;

	private final CachedResponseMetrics metrics;

	private final ThreadLocal<Run> run = ThreadLocal.withInitial(Run::new);

	CachedResponseHandler(Handler next, PageCache cache, CachedResponseMetrics metrics) {
		super(next);
		this.cache = cache;
		this.metrics = metrics;
	}

	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) throws Exception {
		CachedResponse cached = find(request);
		if (cached != null && this.run.get().isFair(request)) {
			send(cached, request, response, callback);
		}
		else {
			handOver(new Blocking(cached, request, response, callback));
		}
		return true;
	}

	private @Nullable CachedResponse find(Request request) {
		String method = request.getMethod();
		if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
			return null;
		}
		HttpFields headers = request.getHeaders();
		for (HttpField field : headers) {
			if (field.getHeader() == HttpHeader.COOKIE && StaffSession.isIn(field.getValue())) {
				return null;
			}
		}
		// A body would have to be read, which may take the client's time.
		if (request.getLength() > 0 || headers.contains(HttpHeader.TRANSFER_ENCODING)) {
			return null;
		}
		if (headers.contains(SecurityHeadersFilter.SERVICE_WORKER)) {
			return null;
		}
		CachedResponse found = this.cache.find(request.getHttpURI().getPath(), request.getHttpURI().getQuery());
		boolean refused = found != null && found.isJson() && !AcceptHeader.takesJson(all(headers, HttpHeader.ACCEPT));
		return refused ? null : found;
	}

	private void send(CachedResponse cached, Request request, Response response, Callback callback) {
		long begin = this.metrics.begin();
		Variant variant = cached.variant(all(request.getHeaders(), HttpHeader.ACCEPT_ENCODING));
		boolean known = isKnown(variant, request.getHeaders());
		HttpFields.Mutable headers = response.getHeaders();
		for (HttpField field : known ? variant.headersIfKnown() : variant.headers()) {
			headers.add(field);
		}
		int status = known ? HttpStatus.NOT_MODIFIED_304 : HttpStatus.OK_200;
		response.setStatus(status);
		// The request must not be used once the callback has run.
		String method = request.getMethod();
		EndPoint endPoint = request.getConnectionMetaData().getConnection().getEndPoint();
		response.write(true, known ? null : ByteBuffer.wrap(variant.body()), callback);
		this.metrics.record(cached, method, status, begin);
		if (isWaiting(endPoint) && variant.body().length <= FITS_SEND_BUFFER && isLater(endPoint)) {
			// An empty send buffer would have taken it, so an earlier response lies
			// there unread.
			endPoint.close();
		}
	}

	private static void handOver(Blocking task) {
		try {
			task.request.getComponents().getExecutor().execute(task);
		}
		catch (RejectedExecutionException ex) {
			Response.writeError(task.request, task.response, task.callback, HttpStatus.SERVICE_UNAVAILABLE_503);
		}
	}

	/** Whether bytes are left that the operating system did not take. */
	private static boolean isWaiting(EndPoint endPoint) {
		return endPoint instanceof AbstractEndPoint sending && sending.getWriteFlusher().isPending();
	}

	/** Whether this is not the first response on its connection. */
	private static boolean isLater(EndPoint endPoint) {
		return endPoint.getConnection().getMessagesOut() > 1;
	}

	/** The value of a header, all of its lines joined; null without one. */
	private static @Nullable String all(HttpFields headers, HttpHeader name) {
		String all = null;
		for (HttpField field : headers) {
			if (field.getHeader() == name) {
				all = (all != null) ? all + "," + field.getValue() : field.getValue();
			}
		}
		return all;
	}

	private static boolean isKnown(Variant variant, HttpFields headers) {
		for (HttpField field : headers) {
			if (field.getHeader() == HttpHeader.IF_NONE_MATCH && variant.matches(field.getValue())) {
				return true;
			}
		}
		return false;
	}

	/** Counts how many responses in a row a thread gave to the same connection. */
	private static final class Run {

		private @Nullable Connection last;

		private int length;

		private boolean isFair(Request request) {
			Connection connection = request.getConnectionMetaData().getConnection();
			this.length = (connection == this.last) ? this.length + 1 : 0;
			this.last = connection;
			if (this.length < LONGEST_RUN) {
				return true;
			}
			this.length = 0;
			return false;
		}

	}

	/** Does on a thread of the pool what is not done at once. */
	private final class Blocking implements Invocable.Task {

		private final @Nullable CachedResponse cached;

		private final Request request;

		private final Response response;

		private final Callback callback;

		private Blocking(@Nullable CachedResponse cached, Request request, Response response, Callback callback) {
			this.cached = cached;
			this.request = request;
			this.response = response;
			this.callback = callback;
		}

		@Override
		public void run() {
			try {
				if (this.cached != null) {
					send(this.cached, this.request, this.response, this.callback);
				}
				else if (!CachedResponseHandler.super.handle(this.request, this.response, this.callback)) {
					Response.writeError(this.request, this.response, this.callback, HttpStatus.NOT_FOUND_404);
				}
			}
			catch (Throwable ex) {
				Response.writeError(this.request, this.response, this.callback, ex);
			}
		}

		@Override
		public InvocationType getInvocationType() {
			return InvocationType.BLOCKING;
		}

	}

}
