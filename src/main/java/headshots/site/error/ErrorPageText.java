package headshots.site.error;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/**
 * The text of an error page: what happened, what is kept and what to do.
 *
 * @param status the answer's status
 * @param heading the error in a few words
 * @param explanation the rest
 */
record ErrorPageText(HttpStatus status, String heading, String explanation) {

	static final ErrorPageText MISSING = new ErrorPageText(HttpStatus.NOT_FOUND, "Page not found",
			"It may have moved, or the address may have a typo.");

	static final ErrorPageText GONE = new ErrorPageText(HttpStatus.GONE, "This page is gone",
			"We removed it from the guide. Everything else is still here.");

	static final ErrorPageText ONLY_READ = new ErrorPageText(HttpStatus.METHOD_NOT_ALLOWED,
			"This page can only be read",
			"Your browser tried to change something here. Open the page by its address instead.");

	static final ErrorPageText BROKEN = new ErrorPageText(HttpStatus.INTERNAL_SERVER_ERROR,
			"Something went wrong on our side", "It’s not something you did. Please try again in a minute.");

	static final ErrorPageText AWAY = new ErrorPageText(HttpStatus.SERVICE_UNAVAILABLE,
			"This page isn’t available right now",
			"Part of the guide is temporarily unavailable. It’s not something you did. Please try again in a minute.");

	private static final ErrorPageText FORBIDDEN = new ErrorPageText(HttpStatus.FORBIDDEN, "This request was blocked",
			"The guide accepts changes only from its own pages. Nothing was changed. Open the page here and try again.");

	static final ErrorPageText NOT_IN_FRAMES = new ErrorPageText(HttpStatus.FORBIDDEN,
			"This can’t be shown on another site", "You can read it in the guide itself.");

	static final ErrorPageText NO_ALLOWED_SITES = new ErrorPageText(HttpStatus.FORBIDDEN,
			"This can’t be shown on another site yet",
			"No site may show pages of the guide. Ask your server administrator to name your site in the property "
					+ "guide.embed.allowed-sites, for example https://studio.example. Only staff see this reason.");

	private static final ErrorPageText TOO_LARGE = new ErrorPageText(HttpStatus.CONTENT_TOO_LARGE, "This is too large",
			"None of it was saved. Go back in your browser and copy your text into a file of your own so that it’s "
					+ "safe. The limits are 512 KB of text and 200 fields for a form, 40 MB for a picture and 15 MB for an archive.");

	private static final ErrorPageText NO_ROOM = new ErrorPageText(HttpStatus.INSUFFICIENT_STORAGE,
			"There’s no space for this file",
			"The server’s disk is almost full. Nothing was saved, and nothing saved earlier is lost. Tell your server "
					+ "administrator, then send the file again.");

	/** The words for a status; any that is not the asker's fault is ours. */
	static ErrorPageText of(int status) {
		HttpStatus known = HttpStatus.resolve(status);
		if (known == HttpStatus.INSUFFICIENT_STORAGE) {
			return NO_ROOM;
		}
		if (known == null || !known.is4xxClientError()) {
			return BROKEN;
		}
		return switch (known) {
			case NOT_FOUND -> MISSING;
			case FORBIDDEN -> FORBIDDEN;
			case CONTENT_TOO_LARGE -> TOO_LARGE;
			default -> new ErrorPageText(known, "We couldn’t read this request",
					"Something in the address or the request isn’t valid. Start again from the home "
							+ "page, or search for what you need.");
		};
	}

	/**
	 * The same as a problem (RFC 9457).
	 * @param requestId finds the request in the log
	 */
	ProblemDetail problem(String requestId) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(this.status, this.explanation);
		problem.setTitle(this.heading);
		if (isWorthAsking()) {
			problem.setProperty("requestId", requestId);
		}
		return problem;
	}

	/** An unknown page needs no correlation id; with the rest they may. */
	boolean isWorthAsking() {
		return this.status != HttpStatus.NOT_FOUND && this.status != HttpStatus.GONE;
	}

}
