package headshots.web.server;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.web.BaseAddress;
import headshots.web.Embedding;
import headshots.web.FilterOrder;
import headshots.web.PageForm;
import headshots.web.PersonalPages;
import headshots.web.RequestOrigin;
import headshots.web.ResourcePolicy;
import headshots.web.ScriptedPages;
import headshots.web.StaffAddresses;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
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

	/**
	 * Audits fetch robots.txt from within the page, so that it may connect to the guide.
	 */
	private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
			+ "connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'";

	/**
	 * The header with which a browser asks for the script of a service worker. The guide
	 * has none: a script that installed itself could answer in the guide's place.
	 */
	static final String SERVICE_WORKER = "Service-Worker";

	/** The headers of every response. */
	static final Map<String, String> HEADERS = new LinkedHashMap<>();
	static {
		HEADERS.put("Content-Security-Policy", POLICY);
		HEADERS.put("X-Content-Type-Options", "nosniff");
		HEADERS.put("Referrer-Policy", "strict-origin-when-cross-origin");
		HEADERS.put("Permissions-Policy",
				"camera=(), microphone=(), geolocation=(), payment=(), usb=(), publickey-credentials-get=(self)");
		HEADERS.put("Cross-Origin-Opener-Policy", "same-origin");
		HEADERS.put(ResourcePolicy.HEADER, ResourcePolicy.OWN_SITE);
	}

	private static final String WITH_SCRIPT = POLICY + "; script-src 'self'";

	/**
	 * For what sends nothing: without connect-src, a script can open no connection.
	 */
	private static final String SENDING_NOTHING = "default-src 'none'; script-src 'self'; worker-src 'self'; "
			+ "style-src 'self'; img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	/**
	 * For pages in frames of the sites that follow. A frame may be sandboxed, and so of
	 * no origin.
	 */
	private static final String IN_FRAMES = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
			+ "form-action 'none'; base-uri 'none'; object-src 'none'; frame-ancestors ";

	private static final Map<String, String> FOR_STAFF = new LinkedHashMap<>();
	static {
		FOR_STAFF.put("Content-Security-Policy", WITH_SCRIPT);
		FOR_STAFF.put("Referrer-Policy", "no-referrer");
		FOR_STAFF.put("Cache-Control", "no-store");
		FOR_STAFF.put("X-Robots-Tag", "noindex");
	}

	private final BaseAddress base;

	private final List<ScriptedPages> scripted;

	private final List<PersonalPages> personal;

	private final Embedding embedding;

	public SecurityHeadersFilter(BaseAddress base, List<ScriptedPages> scripted, List<PersonalPages> personal,
			Embedding embedding) {
		this.base = base;
		this.scripted = List.copyOf(scripted);
		this.personal = List.copyOf(personal);
		this.embedding = embedding;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = RequestOrigin.path(request);
		HEADERS.forEach(response::setHeader);
		if (StaffAddresses.include(path)) {
			FOR_STAFF.forEach(response::setHeader);
		}
		if (this.scripted.stream().anyMatch((pages) -> pages.runScripts(path))) {
			response.setHeader("Content-Security-Policy", WITH_SCRIPT);
		}
		if (this.scripted.stream().anyMatch((pages) -> pages.sendNothing(path))) {
			response.setHeader("Content-Security-Policy", SENDING_NOTHING);
		}
		if (PageForm.of(path) == PageForm.EMBEDDED && this.embedding.isAllowed()) {
			response.setHeader("Content-Security-Policy", IN_FRAMES + String.join(" ", this.embedding.allowedSites()));
			response.setHeader(ResourcePolicy.HEADER, ResourcePolicy.ANY_SITE);
		}
		// Other spellings of the address are redirected with the answers in them.
		if (PersonalPages.include(this.personal, CanonicalAddressFilter.canonical(path))) {
			response.setHeader("Referrer-Policy", "no-referrer");
			if (request.getQueryString() != null || RequestOrigin.isUnsafe(request)) {
				response.setHeader("Cache-Control", "no-store");
			}
		}
		if (this.base.isSecure()) {
			response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
		}
		if (request.getHeader(SERVICE_WORKER) != null && request.getDispatcherType() == DispatcherType.REQUEST) {
			response.sendError(HttpStatus.FORBIDDEN.value());
			return;
		}
		chain.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
