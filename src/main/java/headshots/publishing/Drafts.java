package headshots.publishing;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.content.ContentKey;
import headshots.content.ContentValidator;
import headshots.content.ContentViolation;
import headshots.content.Violation;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Saves drafts. Every save adds a revision, which readers do not see. Revision numbers
 * serve as optimistic locking: a save whose base is not the latest revision is a
 * conflict.
 */
@Service
public class Drafts {

	private final ContentItemStore store;

	private final ContentItems items;

	private final ContentSerializer contents;

	private final TransactionTemplate transaction;

	Drafts(ContentItemStore store, ContentItems items, ContentSerializer contents, TransactionTemplate transaction) {
		this.store = store;
		this.items = items;
		this.contents = contents;
		this.transaction = transaction;
	}

	/**
	 * Makes a new entry whose first revision is a draft.
	 * @param address the entry's kind and key
	 * @param content its content
	 * @param note why, possibly empty
	 * @param by who says it
	 * @param submissionId the ID of its submission; the same form sent twice makes one
	 * entry
	 * @return done, or refused because another entry has the key or the text is too long
	 */
	public PublishingOutcome create(ContentKey address, Content content, String note, Actor by, String submissionId) {
		List<Violation> key = new ContentValidator().key("slug", address.key()).problems();
		if (!key.isEmpty()) {
			// Nothing ever changes a key, so that such a draft could never be published.
			return refused(address, key.get(0));
		}
		return inTransaction(address, content, () -> {
			boolean known = this.store.find(address).isPresent();
			// Asked second: the entry may have come into being by the same form just now.
			Optional<ContentItemStore.Taken> taken = this.store.taken(submissionId);
			if (taken.isPresent()) {
				return again(taken.get(), taken.get().entryId(), content);
			}
			if (known) {
				return refused(address, new Violation("slug", "is already used by another item"));
			}
			long id = this.store.addEntry(address);
			this.store.addRevision(address,
					new ContentItemStore.NewRevision(id, 1, content, note, by, null, submissionId));
			return new PublishingOutcome.Done(id, 1, true);
		});
	}

	/**
	 * Saves a draft on top of the revision that the editor saw.
	 * @param base the number of that revision
	 * @param note why, possibly empty
	 * @param submissionId the ID of its submission; the same form sent twice is one
	 * revision
	 * @return done, refused because the text is too long, or stale if there is a save
	 * after the base
	 */
	public PublishingOutcome save(long entryId, int base, Content content, String note, Actor by, String submissionId) {
		return save(entryId, new ContentItemStore.NewRevision(entryId, base + 1, content, note, by, null, submissionId),
				(address) -> {
					// A save is in the history, and not in the log.
				});
	}

	/**
	 * Saves what an entry said once as its newest revision.
	 * @param base the number of the latest revision that the editor knows of
	 */
	public PublishingOutcome restore(long entryId, int number, int base, Actor by) {
		return goBack(entryId, number, base, by, "Restored revision " + number,
				(address) -> this.store.recordRestoration(address, number, base + 1, by));
	}

	/**
	 * Goes back to what readers see, or puts a draft away that they never saw.
	 * @param base the number of the latest revision that the editor knows of
	 */
	public PublishingOutcome discard(long entryId, int base, Actor by) {
		ContentItemStatus item = this.items.find(entryId).orElseThrow();
		Integer live = item.live();
		if (live != null) {
			return goBack(entryId, live, base, by, "Discarded revision " + base,
					(address) -> this.store.recordDiscarding(address, base, live, by));
		}
		return this.transaction.execute((status) -> {
			ContentItemRow row = this.store.lock(List.of(entryId)).get(0);
			if (row.latest() != base || row.live() != null) {
				return stale(entryId);
			}
			if (this.items.find(entryId).orElseThrow().state() == ContentItemState.WITHDRAWN) {
				return new PublishingOutcome.Done(entryId, base, false);
			}
			this.store.addWithdrawal(row, by);
			return new PublishingOutcome.Done(entryId, base, true);
		});
	}

	/** Whether a form was saved, so that what it sent before is out of date. */
	public boolean isTaken(String submissionId) {
		return takenFor(submissionId).isPresent();
	}

	/** The entry into which a form went that was saved. */
	public Optional<Long> takenFor(String submissionId) {
		return Optional.ofNullable(this.transaction
			.execute((status) -> this.store.taken(submissionId).map(ContentItemStore.Taken::entryId).orElse(null)));
	}

	private PublishingOutcome goBack(long entryId, int number, int base, Actor by, String note,
			Consumer<ContentKey> recorded) {
		Revision old = this.items.revision(entryId, number).orElseThrow();
		return save(entryId, new ContentItemStore.NewRevision(entryId, base + 1, old.content(), note, by, number, null),
				recorded);
	}

	private PublishingOutcome save(long entryId, ContentItemStore.NewRevision next, Consumer<ContentKey> recorded) {
		ContentItemStatus item = this.items.find(entryId).orElseThrow();
		int base = next.number() - 1;
		return inTransaction(item.address(), next.content(), () -> {
			Optional<ContentItemStore.Taken> taken = taken(next.submissionId());
			if (taken.isPresent()) {
				return again(taken.get(), entryId, next.content());
			}
			// A return to the base is a change if there is a save after it.
			boolean passed = next.restoredFrom() != null && this.items.latest(entryId).number() != base;
			if (!passed && isSaid(entryId, base, next.content())) {
				return new PublishingOutcome.Done(entryId, base, false);
			}
			if (!this.store.advance(entryId, base)) {
				// The same form may have been the one that was faster.
				return taken(next.submissionId()).map((late) -> again(late, entryId, next.content()))
					.orElseGet(() -> stale(entryId));
			}
			this.store.addRevision(item.address(), next);
			recorded.accept(item.address());
			return new PublishingOutcome.Done(entryId, next.number(), true);
		});
	}

	private Optional<ContentItemStore.Taken> taken(@Nullable String submissionId) {
		return (submissionId != null) ? this.store.taken(submissionId) : Optional.empty();
	}

	private PublishingOutcome again(ContentItemStore.Taken taken, long entryId, Content content) {
		boolean same = taken.entryId() == entryId
				&& taken.digest().equals(ContentSerializer.digest(this.contents.write(content)));
		return same ? new PublishingOutcome.Done(entryId, taken.number(), false) : stale(entryId);
	}

	private boolean isSaid(long entryId, int number, Content content) {
		// An empty text and none at all are kept as the same.
		String text = this.contents.write(content);
		return this.items.revision(entryId, number)
			.filter((revision) -> this.contents.write(revision.content()).equals(text))
			.isPresent();
	}

	private PublishingOutcome stale(long entryId) {
		return new PublishingOutcome.Stale(this.items.latest(entryId));
	}

	private PublishingOutcome inTransaction(ContentKey address, Content content, Supplier<PublishingOutcome> work) {
		Optional<Violation> excess = this.contents.excess(content);
		if (excess.isPresent()) {
			return refused(address, excess.get());
		}
		try {
			return this.transaction.execute((status) -> work.get());
		}
		catch (DuplicateKeyException ex) {
			// The same form, or another one for the same entry, was a moment faster.
			return this.transaction.execute((status) -> work.get());
		}
	}

	private static PublishingOutcome refused(ContentKey address, Violation violation) {
		return new PublishingOutcome.Rejected(List.of(new ContentViolation(address.kind(), address.key(), violation)));
	}

}
