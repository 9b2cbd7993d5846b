package headshots.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import headshots.audit.Actor;
import headshots.content.Content;
import headshots.content.Edition;
import headshots.content.Entry;
import headshots.content.EntryAddress;
import headshots.content.GuideVersion;
import headshots.content.Problem;
import headshots.content.Refusal;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one place where live content changes: each change is checked as a whole and happens
 * as a whole, one after the other.
 */
@Service
public class PublishingDesk {

	private final EntryStore store;

	private final Entries entries;

	private final StoredContent contents;

	private final Kinds kinds;

	private final LiveChange liveChange;

	private final GuideVersion version;

	private final Clock clock;

	PublishingDesk(EntryStore store, Entries entries, StoredContent contents, Kinds kinds, LiveChange liveChange,
			GuideVersion version, Clock clock) {
		this.store = store;
		this.entries = entries;
		this.contents = contents;
		this.kinds = kinds;
		this.liveChange = liveChange;
		this.version = version;
		this.clock = clock;
	}

	/**
	 * What publishing the latest revisions of some entries would be refused for.
	 * @param ids the entries' numbers
	 * @return the reasons, none if it can be done
	 */
	public List<Refusal> check(Collection<Long> ids) {
		Edition live = this.kinds.live();
		Map<EntryAddress, Entry<?>> chosen = new LinkedHashMap<>();
		for (Long id : ids) {
			Entries.Draft draft = this.entries.draft(id).orElseThrow();
			EntryAddress address = draft.status().address();
			chosen.put(address, entry(live, address, draft.content()));
		}
		return check(live, this.kinds.with(live, chosen), chosen.keySet());
	}

	/**
	 * Makes the latest revisions of the chosen entries live, all or none.
	 * @param chosen the entries' numbers and the revisions that whoever confirmed it saw
	 * @param by who does it
	 * @return done (with the first entry; nothing changed if all were live already),
	 * refused with every reason, or stale if one of them was saved again in the meantime
	 */
	@Transactional
	public Outcome publish(Map<Long, Integer> chosen, Actor by) {
		this.version.lock();
		List<EntryRow> all = this.store.lock(chosen.keySet());
		if (all.isEmpty() || all.size() < chosen.size()) {
			throw new NoSuchElementException("There are no such entries: " + chosen.keySet());
		}
		Optional<EntryRow> stale = all.stream().filter((row) -> row.latest() != chosen.get(row.id())).findFirst();
		if (stale.isPresent()) {
			return new Outcome.Stale(this.entries.latest(stale.get().id()));
		}
		List<EntryRow> rows = all.stream().filter((row) -> !Objects.equals(row.live(), row.latest())).toList();
		if (rows.isEmpty()) {
			return new Outcome.Done(all.get(0).id(), all.get(0).latest(), false);
		}
		Edition live = this.kinds.stored();
		Map<EntryAddress, Entry<?>> wanted = new LinkedHashMap<>();
		rows.forEach((row) -> wanted.put(row.address(),
				entry(live, row.address(), this.entries.latest(row.id()).content())));
		Edition next = this.kinds.with(live, wanted);
		List<Refusal> refusals = check(live, next, wanted.keySet());
		if (!refusals.isEmpty()) {
			return new Outcome.Refused(refusals);
		}
		next.order(wanted.keySet(), live).forEach((address) -> this.liveChange.put(address, live, next));
		rows.forEach((row) -> this.store.addPublication(row.address(), row.id(), row.latest(), by));
		this.version.raise();
		return new Outcome.Done(rows.get(0).id(), rows.get(0).latest(), true);
	}

	/**
	 * Takes an entry away from readers, together with its mere parts.
	 * @param revision the latest revision that whoever confirmed it saw
	 * @param destination the path of the page that its readers are led to, null to tell
	 * them that it is gone
	 * @return done, refused because readers do not see the entry, with everything that
	 * points to it or because the destination is no page, or stale
	 */
	@Transactional
	public Outcome withdraw(long entryId, int revision, @Nullable String destination, Actor by) {
		this.version.lock();
		EntryRow row = this.store.lock(List.of(entryId)).stream().findFirst().orElseThrow();
		if (row.latest() != revision) {
			return new Outcome.Stale(this.entries.latest(entryId));
		}
		Edition live = this.kinds.stored();
		List<EntryAddress> leaving = leaving(live, row.address());
		List<Refusal> refusals = new ArrayList<>(pointing(live, leaving));
		refusals.addAll(this.liveChange.leavingTo(destination, row.address(), live));
		if (!refusals.isEmpty()) {
			return new Outcome.Refused(refusals);
		}
		for (EntryAddress address : leaving) {
			EntryRow gone = this.store.lock(address).orElseThrow();
			this.liveChange.remove(address, live, destination);
			this.store.addWithdrawal(gone, by);
		}
		this.version.raise();
		return new Outcome.Done(entryId, revision, true);
	}

	/** What else would leave with an entry: its parts. */
	public List<EntryAddress> parts(EntryAddress address) {
		List<EntryAddress> leaving = leaving(this.kinds.live(), address);
		return leaving.subList(0, leaving.size() - 1);
	}

	/** What stands against withdrawing an entry: everything that points to it. */
	public List<Refusal> pointingTo(EntryAddress address) {
		Edition live = this.kinds.live();
		return pointing(live, leaving(live, address));
	}

	/** An entry and, before it, the parts that cannot be without it. */
	private List<EntryAddress> leaving(Edition live, EntryAddress address) {
		List<EntryAddress> leaving = new ArrayList<>();
		live.pointingTo(address).forEach((part, reference) -> {
			if (reference.owning() && this.kinds.get(part).isPart()) {
				leaving.add(part);
			}
		});
		leaving.add(address);
		return leaving;
	}

	private static List<Refusal> pointing(Edition live, List<EntryAddress> leaving) {
		List<Refusal> pointing = new ArrayList<>();
		leaving.forEach((address) -> live.pointingTo(address).forEach((who, reference) -> {
			if (!leaving.contains(who)) {
				pointing.add(new Refusal(who.kind(), who.key(), new Problem(reference.field(), "names it")));
			}
		}));
		return pointing;
	}

	private List<Refusal> check(Edition live, Edition next, Collection<EntryAddress> chosen) {
		List<Refusal> refusals = new ArrayList<>(next.check(chosen));
		refusals.addAll(this.liveChange.passedOn(next, live, chosen, List.of()));
		refusals.addAll(this.liveChange.lacking(next, chosen));
		return refusals;
	}

	/** The entry as it would be live; what says the same to readers keeps its date. */
	private <C extends Content> Entry<?> entry(Edition live, EntryAddress address, C content) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate changed = live.find(address)
			.filter((entry) -> this.contents.saySame(entry.content(), content))
			.map(Entry::changed)
			.orElse(today);
		return new Entry<>(address.key(), changed, content);
	}

}
