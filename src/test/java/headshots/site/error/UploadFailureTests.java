package headshots.site.error;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import headshots.GuideTest;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import org.eclipse.jetty.http.BadMessageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An upload that fails has the same page whether a controller's argument or a filter
 * failed to read it.
 */
@GuideTest
class UploadFailureTests {

	private static final String TEMPORARY_FILES = "java.io.tmpdir";

	@Autowired
	private ErrorAdvice advice;

	@Autowired
	private ContainerErrorController container;

	@Test
	void anUploadThatIsTooLargeIsSaidToBe() throws Exception {
		for (Exception failure : List.of(new MaxUploadSizeExceededException(1),
				failed(new BadMessageException(400, "unreadable", new BadMessageException(413, "too large"))))) {
			assertAnswers(failure, HttpStatus.CONTENT_TOO_LARGE);
		}
	}

	@Test
	void anUploadThatCannotBeReadIsABadRequest() throws Exception {
		assertAnswers(new MultipartException("More than 30 parts"), HttpStatus.BAD_REQUEST);
		assertAnswers(failed(new BadMessageException(400, "unreadable")), HttpStatus.BAD_REQUEST);
	}

	@Test
	void anUploadThatFindsNoRoomOnTheDiskIsSaidTo(@TempDir Path folder) throws Exception {
		String before = System.getProperty(TEMPORARY_FILES);
		try {
			// A folder that does not exist has no usable space.
			System.setProperty(TEMPORARY_FILES, folder.resolve("missing").toString());
			assertAnswers(failed(new IOException("No space left on device")), HttpStatus.INSUFFICIENT_STORAGE);
			assertAnswers(
					failed(new BadMessageException(400, "unreadable", new IOException("No space left on device"))),
					HttpStatus.INSUFFICIENT_STORAGE);
			assertAnswers(new MultipartException("More than 30 parts"), HttpStatus.BAD_REQUEST);
		}
		finally {
			System.setProperty(TEMPORARY_FILES, before);
		}
	}

	private static Exception failed(Exception cause) {
		return new MultipartException("Could not parse the multipart request", cause);
	}

	private void assertAnswers(Exception failure, HttpStatus status) throws Exception {
		ModelAndView page = this.advice.failed(failure, new MockHttpServletRequest(), new MockHttpServletResponse());
		assertThat(page.getStatus()).isEqualTo(status);
		MockHttpServletRequest dispatched = new MockHttpServletRequest();
		dispatched.setAttribute(RequestDispatcher.ERROR_EXCEPTION, new ServletException(failure));
		ModelAndView sameAgain = this.container.error(dispatched);
		assertThat(sameAgain.getStatus()).isEqualTo(status);
		assertThat(sameAgain.getModel()).extractingByKey("explanation").isEqualTo(page.getModel().get("explanation"));
	}

}
