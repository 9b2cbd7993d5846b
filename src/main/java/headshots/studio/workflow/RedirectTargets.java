package headshots.studio.workflow;

import java.util.List;

import headshots.comparison.ComparisonSection;
import headshots.publishing.ContentItemStatus;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.NameOrder;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Where the readers of a page can be led that goes.
 */
@Component
class RedirectTargets {

	private final Site site;

	RedirectTargets(Site site) {
		this.site = site;
	}

	/** Whether an entry has a page of its own, whose address readers know. */
	boolean isNeeded(ContentItemStatus item) {
		return this.site.find(subject(item)).filter(Page::standsAlone).isPresent();
	}

	boolean contains(String path, ContentItemStatus item) {
		return of(item).stream().anyMatch((link) -> link.href().equals(path));
	}

	/** Pages with addresses of their own, but for the one that goes. */
	List<Link> of(ContentItemStatus item) {
		String own = this.site.find(subject(item)).map(Page::href).orElse("");
		return this.site.pages()
			.stream()
			.filter(Page::standsAlone)
			.filter((page) -> !page.href().startsWith(ComparisonSection.COMPARE + "/") && !page.href().equals(own))
			.map(Page::link)
			.sorted(NameOrder.comparing(Link::title))
			.toList();
	}

	private static ContentReference subject(ContentItemStatus item) {
		return new ContentReference(item.kind(), item.key());
	}

}
