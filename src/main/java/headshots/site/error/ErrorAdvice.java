package headshots.site.error;

import java.util.List;
import java.util.OptionalInt;

import headshots.content.Redirects;
import headshots.site.LayoutModelAdvice;
import headshots.site.PageSuggestions;
import headshots.web.DatabaseFailure;
import headshots.web.DisconnectedClientException;
import headshots.web.EmbeddingRefusedException;
import headshots.web.InvalidUrlException;
import headshots.web.LayoutModel;
import headshots.web.Link;
import headshots.web.LinkEndedException;
import headshots.web.PageForm;
import headshots.web.PageGoneException;
import headshots.web.PageHead;
import headshots.web.PageMovedException;
import headshots.web.PageNotFoundException;
import headshots.web.ProblemDetails;
import headshots.web.RequestIdFilter;
import headshots.web.ServerRefusal;
import headshots.web.StaffAddresses;
import headshots.web.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers every refusal and failure with a page that says what happened and what to do,
 * and nothing of how the application is made.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class ErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

	private final PageSuggestions pageSuggestions;

	private final LayoutModelAdvice layout;

	private final Redirects redirects;

	private final ProblemDetails problems;

	ErrorAdvice(PageSuggestions pageSuggestions, LayoutModelAdvice layout, Redirects redirects,
			ProblemDetails problems) {
		this.pageSuggestions = pageSuggestions;
		this.layout = layout;
		this.redirects = redirects;
		this.problems = problems;
	}

	@ExceptionHandler({ PageNotFoundException.class, NoHandlerFoundException.class })
	ModelAndView notFound(Exception refusal, HttpServletRequest request) {
		String path = PageForm.of(request).page(request.getRequestURI());
		Redirects.Moved moved = whereIs(path);
		if (moved != null && moved.to() != null) {
			return moved(new PageMovedException(moved.to()), request);
		}
		if (moved != null) {
			return page(ErrorPageText.GONE, this.pageSuggestions.near(path));
		}
		List<Link> near = (refusal instanceof PageNotFoundException known) ? known.near() : List.of();
		return page(ErrorPageText.MISSING, near.isEmpty() ? this.pageSuggestions.near(path) : near);
	}

	@ExceptionHandler
	ModelAndView gone(PageGoneException refusal) {
		return page(new ErrorPageText(HttpStatus.GONE, refusal.heading(), String.valueOf(refusal.getMessage())),
				List.of());
	}

	/** Not 410: guessed secrets are answered alike. */
	@ExceptionHandler
	ModelAndView ended(LinkEndedException refusal) {
		return page(new ErrorPageText(HttpStatus.NOT_FOUND, refusal.heading(), String.valueOf(refusal.getMessage())),
				List.of());
	}

	@ExceptionHandler
	ModelAndView moved(PageMovedException move, HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		RedirectView redirect = new RedirectView(PageForm.of(request).address(move.path()) + query);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		redirect.setExpandUriTemplateVariables(false);
		redirect.setExposeModelAttributes(false);
		return new ModelAndView(redirect);
	}

	/** Readers learn that it cannot be shown here, staff why. */
	@ExceptionHandler
	ModelAndView embeddingRefused(EmbeddingRefusedException refusal, HttpServletRequest request) {
		ModelAndView page = page(isStaff(request) ? ErrorPageText.NO_ALLOWED_SITES : ErrorPageText.NOT_IN_FRAMES,
				List.of());
		page.setViewName("site/error");
		page.addObject("instead", new Link("See it in the guide", PageForm.of(request).page(request.getRequestURI())));
		page.addObject("number", null);
		return page;
	}

	@ExceptionHandler
	ModelAndView badAddress(InvalidUrlException refusal) {
		ErrorPageText errorPageText = new ErrorPageText(HttpStatus.BAD_REQUEST, "We can’t show this page",
				String.valueOf(refusal.getMessage()));
		return page(errorPageText, refusal.near());
	}

	@ExceptionHandler
	ModelAndView wrongMethod(HttpRequestMethodNotSupportedException refusal, HttpServletResponse response) {
		String[] supported = refusal.getSupportedMethods();
		if (supported != null) {
			// HEAD is allowed wherever GET is.
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", supported).replace("GET", "GET, HEAD"));
		}
		return page(ErrorPageText.ONLY_READ, List.of(), refusal.getBody());
	}

	/** Denied requests are answered by Spring Security's handlers. */
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void notAllowed(RuntimeException refusal) {
		throw refusal;
	}

	/** The firewall too finds out only when headers or parameters are read. */
	@ExceptionHandler(RequestRejectedException.class)
	ModelAndView rejected() {
		return forStatus(HttpStatus.BAD_REQUEST.value(), "");
	}

	/** A path variable that is not a number matches no page. */
	@ExceptionHandler
	ModelAndView noSuchValue(MethodArgumentTypeMismatchException refusal, HttpServletRequest request) {
		boolean path = refusal.getParameter().hasParameterAnnotation(PathVariable.class);
		return path ? notFound(refusal, request) : forStatus(HttpStatus.BAD_REQUEST.value(), "");
	}

	@ExceptionHandler
	ModelAndView failed(Exception failure, HttpServletRequest request, HttpServletResponse response) throws Exception {
		if (DatabaseFailure.isCauseOf(failure)) {
			return away(failure, request, response);
		}
		OptionalInt refused = ServerRefusal.status(failure);
		if (refused.isPresent()) {
			return forStatus(refused.getAsInt(), "");
		}
		if (failure instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
			return forStatus(refusal.getStatusCode().value(), "", refusal.getBody());
		}
		return broken(failure);
	}

	/** The page for a status that the container reports. */
	ModelAndView forStatus(int status, String path) {
		return forStatus(status, path, null);
	}

	/** The page for a failure of our own; the log has the rest under its number. */
	ModelAndView broken(Throwable failure) {
		boolean disconnected = DisconnectedClientException.isCauseOf(failure);
		log.atLevel(disconnected ? Level.DEBUG : Level.ERROR)
			.setCause(failure)
			.log("Unhandled exception while processing a request; answered with 500");
		return page(ErrorPageText.BROKEN, List.of());
	}

	private ModelAndView away(Exception failure, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (StaffAddresses.include(request)) {
			// They may have typed something; the page cache may store it.
			throw failure;
		}
		log.warn("Database unavailable; answered a request with 503: {}", failure.getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, "10");
		return page(ErrorPageText.AWAY, List.of());
	}

	private static boolean isStaff(HttpServletRequest request) {
		try {
			return StaffSession.isIn(request) && request.getUserPrincipal() != null;
		}
		catch (DataAccessException ex) {
			// Without the database, all are readers.
			return false;
		}
	}

	private Redirects.@Nullable Moved whereIs(String path) {
		try {
			return this.redirects.find(path).orElse(null);
		}
		catch (DataAccessException ex) {
			// The page was not cached before the database went away.
			return null;
		}
	}

	private ModelAndView forStatus(int status, String path, @Nullable ProblemDetail refusal) {
		ErrorPageText errorPageText = ErrorPageText.of(status);
		return page(errorPageText,
				(errorPageText == ErrorPageText.MISSING) ? this.pageSuggestions.near(path) : List.of(), refusal);
	}

	private ModelAndView page(ErrorPageText errorPageText, List<Link> near) {
		return page(errorPageText, near, null);
	}

	/**
	 * Makes the page, or the problem for a client that takes no page.
	 * @param refusal the framework's own words for such a client, null for the page's
	 */
	private ModelAndView page(ErrorPageText errorPageText, List<Link> near, @Nullable ProblemDetail refusal) {
		HttpServletRequest request = request();
		if (request != null && this.problems.areFor(request)) {
			return this.problems.view((refusal != null) ? refusal : errorPageText.problem(RequestIdFilter.of(request)));
		}
		// Staff who miss a page of theirs stay in the studio.
		boolean inTheStudio = request != null && request.getAttribute(StaffSession.MEMBER) != null;
		PageForm form = (request != null) ? PageForm.of(request) : PageForm.WHOLE;
		String path = (form == PageForm.EMBEDDED) ? form.address("/") : "";
		LayoutModel frame = errorPageText.status().is5xxServerError() ? this.layout.bareFrame(path)
				: this.layout.frame(null, path);
		String readers = frame.isEmbedded() ? "site/embedded-error" : "site/error";
		ModelAndView page = new ModelAndView(inTheStudio ? "site/studio-error" : readers, errorPageText.status());
		page.addObject("frame", frame);
		page.addObject("page",
				PageHead.of(PageHead.PageKind.UNLISTED, errorPageText.heading(), errorPageText.explanation(), "/"));
		page.addObject("explanation", errorPageText.explanation());
		page.addObject("near", near);
		page.addObject("number",
				(request != null && errorPageText.isWorthAsking()) ? RequestIdFilter.of(request) : null);
		return page;
	}

	private static @Nullable HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? current.getRequest() : null;
	}

}
