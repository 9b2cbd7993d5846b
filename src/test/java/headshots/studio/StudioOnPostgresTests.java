package headshots.studio;

import headshots.PostgresGuideTest;
import headshots.Staff;
import headshots.StudioStates;
import headshots.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the studio in every state, on PostgreSQL too: lists, searches, previews,
 * archives.
 */
@PostgresGuideTest
class StudioOnPostgresTests {

	@Autowired
	private Staff staff;

	@Autowired
	private Visitor visitor;

	@Test
	void everyPageAnswersAsItShould() {
		assertThat(StudioStates.of(this.staff, this.visitor)).hasSizeGreaterThan(80);
	}

}
