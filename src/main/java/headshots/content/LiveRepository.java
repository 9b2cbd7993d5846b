package headshots.content;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A live table.
 *
 * @param <E> the row
 */
@NoRepositoryBean
public interface LiveRepository<E extends LiveEntry<?>> extends JpaRepository<E, Long> {

	Optional<E> findByKey(String key);

	/**
	 * What is committed, even from within a transaction that is changing it: readers
	 * share what comes out of here.
	 */
	@Override
	@Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
	List<E> findAll();

	/** What the surrounding transaction sees. */
	@Query("select row from #{#entityName} row")
	List<E> readAll();

}
