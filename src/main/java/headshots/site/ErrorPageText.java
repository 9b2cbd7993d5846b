package headshots.site;

import headshots.web.ServerRefusal;

import org.springframework.http.HttpStatus;
import org.springframework.web.multipart.MultipartException;

/**
 * The text of an error page: what happened, what is kept and what to do.
 *
 * @param status the answer's status
 * @param heading what happened
 * @param explanation the rest
 */
record ErrorPageText(HttpStatus status, String heading, String explanation) {

	static final ErrorPageText MISSING = new ErrorPageText(HttpStatus.NOT_FOUND, "There is no page at this address",
			"It may have moved, or a letter may have slipped in.");

	static final ErrorPageText GONE = new ErrorPageText(HttpStatus.GONE, "This page is gone",
			"The studio took it out of the guide on purpose. The rest of the guide is still here.");

	static final ErrorPageText ONLY_READ = new ErrorPageText(HttpStatus.METHOD_NOT_ALLOWED,
			"This page can only be read",
			"The request tried to change something here. Open the page by its address instead.");

	static final ErrorPageText BROKEN = new ErrorPageText(HttpStatus.INTERNAL_SERVER_ERROR,
			"Something went wrong on our side", "Nothing that you did caused it. Please try again in a minute.");

	static final ErrorPageText AWAY = new ErrorPageText(HttpStatus.SERVICE_UNAVAILABLE,
			"This page cannot be made just now",
			"The guide cannot reach a part of itself. Nothing that you did caused it. Please try again in a minute.");

	private static final ErrorPageText FORBIDDEN = new ErrorPageText(HttpStatus.FORBIDDEN,
			"This request was not let through",
			"The guide takes changes only from its own pages. Nothing was changed. Open the page here and try again.");

	private static final ErrorPageText TOO_LARGE = new ErrorPageText(HttpStatus.CONTENT_TOO_LARGE,
			"This is more than fits at once",
			"Nothing of it was saved. Go back in your browser and copy your text into a file of your own, so that it "
					+ "is safe. Then send less: a form takes 512 KB of text and 200 fields, a picture 10 MB, and an archive 15 MB.");

	private static final ErrorPageText NO_ROOM = new ErrorPageText(HttpStatus.INSUFFICIENT_STORAGE,
			"There was no room for this file",
			"The server’s disk is almost full. Nothing was saved, and nothing that was saved before is lost. Tell whoever "
					+ "looks after the server, and send the file again afterwards.");

	/** The words for an upload that could not be taken in. */
	static ErrorPageText of(MultipartException failure) {
		return ServerRefusal.isDiskFull(failure) ? NO_ROOM : of(HttpStatus.BAD_REQUEST.value());
	}

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
			default -> new ErrorPageText(known, "We could not read this request",
					"The address or the request has a form that the guide does not know. Start again from the home "
							+ "page, or search for what you need.");
		};
	}

	/** An unknown page needs no correlation id; with the rest they may. */
	boolean isWorthAsking() {
		return this.status != HttpStatus.NOT_FOUND && this.status != HttpStatus.GONE;
	}

}
