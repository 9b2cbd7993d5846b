package headshots.studio;

import headshots.content.Content;
import headshots.content.Edition;
import headshots.content.Overlay;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.publishing.Previews;
import headshots.site.Page;
import headshots.site.Site;
import headshots.site.Subject;
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

	private final Site site;

	Preview(Entries entries, Previews previews, Site site) {
		this.entries = entries;
		this.previews = previews;
		this.site = site;
	}

	/**
	 * Lets the reader's page answer the request.
	 * @param back where the page leads back to, empty for guests
	 * @return whether there is such a page
	 */
	boolean show(EntryStatus entry, String back, HttpServletRequest request, HttpServletResponse response)
			throws Exception {
		return Overlay.during(edition(entry), () -> {
			String address = find(entry);
			if (address.isEmpty()) {
				return false;
			}
			String path = address.replaceFirst("#.*", "");
			request.setAttribute(PreviewBar.ATTRIBUTE, new PreviewBar(address.substring(path.length()), back));
			request.getRequestDispatcher(path).forward(new Reading(request), response);
			return true;
		});
	}

	private Edition edition(EntryStatus entry) {
		Content latest = this.entries.latest(entry.id()).content();
		return this.previews.edition(entry.address(), latest);
	}

	private String find(EntryStatus entry) {
		return this.site.find(new Subject(entry.kind(), entry.key())).map(Page::href).orElse("");
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
