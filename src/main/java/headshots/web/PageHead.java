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
 * @param kind the type of the page
 * @param assets plain names of the style sheets and scripts that the page needs beside
 * those of every page
 * @param embeddable the page as other sites can show it, null where they cannot
 */
public record PageHead(String heading, String description, String path, List<Link> crumbs, @Nullable LocalDate changed,
		PageKind kind, List<String> assets, @Nullable EmbeddablePage embeddable) {

	/** The assets of most pages, beside the style sheet of every page. */
	private static final List<String> USUAL_ASSETS = List.of(Assets.LISTS);

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
		return new PageHead(heading, description, path, List.of(), null, kind, USUAL_ASSETS, null);
	}

	public PageHead below(Link... crumbs) {
		return new PageHead(this.heading, this.description, this.path, List.of(crumbs), this.changed, this.kind,
				this.assets, this.embeddable);
	}

	public PageHead changedOn(@Nullable LocalDate day) {
		return new PageHead(this.heading, this.description, this.path, this.crumbs, day, this.kind, this.assets,
				this.embeddable);
	}

	/**
	 * Says which style sheets and scripts the page needs.
	 * @param names plain names, in the order of loading, in place of the usual
	 */
	public PageHead loading(List<String> names) {
		return new PageHead(this.heading, this.description, this.path, this.crumbs, this.changed, this.kind,
				List.copyOf(names), this.embeddable);
	}

	/** Offers the page to other sites, which show it in a frame. */
	public PageHead embeddedAs(EmbeddablePage embeddable) {
		return new PageHead(this.heading, this.description, this.path, this.crumbs, this.changed, this.kind,
				this.assets, embeddable);
	}

	/** Returns the plain names of the style sheets among the page's assets. */
	public List<String> stylesheets() {
		return this.assets.stream().filter((name) -> name.endsWith(".css")).toList();
	}

	/** Returns the plain names of the scripts among the page's assets. */
	public List<String> scripts() {
		return this.assets.stream().filter((name) -> name.endsWith(".js")).toList();
	}

	public boolean isHome() {
		return this.kind == PageKind.HOME;
	}

	public boolean isListed() {
		return this.kind != PageKind.UNLISTED;
	}

}
