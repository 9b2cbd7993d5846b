package headshots.accounts;

import headshots.web.PageHead;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the answers of this package's controllers: pages that no search engine lists.
 */
public final class StaffPage {

	private StaffPage() {
	}

	public static ModelAndView of(String view, HttpStatus status, String heading, String path) {
		ModelAndView page = new ModelAndView(view, status);
		page.addObject("page", PageHead.of(PageHead.PageKind.UNLISTED, heading, heading + ", for staff.", path));
		return page;
	}

	public static ModelAndView of(String view, String heading, String path) {
		return of(view, HttpStatus.OK, heading, path);
	}

}
