package headshots.recovery;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import headshots.web.Bulkhead;
import headshots.web.PageHead;
import headshots.web.RequestIdFilter;
import headshots.web.RequestOrigin;
import headshots.web.ServiceUnavailablePage;
import headshots.web.StaffAddresses;
import headshots.web.StandalonePageRenderer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Answers staff requests that cannot be processed now, without session and database: the
 * page keeps the submitted text, and its button retries the request.
 */
@Component
public class FormRecoveryPage {

	/** Reading a text takes time that its author decides on. */
	private static final int AT_A_TIME = 4;

	private final Bulkhead places = new Bulkhead(AT_A_TIME, 0, Duration.ZERO);

	private final StandalonePageRenderer pages;

	private final ServiceUnavailablePage unavailable;

	private final TypedFields typedFields;

	FormRecoveryPage(StandalonePageRenderer pages, ServiceUnavailablePage unavailable, TypedFields typedFields) {
		this.pages = pages;
		this.unavailable = unavailable;
		this.typedFields = typedFields;
	}

	public void answer(HttpServletRequest request, HttpServletResponse response, Reason reason) throws IOException {
		if (!this.places.enter()) {
			this.unavailable.write(request, response);
			return;
		}
		try {
			response.resetBuffer();
			response.setStatus(reason.status.value());
			response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
			if (reason.status == HttpStatus.SERVICE_UNAVAILABLE) {
				response.setHeader(HttpHeaders.RETRY_AFTER, ServiceUnavailablePage.SECONDS);
			}
			if (!RequestOrigin.isByScript(request)) {
				byte[] page = page(request, reason);
				response.setContentType("text/html;charset=UTF-8");
				response.setContentLength(page.length);
				response.getOutputStream().write(page);
			}
		}
		finally {
			this.places.leave();
		}
	}

	private byte[] page(HttpServletRequest request, Reason reason) {
		boolean form = RequestOrigin.isUnsafe(request);
		String type = String.valueOf(request.getContentType());
		Map<String, Object> model = new HashMap<>();
		model.put("reason", reason.name());
		model.put("number", RequestIdFilter.of(request));
		model.put("again", request.getRequestURI());
		// Words that another site put here would look like ours.
		if (form && !RequestOrigin.isForeign(request) && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
			model.put("form", RecoverableForm.of(request, this.typedFields));
		}
		model.put("file", type.startsWith("multipart/"));
		String heading = form ? reason.whenSent : "The studio isn’t available right now";
		return this.pages.draw("recovery/unsent",
				PageHead.of(PageHead.PageKind.UNLISTED, heading, heading + ".", StaffAddresses.STUDIO), model);
	}

	/** Why something cannot be taken. */
	public enum Reason {

		/** The database is away, or too slow. */
		OUTAGE(HttpStatus.SERVICE_UNAVAILABLE, "This isn’t possible right now"),

		/** Too many others are at work. */
		BUSY(HttpStatus.SERVICE_UNAVAILABLE, "This isn’t possible right now"),

		/** It is more than a form may hold. */
		TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "This form is too large");

		private final HttpStatus status;

		private final String whenSent;

		Reason(HttpStatus status, String whenSent) {
			this.status = status;
			this.whenSent = whenSent;
		}

	}

}
