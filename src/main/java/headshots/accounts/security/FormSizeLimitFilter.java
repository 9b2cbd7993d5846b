package headshots.accounts.security;

import java.io.IOException;

import headshots.accounts.StaffAuthentication;
import headshots.recovery.FormRecoveryPage;
import headshots.web.RequestBodyDiscarder;
import headshots.web.ServerRefusal;
import headshots.web.StaffAddresses;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a form that holds more than fits at once. The server itself reads twice as
 * much, so that staff who pasted too much get their text back on the page that says so.
 */
class FormSizeLimitFilter extends OncePerRequestFilter {

	private static final long LARGEST = 512 * 1024;

	/**
	 * A picture of 40 MB with the fields around it, and a little more, so that one that
	 * is slightly larger is refused on its form.
	 */
	private static final long LARGEST_UPLOAD = 44 * 1024 * 1024;

	private final FormRecoveryPage pages;

	FormSizeLimitFilter(FormRecoveryPage pages) {
		this.pages = pages;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		long length = request.getContentLengthLong();
		if (length <= (isUpload(request) ? LARGEST_UPLOAD : LARGEST)) {
			chain.doFilter(request, response);
		}
		else if (isUpload(request)) {
			RequestBodyDiscarder.discard(request);
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
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
				|| !(type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) || isUpload(request));
	}

	private static boolean isUpload(HttpServletRequest request) {
		return String.valueOf(request.getContentType()).startsWith(MediaType.MULTIPART_FORM_DATA_VALUE);
	}

	private void giveBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
		try {
			request.getParameterMap();
		}
		catch (RuntimeException ex) {
			if (ServerRefusal.status(ex).isEmpty()) {
				throw ex;
			}
			// More than the server reads, too.
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		this.pages.answer(request, response, FormRecoveryPage.Reason.TOO_LARGE);
	}

}
