package headshots.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.content.Reference;
import headshots.text.Slug;

import org.springframework.stereotype.Service;

/**
 * The guide as it would be with one entry's draft in it.
 */
@Service
public class Previews {

	private final PublishedContentCache published;

	private final ContentKindRegistry contentKindRegistry;

	private final ContentItems items;

	private final ContentSerializer contents;

	private final Clock clock;

	Previews(PublishedContentCache published, ContentKindRegistry contentKindRegistry, ContentItems items,
			ContentSerializer contents, Clock clock) {
		this.published = published;
		this.contentKindRegistry = contentKindRegistry;
		this.items = items;
		this.contents = contents;
		this.clock = clock;
	}

	/**
	 * The live edition with an entry's draft, and with the drafts of its owners where
	 * readers do not see those yet.
	 */
	public ContentSnapshot edition(ContentKey address, Content content) {
		return with(this.published.snapshot(), address, content);
	}

	/** The live edition with several drafts, and with the drafts of their owners. */
	public ContentSnapshot edition(Collection<ContentItems.Draft> drafts) {
		ContentSnapshot edition = this.published.snapshot();
		for (ContentItems.Draft draft : drafts) {
			edition = with(edition, draft.status().address(), draft.content());
		}
		return edition;
	}

	private ContentSnapshot with(ContentSnapshot snapshot, ContentKey address, Content content) {
		ContentSnapshot edition = snapshot.with(address, entry(address, content));
		for (Reference reference : content.references()) {
			ContentKey owner = new ContentKey(reference.kind(), String.valueOf(reference.key()));
			if (reference.owning() && edition.find(owner).isEmpty()) {
				edition = withDraft(edition, owner);
			}
		}
		return edition;
	}

	private ContentSnapshot withDraft(ContentSnapshot edition, ContentKey owner) {
		return this.items.find(owner).map((status) -> {
			Content content = this.items.latest(status.id()).content();
			ContentSnapshot more = edition.with(owner, entry(owner, content));
			// A piece of guidance belongs to a look, and the look to its type: no deeper.
			return content.references()
				.stream()
				.filter(Reference::owning)
				.map((reference) -> new ContentKey(reference.kind(), String.valueOf(reference.key())))
				.filter((further) -> more.find(further).isEmpty())
				.findFirst()
				.map((further) -> withDraft(more, further))
				.orElse(more);
		}).orElse(edition);
	}

	private ContentItem<?> entry(ContentKey address, Content content) {
		return new ContentItem<>(address.key(), LocalDate.now(this.clock), reachable(address, content));
	}

	/** A draft's address may still be one at which no page can be. */
	private Content reachable(ContentKey address, Content draft) {
		// A piece of guidance has no address of its own: what it says for one is its
		// place.
		boolean clean = this.contentKindRegistry.get(address).isPart() || draft.slug().equals(address.key())
				|| draft.slug().equals(Slug.of(draft.slug()));
		return clean ? draft : this.contents.with(draft, Map.of("slug", address.key()));
	}

}
