package headshots.web;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;

/**
 * Answers requests above the concurrency limits with 503 and Retry-After, so that clients
 * retry later. The page is rendered once in each form and then only written, because a
 * rejection must be cheap.
 */
@Component
public class ServiceUnavailablePage {

	/** After how many seconds it is worth trying again. */
	public static final String SECONDS = "5";

	private static final PageHead HEAD = PageHead.of(PageHead.PageKind.UNLISTED, "The guide is very busy right now",
			"Nothing is broken and nothing was changed. Wait a few seconds, then reload the page.", "/");

	private final StandalonePageRenderer pages;

	private final ProblemDetails problems;

	private final Map<PageForm, byte[]> drawn = new ConcurrentHashMap<>();

	ServiceUnavailablePage(StandalonePageRenderer pages, ProblemDetails problems) {
		this.pages = pages;
		this.problems = problems;
	}

	/**
	 * Answers with the page, and closes the connection of a client that is still sending.
	 */
	public void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.resetBuffer();
		response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
		response.setHeader(HttpHeaders.CONNECTION, "close");
		response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
		if (this.problems.areFor(request)) {
			this.problems.write(problem(), response);
			return;
		}
		byte[] page = this.drawn.computeIfAbsent(PageForm.of(request), this::draw);
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		response.setContentType("text/html;charset=UTF-8");
		response.setContentLength(page.length);
		response.getOutputStream().write(page);
	}

	private static ProblemDetail problem() {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, HEAD.description());
		problem.setTitle(HEAD.heading());
		return problem;
	}

	private byte[] draw(PageForm form) {
		return this.pages.draw(form.view("web/busy", "web/embedded-busy"), HEAD, Map.of());
	}

}
