package headshots.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All items of all kinds at one moment: as they are published, or as they are about to
 * be. Immutable; writes nothing.
 */
public final class ContentSnapshot {

	static final Comparator<ContentItem<?>> IN_ORDER = Comparator
		.<ContentItem<?>, Content>comparing(ContentItem::content, Content.IN_ORDER)
		.thenComparing(ContentItem::key);

	private final Map<String, ContentTable<?>> tables;

	private ContentSnapshot(Map<String, ContentTable<?>> tables) {
		this.tables = tables;
	}

	public static ContentSnapshot empty(Collection<ContentKind<?>> kinds) {
		return of(kinds, (kind) -> List.of());
	}

	/**
	 * Returns the published content, read from the database within the surrounding
	 * transaction.
	 */
	static ContentSnapshot stored(Collection<ContentKind<?>> kinds) {
		return of(kinds, ContentKind::stored);
	}

	/** Returns this snapshot with an item added, or in place of the one with its key. */
	public ContentSnapshot with(ContentKey key, ContentItem<?> item) {
		return with(Map.of(key, item));
	}

	/** Returns this snapshot with items added, or in place of those with their keys. */
	public ContentSnapshot with(Map<ContentKey, ? extends ContentItem<?>> items) {
		Map<String, List<ContentItem<?>>> more = new LinkedHashMap<>();
		items.forEach((key, item) -> more.computeIfAbsent(key.kind(), (kind) -> new ArrayList<>()).add(item));
		Map<String, ContentTable<?>> changed = new LinkedHashMap<>(this.tables);
		more.forEach((kind, added) -> changed.put(kind, table(kind).with(added)));
		return new ContentSnapshot(changed);
	}

	/** Returns this snapshot without some items. */
	public ContentSnapshot without(Collection<ContentKey> keys) {
		Map<String, Set<String>> less = new LinkedHashMap<>();
		keys.forEach((key) -> less.computeIfAbsent(key.kind(), (kind) -> new HashSet<>()).add(key.key()));
		Map<String, ContentTable<?>> changed = new LinkedHashMap<>(this.tables);
		less.forEach((kind, removed) -> changed.put(kind, table(kind).without(removed)));
		return new ContentSnapshot(changed);
	}

	/** This edition with other entries of a kind. */
	<C extends Content> ContentSnapshot withOnly(ContentKind<C> kind, List<ContentItem<C>> entries) {
		Map<String, ContentTable<?>> changed = new LinkedHashMap<>(this.tables);
		changed.put(kind.name(), ContentTable.of(kind, entries));
		return new ContentSnapshot(changed);
	}

	/** The entries of a kind, in order. */
	public <C extends Content> List<ContentItem<C>> entries(ContentKind<C> kind) {
		return table(kind).ordered();
	}

	/**
	 * Returns an item of a kind by its key.
	 * @throws NoSuchElementException if there is none
	 */
	public <C extends Content> ContentItem<C> get(ContentKind<C> kind, String key) {
		return table(kind).find(key).orElseThrow();
	}

	public Optional<ContentItem<?>> find(ContentKey address) {
		ContentTable<?> table = this.tables.get(address.kind());
		return (table != null) ? table.find(address.key()).map((item) -> item) : Optional.empty();
	}

	public Set<ContentKey> addresses() {
		Set<ContentKey> addresses = new LinkedHashSet<>();
		this.tables.forEach(
				(kind, table) -> table.ordered().forEach((item) -> addresses.add(new ContentKey(kind, item.key()))));
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
		this.tables.forEach((kind, table) -> table.together(this).forEach((key, problem) -> {
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
		return table(address.kind()).ordered()
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
	private <C extends Content> ContentTable<C> table(ContentKind<C> kind) {
		return (ContentTable<C>) table(kind.name());
	}

	private ContentTable<?> table(String kind) {
		ContentTable<?> table = this.tables.get(kind);
		if (table == null) {
			throw new IllegalArgumentException("Unknown content kind " + kind);
		}
		return table;
	}

	private static ContentSnapshot of(Collection<ContentKind<?>> kinds,
			Function<ContentKind<?>, List<? extends ContentItem<?>>> items) {
		Map<String, ContentTable<?>> tables = new LinkedHashMap<>();
		kinds.forEach((kind) -> tables.put(kind.name(), ContentTable.of(kind, items.apply(kind))));
		return new ContentSnapshot(tables);
	}

}
