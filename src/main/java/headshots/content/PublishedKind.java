package headshots.content;

import java.util.List;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A kind of content that is published by writing it to a table of its own and read from
 * the cache.
 *
 * @param <C> the kind's record
 * @param <E> the table's row
 */
public abstract class PublishedKind<C extends Content, E extends PublishedEntry<C>> implements ContentKind<C> {

	@PersistenceContext
	private EntityManager entityManager;

	private final String name;

	private final Class<C> contentType;

	private final PublishedRepository<C, E> repository;

	private final Supplier<E> newRow;

	private final PublishedContentCache published;

	protected PublishedKind(String name, Class<C> contentType, PublishedRepository<C, E> repository, Supplier<E> newRow,
			PublishedContentCache published) {
		this.name = name;
		this.contentType = contentType;
		this.repository = repository;
		this.newRow = newRow;
		this.published = published;
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
		return this.published.snapshot().entries(this);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public List<ContentItem<C>> stored() {
		return this.repository.findAllItems();
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void put(ContentItem<C> item) {
		this.published.put(new ContentKey(this.name, item.key()), item);
		E row = this.repository.findByKey(item.key()).orElseGet(this.newRow);
		row.become(item);
		this.repository.saveAndFlush(row);
		// A large import writes one row after the other, and each flush compares every
		// row that is still managed.
		this.entityManager.detach(row);
	}

	@Override
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(String key) {
		this.published.remove(new ContentKey(this.name, key));
		this.repository.findByKey(key).ifPresent(this.repository::delete);
		this.repository.flush();
	}

}
