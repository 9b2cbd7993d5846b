package headshots.studio;

import java.time.Duration;
import java.util.List;

import headshots.HttpTestClient;
import headshots.SamplePhotographs;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * The place of a photograph has the picture's mean color until the picture has come.
 */
@StudioTest
class PictureColorTests {

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private JdbcTemplate jdbc;

	@Test
	void aPageHasTheColorInAFewBytes() {
		SignedInClient editor = this.staff.editor();
		String place = SamplePhotographs.live(editor, "Color", 501, "types", "theatrical");
		Element color = this.client.page("/headshots/theatrical").selectFirst(".photographs svg");
		assertThat(color.attr("fill")).matches("#[0-9a-f]{6}");
		assertThat(color.attr("aria-hidden")).isEqualTo("true");
		assertThat(color.outerHtml().replaceAll("\\s+<", "<").length()).isLessThan(200);
		SamplePhotographs.withdraw(editor, place);
	}

	@Test
	void aPictureFromBeforeGetsItsColorWithItsSizes() {
		SignedInClient editor = this.staff.editor();
		String place = SamplePhotographs.draft(editor, "Color from before", 502, "consentOnFile", "true", "types",
				"theatrical");
		List<String> colors = this.jdbc.queryForList("select color from picture order by kept_at desc", String.class);
		assertThat(colors.get(0)).matches("#[0-9a-f]{6}");
		String hash = this.jdbc.queryForList("select hash from picture order by kept_at desc", String.class).get(0);
		this.jdbc.update("update picture set color = null where hash = ?", hash);
		SamplePhotographs.publish(editor, place);
		await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> assertThat(color(hash)).isNotNull());
		// The upright crop's mean, which is about the whole picture's.
		for (int channel = 1; channel < 7; channel += 2) {
			assertThat(level(color(hash), channel)).isBetween(level(colors.get(0), channel) - 25,
					level(colors.get(0), channel) + 25);
		}
		SamplePhotographs.withdraw(editor, place);
	}

	private String color(String hash) {
		return this.jdbc.queryForObject("select color from picture where hash = ?", String.class, hash);
	}

	private static int level(String color, int at) {
		return Integer.parseInt(color.substring(at, at + 2), 16);
	}

}
