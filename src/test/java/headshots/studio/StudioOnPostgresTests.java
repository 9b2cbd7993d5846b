package headshots.studio;

import headshots.HttpTestClient;
import headshots.PostgresGuideTest;
import headshots.Staff;
import headshots.StudioStates;
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
	private HttpTestClient client;

	@Test
	void everyPageAnswersAsItShould() {
		assertThat(StudioStates.of(this.staff, this.client)).hasSizeGreaterThan(80);
	}

}
