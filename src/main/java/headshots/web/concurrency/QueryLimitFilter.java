package headshots.web.concurrency;

import java.io.IOException;
import java.util.List;

import headshots.web.FilterOrder;
import headshots.web.PersonalPages;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits the number of parameters in a query string, as the server limits those in a
 * form, and the size of a form with a reader's answers, which are short.
 */
@Component
@Order(FilterOrder.QUERY_LIMIT)
class QueryLimitFilter extends OncePerRequestFilter {

	private static final int MOST = 200;

	/** In bytes, as much as an address with answers can have. */
	private static final int LARGEST = 8 * 1024;

	private final List<PersonalPages> personal;

	QueryLimitFilter(List<PersonalPages> personal) {
		this.personal = List.copyOf(personal);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String query = request.getQueryString();
		if (query != null && query.chars().filter((character) -> character == '&').count() >= MOST) {
			response.sendError(HttpStatus.BAD_REQUEST.value());
			return;
		}
		if (request.getContentLengthLong() > LARGEST && PersonalPages.include(this.personal, request.getRequestURI())) {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		chain.doFilter(request, response);
	}

}
