package headshots.content;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * A published table.
 *
 * @param <C> the kind's record
 * @param <E> the row
 */
@NoRepositoryBean
public interface PublishedRepository<C extends Content, E extends PublishedEntry<C>> extends JpaRepository<E, Long> {

	Optional<E> findByKey(String key);

	/**
	 * Returns the items of all rows, in no particular order. They are plain records, of
	 * which the persistence context keeps nothing.
	 */
	@Query("select new headshots.content.ContentItem(row.key, row.changed, row.changedAt, row.publishedAt, row.content) from #{#entityName} row")
	List<ContentItem<C>> findAllItems();

}
