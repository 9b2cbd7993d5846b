package headshots.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.Reference;
import headshots.media.Photographs;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Where readers find an entry: on its own page, or on the pages of what it names.
 */
@Component
public class PublicLocations {

	/** The fragment of the photographs on a page. */
	private static final String PICTURES = "#pictures_";

	private final Site site;

	private final ContentItems entries;

	private final Photographs photographs;

	PublicLocations(Site site, ContentItems entries, Photographs photographs) {
		this.site = site;
		this.entries = entries;
		this.photographs = photographs;
	}

	/** Returns where readers would find an entry as it was last saved. */
	public List<Link> of(ContentItemStatus entry) {
		Optional<Page> own = this.site.find(new ContentReference(entry.kind(), entry.key()));
		if (own.isPresent() || !entry.kind().equals(Photographs.KIND)) {
			return own.map(Page::link).stream().toList();
		}
		return pages(this.entries.latest(entry.id()).content());
	}

	/** The pages that lose a photograph when it goes; nothing for other kinds. */
	public List<Link> losing(ContentItemStatus entry) {
		return this.photographs.entries()
			.stream()
			.filter((photograph) -> entry.kind().equals(Photographs.KIND) && photograph.key().equals(entry.key()))
			.map(ContentItem::content)
			.flatMap((content) -> pages(content).stream())
			.toList();
	}

	private List<Link> pages(Content content) {
		return content.references()
			.stream()
			.flatMap((reference) -> page(reference))
			.map((page) -> new Link(page.title(), page.href().replaceFirst("#.*", "") + PICTURES))
			.distinct()
			.toList();
	}

	private Stream<Page> page(Reference reference) {
		return this.site.find(new ContentReference(reference.kind(), String.valueOf(reference.key()))).stream();
	}

}
