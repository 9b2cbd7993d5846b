package headshots.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.Entry;
import headshots.content.Reference;
import headshots.media.Photographs;
import headshots.publishing.Entries;
import headshots.publishing.EntryStatus;
import headshots.site.Page;
import headshots.site.Site;
import headshots.site.Subject;
import headshots.web.Link;

import org.springframework.stereotype.Component;

/**
 * Where readers find an entry: on its own page, or on the pages of what it names.
 */
@Component
class ShownPlaces {

	/** Where photographs stand on a page. */
	private static final String PICTURES = "#pictures_";

	private final Site site;

	private final Entries entries;

	private final Photographs photographs;

	ShownPlaces(Site site, Entries entries, Photographs photographs) {
		this.site = site;
		this.entries = entries;
		this.photographs = photographs;
	}

	/** Where an entry as it was last saved would stand. */
	List<Link> of(EntryStatus entry) {
		Optional<Page> own = this.site.find(new Subject(entry.kind(), entry.key()));
		if (own.isPresent() || !entry.kind().equals(Photographs.KIND)) {
			return own.map(Page::link).stream().toList();
		}
		return pages(this.entries.latest(entry.id()).content());
	}

	/** The pages that lose a photograph when it goes; nothing for other kinds. */
	List<Link> losing(EntryStatus entry) {
		return this.photographs.entries()
			.stream()
			.filter((photograph) -> entry.kind().equals(Photographs.KIND) && photograph.key().equals(entry.key()))
			.map(Entry::content)
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
		return this.site.find(new Subject(reference.kind(), String.valueOf(reference.key()))).stream();
	}

}
