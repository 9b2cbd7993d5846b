package headshots.studio.overview;

import java.util.List;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Guidance that is older than its neighbor is settled with a reason, until either side
 * changes.
 */
@StudioTest
class BalanceNoteTests {

	private static final String FORM = "main form.ask";

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInClient editor;

	private long own;

	private String page;

	/** Fitness is compared with lifestyle, whose text is changed. */
	@BeforeEach
	void changeTheNeighbor() {
		this.editor = this.staff.editor();
		this.own = id("fitness.styling");
		this.page = "/studio/entries/" + this.own + "/balance";
		publishNeighbor("Crop closer than " + System.nanoTime());
		assertThat(open()).contains("Fitness: styling");
	}

	@Test
	void aSettledNoteLeavesTheListWithItsReasonAndIsUndone() {
		Document start = this.editor.page("/studio");
		assertThat(start.select("#balance ~ ul a[href=" + this.page + "]").text()).startsWith("Still right");
		Answer settled = this.editor.submit(this.page, FORM, "reason", "Both are about the shoulders");
		assertThat(settled.header("Location")).isEqualTo("/studio?balance=settled#balance");
		assertThat(this.editor.follow(settled).html().select("[role=status]").text()).contains("Settled.");
		assertThat(open()).doesNotContain("Fitness: styling");
		assertThat(log()).contains("Edda balance note settled guidance fitness.styling Both are about the shoulders");
		Document list = this.editor.page("/studio/balance");
		assertThat(list.select(".worklist li:contains(Fitness: styling)").text()).contains("Edda,",
				"Both are about the shoulders");
		Answer undone = this.editor.submit(list, "form[action=" + this.page + "/removal]");
		assertThat(this.editor.follow(undone).html().select("[role=status]").text()).contains("Undone.");
		assertThat(open()).contains("Fitness: styling");
		assertThat(log()).contains("Edda balance note reopened guidance fitness.styling ");
	}

	@Test
	void aSettledNoteComesBackWhenTheNeighborChangesAgain() {
		this.editor.submit(this.page, FORM, "reason", "Fine for now");
		assertThat(open()).doesNotContain("Fitness: styling");
		publishNeighbor("Changed again on the same day");
		assertThat(open()).contains("Fitness: styling");
		Document again = this.editor.page(this.page);
		assertThat(again.select("main").text()).contains("Settled before: Fine for now (Edda,");
		assertThat(this.editor.page("/studio/balance").select("main").text()).doesNotContain("Fine for now");
		this.editor.submit(again, FORM, "reason", "Fine once more");
		assertThat(open()).doesNotContain("Fitness: styling");
	}

	@Test
	void aReasonIsNeededAndKeptWhereItIsRefused() {
		Document page = this.editor.page(this.page);
		Answer empty = this.editor.submit(page, FORM, "reason", " ");
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.html().select("#reason-problem").text()).startsWith("Reason is missing");
		Answer longer = this.editor.submit(page, FORM, "reason", "x".repeat(201));
		assertThat(longer.status()).isEqualTo(422);
		assertThat(longer.html().select("#reason").val()).hasSize(201);
		publishNeighbor("Changed behind the page");
		Answer late = this.editor.submit(page, FORM, "reason", "Typed before it changed");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.html().select("#reason").val()).isEqualTo("Typed before it changed");
		assertThat(open()).contains("Fitness: styling");
		Answer dead = this.editor.postBare(this.page, List.of(), "_csrf", "dead", "reason", "Typed into a dead form");
		assertThat(dead.status()).isEqualTo(403);
		assertThat(dead.html().select("#reason").val()).isEqualTo("Typed into a dead form");
		assertThat(this.editor.submit(dead.html(), FORM).status()).isEqualTo(303);
	}

	@Test
	void guidanceInBalanceHasNoPage() {
		assertThat(this.editor.get("/studio/entries/" + id("lifestyle.styling") + "/balance").status()).isEqualTo(404);
		assertThat(this.editor.get("/studio/entries/1/balance").status()).isEqualTo(404);
	}

	private void publishNeighbor(String summary) {
		long neighbor = id("lifestyle.styling");
		this.editor.submit("/studio/guidance/" + neighbor, "form.editor", "action", "save", "summary", summary);
		Answer published = this.editor.submit("/studio/entries/" + neighbor + "/publication",
				"form[action=/studio/publication]");
		assertThat(published.status()).as(published.text()).isEqualTo(303);
	}

	/** The text of the list on the start page. */
	private String open() {
		return this.editor.page("/studio").select("#balance ~ ul").text();
	}

	private List<String> log() {
		return this.jdbc.queryForList(
				"select actor_name || ' ' || action || ' ' || object || ' ' || outcome from audit_event order by id desc "
						+ "fetch first 5 rows only",
				String.class);
	}

	private long id(String key) {
		return this.jdbc.queryForObject("select id from entry where kind = 'guidance' and entry_key = ?", Long.class,
				key);
	}

}
