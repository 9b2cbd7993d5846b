package headshots.api;

import java.io.IOException;
import java.util.Collections;
import java.util.Set;

import headshots.web.AcceptHeader;
import headshots.web.FilterOrder;
import headshots.web.ProblemDetails;
import jakarta.servlet.DispatcherType;
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
 * Opens the API to pages of other sites (CORS), which can only read and send no
 * credentials, and answers what depends on the method and on Accept alone. The headers
 * are the same for every origin, so that a response from the page cache has them too.
 */
@Component
@Order(FilterOrder.API)
class ApiFilter extends OncePerRequestFilter {

	private static final String METHODS = "GET, HEAD, OPTIONS";

	/** In seconds. */
	private static final String A_DAY = "86400";

	private static final Set<String> READING = Set.of("GET", "HEAD");

	private final ProblemDetails problems;

	ApiFilter(ProblemDetails problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
		response.setHeader(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After, Allow");
		if (request.getDispatcherType() == DispatcherType.ERROR) {
			chain.doFilter(request, response);
		}
		else if (request.getMethod().equals("OPTIONS")) {
			response.setStatus(HttpStatus.NO_CONTENT.value());
			response.setHeader(HttpHeaders.ALLOW, METHODS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, METHODS);
			response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "*");
			response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
		}
		else if (!READING.contains(request.getMethod())) {
			response.setHeader(HttpHeaders.ALLOW, METHODS);
			this.problems.write(ApiProblemException.problem(HttpStatus.METHOD_NOT_ALLOWED, "The API can only be read",
					"Nothing was changed. Use GET or HEAD."), response);
		}
		else if (!AcceptHeader.takesJson(String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT))))) {
			this.problems.write(
					ApiProblemException.problem(HttpStatus.NOT_ACCEPTABLE, "The API answers in JSON",
							"Your Accept header leaves JSON out. Add application/json to it, or leave it out."),
					response);
		}
		else {
			chain.doFilter(request, response);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !ApiPaths.include(request);
	}

	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
