package headshots.site;

import java.util.List;

import headshots.content.PreviewContext;
import headshots.site.card.CardPages;
import headshots.web.Assets;
import headshots.web.BaseAddress;
import headshots.web.Embedding;
import headshots.web.LayoutModel;
import headshots.web.Link;
import headshots.web.PageForm;
import headshots.web.PreviewBar;
import headshots.web.SharePicture;
import headshots.web.StandaloneLayoutModel;
import headshots.web.StudioNavigation;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestAttribute;

/**
 * Gives every page the frame that its layout draws.
 */
@ControllerAdvice
public class LayoutModelAdvice implements StandaloneLayoutModel {

	/** The text alternative of the guide's picture. */
	private static final String SHARED = "Actor or model: which headshot? Two bars on one line, a warm and a cool one, apart";

	private final Site site;

	private final StudioContact contact;

	private final Assets assets;

	private final BaseAddress base;

	private final Embedding embedding;

	private final ObjectProvider<StudioNavigation> studio;

	LayoutModelAdvice(Site site, StudioContact contact, Assets assets, BaseAddress base, Embedding embedding,
			ObjectProvider<StudioNavigation> studio) {
		this.site = site;
		this.contact = contact;
		this.assets = assets;
		this.base = base;
		this.embedding = embedding;
		this.studio = studio;
	}

	@ModelAttribute("frame")
	LayoutModel frame(@RequestAttribute(name = PreviewBar.ATTRIBUTE, required = false) @Nullable PreviewBar bar,
			HttpServletRequest request) {
		return frame(bar, request.getRequestURI());
	}

	/**
	 * Returns the frame of a page.
	 * @param bar the bar of a preview, null for the plain one
	 * @param path the path of the request, empty for a page that needs no help of its own
	 */
	public LayoutModel frame(@Nullable PreviewBar bar, String path) {
		PreviewBar known = (bar != null) ? bar : PreviewBar.PLAIN;
		return frame(this.site.navigation(), PreviewContext.isActive() ? known : null, path);
	}

	@Override
	public LayoutModel bareFrame() {
		return bareFrame("");
	}

	/**
	 * Returns the frame of a page that needs no content.
	 * @param path the path of the request, empty for a page that needs no help of its own
	 */
	public LayoutModel bareFrame(String path) {
		return frame(List.of(), null, path);
	}

	private LayoutModel frame(List<Link> navigation, @Nullable PreviewBar preview, String path) {
		StudioNavigation links = this.studio.getIfAvailable();
		return new LayoutModel(Site.NAME, this.contact.name(), AboutController.PATH, navigation,
				(links != null) ? links.links() : List.of(), (links != null) ? links.help(path) : "",
				this.assets.address("guide.css"), this.assets.address("favicon.svg"), this.assets.address("icon.png"),
				this::picture, this.assets, this.base, this.embedding, PageForm.of(path), preview);
	}

	/** The card of a page, or the picture of the guide if no drawing represents it. */
	private SharePicture picture(String path) {
		return this.site.card(path)
			.map((card) -> new SharePicture(CardPages.href(card.path()), card.words()))
			.orElseGet(() -> new SharePicture(this.assets.address("share.png"), SHARED));
	}

}
