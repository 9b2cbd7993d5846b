package headshots.recovery;

import java.util.Optional;

import headshots.web.StaffAddresses;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;

/**
 * The form data of a refused request on its way to the page that shows it again, which is
 * reached by a forward only.
 *
 * @param data the submitted text and where it was sent to
 * @param status the status of the response
 */
public record RecoveredForm(PreservedFormData data, HttpStatus status) {

	/** Handles forwarded requests of refused forms; the studio serves it. */
	public static final String PATH = StaffAddresses.STUDIO + "/kept";

	private static final String ATTRIBUTE = RecoveredForm.class.getName();

	/**
	 * Attaches the form to a request that is forwarded to {@link #PATH} next.
	 */
	public void attachTo(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
	}

	/** Returns the form of a forwarded request; empty where none was attached. */
	public static Optional<RecoveredForm> of(HttpServletRequest forwarded) {
		return Optional.ofNullable((RecoveredForm) forwarded.getAttribute(ATTRIBUTE));
	}

}
