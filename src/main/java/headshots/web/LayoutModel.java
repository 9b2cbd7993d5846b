package headshots.web;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import headshots.web.layout.JsonLd;
import org.jspecify.annotations.Nullable;

/**
 * The model of the layout around every page.
 *
 * @param siteName the guide's name
 * @param studio who runs it
 * @param about the path of the page that tells who runs it
 * @param navigation the links of the navigation, in order
 * @param studioNavigation the links of the studio's navigation that lead to content
 * @param help the address of the help for the page, for staff
 * @param stylesheet the stylesheet's address
 * @param icon the icon's address
 * @param touchIcon the address of the icon for home screens
 * @param pictureOf finds the picture that represents the page with a path when it is
 * shared
 * @param assets the files that pages load
 * @param base where the guide is reached from outside
 * @param embedding who may show pages in frames
 * @param form the form in which the page is requested
 * @param preview the notice of a page that shows a draft, null for readers
 */
public record LayoutModel(String siteName, String studio, String about, List<Link> navigation,
		List<Link> studioNavigation, String help, String stylesheet, String icon, String touchIcon,
		Function<String, SharePicture> pictureOf, Assets assets, BaseAddress base, Embedding embedding, PageForm form,
		@Nullable PreviewBar preview) {

	/** The address below which readers find the files of photographs. */
	public static final String PICTURES = "/media/";

	/** The address below which the files of the page's photographs are. */
	public String pictures() {
		return (this.preview != null) ? this.preview.pictures() : PICTURES;
	}

	/** The picture that represents a page where a link to it is shown. */
	public SharePicture picture(PageHead page) {
		return this.pictureOf.apply(page.path());
	}

	public String absolute(String path) {
		return this.base.absolute(path);
	}

	/** The address of a file that only some pages load, by its plain name. */
	public String asset(String name) {
		return this.assets.address(name);
	}

	/** Whether search engines may take the page: never one with a draft in it. */
	public boolean lists(PageHead page) {
		return page.isListed() && this.preview == null;
	}

	/** Whether the page is in a frame on another site. */
	public boolean isEmbedded() {
		return this.form == PageForm.EMBEDDED && this.embedding.isAllowed();
	}

	/** Whether other sites can show the page in frames: never one with a draft in it. */
	public boolean embeds(PageHead page) {
		return shares(page) && this.embedding.isAllowed();
	}

	/** The HTML with which other sites show a page that {@link #embeds} allows. */
	public String snippet(PageHead page) {
		return this.embedding.snippet(Objects.requireNonNull(page.embeddable()));
	}

	/** The URL that describes such a page, in the format "json" or "xml". */
	public String oembed(PageHead page, String format) {
		return this.embedding.description(Objects.requireNonNull(page.embeddable()), format);
	}

	/** Whether the page says how to share it: never one with a draft in it. */
	public boolean shares(PageHead page) {
		return page.embeddable() != null && this.preview == null;
	}

	/** The page's metadata as JSON-LD, escaped for a script element. */
	public String structuredData(PageHead page) {
		return new JsonLd(this.base, this.siteName, this.studio, this.about).of(page);
	}

}
