package headshots.publishing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentSnapshot;
import headshots.content.ContentViolation;
import headshots.content.PublishLock;
import headshots.content.PublishedContentCache;
import headshots.content.Redirects;
import headshots.content.Violation;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the guide what an archive holds. Every change is a revision like any other, and
 * what the archive does not hold is withdrawn.
 */
@Service
public class ArchiveImport {

	private final ContentItemStore store;

	private final ContentKindRegistry contentKindRegistry;

	private final PublishedContentWriter publishedContentWriter;

	private final Redirects redirects;

	private final PublishLock lock;

	private final PublishedContentCache published;

	private final AuditLog audit;

	private final Attachments attachments;

	ArchiveImport(ContentItemStore store, ContentKindRegistry contentKindRegistry,
			PublishedContentWriter publishedContentWriter, Redirects redirects, PublishLock lock,
			PublishedContentCache published, AuditLog audit, Attachments attachments) {
		this.attachments = attachments;
		this.store = store;
		this.contentKindRegistry = contentKindRegistry;
		this.publishedContentWriter = publishedContentWriter;
		this.redirects = redirects;
		this.lock = lock;
		this.published = published;
		this.audit = audit;
	}

	/**
	 * Returns the changes that importing an archive would make for readers, kind by kind.
	 */
	public List<ImportedChange> plan(ContentSnapshot archive) {
		return changes(this.published.snapshot(), archive);
	}

	/** Returns how many addresses would lead elsewhere than now. */
	public long redirectChanges(ContentArchive.Unpacked unpacked) {
		return unpacked.moved()
			.entrySet()
			.stream()
			.filter((moved) -> !this.redirects.find(moved.getKey()).equals(Optional.of(moved.getValue())))
			.count();
	}

	/**
	 * Takes an archive, all of it or nothing.
	 * @param unpacked the files of the archive
	 * @param seen the content version that the confirmation page showed
	 * @param by who does it
	 * @return the violations, empty if the import is done
	 */
	@Transactional
	public List<ContentViolation> take(ContentArchive.Unpacked unpacked, long seen, Actor by) {
		if (this.lock.lock() != seen) {
			return List.of(new ContentViolation("archive", null, new Violation("file",
					"was compared with an older version of the guide: review the changes again")));
		}
		ContentSnapshot live = this.published.forUpdate();
		ContentSnapshot next = unpacked.edition();
		Set<ContentKey> changed = new LinkedHashSet<>();
		Set<ContentKey> leaving = new LinkedHashSet<>();
		changes(live, next).forEach((change) -> (change.isRemoval() ? leaving : changed).add(change.address()));
		List<ContentViolation> refusals = this.publishedContentWriter.passedOn(next, live, changed, leaving);
		if (!refusals.isEmpty()) {
			return refusals;
		}
		unpacked.files().forEach((name, bytes) -> this.attachments.keep(name, bytes, by.name()));
		next.order(changed, live).forEach((address) -> {
			publish(address, live, next, by);
			this.publishedContentWriter.put(address, live, next);
		});
		List<ContentKey> ownersFirst = live.order(leaving, live);
		for (int i = ownersFirst.size() - 1; i >= 0; i--) {
			ContentKey address = ownersFirst.get(i);
			ContentItemRow row = this.store.lock(address).orElseThrow();
			this.publishedContentWriter.remove(address, live, null);
			this.store.addWithdrawal(row, by);
		}
		unpacked.moved().forEach((from, to) -> this.redirects.move(from, to.to()));
		this.audit.record(by, "imported", "archive", (changed.isEmpty() && leaving.isEmpty()) ? "nothing differed"
				: changed.size() + " taken, " + leaving.size() + " withdrawn");
		return List.of();
	}

	private static List<ImportedChange> changes(ContentSnapshot live, ContentSnapshot archive) {
		Set<ContentKey> all = new LinkedHashSet<>(archive.addresses());
		all.addAll(live.addresses());
		List<ImportedChange> changes = new ArrayList<>();
		for (ContentKey address : all) {
			ImportedChange change = new ImportedChange(address, live.find(address).orElse(null),
					archive.find(address).orElse(null));
			if (!change.isNone()) {
				changes.add(change);
			}
		}
		return changes;
	}

	private void publish(ContentKey address, ContentSnapshot live, ContentSnapshot next, Actor by) {
		ContentItem<?> item = next.find(address).orElseThrow();
		if (live.find(address).map(ContentItem::content).equals(Optional.of(item.content()))) {
			return;
		}
		Optional<ContentItemRow> known = this.store.lock(address);
		long id = known.map(ContentItemRow::id).orElseGet(() -> this.store.addEntry(address));
		int number = known.map(ContentItemRow::latest).orElse(0) + 1;
		known.ifPresent((row) -> this.store.advance(row.id(), row.latest()));
		this.store.addRevision(address,
				new ContentItemStore.NewRevision(id, number, item.content(), "Imported", by, null, null));
		this.store.addPublication(address, id, number, by);
	}

	/**
	 * The change of an item.
	 *
	 * @param before the published content, null if there is none
	 * @param after the content after the import, null if there is none
	 */
	public record ImportedChange(ContentKey address, @Nullable ContentItem<?> before, @Nullable ContentItem<?> after) {

		public boolean isAddition() {
			return this.before == null;
		}

		public boolean isRemoval() {
			return this.after == null;
		}

		/** Whether only the day of the last change differs. */
		public boolean isDateOnly() {
			return this.before != null && this.after != null && this.before.content().equals(this.after.content());
		}

		boolean isNone() {
			return this.before != null && this.before.equals(this.after);
		}

		public String title() {
			ContentItem<?> item = (this.after != null) ? this.after : this.before;
			return (item != null) ? item.content().title() : "";
		}

	}

}
