package headshots.content;

import java.util.List;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A kind of content kept in a live table and read from memory: its table is read once per
 * guide version.
 *
 * @param <C> the kind's record
 * @param <E> the table's row
 */
public abstract class PublishedKind<C extends Content, E extends PublishedEntry<C>> implements ContentKind<C> {

	@PersistenceContext
	private EntityManager entityManager;

	private final String name;

	private final Class<C> contentType;

	private final PublishedRepository<E> repository;

	private final Supplier<E> newRow;

	private final VersionedCache<List<ContentItem<C>>> entries;

	protected PublishedKind(String name, Class<C> contentType, PublishedRepository<E> repository, Supplier<E> newRow,
			ContentVersion version) {
		this.name = name;
		this.contentType = contentType;
		this.repository = repository;
		this.newRow = newRow;
		this.entries = VersionedCache.ofTable(version, this::load);
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Class<C> contentType() {
		return this.contentType;
	}

	@Override
	public List<ContentItem<C>> entries() {
		PreviewContext previewContext = PreviewContext.current();
		return (previewContext != null) ? previewContext.edition().entries(this) : this.entries.get();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public List<ContentItem<C>> stored() {
		return load();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(ContentItem<C> item) {
		E row = this.repository.findByKey(item.key()).orElseGet(this.newRow);
		row.become(item);
		this.repository.saveAndFlush(row);
		forgetRows();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(String key) {
		this.repository.findByKey(key).ifPresent(this.repository::delete);
		this.repository.flush();
	}

	/**
	 * Every flush compares each row that the transaction remembers, and a large import
	 * flushes for every entry.
	 */
	private void forgetRows() {
		this.entityManager.clear();
	}

	private List<ContentItem<C>> load() {
		List<ContentItem<C>> entries = inOrder(this.repository.readAll());
		forgetRows();
		return entries;
	}

	private static <C extends Content> List<ContentItem<C>> inOrder(List<? extends PublishedEntry<C>> rows) {
		return rows.stream().map(PublishedEntry::toEntry).sorted(ContentSnapshot.IN_ORDER).toList();
	}

}
