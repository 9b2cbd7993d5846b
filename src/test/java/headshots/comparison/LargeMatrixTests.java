package headshots.comparison;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import headshots.HttpTestClient;
import headshots.StatementCount;
import headshots.content.ContentItem;
import headshots.content.OwnStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide of 100 types and 20 aspects: nothing in the code knows how many there are.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:large;DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-" })
@Import({ HttpTestClient.class, StatementCount.class, OwnStore.class })
@DirtiesContext
class LargeMatrixTests {

	/** One statement for each kind of content, for moved pages and for the number. */
	private static final int TABLES = 16 + 1 + 1;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private StatementCount statements;

	@Autowired
	private OwnStore store;

	@Autowired
	private Aspects aspects;

	@Autowired
	private TransactionTemplate transactions;

	@Test
	void readingIsDoneAheadOfReadersAndTakesAsManyStatementsAsForTheStarterContent() {
		this.store.replaceBy(OwnStore.starterContent());
		long small = this.statements.during(this.store::readAfterAnotherNode);
		assertThat(this.statements.during(this::readEverything)).isZero();
		this.store.replaceBy(OwnStore.matrix(100, 20));
		long large = this.statements.during(this.store::readAfterAnotherNode);
		assertThat(small).isEqualTo(TABLES + 1);
		assertThat(large).isEqualTo(small);
		assertThat(this.statements.during(this::readEverything)).isZero();
		assertThat(this.client.page("/aspects/aspect-7").select("section.aspect")).hasSize(100);
		assertThat(this.client.page("/headshots/type-99").select("section.aspect")).hasSize(20);
		assertThat(this.client.page("/compare/type-3-vs-type-50").select("tbody")).hasSize(20);
		assertThat(this.client.page("/search?q=phrase+42").select("main h2")).isNotEmpty();
	}

	@Test
	void uncommittedContentReachesNoReader() {
		this.store.replaceBy(OwnStore.starterContent());
		this.transactions.executeWithoutResult((transaction) -> {
			this.aspects.put(new ContentItem<>("secret", LocalDate.EPOCH,
					new AspectContent("secret", "Secret", "Who?", "low", "high", null, 99)));
			assertThat(this.aspects.entries()).extracting(ContentItem::key).doesNotContain("secret");
			transaction.setRollbackOnly();
		});
		assertThat(this.aspects.entries()).extracting(ContentItem::key).doesNotContain("secret");
	}

	@Test
	void aGuideWithoutAnyContentStillAnswers() {
		this.store.replaceBy(Map.of());
		for (String path : new String[] { "/headshots", "/compare", "/prepare", "/faq", "/platforms", "/glossary",
				"/sources", "/changes", "/search?q=x", "/sitemap.xml", "/feed.atom", "/about", "/" }) {
			assertThat(this.client.get(path).status()).as(path).isEqualTo(200);
		}
		assertThat(this.client.page("/platforms").select("main").text()).contains("No platforms match these filters");
		assertThat(this.client.page("/faq").select(".footer").text()).doesNotContain("1970");
		assertThat(this.client.get("/headshots/actor").status()).isEqualTo(404);
	}

	private void readEverything() {
		for (String path : new String[] { "/", "/headshots", "/compare", "/prepare", "/faq", "/platforms", "/glossary",
				"/sources", "/changes", "/search?q=light", "/sitemap.xml" }) {
			assertThat(this.client.draw(path).status()).as(path).isEqualTo(200);
		}
	}

}
