package headshots.content;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The constraints of the live tables, on each database. The schema comes from the
 * migrations, and Hibernate has compared it with the entities before any of this runs.
 */
abstract class LiveTablesTests {

	@Autowired
	private List<ContentKind<?>> kinds;

	@Autowired
	private ContentImport contentImport;

	@Autowired
	private ContentFiles files;

	@Autowired
	private JdbcClient jdbc;

	private OwnStore store;

	private Map<String, String> before;

	/** Whatever other tests of the same guide have published there. */
	@BeforeEach
	void takeTheFiles() {
		this.store = new OwnStore(this.jdbc, this.contentImport, this.files, this.kinds);
		this.before = this.store.written();
		this.store.replaceBy(OwnStore.starterContent());
	}

	@AfterEach
	void giveBackWhatWasThere() {
		this.store.replaceBy(this.before);
	}

	@Test
	void everyKindReadsBackAsItsFileSays() {
		assertThat(this.kinds).hasSize(10);
		for (ContentKind<?> kind : this.kinds) {
			assertReadsBack(kind);
		}
	}

	@Test
	void writtenReplacedAndWrittenAgainGivesTheSameBytes() {
		Map<String, String> first = this.store.written();
		this.store.replaceBy(first);
		assertThat(this.store.written()).isEqualTo(first);
	}

	@Test
	void takingTheSameFilesAgainChangesEntriesInPlace() {
		long rows = count("guidance");
		this.contentImport.take(OwnStore.starterContent());
		assertThat(count("guidance")).isEqualTo(rows);
	}

	@Test
	void refusesASlugThatIsTaken() {
		assertRefused("update aspect set slug = 'purpose' where slug = 'styling'");
	}

	@Test
	void refusesStretchesOutsideTheLine() {
		assertRefused("update guidance set stretch_to = 11 where entry_key = 'actor.purpose'");
		assertRefused("update guidance set stretch_from = 3 where entry_key = 'actor.purpose'");
	}

	@Test
	void refusesToLoseWhatOthersBelongTo() {
		assertRefused("delete from headshot_type where entry_key = 'actor'");
		assertRefused("delete from aspect where entry_key = 'purpose'");
	}

	private <C extends Content> void assertReadsBack(ContentKind<C> kind) {
		List<ContentViolation> refusals = new java.util.ArrayList<>();
		String text = OwnStore.starterContent().get(ContentFiles.fileName(kind.name()));
		assertThat(kind.entries()).as(kind.name())
			.containsExactlyInAnyOrderElementsOf(this.files.read(kind, text, refusals));
		assertThat(refusals).isEmpty();
	}

	private void assertRefused(String sql) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).as(sql)
			.isThrownBy(() -> this.jdbc.sql(sql).update());
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
