package headshots.studio.workflow;

import headshots.content.Content;
import headshots.content.ContentSnapshot;
import headshots.content.PreviewContext;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.Previews;
import headshots.studio.PublicLocations;
import headshots.web.Link;
import headshots.web.PreviewBar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/**
 * Shows the page on which readers would find an entry, with its draft in it.
 */
@Component
class Preview {

	private final ContentItems items;

	private final Previews previews;

	private final PublicLocations locations;

	Preview(ContentItems items, Previews previews, PublicLocations locations) {
		this.items = items;
		this.previews = previews;
		this.locations = locations;
	}

	/**
	 * Lets the reader's page answer the request.
	 * @param back where the page leads back to, empty for guests
	 * @param pictures the address below which its photographs' files are
	 * @return whether there is such a page
	 */
	boolean show(ContentItemStatus item, String back, String pictures, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		return PreviewContext.during(edition(item), () -> {
			String address = find(item);
			if (address.isEmpty()) {
				return false;
			}
			String path = address.replaceFirst("#.*", "");
			request.setAttribute(PreviewBar.ATTRIBUTE,
					new PreviewBar(address.substring(path.length()), back, pictures));
			request.getRequestDispatcher(path).forward(new ReaderRequest(request), response);
			return true;
		});
	}

	private ContentSnapshot edition(ContentItemStatus item) {
		Content latest = this.items.latest(item.id()).content();
		return this.previews.edition(item.address(), latest);
	}

	private String find(ContentItemStatus item) {
		return this.locations.of(item).stream().findFirst().map(Link::href).orElse("");
	}

	/** The request as a reader would have sent it. */
	private static final class ReaderRequest extends HttpServletRequestWrapper {

		ReaderRequest(HttpServletRequest request) {
			super(request);
		}

		@Override
		public String getMethod() {
			return "GET";
		}

		@Override
		public String getQueryString() {
			return "";
		}

	}

}
