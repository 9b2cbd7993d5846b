package headshots.studio;

import headshots.HttpTestClient;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers' pictures are checked against the numbers that staff publish of a platform.
 */
@StudioTest
class PlatformCheckTests {

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Test
	void aPublishedChangeIsHandedOverAtTheNextVisit() {
		SignedInClient editor = this.staff.editor();
		String item = editor.page("/studio/platforms").select("main th a:contains(TMDB)").attr("href");
		assertThat(rules()).contains("\"minWidth\":300,").contains("{\"width\":2,\"height\":3,\"rule\":\"exact\"}");
		publish(editor, item, "321", "3:4", "cropped");
		try {
			assertThat(rules()).contains("\"minWidth\":321,")
				.contains("{\"width\":3,\"height\":4,\"rule\":\"cropped\"}")
				.doesNotContain("\"minWidth\":300,");
			assertThat(this.client.page("/check?platform=tmdb").select("#numbers dd").first().text())
				.startsWith("at least 321 × 450");
		}
		finally {
			publish(editor, item, "300", "2:3", "exact");
		}
		assertThat(rules()).contains("\"minWidth\":300,");
	}

	@Test
	void aRatioIsWidthToHeightInDigits() {
		SignedInClient editor = this.staff.editor();
		String item = editor.page("/studio/platforms").select("main th a:contains(Castifi)").attr("href");
		String entry = "/studio/entries/" + item.replaceAll("\\D", "");
		assertThat(
				editor.submit(item, "form.editor", "ratio", "4 x 5", "ratioRule", "exact", "action", "save").status())
			.isEqualTo(303);
		assertThat(editor.page(entry + "/publication").select("main").text())
			.contains("must be width to height, such as 4:5");
		editor.submit(entry + "/discarding", "main form");
	}

	private static void publish(SignedInClient editor, String item, String minWidth, String ratio, String ratioRule) {
		assertThat(editor
			.submit(item, "form.editor", "minWidth", minWidth, "ratio", ratio, "ratioRule", ratioRule, "action", "save")
			.status()).isEqualTo(303);
		String entry = "/studio/entries/" + item.replaceAll("\\D", "");
		assertThat(editor.submit(entry + "/publication", "form[action=/studio/publication]").status()).isEqualTo(303);
	}

	private String rules() {
		String rules = this.client.get("/check/rules.js").text();
		return rules.substring(rules.indexOf("{\"slug\":\"tmdb\""));
	}

}
