package headshots.studio;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.Reference;
import headshots.publishing.ContentItemStatus;
import headshots.publishing.ContentItems;
import headshots.publishing.ContentKindRegistry;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.web.Link;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Where readers find an entry: on its own page, or on the pages of what it names.
 */
@Component
public class PublicLocations {

	private final Site site;

	private final ContentItems items;

	private final ContentKindRegistry kinds;

	PublicLocations(Site site, ContentItems items, ContentKindRegistry kinds) {
		this.site = site;
		this.items = items;
		this.kinds = kinds;
	}

	/** Returns where readers would find an entry as it was last saved. */
	public List<Link> of(ContentItemStatus item) {
		return of(item.address(), () -> this.items.latest(item.id()).content());
	}

	/**
	 * Returns where readers would find an item with some content.
	 * @param key the item, which need not be saved
	 * @param content its content
	 */
	List<Link> of(ContentKey key, Content content) {
		return of(key, () -> content);
	}

	private List<Link> of(ContentKey key, Supplier<Content> content) {
		Optional<Page> own = this.site.find(new ContentReference(key.kind(), key.key()));
		String fragment = fragment(key.kind());
		if (own.isPresent() || fragment == null) {
			return own.map(Page::link).stream().toList();
		}
		return pages(content.get(), fragment);
	}

	/**
	 * The pages that lose an entry when it goes, such as those that show a photograph;
	 * nothing for what has a place of its own.
	 */
	public List<Link> losing(ContentItemStatus item) {
		String fragment = fragment(item.kind());
		return (fragment == null) ? List.of()
				: this.kinds.find(item.kind())
					.orElseThrow()
					.entries()
					.stream()
					.filter((live) -> live.key().equals(item.key()))
					.flatMap((live) -> pages(live.content(), fragment).stream())
					.toList();
	}

	private @Nullable String fragment(String kind) {
		return this.kinds.find(kind).orElseThrow().fragmentOnPages();
	}

	private List<Link> pages(Content content, String fragment) {
		return content.references()
			.stream()
			.flatMap((reference) -> page(reference))
			.map((page) -> new Link(page.title(), page.href().replaceFirst("#.*", "") + "#" + fragment))
			.distinct()
			.toList();
	}

	private Stream<Page> page(Reference reference) {
		return this.site.find(new ContentReference(reference.kind(), String.valueOf(reference.key()))).stream();
	}

}
