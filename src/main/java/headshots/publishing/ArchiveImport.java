package headshots.publishing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import headshots.audit.Actor;
import headshots.audit.AuditLog;
import headshots.content.Edition;
import headshots.content.Entry;
import headshots.content.EntryAddress;
import headshots.content.GuideVersion;
import headshots.content.MovedPages;
import headshots.content.Problem;
import headshots.content.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the guide what an archive holds. Every change is a revision like any other, and
 * what the archive does not hold is withdrawn.
 */
@Service
public class ArchiveImport {

	private final EntryStore store;

	private final Kinds kinds;

	private final LiveChange liveChange;

	private final MovedPages moved;

	private final GuideVersion version;

	private final AuditLog audit;

	private final Attachments attachments;

	ArchiveImport(EntryStore store, Kinds kinds, LiveChange liveChange, MovedPages moved, GuideVersion version,
			AuditLog audit, Attachments attachments) {
		this.attachments = attachments;
		this.store = store;
		this.kinds = kinds;
		this.liveChange = liveChange;
		this.moved = moved;
		this.version = version;
		this.audit = audit;
	}

	/** What taking an archive would change for readers, kind by kind. */
	public List<Change> plan(Edition archive) {
		return changes(this.kinds.live(), archive);
	}

	/**
	 * Takes an archive, all of it or nothing.
	 * @param unpacked what it holds
	 * @param seen the guide's version that whoever confirmed it saw
	 * @param by who does it
	 * @return nothing if it is done, else what stands against it
	 */
	@Transactional
	public List<Refusal> take(ContentArchive.Unpacked unpacked, long seen, Actor by) {
		if (this.version.lock() != seen) {
			return List.of(new Refusal("archive", null, new Problem("file",
					"was compared with a guide that has changed since: look at the changes again")));
		}
		Edition live = this.kinds.stored();
		Edition next = unpacked.edition();
		Set<EntryAddress> changed = new LinkedHashSet<>();
		Set<EntryAddress> leaving = new LinkedHashSet<>();
		changes(live, next).forEach((change) -> (change.isRemoval() ? leaving : changed).add(change.address()));
		List<Refusal> refusals = this.liveChange.passedOn(next, live, changed, leaving);
		if (!refusals.isEmpty()) {
			return refusals;
		}
		unpacked.files().forEach((name, bytes) -> this.attachments.keep(name, bytes, by.name()));
		next.order(changed, live).forEach((address) -> {
			publish(address, live, next, by);
			this.liveChange.put(address, live, next);
		});
		List<EntryAddress> ownersFirst = live.order(leaving, live);
		for (int i = ownersFirst.size() - 1; i >= 0; i--) {
			EntryAddress address = ownersFirst.get(i);
			EntryRow row = this.store.lock(address).orElseThrow();
			this.liveChange.remove(address, live, null);
			this.store.addWithdrawal(row, by);
		}
		unpacked.moved().forEach((from, to) -> this.moved.move(from, to.to()));
		this.version.raise();
		this.audit.record(by, "imported", "archive", (changed.isEmpty() && leaving.isEmpty()) ? "nothing differed"
				: changed.size() + " taken, " + leaving.size() + " withdrawn");
		return List.of();
	}

	private static List<Change> changes(Edition live, Edition archive) {
		Set<EntryAddress> all = new LinkedHashSet<>(archive.addresses());
		all.addAll(live.addresses());
		List<Change> changes = new ArrayList<>();
		for (EntryAddress address : all) {
			Change change = new Change(address, live.find(address).orElse(null), archive.find(address).orElse(null));
			if (!change.isNone()) {
				changes.add(change);
			}
		}
		return changes;
	}

	private void publish(EntryAddress address, Edition live, Edition next, Actor by) {
		Entry<?> entry = next.find(address).orElseThrow();
		if (live.find(address).map(Entry::content).equals(Optional.of(entry.content()))) {
			return;
		}
		Optional<EntryRow> known = this.store.lock(address);
		long id = known.map(EntryRow::id).orElseGet(() -> this.store.addEntry(address));
		int number = known.map(EntryRow::latest).orElse(0) + 1;
		known.ifPresent((row) -> this.store.advance(row.id(), row.latest()));
		this.store.addRevision(address,
				new EntryStore.NewRevision(id, number, entry.content(), "Imported", by, null, null));
		this.store.addPublication(address, id, number, by);
	}

	/**
	 * What would become of an entry.
	 *
	 * @param before what readers see, null if nothing
	 * @param after what they would see, null if nothing
	 */
	public record Change(EntryAddress address, @Nullable Entry<?> before, @Nullable Entry<?> after) {

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
			Entry<?> entry = (this.after != null) ? this.after : this.before;
			return (entry != null) ? entry.content().title() : "";
		}

	}

}
