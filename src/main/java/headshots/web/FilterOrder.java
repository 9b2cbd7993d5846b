package headshots.web;

import org.springframework.core.Ordered;

/**
 * The order of the guide's servlet filters, first to last, and why each precedes the
 * next. Every filter bean takes its {@code @Order} from here. Those of the framework come
 * between: Boot's character encoding ({@link Ordered#HIGHEST_PRECEDENCE}) and observation
 * of requests (one later) with the first, Spring Session's filter
 * ({@code SessionRepositoryFilter.DEFAULT_ORDER}) and Spring Security's chain after the
 * last, so that none of the guide's filters reads a session or the database.
 */
public final class FilterOrder {

	/**
	 * First, so that no response goes without the headers, whichever filter answers: the
	 * redirect, the cached page and the 503 of the filters below never reach Spring
	 * Security.
	 */
	public static final int SECURITY_HEADERS = Ordered.HIGHEST_PRECEDENCE;

	/** Before all that logs, so that each log line of a request has its ID. */
	public static final int REQUEST_ID = SECURITY_HEADERS + 2;

	/** Before all that writes a response with a body. */
	public static final int DISCONNECTED_CLIENT = REQUEST_ID + 1;

	/**
	 * Before all that answers or redirects: programs on other sites may read every
	 * response of the API, errors and redirects included.
	 */
	public static final int API = DISCONNECTED_CLIENT + 1;

	/**
	 * Before all that looks at the URL: limits, the page cache and the access rules see
	 * one spelling of it.
	 */
	public static final int CANONICAL_ADDRESS = API + 1;

	/**
	 * Before the concurrency limit, whose refusals of readers' texts it answers, and
	 * before the filter that answers those of staff.
	 */
	public static final int FEEDBACK_OUTAGE = CANONICAL_ADDRESS + 1;

	/**
	 * Before the concurrency limit, whose refusals of submitted text it answers, and
	 * before the session and the access rules, which ask the database.
	 */
	public static final int DATABASE_OUTAGE = FEEDBACK_OUTAGE + 1;

	/**
	 * Before the concurrency limit: a request that waits for another one to render the
	 * same page takes none of the places where pages are rendered.
	 */
	public static final int REQUEST_COALESCING = DATABASE_OUTAGE + 1;

	/**
	 * Before the page filter: compressing happens in a place too, and a refusal that
	 * waits for the rest of a body must not be collected.
	 */
	public static final int CONCURRENCY_LIMIT = REQUEST_COALESCING + 1;

	/**
	 * Before all that may send an error, because error pages are compressed and marked as
	 * not to be stored like other pages.
	 */
	public static final int PAGE = CONCURRENCY_LIMIT + 1;

	/** Last, and before all that reads parameters. */
	public static final int QUERY_LIMIT = PAGE + 1;

	private FilterOrder() {
	}

}
