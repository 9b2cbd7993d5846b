package headshots.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.ContentKind;
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
 * Makes the guide what an archive holds. Every change is a revision like any other; items
 * that the archive does not hold are withdrawn, and redirects that it does not hold are
 * deleted.
 */
@Service
public class ArchiveImport {

	private final ContentItemStore store;

	private final ContentKindRegistry contentKindRegistry;

	private final ContentSerializer contents;

	private final Redirects redirects;

	private final PublishLock lock;

	private final PublishedContentCache published;

	private final AuditLog audit;

	private final Attachments attachments;

	private final PublicationDating dating;

	ArchiveImport(ContentItemStore store, ContentKindRegistry contentKindRegistry, ContentSerializer contents,
			Redirects redirects, PublishLock lock, PublishedContentCache published, AuditLog audit,
			Attachments attachments, PublicationDating dating) {
		this.dating = dating;
		this.attachments = attachments;
		this.store = store;
		this.contentKindRegistry = contentKindRegistry;
		this.contents = contents;
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

	/** Returns how importing an archive would change the redirects. */
	public RedirectChanges planRedirects(ContentArchive.Unpacked unpacked) {
		Map<String, Redirects.Moved> known = this.redirects.all();
		Map<String, Redirects.Moved> next = redirects(this.published.snapshot(), unpacked);
		int written = (int) next.entrySet()
			.stream()
			.filter((redirect) -> !redirect.getValue().equals(known.get(redirect.getKey())))
			.count();
		int removed = (int) known.keySet().stream().filter((from) -> !next.containsKey(from)).count();
		return new RedirectChanges(written, removed);
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
		ContentSnapshot archive = unpacked.edition();
		Set<ContentKey> changed = new LinkedHashSet<>();
		Set<ContentKey> leaving = new LinkedHashSet<>();
		changes(live, archive).forEach((change) -> (change.isRemoval() ? leaving : changed).add(change.address()));
		unpacked.files().forEach((name, bytes) -> this.attachments.keep(name, bytes, by.name()));
		ContentSnapshot next = dated(live, archive, changed);
		freeSlugs(live, next, changed);
		// Owners first; with all slugs free no item has to wait for another one's.
		next.order(changed, next).forEach((address) -> {
			publish(address, live, next, by);
			this.contentKindRegistry.put(address, next);
		});
		List<ContentKey> ownersFirst = live.order(leaving, live);
		for (int i = ownersFirst.size() - 1; i >= 0; i--) {
			ContentKey address = ownersFirst.get(i);
			ContentItemRow row = this.store.lock(address).orElseThrow();
			this.contentKindRegistry.get(address).remove(address.key());
			this.store.addWithdrawal(row, by);
		}
		this.redirects.replaceAll(redirects(live, unpacked));
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

	private ContentSnapshot dated(ContentSnapshot live, ContentSnapshot archive, Set<ContentKey> changed) {
		Map<ContentKey, ContentItem<?>> dated = new LinkedHashMap<>();
		changed.forEach((key) -> dated.put(key, this.dating.imported(live, key, archive.find(key).orElseThrow())));
		return archive.with(dated);
	}

	/**
	 * Gives a temporary slug to each live item whose slug passes to another one, so that
	 * slugs can be exchanged in any way. Each of these items changes or leaves in the
	 * same transaction.
	 */
	private void freeSlugs(ContentSnapshot live, ContentSnapshot next, Set<ContentKey> changed) {
		Map<ContentKey, ContentItem<?>> freed = new LinkedHashMap<>();
		changed.forEach((key) -> live.holder(key, next).ifPresent((holder) -> {
			ContentKind<?> kind = this.contentKindRegistry.get(holder);
			if (kind.isPart()) {
				// Its slug is made of its owners, and nothing needs its row.
				kind.remove(holder.key());
			}
			else {
				freed.put(holder, temporary(live, holder));
			}
		}));
		ContentSnapshot without = live.with(freed);
		freed.keySet().forEach((holder) -> this.contentKindRegistry.put(holder, without));
	}

	/** No slug that can be published begins with a tilde. */
	private ContentItem<?> temporary(ContentSnapshot live, ContentKey key) {
		ContentItem<?> item = live.find(key).orElseThrow();
		return new ContentItem<>(item.key(), item.dates(),
				this.contents.with(item.content(), Map.of("slug", "~" + item.key())));
	}

	/**
	 * Returns the redirects after an import: those of the archive, and for each page that
	 * loses its path one to where it is then, or a note that it is gone.
	 */
	private Map<String, Redirects.Moved> redirects(ContentSnapshot live, ContentArchive.Unpacked unpacked) {
		ContentSnapshot next = unpacked.edition();
		Set<String> pages = this.contentKindRegistry.paths(next);
		Map<String, Redirects.Moved> all = new LinkedHashMap<>(unpacked.moved());
		live.addresses()
			.forEach((key) -> this.contentKindRegistry.path(live, key)
				.filter((path) -> !pages.contains(path))
				.ifPresent((path) -> all.putIfAbsent(path,
						new Redirects.Moved(this.contentKindRegistry.path(next, key).orElse(null)))));
		return all;
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
	 * How many redirects an import changes.
	 *
	 * @param written how many are new or lead elsewhere
	 * @param removed how many go, because the archive lacks them
	 */
	public record RedirectChanges(int written, int removed) {

		public boolean areNone() {
			return this.written == 0 && this.removed == 0;
		}

	}

	/**
	 * The change of an item.
	 *
	 * @param before the published content, or null
	 * @param after the content after the import, or null
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
			return this.before != null && this.after != null && this.before.isSameInFiles(this.after);
		}

		public String title() {
			ContentItem<?> item = (this.after != null) ? this.after : this.before;
			return (item != null) ? item.content().title() : "";
		}

	}

}
