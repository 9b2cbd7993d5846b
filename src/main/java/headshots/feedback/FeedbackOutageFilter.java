package headshots.feedback;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

import headshots.web.Bulkhead;
import headshots.web.DatabaseFailure;
import headshots.web.FilterOrder;
import headshots.web.OverloadException;
import headshots.web.RequestBodyDiscarder;
import headshots.web.RequestOrigin;
import headshots.web.ServiceUnavailablePage;
import headshots.web.StaffAddresses;
import headshots.web.StandalonePageRenderer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives readers their text back when their feedback does not reach the controller: too
 * many send feedback at the same moment, or the database is away and the browser has a
 * session that had to be read.
 */
@Component
@Order(FilterOrder.FEEDBACK_OUTAGE)
class FeedbackOutageFilter extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(FeedbackOutageFilter.class);

	/** In bytes; a text of 1,000 characters takes 12,000 at most. */
	private static final long LARGEST = 128 * 1024;

	/** How many forms are rendered for readers who are turned away, at a time. */
	private static final int AT_A_TIME = 2;

	private final Bulkhead places = new Bulkhead(AT_A_TIME, 0, Duration.ZERO);

	private final FeedbackSubjects subjects;

	private final FeedbackPages pages;

	private final StandalonePageRenderer renderer;

	private final ServiceUnavailablePage unavailable;

	FeedbackOutageFilter(FeedbackSubjects subjects, FeedbackPages pages, StandalonePageRenderer renderer,
			ServiceUnavailablePage unavailable) {
		this.subjects = subjects;
		this.pages = pages;
		this.renderer = renderer;
		this.unavailable = unavailable;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > LARGEST) {
			RequestBodyDiscarder.discard(request);
			response.sendError(HttpStatus.CONTENT_TOO_LARGE.value());
			return;
		}
		try {
			chain.doFilter(request, response);
		}
		catch (OverloadException ex) {
			answer(request, response, FeedbackRefusal.BUSY);
		}
		catch (ServletException | IOException | RuntimeException ex) {
			if (!DatabaseFailure.isCauseOf(ex) || response.isCommitted()) {
				throw ex;
			}
			log.warn("Database unavailable; answered feedback of a reader with 503 and its text: {}", ex.getMessage());
			answer(request, response, FeedbackRefusal.UNAVAILABLE);
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !RequestOrigin.isUnsafe(request)
				|| !StaffAddresses.decoded(request.getRequestURI()).equals(FeedbackUrls.FORM);
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FeedbackRefusal refusal)
			throws IOException {
		Optional<FeedbackSubject> subject = this.subjects.find(request.getParameter(FeedbackUrls.ABOUT));
		if (subject.isEmpty() || RequestOrigin.isForeign(request) || !this.places.enter()) {
			this.unavailable.write(request, response);
			return;
		}
		try {
			byte[] page = page(subject.get(), request, refusal);
			response.resetBuffer();
			response.setStatus(refusal.status().value());
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			response.setHeader(HttpHeaders.RETRY_AFTER, ServiceUnavailablePage.SECONDS);
			response.setContentType("text/html;charset=UTF-8");
			response.setContentLength(page.length);
			response.getOutputStream().write(page);
		}
		finally {
			this.places.leave();
		}
	}

	private byte[] page(FeedbackSubject subject, HttpServletRequest request, FeedbackRefusal refusal) {
		FeedbackForm form = new FeedbackForm(request.getParameter("about"), request.getParameter("token"),
				request.getParameter("answer"), request.getParameter("text"), request.getParameter("mail"), null);
		return this.renderer.draw(FeedbackPages.FORM, this.pages.head(subject, "Was this useful?"),
				this.pages.form(subject, form, refusal));
	}

}
