package headshots.studio.feedback;

import java.util.List;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@StudioTest
class FeedbackReportControllerTests {

	private static final String TEXT = "Zyxreport";

	@Autowired
	private Staff staff;

	private SignedInClient editor;

	private String place;

	@BeforeEach
	void report() {
		this.editor = this.staff.editor();
		this.place = "/studio/feedback/" + this.staff.report("platforms", "spotlight", TEXT + ": 9 × 12");
	}

	@AfterEach
	void clear() {
		this.staff.removeReports(TEXT);
	}

	@Test
	void aReportSaysWhatReadersSawThenAndLeadsToTheEditorAndTheirPage() {
		Document page = this.editor.page(this.place);
		assertThat(page.select("main").text()).contains(TEXT, "Readers saw revision", "It hasn’t changed since",
				"reader@example.com", "This report is deleted on");
		assertThat(page.select("main dd").text()).contains("Spotlight");
		assertThat(page.select("a:contains(View page)").attr("href")).isEqualTo("/platforms/spotlight");
		Document item = this.editor.page(page.select("a:contains(Edit the text)").attr("href"));
		assertThat(item.select("#readers").text()).contains("1 open", TEXT);
		assertThat(item.select("#readers a").attr("href")).isEqualTo(this.place);
	}

	@Test
	void aReportAboutAnItemThatIsGoneCanBeClosedToo() {
		String gone = "/studio/feedback/" + this.staff.report("platforms", "never-was", TEXT + " gone");
		assertThat(this.editor.page(gone).select("main").text()).contains("no such item anymore");
		assertThat(this.editor.follow(this.editor.submit(gone, "form[action$=/answer]")).text())
			.contains("Closed as answered.");
	}

	@Test
	void theEditorClosesAReportWithOnePress() {
		Document item = this.editor
			.page(this.editor.get("/studio/item?kind=platforms&key=spotlight").header("Location"));
		Answer closed = this.editor.submit(item, "#readers form", "note", "Fixed");
		assertThat(this.editor.follow(closed).html().select("[role=status]").text()).contains("Report closed.");
		assertThat(this.editor.page(this.place).select(".standing").text()).contains("answered by Edda", "Fixed");
	}

	@Test
	void theSecondToCloseAReportIsTold() {
		Document open = this.editor.page(this.place);
		this.staff.administrator().submit(this.place, "form[action$=/dismissal]", "note", "It is right");
		Answer late = this.editor.follow(this.editor.submit(open, "form[action$=/answer]", "note", "Fixed"));
		assertThat(late.text()).contains("Nothing was changed", "dismissed by Adam", "It is right");
		assertThat(this.editor.follow(this.editor.submit(this.place, "form[action$=/reopening]")).text())
			.contains("Open again.");
	}

	@Test
	void aNoteThatWasTypedWithoutSessionIsKept() {
		Answer dead = this.editor.postBare(this.place + "/dismissal", List.of(), "note", "A reason typed once");
		assertThat(dead.status()).isEqualTo(403);
		assertThat(dead.html().getElementById("reason").val()).isEqualTo("A reason typed once");
		assertThat(dead.html().getElementById("note").val()).isEmpty();
		assertThat(this.editor.submit(dead.html(), "form[action$=/dismissal]").status()).isEqualTo(303);
	}

	@Test
	void anErasedReportIsNowhere() {
		assertThat(this.editor.page("/studio").select("#work").text()).contains(TEXT);
		assertThat(this.editor.follow(this.editor.submit(this.place + "/removal", "main form")).text())
			.contains("Erased.")
			.doesNotContain(TEXT);
		assertThat(this.editor.get(this.place).status()).isEqualTo(404);
		assertThat(this.editor.page("/studio").select("#work").text()).doesNotContain(TEXT);
	}

}
