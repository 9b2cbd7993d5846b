package headshots.site;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import headshots.content.MovedPages;
import headshots.web.BadAddress;
import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PageMoved;
import headshots.web.PageNotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
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
		MovedPages.Moved moved = this.moved.find(request.getRequestURI()).orElse(null);
		if (moved != null && moved.to() != null) {
			return moved(new PageMoved(moved.to()), request);
		}
		if (moved != null) {
			return page(HttpStatus.GONE, "This page is gone",
					"The studio took it out of the guide on purpose. The rest of the guide is still here.",
					this.nearPages.near(request.getRequestURI()));
		}
		List<Link> near = (refusal instanceof PageNotFound known) ? known.near() : List.of();
		return notFound(near.isEmpty() ? this.nearPages.near(request.getRequestURI()) : near);
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
		return page(HttpStatus.BAD_REQUEST, "This address asks for something we cannot show",
				String.valueOf(refusal.getMessage()), refusal.near());
	}

	/** The container finds out only when the parameters are read. */
	@ExceptionHandler
	ModelAndView badParameters(InvalidParameterException refusal) {
		return forStatus(refusal.getErrorCode(), "");
	}

	@ExceptionHandler
	ModelAndView wrongMethod(HttpRequestMethodNotSupportedException refusal, HttpServletResponse response) {
		String[] supported = refusal.getSupportedMethods();
		if (supported != null) {
			// Whoever may get a page may also ask for its head.
			response.setHeader(HttpHeaders.ALLOW, String.join(", ", supported).replace("GET", "GET, HEAD"));
		}
		return page(HttpStatus.METHOD_NOT_ALLOWED, "This page can only be read",
				"The request tried to change something here. Open the page by its address instead.", List.of());
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
	ModelAndView failed(Exception failure) {
		if (failure instanceof ErrorResponse refusal && refusal.getStatusCode().is4xxClientError()) {
			return forStatus(refusal.getStatusCode().value(), "");
		}
		// A form that should bring a file and brings none.
		return (failure instanceof MultipartException) ? forStatus(HttpStatus.BAD_REQUEST.value(), "")
				: broken(failure);
	}

	/** The page for a status that the container reports. */
	ModelAndView forStatus(int status, String path) {
		HttpStatus known = HttpStatus.resolve(status);
		if (known == HttpStatus.NOT_FOUND) {
			return notFound(this.nearPages.near(path));
		}
		if (known == null || !known.is4xxClientError()) {
			return page(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side",
					"Nothing that you did caused it. Please try again in a minute.", List.of());
		}
		if (known == HttpStatus.FORBIDDEN) {
			return page(known, "This request was not let through",
					"The guide takes changes only from its own pages. Nothing was changed. Open the page here and try again.",
					List.of());
		}
		if (known == HttpStatus.CONTENT_TOO_LARGE) {
			return page(known, "This is more than fits at once",
					"Nothing of it was saved. Go back in your browser and copy your text into a file of your own, so that it "
							+ "is safe. Then send less: a form takes 512 KB of text and 200 fields, and an archive 15 MB.",
					List.of());
		}
		return page(known, "We could not read this request",
				"The address or the request has a form that the guide does not know. Start again from the home page, "
						+ "or search for what you need.",
				List.of());
	}

	/**
	 * The page for a failure of our own, with a number under which the log has the rest.
	 */
	ModelAndView broken(Throwable failure) {
		String number = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
		log.error("Request {} failed", number, failure);
		return page(HttpStatus.INTERNAL_SERVER_ERROR, "Something went wrong on our side",
				"Nothing that you did caused it. Please try again in a minute. If it happens again, tell us the number "
						+ number + ".",
				List.of());
	}

	private ModelAndView notFound(List<Link> near) {
		return page(HttpStatus.NOT_FOUND, "There is no page at this address",
				"It may have moved, or a letter may have slipped in.", near);
	}

	private ModelAndView page(HttpStatus status, String heading, String explanation, List<Link> near) {
		ModelAndView page = new ModelAndView(isInTheStudio() ? "site/studio-error" : "site/error", status);
		page.addObject("frame", status.is5xxServerError() ? this.frame.bareFrame() : this.frame.frame(null));
		page.addObject("page", PageHead.of(PageHead.Kind.UNLISTED, heading, explanation, "/"));
		page.addObject("explanation", explanation);
		page.addObject("near", near);
		return page;
	}

	/** Staff who miss a page of theirs stay in the studio. */
	private static boolean isInTheStudio() {
		return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
				&& current.getRequest().getAttribute("staff") != null;
	}

}
