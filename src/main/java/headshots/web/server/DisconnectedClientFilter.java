package headshots.web.server;

import java.io.IOException;

import headshots.web.DisconnectedClientException;
import headshots.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a request quietly whose client disconnected while its response was being written:
 * it is not a failure, and no page can report it. All that fails in the server's own
 * output is a disconnected client.
 */
@Component
@Order(FilterOrder.DISCONNECTED_CLIENT)
class DisconnectedClientFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DisconnectedClientFilter.class);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try {
			chain.doFilter(request, new Watched(response));
		}
		catch (ServletException | IOException | RuntimeException ex) {
			if (!DisconnectedClientException.isCauseOf(ex)) {
				throw ex;
			}
			log.debug("The client disconnected before its response was sent", ex);
		}
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/**
	 * A response whose output says of each failure that the client disconnected.
	 */
	private static final class Watched extends HttpServletResponseWrapper {

		private Watched(HttpServletResponse response) {
			super(response);
		}

		@Override
		public ServletOutputStream getOutputStream() throws IOException {
			return new WatchedOutput(super.getOutputStream());
		}

		@Override
		public void flushBuffer() throws IOException {
			attempt(super::flushBuffer);
		}

	}

	/**
	 * The server's output.
	 */
	private static final class WatchedOutput extends ServletOutputStream {

		private final ServletOutputStream output;

		private WatchedOutput(ServletOutputStream output) {
			this.output = output;
		}

		@Override
		public void write(int value) throws IOException {
			attempt(() -> this.output.write(value));
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			attempt(() -> this.output.write(bytes, offset, length));
		}

		@Override
		public void flush() throws IOException {
			attempt(this.output::flush);
		}

		@Override
		public void close() throws IOException {
			attempt(this.output::close);
		}

		@Override
		public boolean isReady() {
			return this.output.isReady();
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			this.output.setWriteListener(listener);
		}

	}

	private static void attempt(Write write) throws IOException {
		try {
			write.run();
		}
		catch (IOException ex) {
			throw new DisconnectedClientException(ex);
		}
	}

	/**
	 * Something that the server writes.
	 */
	private interface Write {

		void run() throws IOException;

	}

}
