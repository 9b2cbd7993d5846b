package headshots.studio;

import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.recovery.RecoveredForm;

import org.springframework.web.servlet.ModelAndView;

/**
 * A page that shows its form again, with all that was typed, after a request without a
 * valid session or while the disk was full. Every bean of this type is asked.
 */
public interface RecoveredPage {

	/**
	 * Shows a form again.
	 * @param form the submitted form and the status of the response
	 * @param staff who is signed in
	 * @return the page with the form; empty if the form belongs to another page
	 */
	Optional<ModelAndView> recover(RecoveredForm form, StaffMember staff);

}
