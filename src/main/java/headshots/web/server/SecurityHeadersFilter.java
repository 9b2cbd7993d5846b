package headshots.web.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import headshots.web.BaseAddress;
import headshots.web.FilterOrder;
import headshots.web.StaffAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Adds the security headers to every response that reaches the application, whatever its
 * status. The Content Security Policy of public pages allows no script at all; that of
 * staff pages allows the guide's own, and staff pages are neither cached nor indexed.
 */
@Component
@Order(FilterOrder.SECURITY_HEADERS)
public class SecurityHeadersFilter extends OncePerRequestFilter {

	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

	/** The headers of every response. */
	static final Map<String, String> HEADERS = new LinkedHashMap<>();
	static {
		HEADERS.put("Content-Security-Policy", POLICY);
		HEADERS.put("X-Content-Type-Options", "nosniff");
		HEADERS.put("Referrer-Policy", "strict-origin-when-cross-origin");
		HEADERS.put("Permissions-Policy",
				"camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self)");
		HEADERS.put("Cross-Origin-Opener-Policy", "same-origin");
		HEADERS.put("Cross-Origin-Resource-Policy", "same-origin");
	}

	private static final String WITH_SCRIPT = POLICY + "; script-src 'self'; connect-src 'self'";

	private static final Map<String, String> FOR_STAFF = new LinkedHashMap<>();
	static {
		FOR_STAFF.put("Content-Security-Policy", WITH_SCRIPT);
		FOR_STAFF.put("Referrer-Policy", "no-referrer");
		FOR_STAFF.put("Cache-Control", "no-store");
		FOR_STAFF.put("X-Robots-Tag", "noindex");
	}

	/** The pages whose subject is what a script does. */
	private static final Pattern EXPLORERS = Pattern.compile("/light(/.*)?|/retouching");

	private final BaseAddress base;

	public SecurityHeadersFilter(BaseAddress base) {
		this.base = base;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		HEADERS.forEach(response::setHeader);
		if (StaffAddresses.include(asked(request))) {
			FOR_STAFF.forEach(response::setHeader);
		}
		if (EXPLORERS.matcher(asked(request)).matches()) {
			response.setHeader("Content-Security-Policy", WITH_SCRIPT);
		}
		if (this.base.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** A page that reports a refusal goes by another address than the refused one. */
	private static String asked(HttpServletRequest request) {
		return (request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String refused) ? refused
				: request.getRequestURI();
	}

}
