package headshots.studio;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

import headshots.HttpTestClient;
import headshots.SamplePhotographs;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StatementCount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * However many photographs there are, staff see them after the same few questions to the
 * database.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:studio-photographs;DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-", "guide.media.store=database" })
@Import({ HttpTestClient.class, Staff.class, StatementCount.class })
@DirtiesContext
class PhotographStatementsTests {

	private static final int MORE = 5;

	/** The picture itself, and three widths in two formats. */
	private static final int FILES = 7;

	@Autowired
	private Staff staff;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void thePagesAskAsOftenForManyPhotographsAsForOne() {
		SignedInClient editor = this.staff.editor();
		SamplePhotographs.live(editor, "The first", 1, "types", "theatrical", "guidance", "actor.framing");
		List<String> pages = List.of("/studio/photographs", "/studio/photographs/library",
				"/studio/photographs/choice?attach=types/model",
				"/studio/photographs/order-on-page?page=/headshots/theatrical", "/studio/search?q=light",
				editor.page("/studio/guidance").select("a:matchesOwn(^Actor: framing and light$)").attr("href"));
		awaitRenditionsOf(1);
		Map<String, Long> forOne = statements(editor, pages);
		for (int i = 0; i < MORE; i++) {
			SamplePhotographs.live(editor, "Another " + i, 2 + i, "types", "theatrical", "guidance", "actor.framing");
		}
		awaitRenditionsOf(1 + MORE);
		assertThat(editor.page(pages.get(0)).select(".listing tbody tr")).hasSize(1 + MORE);
		assertThat(editor.page(pages.get(5)).select("#photographs-here li")).hasSize(1 + MORE);
		assertThat(statements(editor, pages)).isEqualTo(forOne)
			.allSatisfy((page, count) -> assertThat(count).isLessThan(20));
	}

	/** They are rendered in the background, by statements of their own. */
	private void awaitRenditionsOf(int photographs) {
		await().atMost(Duration.ofMinutes(2))
			.until(() -> this.jdbc.queryForObject("select count(*) from picture_file", Integer.class),
					(count) -> count == FILES * photographs);
	}

	/**
	 * Now and then a session notes that it was used; the fewest statements are the
	 * page's.
	 */
	private Map<String, Long> statements(SignedInClient editor, List<String> pages) {
		Map<String, Long> counts = new TreeMap<>();
		for (String page : pages) {
			counts.put(page,
					LongStream.range(0, 4)
						.map((time) -> this.statements.during(() -> editor.page(page)))
						.min()
						.orElseThrow());
		}
		return counts;
	}

}
