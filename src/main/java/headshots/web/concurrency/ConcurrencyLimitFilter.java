package headshots.web.concurrency;

import java.io.IOException;
import java.util.List;

import headshots.web.Assets;
import headshots.web.Bulkhead;
import headshots.web.ComputedPages;
import headshots.web.FilterOrder;
import headshots.web.OverloadException;
import headshots.web.PageForm;
import headshots.web.PersonalPages;
import headshots.web.ReaderForms;
import headshots.web.RequestBodyDiscarder;
import headshots.web.RequestOrigin;
import headshots.web.ServiceUnavailablePage;
import headshots.web.StaffAddresses;
import headshots.web.StaffSession;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Limits concurrent requests, so that those which are answered are answered quickly under
 * any load: requests above the limit get a 503 at once, or when they have sent their body
 * (load shedding). It precedes the filters and controllers that render, compress, or
 * query the database; pages and files from memory never get here or are let through, and
 * so are the probes.
 */
@Component
@Order(FilterOrder.CONCURRENCY_LIMIT)
class ConcurrencyLimitFilter extends OncePerRequestFilter {

	private final Line readers;

	private final Line drawings;

	private final Line answers;

	private final Line staff;

	private final Line saves;

	private final Line uploads;

	private final Line strangers;

	private final Line feedback;

	private final List<ComputedPages> computed;

	private final List<PersonalPages> personal;

	private final List<ReaderForms> readerForms;

	private final ServiceUnavailablePage unavailable;

	private final MeterRegistry meters;

	ConcurrencyLimitFilter(ConcurrencyProperties properties, List<ComputedPages> computed, List<PersonalPages> personal,
			List<ReaderForms> readerForms, ServiceUnavailablePage unavailable, MeterRegistry meters) {
		this.readers = Line.of("readers", properties.pageRendering());
		this.drawings = Line.of("drawings", properties.lightDrawings());
		this.answers = Line.of("answers", properties.personalPages());
		this.staff = Line.of("staff", properties.studioPages());
		this.saves = Line.of("saves", properties.saves());
		this.uploads = Line.of("uploads", properties.uploads());
		this.strangers = Line.of("strangers", properties.anonymousPosts());
		this.feedback = Line.of("feedback", properties.feedback());
		this.readerForms = List.copyOf(readerForms);
		this.computed = List.copyOf(computed);
		this.personal = List.copyOf(personal);
		this.unavailable = unavailable;
		this.meters = meters;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Line line = lineOf(request);
		if (!line.bulkhead.enter()) {
			this.meters.counter("guide.requests.shed", "line", line.name).increment();
			if (holdsText(request)) {
				throw new OverloadException();
			}
			RequestBodyDiscarder.answer(request, () -> this.unavailable.write(request, response));
			return;
		}
		try {
			if (sendsInVain(request)) {
				response.setHeader(HttpHeaders.CONNECTION, "close");
			}
			chain.doFilter(request, response);
		}
		finally {
			line.bulkhead.leave();
		}
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		String path = request.getRequestURI();
		return path.startsWith(Assets.FOLDER) || path.startsWith("/actuator/health");
	}

	/** A page that reports a refusal has to be drawn too. */
	@Override
	protected boolean shouldNotFilterErrorDispatch() {
		return false;
	}

	/** How many wait for their turn at this moment. */
	int waiting() {
		return this.readers.bulkhead.waiting() + this.drawings.bulkhead.waiting() + this.answers.bulkhead.waiting()
				+ this.staff.bulkhead.waiting() + this.saves.bulkhead.waiting() + this.uploads.bulkhead.waiting()
				+ this.strangers.bulkhead.waiting() + this.feedback.bulkhead.waiting();
	}

	private Line lineOf(HttpServletRequest request) {
		if (bringsAnswers(request)) {
			return this.answers;
		}
		if (!RequestOrigin.isUnsafe(request)) {
			return StaffAddresses.include(request) ? this.staff : isComputed(request) ? this.drawings : this.readers;
		}
		if (isReaderForm(request)) {
			return this.feedback;
		}
		// Whether a session is behind the cookie, only the database could tell.
		boolean fromStaff = StaffAddresses.isInTheStudio(request) && StaffSession.isIn(request);
		if (!fromStaff) {
			return this.strangers;
		}
		return bringsFile(request) ? this.uploads : this.saves;
	}

	/** Whether a reader sends answers, which no page from memory knows. */
	private boolean bringsAnswers(HttpServletRequest request) {
		return (RequestOrigin.isUnsafe(request) || request.getQueryString() != null)
				&& PersonalPages.include(this.personal, request.getRequestURI());
	}

	private boolean isComputed(HttpServletRequest request) {
		String decoded = StaffAddresses.decoded(request.getRequestURI());
		String path = PageForm.of(decoded).page(decoded);
		boolean query = request.getQueryString() != null;
		return this.computed.stream().anyMatch((pages) -> pages.include(path, query));
	}

	private boolean isReaderForm(HttpServletRequest request) {
		String path = StaffAddresses.decoded(RequestOrigin.path(request));
		return this.readerForms.stream().anyMatch((forms) -> forms.include(path));
	}

	private static boolean bringsFile(HttpServletRequest request) {
		return isOfType(request, "multipart/");
	}

	private boolean holdsText(HttpServletRequest request) {
		return RequestOrigin.isUnsafe(request) && (StaffAddresses.include(request) || isReaderForm(request))
				&& isOfType(request, MediaType.APPLICATION_FORM_URLENCODED_VALUE) && !RequestOrigin.isByScript(request);
	}

	private static boolean isOfType(HttpServletRequest request, String beginning) {
		String type = request.getContentType();
		return type != null && type.startsWith(beginning);
	}

	/**
	 * Whether a request brings something that no page of the readers' side would read.
	 */
	private boolean sendsInVain(HttpServletRequest request) {
		return !StaffAddresses.include(request) && !bringsAnswers(request) && !isReaderForm(request)
				&& RequestBodyDiscarder.hasBody(request);
	}

	/**
	 * The requests of one kind.
	 *
	 * @param name their name in metrics
	 * @param bulkhead their limit
	 */
	private record Line(String name, Bulkhead bulkhead) {

		private static Line of(String name, ConcurrencyProperties.ConcurrencyLimit limit) {
			return new Line(name, new Bulkhead(limit.maxConcurrent(), limit.maxQueued(), limit.maxWait()));
		}

	}

}
