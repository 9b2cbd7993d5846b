package headshots.web;

import java.io.IOException;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.MDC;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives each request an ID, which is in every log line of the request (MDC) and on the
 * page that reports a failure, so that the two can be correlated. No part of the request
 * gets into the ID.
 */
@Component
@Order(FilterOrder.REQUEST_ID)
public class RequestIdFilter extends OncePerRequestFilter {

	/** Under which log lines carry it. */
	static final String KEY = "request";

	/** Eight digits from 0 to 7, with a one before them. */
	private static final int ALL = 1 << 24;

	private static final String ATTRIBUTE = RequestIdFilter.class.getName();

	RequestIdFilter() {
	}

	/** The number of a request: eight digits to read out on the telephone. */
	public static String of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String known) {
			return known;
		}
		String number = Integer.toOctalString(ALL + ThreadLocalRandom.current().nextInt(ALL)).substring(1);
		request.setAttribute(ATTRIBUTE, number);
		return number;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		try (MDC.MDCCloseable number = MDC.putCloseable(KEY, of(request))) {
			chain.doFilter(request, response);
		}
	}

	/** The page that reports a failure is drawn, and may fail, after the request did. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

}
