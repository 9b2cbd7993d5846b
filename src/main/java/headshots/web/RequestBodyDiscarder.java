package headshots.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;

/**
 * Reads and discards the rest of a request body before the request is answered: a browser
 * looks at a response only after it has sent everything, and reports a broken connection
 * if the server closes earlier. Reading holds no thread, pauses so that refused uploads
 * leave the processors to those who read, and ends at a limit of bytes and of time.
 */
public final class RequestBodyDiscarder implements ReadListener, AsyncListener {

	/** In bytes; more than the largest upload that the guide accepts. */
	private static final long MOST_DISCARDED = 48 * 1024 * 1024;

	/** In milliseconds; a photograph of 40 MB takes this long at 5.6 Mbit/s. */
	private static final long LONGEST = 60_000;

	/** In bytes; with the pause, a connection of 50 Mbit/s is not slowed down. */
	private static final int AT_ONCE = 64 * 1024;

	private static final Executor AFTER_A_PAUSE = CompletableFuture.delayedExecutor(10, TimeUnit.MILLISECONDS);

	private final AsyncContext async;

	private final ServletInputStream body;

	private final Response response;

	private final byte[] buffer = new byte[16 * 1024];

	private long discarded;

	private volatile boolean answered;

	private RequestBodyDiscarder(AsyncContext async, ServletInputStream body, Response response) {
		this.async = async;
		this.body = body;
		this.response = response;
	}

	/**
	 * Answers a request once its body has arrived, at once if it has none. No filter that
	 * collects the response may wrap the caller.
	 * @param response writes the response; its connection should be closed afterwards,
	 * because a body beyond the limits is left unread
	 */
	public static void answer(HttpServletRequest request, Response response) throws IOException {
		if (!hasBody(request) || request.getContentLengthLong() > MOST_DISCARDED || !request.isAsyncSupported()
				|| request.isAsyncStarted()) {
			response.write();
			return;
		}
		ServletInputStream body = request.getInputStream();
		AsyncContext async = request.startAsync();
		async.setTimeout(LONGEST);
		RequestBodyDiscarder discarder = new RequestBodyDiscarder(async, body, response);
		async.addListener(discarder);
		body.setReadListener(discarder);
	}

	/**
	 * Reads and discards a body at once, up to the same limit of bytes, where a filter
	 * that collects the response rules out {@link #answer}. Holds the calling thread.
	 */
	public static void discard(HttpServletRequest request) throws IOException {
		if (request.getContentLengthLong() <= MOST_DISCARDED) {
			request.getInputStream().transferTo(OutputStream.nullOutputStream());
		}
	}

	/** Returns whether a request has a body. */
	public static boolean hasBody(HttpServletRequest request) {
		return request.getContentLengthLong() > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
	}

	@Override
	public void onDataAvailable() throws IOException {
		long pause = this.discarded + AT_ONCE;
		while (this.body.isReady()) {
			int read = this.body.read(this.buffer);
			this.discarded += Math.max(read, 0);
			if (read < 0 || this.discarded > MOST_DISCARDED) {
				end(null);
				return;
			}
			if (this.discarded >= pause) {
				AFTER_A_PAUSE.execute(this::readOn);
				return;
			}
		}
	}

	private void readOn() {
		try {
			if (!this.answered) {
				onDataAvailable();
			}
		}
		catch (IOException | IllegalStateException ex) {
			end(ex);
		}
	}

	@Override
	public void onAllDataRead() throws IOException {
		end(null);
	}

	@Override
	public void onError(Throwable failure) {
		// The client has gone away.
		end(failure);
	}

	@Override
	public void onTimeout(AsyncEvent event) {
		end(null);
	}

	@Override
	public void onError(AsyncEvent event) {
		end(event.getThrowable());
	}

	@Override
	public void onStartAsync(AsyncEvent event) {
		// Nothing starts it again.
	}

	@Override
	public void onComplete(AsyncEvent event) {
		// Nothing is left to do.
	}

	private synchronized void end(@Nullable Throwable failure) {
		if (this.answered) {
			return;
		}
		this.answered = true;
		try {
			if (failure == null) {
				this.response.write();
			}
		}
		catch (IOException ex) {
			// The client is gone.
		}
		finally {
			this.async.complete();
		}
	}

	/** Writes a small response that fits the buffer. */
	@FunctionalInterface
	public interface Response {

		void write() throws IOException;

	}

}
