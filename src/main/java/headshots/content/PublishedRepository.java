package headshots.content;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.NoRepositoryBean;

/**
 * A live table.
 *
 * @param <E> the row
 */
@NoRepositoryBean
public interface PublishedRepository<E extends PublishedEntry<?>> extends JpaRepository<E, Long> {

	Optional<E> findByKey(String key);

	/** Returns the rows that are visible in the surrounding transaction. */
	@Query("select row from #{#entityName} row")
	List<E> readAll();

}
