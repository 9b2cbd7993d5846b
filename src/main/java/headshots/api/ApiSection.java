package headshots.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.web.Link;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the page about the API to the site.
 */
@Component
@Order(80)
class ApiSection implements ContentSection {

	private static final Link PAGE = new Link("Read the guide from a program", ApiPaths.ROOT);

	private static final String SUMMARY = "What readers see here, as JSON for your website or program: how to read it, "
			+ "with examples in curl, JavaScript and Java.";

	private static final LocalDate CHANGED = LocalDate.of(2026, 12, 1);

	static Page page() {
		return Page.of(PAGE, SUMMARY, "API developers JSON REST OpenAPI CORS", CHANGED);
	}

	@Override
	public List<Page> pages() {
		return List.of(page());
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return path.equals(ApiPaths.ROOT) ? Optional.of(Set.of("start", "collections", "examples", "rules", "versions"))
				: Optional.empty();
	}

	@Override
	public List<KindName> kinds() {
		return List.of();
	}

}
