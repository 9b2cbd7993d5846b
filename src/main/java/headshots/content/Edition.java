package headshots.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All entries of all kinds at one moment: as they are live, or as they are about to be.
 * Immutable.
 */
public final class Edition {

	static final Comparator<Entry<?>> IN_ORDER = Comparator
		.<Entry<?>, Content>comparing(Entry::content, Content.IN_ORDER)
		.thenComparing(Entry::key);

	private final Map<String, Shelf<?>> shelves;

	private Edition(Map<String, Shelf<?>> shelves) {
		this.shelves = shelves;
	}

	public static Edition empty(Collection<ContentKind<?>> kinds) {
		return of(kinds, (kind) -> List.of());
	}

	/** What readers see. */
	public static Edition live(Collection<ContentKind<?>> kinds) {
		return of(kinds, ContentKind::entries);
	}

	/**
	 * What readers would see next, read from the database with the surrounding
	 * transaction.
	 */
	public static Edition stored(Collection<ContentKind<?>> kinds) {
		return of(kinds, ContentKind::stored);
	}

	/** This edition with an entry added, or in place of the one with the same key. */
	public <C extends Content> Edition with(ContentKind<C> kind, Entry<C> entry) {
		return with(kind.name(), shelf(kind).with(List.of(entry)));
	}

	/** This edition with other entries of a kind. */
	<C extends Content> Edition withOnly(ContentKind<C> kind, List<Entry<C>> entries) {
		return with(kind.name(), Shelf.of(kind, entries));
	}

	/** The entries of a kind, in order. */
	public <C extends Content> List<Entry<C>> entries(ContentKind<C> kind) {
		return shelf(kind).ordered();
	}

	public Optional<Entry<?>> find(EntryAddress address) {
		Shelf<?> shelf = this.shelves.get(address.kind());
		return Optional.ofNullable((shelf != null) ? shelf.entries().get(address.key()) : null);
	}

	public Set<EntryAddress> addresses() {
		Set<EntryAddress> addresses = new LinkedHashSet<>();
		this.shelves.forEach(
				(kind, shelf) -> shelf.entries().keySet().forEach((key) -> addresses.add(new EntryAddress(kind, key))));
		return addresses;
	}

	/** The references by which others name an entry, by whoever names it. */
	public Map<EntryAddress, Reference> pointingTo(EntryAddress named) {
		Map<EntryAddress, Reference> pointing = new LinkedHashMap<>();
		for (EntryAddress address : addresses()) {
			find(address).orElseThrow()
				.content()
				.references()
				.stream()
				.filter((reference) -> reference.kind().equals(named.kind()) && named.key().equals(reference.key()))
				.findFirst()
				.ifPresent((reference) -> pointing.put(address, reference));
		}
		return pointing;
	}

	/**
	 * Everything that stands against publishing some of the entries.
	 * @param changed which entries are new or changed
	 * @return the refusals in the order of the addresses, empty if there are none
	 */
	public List<Refusal> check(Collection<EntryAddress> changed) {
		List<Refusal> refusals = new ArrayList<>();
		changed.forEach((address) -> find(address).ifPresent((entry) -> problems(address.kind(), entry)
			.forEach((problem) -> refusals.add(new Refusal(address.kind(), entry.key(), problem)))));
		this.shelves.forEach((kind, shelf) -> shelf.together().forEach((key, problem) -> {
			if (changed.contains(new EntryAddress(kind, key))) {
				refusals.add(new Refusal(kind, key, problem));
			}
		}));
		return refusals;
	}

	/**
	 * An order in which entries can be made live: owners before what belongs to them, and
	 * whoever gives an address up before whoever takes it.
	 * @param changed which entries are new or changed
	 * @param before the edition that is live until then
	 */
	public List<EntryAddress> order(Collection<EntryAddress> changed, Edition before) {
		List<EntryAddress> ordered = new ArrayList<>();
		Set<EntryAddress> left = new LinkedHashSet<>(changed);
		changed.forEach((address) -> addInOrder(address, before, left, ordered));
		return ordered;
	}

	/** Entries that pass their addresses around in a circle, which no order allows. */
	public List<EntryAddress> swapped(Collection<EntryAddress> changed, Edition before) {
		return changed.stream().filter((address) -> {
			Optional<EntryAddress> holder = before.holder(address, this);
			for (int i = 0; i < changed.size() && holder.isPresent(); i++) {
				if (holder.get().equals(address)) {
					return true;
				}
				holder = before.holder(holder.get(), this);
			}
			return false;
		}).toList();
	}

	/** Makes an entry of this edition live, in place of the one with the same key. */
	public void put(EntryAddress address) {
		this.shelves.get(address.kind()).put(address.key());
	}

	private void addInOrder(EntryAddress address, Edition before, Set<EntryAddress> left, List<EntryAddress> ordered) {
		if (left.remove(address)) {
			find(address).orElseThrow()
				.content()
				.references()
				.stream()
				.filter((reference) -> reference.owning() && reference.key() != null)
				.forEach((owner) -> addInOrder(new EntryAddress(owner.kind(), owner.key()), before, left, ordered));
			before.holder(address, this).ifPresent((holder) -> addInOrder(holder, before, left, ordered));
			ordered.add(address);
		}
	}

	/**
	 * Who has in this edition the slug that an entry has in the next one, if not itself.
	 */
	public Optional<EntryAddress> holder(EntryAddress address, Edition next) {
		String slug = next.find(address).map((entry) -> entry.content().slug()).orElse("");
		return this.shelves.get(address.kind())
			.entries()
			.values()
			.stream()
			.filter((entry) -> entry.content().slug().equals(slug) && !entry.key().equals(address.key()))
			.map((entry) -> new EntryAddress(address.kind(), entry.key()))
			.findFirst();
	}

	private List<Problem> problems(String kind, Entry<?> entry) {
		List<Problem> problems = new ArrayList<>(new Checks().key("key", entry.key()).problems());
		problems.addAll(entry.content().check());
		for (Reference reference : entry.content().references()) {
			// What is missing altogether the check has said already.
			if (reference.key() != null && find(new EntryAddress(reference.kind(), reference.key())).isEmpty()) {
				problems.add(new Problem(reference.field(),
						"names \"" + reference.key() + "\", which is not among the published " + reference.kind()));
			}
		}
		return problems;
	}

	@SuppressWarnings("unchecked")
	private <C extends Content> Shelf<C> shelf(ContentKind<C> kind) {
		return (Shelf<C>) this.shelves.get(kind.name());
	}

	private Edition with(String kind, Shelf<?> shelf) {
		Map<String, Shelf<?>> changed = new LinkedHashMap<>(this.shelves);
		changed.put(kind, shelf);
		return new Edition(changed);
	}

	private static Edition of(Collection<ContentKind<?>> kinds,
			Function<ContentKind<?>, List<? extends Entry<?>>> entries) {
		Map<String, Shelf<?>> shelves = new LinkedHashMap<>();
		kinds.forEach((kind) -> shelves.put(kind.name(), Shelf.of(kind, entries.apply(kind))));
		return new Edition(shelves);
	}

}
