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
public abstract class LiveKind<C extends Content, E extends LiveEntry<C>> implements ContentKind<C> {

	@PersistenceContext
	private EntityManager entityManager;

	private final String name;

	private final Class<C> contentType;

	private final LiveRepository<E> repository;

	private final Supplier<E> newRow;

	private final Snapshot<List<Entry<C>>> entries;

	protected LiveKind(String name, Class<C> contentType, LiveRepository<E> repository, Supplier<E> newRow,
			GuideVersion version) {
		this.name = name;
		this.contentType = contentType;
		this.repository = repository;
		this.newRow = newRow;
		this.entries = Snapshot.ofTable(version, this::load);
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
	public List<Entry<C>> entries() {
		Overlay overlay = Overlay.current();
		return (overlay != null) ? overlay.edition().entries(this) : this.entries.get();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Entry<C>> stored() {
		return load();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(Entry<C> entry) {
		E row = this.repository.findByKey(entry.key()).orElseGet(this.newRow);
		row.become(entry);
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

	private List<Entry<C>> load() {
		List<Entry<C>> entries = inOrder(this.repository.readAll());
		forgetRows();
		return entries;
	}

	private static <C extends Content> List<Entry<C>> inOrder(List<? extends LiveEntry<C>> rows) {
		return rows.stream().map(LiveEntry::toEntry).sorted(Edition.IN_ORDER).toList();
	}

}
