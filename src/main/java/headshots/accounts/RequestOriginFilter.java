package headshots.accounts;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses requests from other sites to endpoints that only our own pages may call, and
 * direct requests to internal endpoints.
 */
class RequestOriginFilter extends OncePerRequestFilter {

	private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

	/** Shown in answer to other addresses; opened by hand they are not there. */
	private static final Set<String> FORWARDED_TO = Set.of(StaffAccessDeniedHandler.KEPT, StaffAccessDeniedHandler.HELD,
			StaffAccessDeniedHandler.AGAIN, StaffAccessDeniedHandler.REFUSED, FirstAdministratorSetupController.AGAIN,
			AccountActivationController.AGAIN);

	static boolean isUnsafe(HttpServletRequest request) {
		return !SAFE.contains(request.getMethod());
	}

	/** Whether a page of another site sends it, as far as the browser tells. */
	static boolean isForeign(HttpServletRequest request) {
		String site = request.getHeader("Sec-Fetch-Site");
		return site != null && FOREIGN.contains(site);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (isUnsafe(request) && isForeign(request)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
		else if (request.getDispatcherType() == DispatcherType.REQUEST
				&& FORWARDED_TO.contains(request.getRequestURI())) {
			response.sendError(HttpStatus.NOT_FOUND.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
