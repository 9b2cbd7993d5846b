package headshots.web.server;

import java.nio.charset.StandardCharsets;

import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers what the server refuses before any servlet sees it, such as a malformed request
 * line or headers above the limit: a short text with the security headers, which names
 * neither the server nor its version.
 */
final class ServerErrorHandler extends ErrorHandler {

	@Override
	protected void generateResponse(Request request, Response response, int code, @Nullable String message,
			@Nullable Throwable cause, Callback callback) {
		SecurityHeadersFilter.HEADERS.forEach(response.getHeaders()::put);
		response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
		response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
		String text = HttpStatus.getMessage(code)
				+ ". Please check the address or go back to the guide's first page.\n";
		response.write(true, StandardCharsets.UTF_8.encode(text), callback);
	}

}
