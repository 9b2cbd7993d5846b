package headshots.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.text.Markdown;
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
			+ "know about you: only what you tell us.";

	private final StudioContact contact;

	private final StudioProfiles profiles;

	AboutController(StudioContact contact, StudioProfiles profiles) {
		this.contact = contact;
		this.profiles = profiles;
	}

	@GetMapping(PATH)
	String about(Model model) {
		model.addAttribute("page", PageHead.of(PageHead.PageKind.LISTING, TITLE, SUMMARY, PATH));
		StudioProfileContent profile = this.contact.profile().orElse(null);
		model.addAttribute("profile", profile);
		model.addAttribute("introduction",
				(profile != null && profile.introduction() != null) ? Markdown.render(profile.introduction()) : null);
		model.addAttribute("mail", this.contact.mail().orElse(null));
		return "site/about";
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(Page.gathering(PATH, TITLE, SUMMARY, this.profiles.entries()),
				Page.gathering("/changes", ChangesController.TITLE, ChangesController.SUMMARY, List.of())));
		for (ContentItem<StudioProfileContent> item : this.profiles.entries()) {
			pages.add(Page.of(StudioProfiles.KIND, item, "Who runs this guide, and how to reach them.",
					PATH + "#" + item.content().slug(), words(item.content())));
		}
		return pages;
	}

	@Override
	public Optional<Set<String>> anchors(String path) {
		return switch (path) {
			case PATH -> Optional.of(StudioProfileContent.PLACES);
			case FEED, SearchController.PATH -> Optional.of(Set.of());
			default -> Optional.empty();
		};
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(Page.PAGES, "Pages"), new KindName(StudioProfiles.KIND, "The studio"));
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(900, new Link("Search", SearchController.PATH)));
	}

	private static String words(StudioProfileContent profile) {
		String people = profile.people()
			.stream()
			.map((person) -> person.name() + " " + person.role())
			.collect(Collectors.joining(" "));
		return Stream.of("studio contact email phone address people", profile.place(), people)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

}
