package headshots.publishing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentLinks;
import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishes drafts with new slugs and changes the links to them, in one transaction. A
 * live text stays live with the new link; its draft, if it has one, stays a draft with
 * the new link in it.
 */
@Service
public class LinkUpdates {

	private final LinkSearch search;

	private final PublishingService publishing;

	private final PublishedContentCache published;

	private final PublishedContentWriter publishedContentWriter;

	private final ContentItemStore store;

	private final ContentItems items;

	private final ContentSerializer contents;

	LinkUpdates(LinkSearch search, PublishingService publishing, PublishedContentCache published,
			PublishedContentWriter publishedContentWriter, ContentItemStore store, ContentItems items,
			ContentSerializer contents) {
		this.search = search;
		this.publishing = publishing;
		this.published = published;
		this.publishedContentWriter = publishedContentWriter;
		this.store = store;
		this.items = items;
		this.contents = contents;
	}

	/**
	 * Publishes as {@link PublishingService#publish} does, and changes all links that
	 * would lead elsewhere by it.
	 * @param chosen the items' ids and the revisions that the confirmation page showed
	 * @param by who does it; each changed text gets a revision by them
	 * @return the outcome of the publication, and how many texts were changed after it
	 */
	@Transactional
	public LinkUpdateOutcome publish(Map<Long, Integer> chosen, Actor by) {
		List<LinkUse> uses = this.search.affectedByPublishing(this.published.forUpdate(), chosen.keySet())
			.stream()
			.filter((use) -> use.replacement() != null)
			.toList();
		PublishingOutcome outcome = this.publishing.publish(chosen, by);
		if (!(outcome instanceof PublishingOutcome.Done done) || !done.changed()) {
			return new LinkUpdateOutcome(outcome, 0, 0);
		}
		Map<String, String> replacements = new LinkedHashMap<>();
		uses.forEach((use) -> replacements.put(use.link().destination(), use.replacement()));
		List<Long> ids = uses.stream().map((use) -> use.item().id()).toList();
		int changed = 0;
		int kept = 0;
		for (ContentItemRow row : this.store.lock(ids)) {
			switch (update(row, replacements, by)) {
				case CHANGED -> changed++;
				case FULL -> kept++;
				case SAME -> {
					// Its links were changed by a save in the meantime.
				}
			}
		}
		return new LinkUpdateOutcome(outcome, changed, kept);
	}

	/**
	 * Changes the links of one item, as it is now that its row is locked.
	 */
	private TextUpdate update(ContentItemRow row, Map<String, String> replacements, Actor by) {
		Content latest = this.items.latest(row.id()).content();
		Content draft = rewritten(latest, replacements);
		boolean isDraft = !Objects.equals(row.live(), row.latest()) && !says(row, latest);
		ContentItem<?> live = this.published.forUpdate().find(row.address()).orElse(null);
		Content seen = (live != null) ? rewritten(live.content(), replacements) : null;
		String note = note(latest, live, replacements);
		int number = row.latest();
		boolean publishes = live != null && seen != null && !seen.equals(live.content());
		if (publishes) {
			number = add(row, number, seen, note, by);
			publish(row.address(), row.id(), number, new ContentItem<>(live.key(), live.dates(), seen), by);
		}
		// The draft stays the newest revision, whether it has such a link or not.
		boolean saves = isDraft && draft != null && (publishes || !draft.equals(latest));
		if (saves) {
			add(row, number, draft,
					draft.equals(latest) ? "The same draft, after links in the live text changed" : note, by);
		}
		boolean full = (isDraft && draft == null) || (live != null && seen == null);
		return full ? TextUpdate.FULL : (publishes || saves) ? TextUpdate.CHANGED : TextUpdate.SAME;
	}

	/** Whether readers see a content already, though under another revision. */
	private boolean says(ContentItemRow row, Content latest) {
		Integer live = row.live();
		return live != null && this.items.revision(row.id(), live)
			.filter((revision) -> this.contents.write(revision.content()).equals(this.contents.write(latest)))
			.isPresent();
	}

	private int add(ContentItemRow row, int number, Content content, String note, Actor by) {
		if (!this.store.advance(row.id(), number)) {
			throw new IllegalStateException("Item " + row.id() + " changed although its row is locked");
		}
		this.store.addRevision(row.address(),
				new ContentItemStore.NewRevision(row.id(), number + 1, content, note, by, null, null));
		return number + 1;
	}

	private void publish(ContentKey key, long id, int number, ContentItem<?> item, Actor by) {
		ContentSnapshot before = this.published.forUpdate();
		this.publishedContentWriter.put(key, before, before.with(key, item));
		this.store.addPublication(key, id, number, by);
	}

	/**
	 * Returns a content with other links; null where they make a text too long, or break
	 * another rule that it kept so far.
	 */
	private @Nullable Content rewritten(Content content, Map<String, String> replacements) {
		Content rewritten = ContentLinks.rewrite(content, replacements);
		boolean fits = content.check().containsAll(rewritten.check()) && this.contents.excess(rewritten).isEmpty();
		return fits ? rewritten : null;
	}

	private static String note(Content latest, @Nullable ContentItem<?> live, Map<String, String> replacements) {
		return ContentLinks.of((live != null) ? live.content() : latest)
			.stream()
			.filter((link) -> replacements.containsKey(link.destination()))
			.findFirst()
			.map((link) -> "Link changed from " + link.destination() + " to " + replacements.get(link.destination()))
			.orElse("Links changed, because pages moved");
	}

	/**
	 * The result of an update for one item.
	 */
	private enum TextUpdate {

		/** Its live text, its draft or both have the new links. */
		CHANGED,

		/** It had such links no longer. */
		SAME,

		/** A new link does not fit into one of its texts, which keeps the old one. */
		FULL

	}

	/**
	 * The result of a publication that changes links.
	 *
	 * @param publication the outcome of the publication itself
	 * @param changed how many items have other links now
	 * @param kept how many items keep an old link, because the new one does not fit
	 */
	public record LinkUpdateOutcome(PublishingOutcome publication, int changed, int kept) {

	}

}
