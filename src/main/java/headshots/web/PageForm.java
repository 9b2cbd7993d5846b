package headshots.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The form in which a request asks for a page: the page itself, or the one that other
 * sites show in a frame. Controllers of such pages take it as an argument.
 */
public enum PageForm {

	/** The page with header, menu and footer. */
	WHOLE(""),

	/** The form for frames. */
	EMBEDDED(PageForm.EMBEDDED_PATH);

	/** Below are the embedded forms of pages, each at the page's own path. */
	public static final String EMBEDDED_PATH = "/embed";

	private final String prefix;

	PageForm(String prefix) {
		this.prefix = prefix;
	}

	/** Returns the form that a request asks for, by its path. */
	public static PageForm of(HttpServletRequest request) {
		return of(RequestOrigin.path(request));
	}

	/** Returns the form that a path asks for. */
	public static PageForm of(String path) {
		return path.startsWith(EMBEDDED_PATH + "/") ? EMBEDDED : WHOLE;
	}

	/** The path of this form of a page. */
	public String address(String path) {
		return this.prefix + path;
	}

	/** The path of the page itself. */
	public String page(String address) {
		return address.substring(this.prefix.length());
	}

	/** The view that redirects to this form of a page. */
	public String redirect(String path) {
		return "redirect:" + address(path);
	}

	/** The name of a page's template in this form. */
	public String view(String page, String embedded) {
		return (this == EMBEDDED) ? embedded : page;
	}

}
