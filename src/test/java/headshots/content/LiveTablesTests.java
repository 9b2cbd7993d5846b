package headshots.content;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

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

	@Autowired
	private PublishedContentCache published;

	@Autowired
	private StoredContent stored;

	@Autowired
	private TransactionTemplate transactions;

	private OwnStore store;

	private Map<String, String> before;

	/** Whatever other tests of the same guide have published there. */
	@BeforeEach
	void takeTheFiles() {
		this.store = new OwnStore(this.jdbc, this.contentImport, this.files, this.kinds, this.published);
		this.before = this.store.written();
		this.store.replaceBy(OwnStore.starterContent());
	}

	@AfterEach
	void giveBackWhatWasThere() {
		this.store.replaceBy(this.before);
		this.stored.assertIsInMemory();
	}

	@Test
	void everyKindReadsBackAsItsFileSays() {
		assertThat(this.kinds).hasSize(16);
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
	void publishedContentIsInMemoryAsItsTableReadsBack() {
		for (Map<String, Content> contents : List.of(AwkwardContent.full(this.kinds), AwkwardContent.bare(this.kinds),
				AwkwardContent.full(this.kinds))) {
			assertThat(contents).hasSameSizeAs(this.kinds);
			this.transactions
				.executeWithoutResult((transaction) -> contents.forEach((kind, content) -> put(kind(kind), content)));
			contents.forEach((kind, content) -> assertThat(seen(kind)).isEqualTo(content));
			this.stored.assertIsInMemory();
		}
		this.transactions.executeWithoutResult((transaction) -> this.kinds.stream()
			.sorted(Comparator.comparing((kind) -> !kind.isPart()))
			.forEach((kind) -> kind.remove("awkward")));
		assertThat(this.published.snapshot().addresses()).noneMatch((key) -> key.key().equals("awkward"));
		this.stored.assertIsInMemory();
	}

	@Test
	void refusesASlugThatIsTaken() {
		assertRefused("update aspect set slug = 'purpose' where slug = 'styling'");
	}

	@Test
	void refusesStretchesOutsideTheLine() {
		assertRefused("update guidance set stretch_to = 11 where entry_key = 'actor.purpose'");
		assertRefused("update guidance set stretch_from = 10 where entry_key = 'actor.purpose'");
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

	private static <C extends Content> void put(ContentKind<C> kind, Content content) {
		kind.put(new ContentItem<>("awkward", LocalDate.of(2028, 2, 29), kind.contentType().cast(content)));
	}

	private Content seen(String kind) {
		return this.published.snapshot().find(new ContentKey(kind, "awkward")).orElseThrow().content();
	}

	private ContentKind<?> kind(String name) {
		return this.kinds.stream().filter((kind) -> kind.name().equals(name)).findFirst().orElseThrow();
	}

	private void assertRefused(String sql) {
		assertThatExceptionOfType(DataIntegrityViolationException.class).as(sql)
			.isThrownBy(() -> this.jdbc.sql(sql).update());
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table).query(Long.class).single();
	}

}
