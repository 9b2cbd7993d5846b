package headshots.studio;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.function.Function;

import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.PreviewContext;
import headshots.web.Link;
import headshots.web.PreviewBar;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Renders the page on which readers would find an item, from a snapshot with a draft in
 * it: the readers' own controller and templates answer the request.
 */
@Component
public class DraftRenderer {

	private final PublicLocations locations;

	DraftRenderer(PublicLocations locations) {
		this.locations = locations;
	}

	/**
	 * Lets the readers' page answer the request.
	 * @param snapshot the published content with the draft in it
	 * @param key the item
	 * @param content its content in the snapshot
	 * @param bar makes the bar, or the notes, of the page at a location
	 * @return whether there is such a page; if not, nothing was written
	 */
	public boolean render(ContentSnapshot snapshot, ContentKey key, Content content, Function<Location, PreviewBar> bar,
			HttpServletRequest request, HttpServletResponse response) throws Exception {
		return PreviewContext.during(snapshot, () -> {
			String address = this.locations.of(key, content).stream().findFirst().map(Link::href).orElse("");
			if (address.isEmpty()) {
				return false;
			}
			String path = address.replaceFirst("#.*", "");
			request.setAttribute(PreviewBar.ATTRIBUTE, bar.apply(new Location(path, address.substring(path.length()))));
			request.getRequestDispatcher(path).forward(new ReaderRequest(request), response);
			return true;
		});
	}

	/**
	 * Where readers would find an item.
	 *
	 * @param path the path of the page
	 * @param place the fragment on it, as "#styling"; empty for the whole page
	 */
	public record Location(String path, String place) {

	}

	/**
	 * The request as a reader would have sent it. The fields of a form are not parameters
	 * of the page.
	 */
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

		@Override
		public @Nullable String getParameter(String name) {
			return null;
		}

		@Override
		public String @Nullable [] getParameterValues(String name) {
			return null;
		}

		@Override
		public Map<String, String[]> getParameterMap() {
			return Map.of();
		}

		@Override
		public Enumeration<String> getParameterNames() {
			return Collections.emptyEnumeration();
		}

	}

}
