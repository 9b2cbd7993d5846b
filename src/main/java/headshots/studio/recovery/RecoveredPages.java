package headshots.studio.recovery;

import java.util.List;
import java.util.Optional;

import headshots.accounts.StaffMember;
import headshots.recovery.RecoveredForm;
import headshots.studio.RecoveredPage;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Finds the page to which a refused form belongs, among those that show it again.
 */
@Component
class RecoveredPages {

	private final List<RecoveredPage> pages;

	RecoveredPages(List<RecoveredPage> pages) {
		this.pages = pages;
	}

	Optional<ModelAndView> find(RecoveredForm form, StaffMember staff) {
		return this.pages.stream().flatMap((page) -> page.recover(form, staff).stream()).findFirst();
	}

}
