package headshots.accounts;

import java.io.IOException;

import headshots.web.StaffAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that holds more than fits at once. The server itself reads twice as
 * much, so that staff who pasted too much get their text back on the page that says so.
 */
class LargeFormFilter extends OncePerRequestFilter {

	private static final long LARGEST = 512 * 1024;

	private final UnsentPages pages;

	LargeFormFilter(UnsentPages pages) {
		this.pages = pages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() <= LARGEST) {
			chain.doFilter(request, response);
		}
		else if (SecurityContextHolder.getContext().getAuthentication() instanceof StaffAuthentication) {
			giveBack(request, response);
		}
		else {
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String type = String.valueOf(request.getContentType());
		return !StaffAddresses.include(request.getRequestURI())
				|| !type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

	private void giveBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			request.getParameterMap();
		}
		catch (InvalidParameterException ex) {
			// More than the server reads, too.
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		this.pages.answer(request, response, UnsentPages.Reason.TOO_LARGE);
	}

}
