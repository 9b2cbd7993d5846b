package headshots.studio;

import java.util.Map;
import java.util.stream.LongStream;

import headshots.HttpTestClient;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StatementCount;
import headshots.content.OwnStore;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However many types and aspects there are, staff see the matrix after the same few
 * questions to the database.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:studio-matrix;DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-" })
@Import({ HttpTestClient.class, Staff.class, StatementCount.class, OwnStore.class })
@DirtiesContext
class MatrixStatementsTests {

	private static final int TYPES = 20;

	private static final int ASPECTS = 10;

	@Autowired
	private Staff staff;

	@Autowired
	private StatementCount statements;

	@Autowired
	private OwnStore store;

	@Autowired
	@Qualifier("initialRevisionImporter")
	private SmartLifecycle adoption;

	@Test
	void theMatrixAsksAsOftenForManyCellsAsForFew() {
		SignedInClient editor = this.staff.editor();
		int few = editor.page("/studio").select(".grid td").size();
		long forFew = statements(editor);
		this.store.replaceBy(withMore(OwnStore.starterContent()));
		this.adoption.start();
		assertThat(editor.page("/studio").select(".grid td")).hasSizeGreaterThan(few + TYPES * ASPECTS);
		assertThat(editor.page("/studio").select(".grid td svg")).hasSizeGreaterThan(TYPES * ASPECTS);
		assertThat(statements(editor)).isEqualTo(forFew).isLessThan(20);
	}

	/**
	 * Now and then a session notes that it was used; the fewest statements are the
	 * page's.
	 */
	private long statements(SignedInClient editor) {
		return LongStream.range(0, 4)
			.map((time) -> this.statements.during(() -> editor.page("/studio")))
			.min()
			.orElseThrow();
	}

	private static Map<String, String> withMore(Map<String, String> texts) {
		StringBuilder types = new StringBuilder(texts.get("types.yaml"));
		StringBuilder aspects = new StringBuilder(texts.get("aspects.yaml"));
		StringBuilder guidance = new StringBuilder(texts.get("guidance.yaml"));
		for (int aspect = 0; aspect < ASPECTS; aspect++) {
			aspects.append("""

					- {key: aspect-%1$d, changed: 2026-03-01, slug: aspect-%1$d, name: Aspect %1$d, question: What?,
					   lowPole: low, highPole: high, position: 9%1$d}""".formatted(aspect));
		}
		for (int type = 0; type < TYPES; type++) {
			types
				.append("""

						- {key: type-%1$d, changed: 2026-03-01, slug: type-%1$d, name: Type %1$d, title: Type %1$d headshots,
						   summary: Summary, definition: Definition, keyFeatures: [a, b, c], tint: daylight, position: 9%1$d}"""
					.formatted(type));
			for (int aspect = 0; aspect < ASPECTS; aspect++) {
				guidance.append("""

						- {key: type-%1$d.aspect-%2$d, changed: 2026-03-01, type: type-%1$d, aspect: aspect-%2$d,
						   summary: Phrase, detail: Detail, dos: [a, b, c], avoids: [a, b, c], from: 2, to: 7}"""
					.formatted(type, aspect));
			}
		}
		texts.put("types.yaml", types.toString());
		texts.put("aspects.yaml", aspects.toString());
		texts.put("guidance.yaml", guidance.toString());
		return texts;
	}

}
