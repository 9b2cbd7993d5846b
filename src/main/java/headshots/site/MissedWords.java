package headshots.site;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stores the words that readers searched for in vain, a bounded number of them.
 */
@Repository
public class MissedWords {

	static final int MOST = 500;

	private static final int KEPT_DAYS = 180;

	private final JdbcClient jdbc;

	MissedWords(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All words, those that were searched for most often first. */
	public List<MissedWord> all() {
		return this.jdbc.sql("select * from missed_word order by searches desc, word").query(MissedWord.class).list();
	}

	/**
	 * Dismisses a word, or shows a dismissed one again.
	 * @return whether there is such a word
	 */
	@Transactional
	public boolean dismiss(long id, boolean dismissed) {
		return this.jdbc.sql("update missed_word set dismissed = :dismissed where id = :id")
			.param("dismissed", dismissed)
			.param("id", id)
			.update() > 0;
	}

	/** Adds to the count of a stored word; returns false if the word is not stored. */
	@Transactional
	public boolean add(String word, int searches, LocalDate today) {
		return this.jdbc
			.sql("update missed_word set searches = searches + :searches, last_day = :today where word = :word")
			.param("searches", searches)
			.param("today", today)
			.param("word", word)
			.update() > 0;
	}

	/** Stores a word unless there are as many as there may be. */
	@Transactional
	public void store(String word, int searches, LocalDate today) {
		this.jdbc
			.sql("insert into missed_word (word, searches, first_day, last_day) select cast(:word as varchar(24)), "
					+ "cast(:searches as integer), cast(:today as date), cast(:today as date) where (select count(*) from missed_word) < :most")
			.param("word", word)
			.param("searches", searches)
			.param("today", today)
			.param("most", MOST)
			.update();
	}

	/** Deletes the words that were last searched for half a year ago. */
	@Transactional
	public void prune(LocalDate today) {
		this.jdbc.sql("delete from missed_word where last_day < :oldest")
			.param("oldest", today.minusDays(KEPT_DAYS))
			.update();
	}

}
