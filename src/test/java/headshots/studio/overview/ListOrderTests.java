package headshots.studio.overview;

import java.util.List;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Items are moved to any place of their list in one step.
 */
@StudioTest
class ListOrderTests {

	private static final String FORM = "main form.ask";

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void movesToTheFirstTheLastAndAnyOtherPlace() {
		List<String> before = ids("questions", "null");
		String moving = before.get(1);
		int revisions = revisions();
		assertThat(move("questions", moving, "last").header("Location"))
			.isEqualTo("/studio/questions?done=moved#entry-" + moving);
		assertThat(ids("questions", "null")).last().isEqualTo(moving);
		assertThat(revisions()).isEqualTo(revisions + 1);
		move("questions", moving, "first");
		assertThat(ids("questions", "null")).first().isEqualTo(moving);
		move("questions", moving, "after-" + before.get(0));
		assertThat(ids("questions", "null")).isEqualTo(before);
		assertThat(move("questions", moving, "after-" + before.get(0)).header("Location"))
			.isEqualTo("/studio/questions?done=same#entry-" + moving);
		assertThat(this.jdbc.queryForList(
				"select outcome from audit_event where action = 'moved' order by id desc fetch first 3 rows only",
				String.class))
			.hasSize(3)
			.contains("first");
	}

	@Test
	void aListThatChangedSinceItWasShownIsShownAgain() {
		List<String> before = ids("questions", "null");
		Document page = this.editor.page("/studio/questions/order?entry=" + before.get(0));
		move("questions", before.get(3), "first");
		Answer late = this.editor.submit(page, FORM, "direction", "last");
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.html().select("[role=status]").text()).contains("Nothing was moved: the list changed");
		assertThat(ids("questions", "null")).first().isEqualTo(before.get(3));
		assertThat(this.editor.submit(late.html(), FORM, "direction", "last").status()).isEqualTo(303);
		assertThat(ids("questions", "null")).last().isEqualTo(before.get(0));
	}

	@Test
	void looksAreMovedAmongTheLooksOfTheirType() {
		List<String> types = ids("types", "null");
		List<String> looks = ids("types", "model");
		assertThat(looks).hasSizeGreaterThan(3);
		Document page = this.editor.page("/studio/types/order?entry=" + looks.get(0));
		assertThat(page.select("#direction option").eachAttr("value")).hasSize(looks.size() + 1)
			.doesNotContain("after-" + types.get(0), "after-" + looks.get(0));
		move("types", looks.get(0), "last");
		assertThat(ids("types", "model")).last().isEqualTo(looks.get(0));
		assertThat(ids("types", "null")).isEqualTo(types);
		Answer strange = this.editor.post("/studio/types/order", "entry", looks.get(0), "direction",
				"after-" + types.get(0));
		assertThat(strange.status()).isEqualTo(409);
		assertThat(ids("types", "null")).isEqualTo(types);
		move("types", looks.get(0), "first");
		assertThat(ids("types", "model")).isEqualTo(looks);
	}

	@Test
	void onlyPlacesOfOrderedListsAreTaken() {
		String question = ids("questions", "null").get(0);
		Answer nowhere = this.editor.post("/studio/questions/order", "entry", question, "direction", "sideways");
		assertThat(nowhere.status()).isEqualTo(422);
		assertThat(nowhere.html().select("[role=status]").text()).isEqualTo("Choose a place.");
		assertThat(this.editor.get("/studio/terms/order?entry=1").status()).isEqualTo(404);
		assertThat(this.editor.post("/studio/terms/order", "entry", "1", "direction", "first").status()).isEqualTo(404);
		assertThat(this.editor.post("/studio/questions/order", "entry", "999999", "direction", "first").status())
			.isEqualTo(404);
	}

	@Test
	void theFilterStaysAndUnknownFiltersAreIgnored() {
		String question = ids("questions", "null").get(2);
		Answer moved = this.editor.post("/studio/questions/order?show=drafts", "entry", question, "direction", "up");
		assertThat(moved.header("Location")).isEqualTo("/studio/questions?show=drafts&done=moved#entry-" + question);
		Document drafts = this.editor.page("/studio/questions?show=drafts");
		assertThat(drafts.select("#entry-" + question + " .moves a").attr("href")).endsWith("&show=drafts");
		Answer other = this.editor.post("/studio/questions/order", "entry", question, "direction", "down", "show",
				"x&done=withdrawn");
		assertThat(other.header("Location")).isEqualTo("/studio/questions?done=moved#entry-" + question);
	}

	private Answer move(String kind, String entry, String direction) {
		Answer moved = this.editor.submit("/studio/" + kind + "/order?entry=" + entry, FORM, "direction", direction);
		assertThat(moved.status()).as(moved.text()).isEqualTo(303);
		return moved;
	}

	/** The numbers of the items in the list that belong to one parent. */
	private List<String> ids(String kind, String parent) {
		return this.editor.page("/studio/" + kind)
			.select(".moves[data-parent=" + parent + "]")
			.stream()
			.map((Element cell) -> cell.attr("data-entry"))
			.toList();
	}

	private int revisions() {
		return this.jdbc.queryForObject("select count(*) from revision", Integer.class);
	}

}
