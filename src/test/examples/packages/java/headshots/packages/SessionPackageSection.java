package headshots.packages;

import java.util.ArrayList;
import java.util.List;

import headshots.content.ContentItem;
import headshots.site.ContentReference;
import headshots.site.ContentSection;
import headshots.site.Page;
import headshots.web.Link;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Offers the packages to the site.
 */
@Component
@Order(55)
class SessionPackageSection implements ContentSection {

	static final String PACKAGES = "/packages";

	private final SessionPackages packages;

	SessionPackageSection(SessionPackages packages) {
		this.packages = packages;
	}

	static Page page(SessionPackages packages) {
		return Page.gathering(PACKAGES, "Packages", "What a session at the studio includes.", packages.entries());
	}

	@Override
	public List<Page> pages() {
		List<Page> pages = new ArrayList<>(List.of(page(this.packages)));
		for (ContentItem<SessionPackageContent> item : this.packages.entries()) {
			String included = String.join(", ", item.content().included());
			pages.add(Page.of(SessionPackages.KIND, item, included, href(item.content()), included));
		}
		return pages;
	}

	@Override
	public List<KindName> kinds() {
		return List.of(new KindName(SessionPackages.KIND, "Packages"));
	}

	@Override
	public List<NavigationLink> navigation() {
		return List.of(new NavigationLink(450, new Link("Packages", PACKAGES)));
	}

	@Override
	public List<Mentions> about(ContentReference contentReference) {
		List<Link> links = this.packages.entries()
			.stream()
			.map(ContentItem::content)
			.filter((offer) -> contentReference.kind().equals(ContentReference.TYPES)
					&& offer.looks().contains(contentReference.key()))
			.map((offer) -> new Link(offer.name(), href(offer)))
			.toList();
		return List.of(new Mentions("Packages", links));
	}

	private static String href(SessionPackageContent offer) {
		return PACKAGES + "#" + offer.slug();
	}

}
