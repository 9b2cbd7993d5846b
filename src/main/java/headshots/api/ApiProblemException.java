package headshots.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * A request that the API cannot answer, with the reason in plain words. It is answered
 * with problem details (RFC 9457).
 */
class ApiProblemException extends ErrorResponseException {

	ApiProblemException(HttpStatus status, String title, String detail) {
		super(status, problem(status, title, detail), null);
	}

	/** Nothing is at the URL. */
	static ApiProblemException missing(String detail) {
		return new ApiProblemException(HttpStatus.NOT_FOUND, "Nothing at this URL", detail);
	}

	/** The URL asks for something that the API does not do. */
	static ApiProblemException unclear(String detail) {
		return new ApiProblemException(HttpStatus.BAD_REQUEST, "We can’t read this URL", detail);
	}

	static ProblemDetail problem(HttpStatus status, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setTitle(title);
		return problem;
	}

}
