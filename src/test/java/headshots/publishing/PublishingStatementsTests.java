package headshots.publishing;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import headshots.StatementCount;
import headshots.content.OwnStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A publication reads only what it changes, however many kinds and items there are.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:publishing-statements;DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-" })
@Import({ StatementCount.class, OwnStore.class, PublishingFixtures.Setting.class })
@DirtiesContext
class PublishingStatementsTests {

	private static final Pattern TABLE = Pattern.compile("\\b(?:from|join|into|update) ([a-z_]+)");

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private OwnStore store;

	@Autowired
	private StatementCount statements;

	@Autowired
	private ContentSerializer contents;

	@Autowired
	private LinkSearch links;

	@Test
	void publishingOneAnswerTakesTheSameStatementsInALargeGuideAsInASmallOne() {
		List<String> small = publishAQuestion();
		this.store.replaceBy(OwnStore.matrix(100, 20));
		assertThat(publishAQuestion()).isEqualTo(small).hasSize(11);
		assertThat(small).flatExtracting(PublishingStatementsTests::tables)
			.containsOnly("guide_version", "entry", "revision", "question", "moved_page", "publication", "audit_event",
					"scheduled_revision");
	}

	@Test
	void linksTakeNoStatementsOfTheirOwn() {
		String links = "[a](/aspects/styling) [b](/faq#top) [c](/headshots/actor) [d](https://example.org/)";
		long id = this.fixtures.draft("questions", this.contents
			.with(Samples.question(PublishingFixtures.slug("linked"), List.of()), Map.of("answer", links.repeat(20))));
		assertThat(
				this.statements.preparedDuring(() -> this.fixtures.desk.publish(Map.of(id, 1), PublishingFixtures.BEN)))
			.hasSameSizeAs(publishAQuestion());
		assertThat(this.statements.preparedDuring(() -> this.links.external())).hasSize(1);
		assertThat(this.statements
			.preparedDuring(() -> this.links.affectedByWithdrawing(List.of(this.fixtures.status(id).address()))))
			.hasSize(2);
		assertThat(this.statements.preparedDuring(() -> this.links.affectedByPublishing(List.of(id)))).hasSize(1);
		assertThat(this.statements.preparedDuring(() -> this.links.dead())).isEmpty();
	}

	@Test
	void withdrawingOneAnswerReadsNoOtherKind() {
		long id = this.fixtures.live("questions", Samples.question(PublishingFixtures.slug("leaves"), List.of()));
		assertThat(
				this.statements.preparedDuring(() -> this.fixtures.desk.withdraw(id, 1, null, PublishingFixtures.BEN)))
			.flatExtracting(PublishingStatementsTests::tables)
			.containsOnly("guide_version", "entry", "question", "moved_page", "publication", "audit_event");
	}

	private List<String> publishAQuestion() {
		long id = this.fixtures.draft("questions", Samples.question(PublishingFixtures.slug("counted"), List.of()));
		return this.statements.preparedDuring(() -> this.fixtures.desk.publish(Map.of(id, 1), PublishingFixtures.BEN));
	}

	/** The names of the tables that a statement reads or writes. */
	private static List<String> tables(String statement) {
		String text = statement.replace(" for update", "");
		return TABLE.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
	}

}
