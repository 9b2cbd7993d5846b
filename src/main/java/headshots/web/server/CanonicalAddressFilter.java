package headshots.web.server;

import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

import headshots.web.FilterOrder;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Redirects permanently (301) to the canonical URL: lower case, without parameters, a
 * trailing slash or two slashes in a row.
 */
@Component
@Order(FilterOrder.CANONICAL_ADDRESS)
class CanonicalAddressFilter extends OncePerRequestFilter {

	private static final Pattern SLASHES = Pattern.compile("/{2,}");

	private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");

	private static final Pattern LAST_SLASH = Pattern.compile("(?<=.)/$");

	private static final Pattern ESCAPE = Pattern.compile("%[0-9a-f]{2}");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI();
		String canonical = canonical(path);
		boolean reading = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
		if (!reading || canonical.equals(path)) {
			chain.doFilter(request, response);
			return;
		}
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		response.setStatus(HttpStatus.MOVED_PERMANENTLY.value());
		response.setHeader(HttpHeaders.LOCATION, canonical + query);
	}

	static String canonical(String path) {
		String single = SLASHES.matcher(PARAMETERS.matcher(path).replaceAll("")).replaceAll("/");
		String lower = LAST_SLASH.matcher(single).replaceFirst("").toLowerCase(Locale.ROOT);
		// Percent escapes mean the same in either case; browsers write them in upper
		// case.
		return ESCAPE.matcher(lower).replaceAll((escape) -> escape.group().toUpperCase(Locale.ROOT));
	}

}
