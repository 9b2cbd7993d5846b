package headshots.site;

import java.util.List;
import java.util.OptionalInt;

import headshots.content.MovedPages;
import headshots.web.BadAddress;
import headshots.web.DatabaseFailure;
import headshots.web.DisconnectedClientException;
import headshots.web.Link;
import headshots.web.PageGone;
import headshots.web.PageHead;
import headshots.web.PageMoved;
import headshots.web.PageNotFound;
import headshots.web.RequestNumber;
import headshots.web.ServerRefusal;
import headshots.web.StaffAddresses;
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
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.servlet.NoHandlerFoundException;

/**
 * Answers every refusal and failure with a page that says what happened and what to do,
 * and nothing of how the application is made.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ErrorAdvice {

	private static final Logger log = LoggerFactory.getLogger(ErrorAdvice.class);

	private final NearPages nearPages;

	private final FrameAdvice frame;

	private final MovedPages moved;

	ErrorAdvice(NearPages nearPages, FrameAdvice frame, MovedPages moved) {
		this.nearPages = nearPages;
		this.frame = frame;
		this.moved = moved;
	}

	@ExceptionHandler({ PageNotFound.class, NoHandlerFoundException.class })
	ModelAndView notFound(Exception refusal, HttpServletRequest request) {
		MovedPages.Moved moved = whereIs(request.getRequestURI());
		if (moved != null && moved.to() != null) {
			return moved(new PageMoved(moved.to()), request);
		}
		if (moved != null) {
			return page(Words.GONE, this.nearPages.near(request.getRequestURI()));
		}
		List<Link> near = (refusal instanceof PageNotFound known) ? known.near() : List.of();
		return page(Words.MISSING, near.isEmpty() ? this.nearPages.near(request.getRequestURI()) : near);
	}

	@ExceptionHandler
	ModelAndView gone(PageGone refusal) {
		return page(new Words(HttpStatus.GONE, refusal.heading(), String.valueOf(refusal.getMessage())), List.of());
	}

	@ExceptionHandler
	ModelAndView moved(PageMoved move, HttpServletRequest request) {
		String query = (request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		RedirectView redirect = new RedirectView(move.path() + query);
		redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
		redirect.setExpandUriTemplateVariables(false);
		redirect.setExposeModelAttributes(false);
		return new ModelAndView(redirect);
	}

	@ExceptionHandler
	ModelAndView badAddress(BadAddress refusal) {
		Words words = new Words(HttpStatus.BAD_REQUEST, "This address asks for something we cannot show",
				String.valueOf(refusal.getMessage()));
		return page(words, refusal.near());
	}

	@ExceptionHandler
	ModelAndView wrongMethod(HttpRequestMethodNotSupportedException refusal, HttpServletResponse response) {
		String[] supported = refusal.getSupportedMethods();
		if (supported != null) {
			// Whoever may get a page may also ask for its head.
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", supported).replace("GET", "GET, HEAD"));
		}
		return page(Words.ONLY_READ, List.of());
	}

	/** Whoever may not, or is not signed in, is answered by those who know the rules. */
	@ExceptionHandler({ AccessDeniedException.class, AuthenticationException.class })
	void notAllowed(RuntimeException refusal) {
		throw refusal;
	}

	/** The firewall too finds out only when headers or parameters are read. */
	@ExceptionHandler(RequestRejectedException.class)
	ModelAndView rejected() {
		return forStatus(HttpStatus.BAD_REQUEST.value(), "");
	}

	/** A part of an address that is no number names nothing that there could be. */
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
		if (refused.isPresent() && !(failure instanceof MultipartException)) {
			return forStatus(refused.getAsInt(), "");
		}
		if (failure instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
			return forStatus(refusal.getStatusCode().value(), "");
		}
		return (failure instanceof MultipartException upload) ? page(Words.of(upload), List.of()) : broken(failure);
	}

	/** The page for a status that the container reports. */
	ModelAndView forStatus(int status, String path) {
		Words words = Words.of(status);
		return page(words, (words == Words.MISSING) ? this.nearPages.near(path) : List.of());
	}

	/** The page for a failure of our own; the log has the rest under its number. */
	ModelAndView broken(Throwable failure) {
		boolean disconnected = DisconnectedClientException.isCauseOf(failure);
		log.atLevel(disconnected ? Level.DEBUG : Level.ERROR).setCause(failure).log("A request failed");
		return page(Words.BROKEN, List.of());
	}

	private ModelAndView away(Exception failure, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		if (StaffAddresses.include(request)) {
			// They may have typed something; whoever keeps it draws the page.
			throw failure;
		}
		log.warn("A page could not be made without the database: {}", failure.getMessage());
		response.setHeader(HttpHeaders.RETRY_AFTER, "10");
		return page(Words.AWAY, List.of());
	}

	private MovedPages.@Nullable Moved whereIs(String path) {
		try {
			return this.moved.find(path).orElse(null);
		}
		catch (DataAccessException ex) {
			// Nobody asked before the database went away.
			return null;
		}
	}

	private ModelAndView page(Words words, List<Link> near) {
		HttpServletRequest request = request();
		// Staff who miss a page of theirs stay in the studio.
		boolean inTheStudio = request != null && request.getAttribute("staff") != null;
		ModelAndView page = new ModelAndView(inTheStudio ? "site/studio-error" : "site/error", words.status());
		page.addObject("frame", words.status().is5xxServerError() ? this.frame.bareFrame() : this.frame.frame(null));
		page.addObject("page", PageHead.of(PageHead.Kind.UNLISTED, words.heading(), words.explanation(), "/"));
		page.addObject("explanation", words.explanation());
		page.addObject("near", near);
		page.addObject("number", (request != null && words.isWorthAsking()) ? RequestNumber.of(request) : null);
		return page;
	}

	private static @Nullable HttpServletRequest request() {
		return (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current)
				? current.getRequest() : null;
	}

}
