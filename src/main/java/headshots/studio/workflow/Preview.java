package headshots.studio.workflow;

import headshots.content.Content;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Previews;
import headshots.studio.DraftRenderer;
import headshots.web.PreviewBar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Shows the page on which readers would find an entry, with its draft in it.
 */
@Component
class Preview {

	private final ContentItems items;

	private final Previews previews;

	private final DraftRenderer draftRenderer;

	Preview(ContentItems items, Previews previews, DraftRenderer draftRenderer) {
		this.items = items;
		this.previews = previews;
		this.draftRenderer = draftRenderer;
	}

	/**
	 * Lets the reader's page answer the request.
	 * @param back where the page leads back to, empty for guests
	 * @param pictures the address below which its photographs' files are
	 * @return whether there is such a page
	 */
	boolean show(ContentItemStatus item, String back, String pictures, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		Content latest = this.items.latest(item.id()).content();
		return this.draftRenderer.render(this.previews.edition(item.address(), latest), item.address(), latest,
				(location) -> new PreviewBar(location.place(), back, pictures, null), request, response);
	}

}
