package headshots.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.web.Link;
import headshots.web.PageHead;
import headshots.web.PublicEndpoint;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Who runs the guide, how to reach them, and what it does with readers' data.
 */
@Controller
@PublicEndpoint
@Order(70)
class AboutController implements ContentSection {

	static final String PATH = "/about";

	static final String FEED = "/feed.atom";

	private static final String TITLE = "About this guide";

	private static final String SUMMARY = "Who runs this guide, where its facts come from, how to reach us, and what we "
			+ "know about you: nothing.";

	private final SiteProperties properties;

	AboutController(SiteProperties properties) {
		this.properties = properties;
	}

	@GetMapping(PATH)
	String about(Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.LISTING, TITLE, SUMMARY, PATH));
		model.addAttribute("contact", this.properties.contact());
		return "site/about";
	}

	@Override
	public List<Page> pages() {
		return List.of(Page.gathering(PATH, TITLE, SUMMARY, List.of()),
				Page.gathering("/changes", ChangesController.TITLE, ChangesController.SUMMARY, List.of()));
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return switch (path) {
			case PATH -> Optional.of(Set.of("who", "facts", "contact", "privacy"));
			case FEED, SearchController.PATH -> Optional.of(Set.of());
			default -> Optional.empty();
		};
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Page.PAGES, "Pages"));
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(900, new Link("Search", SearchController.PATH)));
	}

}
