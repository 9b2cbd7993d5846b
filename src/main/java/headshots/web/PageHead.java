package headshots.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The metadata of a page for browsers, search engines and printers.
 *
 * @param heading the page's h1 as plain text
 * @param description one or two sentences for lists of results
 * @param path the canonical path
 * @param crumbs the pages above this one, the home page excepted
 * @param changed the day its content last changed, null where that has no meaning
 * @param kind what the page is
 */
public record PageHead(String heading, String description, String path, List<Link> crumbs, @Nullable LocalDate changed,
		PageKind kind) {

	/** How search engines should take a page. */
	public enum PageKind {

		/** The front page. */
		HOME,

		/** A text of its own. */
		ARTICLE,

		/** A list or register. */
		LISTING,

		/** Not to be indexed: search results and errors. */
		UNLISTED

	}

	public static PageHead of(PageKind kind, String heading, String description, String path) {
		return new PageHead(heading, description, path, List.of(), null, kind);
	}

	public PageHead below(Link... crumbs) {
		return new PageHead(this.heading, this.description, this.path, List.of(crumbs), this.changed, this.kind);
	}

	public PageHead changedOn(@Nullable LocalDate day) {
		return new PageHead(this.heading, this.description, this.path, this.crumbs, day, this.kind);
	}

	public boolean isHome() {
		return this.kind == PageKind.HOME;
	}

	public boolean isListed() {
		return this.kind != PageKind.UNLISTED;
	}

}
