package headshots.web.server;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A client that disconnects is not logged as a failure; everything else is.
 */
@ExtendWith(OutputCaptureExtension.class)
class DisconnectedClientFilterTests {

	private final DisconnectedClientFilter filter = new DisconnectedClientFilter();

	/** As servers name them, and as none does. */
	static Stream<IOException> failuresToWrite() {
		return Stream.of(new IOException("Broken pipe"), new IOException("cancel_stream_error"), new IOException(),
				new EOFException("Closed"), new IOException(new IllegalStateException("aborted")));
	}

	@ParameterizedTest
	@MethodSource("failuresToWrite")
	void endsQuietlyWhateverTheServerSaysOfAClientThatDisconnected(IOException failure, CapturedOutput output) {
		for (FilterChain chain : new FilterChain[] { (request, response) -> response.getOutputStream().write('a'),
				(request, response) -> response.getOutputStream().write("page".getBytes(StandardCharsets.UTF_8)),
				(request, response) -> response.getOutputStream().flush(),
				(request, response) -> response.getOutputStream().close(), (request, response) -> {
					try {
						response.getOutputStream().write('a');
					}
					catch (IOException ex) {
						throw new ServletException("Could not draw the page", ex);
					}
				} }) {
			assertThatCode(
					() -> this.filter.doFilter(new MockHttpServletRequest("GET", "/faq"), broken(failure), chain))
				.doesNotThrowAnyException();
		}
		assertThat(output.getAll()).doesNotContain("ERROR", "WARN");
	}

	@Test
	void endsQuietlyWhenSpringSaysThatTheClientDisconnected() {
		assertThatCode(() -> fail(new AsyncRequestNotUsableException("Response not usable")))
			.doesNotThrowAnyException();
		assertThatCode(() -> fail(new IOException("Connection reset by peer"))).doesNotThrowAnyException();
	}

	@Test
	void reportsEveryOtherFailure() {
		for (IOException failure : new IOException[] { new IOException("No space left on device"),
				new EOFException("Unexpected end of ZLIB input stream") }) {
			assertThatExceptionOfType(IOException.class).isThrownBy(() -> fail(failure)).isSameAs(failure);
		}
		RuntimeException database = new DataAccessResourceFailureException("The database is away",
				new SQLException(new IOException("Connection reset by peer")));
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> this.filter
			.doFilter(new MockHttpServletRequest(), new MockHttpServletResponse(), (request, response) -> {
				throw database;
			})).isSameAs(database);
	}

	@Test
	void writesWhatItIsGiven() throws Exception {
		MockHttpServletResponse answer = new MockHttpServletResponse();
		this.filter.doFilter(new MockHttpServletRequest("GET", "/faq"), answer, (request, response) -> {
			response.getOutputStream().write("a page".getBytes(StandardCharsets.UTF_8));
			response.flushBuffer();
		});
		assertThat(answer.getContentAsString()).isEqualTo("a page");
		assertThat(answer.isCommitted()).isTrue();
	}

	private void fail(IOException failure) throws ServletException, IOException {
		this.filter.doFilter(new MockHttpServletRequest("GET", "/faq"), new MockHttpServletResponse(),
				(request, response) -> {
					throw failure;
				});
	}

	/** A response whose client is not there any more. */
	private static HttpServletResponse broken(IOException failure) {
		return new MockHttpServletResponse() {

			@Override
			public ServletOutputStream getOutputStream() {
				return new BrokenOutput(failure);
			}

		};
	}

	private static final class BrokenOutput extends ServletOutputStream {

		private final IOException failure;

		private BrokenOutput(IOException failure) {
			this.failure = failure;
		}

		@Override
		public void write(int value) throws IOException {
			throw this.failure;
		}

		@Override
		public void flush() throws IOException {
			throw this.failure;
		}

		@Override
		public void close() throws IOException {
			throw this.failure;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setWriteListener(WriteListener listener) {
			throw new UnsupportedOperationException();
		}

	}

}
