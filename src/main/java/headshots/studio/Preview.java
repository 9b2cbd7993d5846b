package headshots.studio;

import headshots.content.Content;
import headshots.content.Edition;
import headshots.content.Overlay;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Previews;
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

	private final Entries entries;

	private final Previews previews;

	private final ShownPlaces places;

	Preview(Entries entries, Previews previews, ShownPlaces places) {
		this.entries = entries;
		this.previews = previews;
		this.places = places;
	}

	/**
	 * Lets the reader's page answer the request.
	 * @param back where the page leads back to, empty for guests
	 * @param pictures the address below which its photographs' files are
	 * @return whether there is such a page
	 */
	boolean show(EntryStatus entry, String back, String pictures, HttpServletRequest request,
			HttpServletResponse response) throws Exception {
		return Overlay.during(edition(entry), () -> {
			String address = find(entry);
			if (address.isEmpty()) {
				return false;
			}
			String path = address.replaceFirst("#.*", "");
			request.setAttribute(PreviewBar.ATTRIBUTE,
					new PreviewBar(address.substring(path.length()), back, pictures));
			request.getRequestDispatcher(path).forward(new Reading(request), response);
			return true;
		});
	}

	private Edition edition(EntryStatus entry) {
		Content latest = this.entries.latest(entry.id()).content();
		return this.previews.edition(entry.address(), latest);
	}

	private String find(EntryStatus entry) {
		return this.places.of(entry).stream().findFirst().map(Link::href).orElse("");
	}

	/** The request as a reader would have sent it. */
	private static final class Reading extends HttpServletRequestWrapper {

		Reading(HttpServletRequest request) {
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
