package headshots.web.cache;

import java.io.IOException;

import headshots.web.FilterOrder;
import headshots.web.cache.CachedResponse.Variant;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Coalesces concurrent requests for the same page: one renders it while the others wait
 * here for the cached response, so that a popular link causes no cache stampede.
 */
@Component
@Order(FilterOrder.REQUEST_COALESCING)
class RequestCoalescingFilter extends OncePerRequestFilter {

	private final PageCache cache;

	RequestCoalescingFilter(PageCache cache) {
		this.cache = cache;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (PageCache.Turn turn = this.cache.turn(request.getRequestURI())) {
			CachedResponse answer = this.cache.find(request.getRequestURI(), request.getQueryString());
			if (answer == null) {
				chain.doFilter(request, response);
				return;
			}
			Variant variant = answer.variant(PageFilter.acceptEncoding(request));
			for (HttpField header : variant.headers()) {
				if (header.getHeader() != HttpHeader.CONTENT_LENGTH) {
					response.setHeader(header.getName(), header.getValue());
				}
			}
			PageFilter.send(request, response, variant);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PageCache.isFor(request);
	}

}
