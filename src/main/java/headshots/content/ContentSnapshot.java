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
public final class ContentSnapshot {

	static final Comparator<ContentItem<?>> IN_ORDER = Comparator
		.<ContentItem<?>, Content>comparing(ContentItem::content, Content.IN_ORDER)
		.thenComparing(ContentItem::key);

	private final Map<String, ContentTable<?>> shelves;

	private ContentSnapshot(Map<String, ContentTable<?>> shelves) {
		this.shelves = shelves;
	}

	public static ContentSnapshot empty(Collection<ContentKind<?>> kinds) {
		return of(kinds, (kind) -> List.of());
	}

	/** Returns the published content. */
	public static ContentSnapshot live(Collection<ContentKind<?>> kinds) {
		return of(kinds, ContentKind::entries);
	}

	/**
	 * Returns the content that would be published next, read from the database within the
	 * surrounding transaction.
	 */
	public static ContentSnapshot stored(Collection<ContentKind<?>> kinds) {
		return of(kinds, ContentKind::stored);
	}

	/** This edition with an entry added, or in place of the one with the same key. */
	public <C extends Content> ContentSnapshot with(ContentKind<C> kind, ContentItem<C> entry) {
		return with(kind.name(), shelf(kind).with(List.of(entry)));
	}

	/** This edition with other entries of a kind. */
	<C extends Content> ContentSnapshot withOnly(ContentKind<C> kind, List<ContentItem<C>> entries) {
		return with(kind.name(), ContentTable.of(kind, entries));
	}

	/** The entries of a kind, in order. */
	public <C extends Content> List<ContentItem<C>> entries(ContentKind<C> kind) {
		return shelf(kind).ordered();
	}

	public Optional<ContentItem<?>> find(ContentKey address) {
		ContentTable<?> shelf = this.shelves.get(address.kind());
		return Optional.ofNullable((shelf != null) ? shelf.entries().get(address.key()) : null);
	}

	public Set<ContentKey> addresses() {
		Set<ContentKey> addresses = new LinkedHashSet<>();
		this.shelves.forEach(
				(kind, shelf) -> shelf.entries().keySet().forEach((key) -> addresses.add(new ContentKey(kind, key))));
		return addresses;
	}

	/** Returns the references to an item by the item that they come from. */
	public Map<ContentKey, Reference> pointingTo(ContentKey named) {
		Map<ContentKey, Reference> pointing = new LinkedHashMap<>();
		for (ContentKey address : addresses()) {
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
	 * Validates the entries that are about to be published.
	 * @param changed which entries are new or changed
	 * @return the violations in the order of the keys, empty if all is valid
	 */
	public List<ContentViolation> check(Collection<ContentKey> changed) {
		List<ContentViolation> refusals = new ArrayList<>();
		changed.forEach((address) -> find(address).ifPresent((entry) -> problems(address.kind(), entry)
			.forEach((problem) -> refusals.add(new ContentViolation(address.kind(), entry.key(), problem)))));
		this.shelves.forEach((kind, shelf) -> shelf.together().forEach((key, problem) -> {
			if (changed.contains(new ContentKey(kind, key))) {
				refusals.add(new ContentViolation(kind, key, problem));
			}
		}));
		return refusals;
	}

	/**
	 * An order in which entries can be made live: owners before the items that belong to
	 * them, and items that give up a slug before those that take it.
	 * @param changed which entries are new or changed
	 * @param before the edition that is live until then
	 */
	public List<ContentKey> order(Collection<ContentKey> changed, ContentSnapshot before) {
		List<ContentKey> ordered = new ArrayList<>();
		Set<ContentKey> left = new LinkedHashSet<>(changed);
		changed.forEach((address) -> addInOrder(address, before, left, ordered));
		return ordered;
	}

	/** Entries that pass their addresses around in a circle, which no order allows. */
	public List<ContentKey> swapped(Collection<ContentKey> changed, ContentSnapshot before) {
		return changed.stream().filter((address) -> {
			Optional<ContentKey> holder = before.holder(address, this);
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
	public void put(ContentKey address) {
		this.shelves.get(address.kind()).put(address.key());
	}

	private void addInOrder(ContentKey address, ContentSnapshot before, Set<ContentKey> left,
			List<ContentKey> ordered) {
		if (left.remove(address)) {
			find(address).orElseThrow()
				.content()
				.references()
				.stream()
				.filter((reference) -> reference.owning() && reference.key() != null)
				.forEach((owner) -> addInOrder(new ContentKey(owner.kind(), owner.key()), before, left, ordered));
			before.holder(address, this).ifPresent((holder) -> addInOrder(holder, before, left, ordered));
			ordered.add(address);
		}
	}

	/**
	 * Who has in this edition the slug that an entry has in the next one, if not itself.
	 */
	public Optional<ContentKey> holder(ContentKey address, ContentSnapshot next) {
		String slug = next.find(address).map((entry) -> entry.content().slug()).orElse("");
		return this.shelves.get(address.kind())
			.entries()
			.values()
			.stream()
			.filter((entry) -> entry.content().slug().equals(slug) && !entry.key().equals(address.key()))
			.map((entry) -> new ContentKey(address.kind(), entry.key()))
			.findFirst();
	}

	private List<Violation> problems(String kind, ContentItem<?> entry) {
		List<Violation> problems = new ArrayList<>(new ContentValidator().key("key", entry.key()).problems());
		problems.addAll(entry.content().check());
		for (Reference reference : entry.content().references()) {
			// Missing references were reported before.
			if (reference.key() != null) {
				ContentKey item = new ContentKey(reference.kind(), reference.key());
				if (find(item).isEmpty()) {
					problems.add(Violation.unpublished(reference, item));
				}
			}
		}
		return problems;
	}

	@SuppressWarnings("unchecked")
	private <C extends Content> ContentTable<C> shelf(ContentKind<C> kind) {
		return (ContentTable<C>) this.shelves.get(kind.name());
	}

	private ContentSnapshot with(String kind, ContentTable<?> shelf) {
		Map<String, ContentTable<?>> changed = new LinkedHashMap<>(this.shelves);
		changed.put(kind, shelf);
		return new ContentSnapshot(changed);
	}

	private static ContentSnapshot of(Collection<ContentKind<?>> kinds,
			Function<ContentKind<?>, List<? extends ContentItem<?>>> entries) {
		Map<String, ContentTable<?>> shelves = new LinkedHashMap<>();
		kinds.forEach((kind) -> shelves.put(kind.name(), ContentTable.of(kind, entries.apply(kind))));
		return new ContentSnapshot(shelves);
	}

}
