package headshots.web;

import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * The answer to a form that did what it should: go and read another page.
 */
public final class SeeOther {

	private SeeOther() {
	}

	/**
	 * A redirect (303) to a page of ours.
	 * @param address a path with its query, which starts with a slash
	 */
	public static ModelAndView at(String address) {
		RedirectView redirect = new RedirectView(address, false, false, false);
		redirect.setExpandUriTemplateVariables(false);
		return new ModelAndView(redirect);
	}

}
