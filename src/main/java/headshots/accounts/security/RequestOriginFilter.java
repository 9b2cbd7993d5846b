package headshots.accounts.security;

import java.io.IOException;

import headshots.accounts.ForwardPaths;
import headshots.web.RequestOrigin;
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

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (RequestOrigin.isUnsafe(request) && RequestOrigin.isForeign(request)) {
			response.sendError(HttpStatus.FORBIDDEN.value());
		}
		else if (request.getDispatcherType() == DispatcherType.REQUEST
				&& ForwardPaths.ALL.contains(request.getRequestURI())) {
			response.sendError(HttpStatus.NOT_FOUND.value());
		}
		else {
			chain.doFilter(request, response);
		}
	}

}
