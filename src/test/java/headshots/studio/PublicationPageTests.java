package headshots.studio;

import java.time.LocalDate;
import java.util.List;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Which drafts the publish page selects, offers and asks for.
 */
@StudioTest
class PublicationPageTests {

	@Autowired
	private Staff staff;

	private SignedInClient person;

	private SignedInClient colleague;

	@BeforeEach
	void hire() {
		this.person = this.staff.hire("publisher", "EDITOR");
		this.colleague = this.staff.hire("hanna", "EDITOR");
	}

	@Test
	void aPersonsOwnDraftsAreSelectedAndThoseOfOthersAreNot() {
		String own = term(this.person, "Own draft");
		String other = term(this.colleague, "Draft of a colleague");
		Document page = this.person.page("/studio/publication");
		assertThat(page.select("h1").text()).isEqualTo("Publish “Own draft”?");
		assertThat(page.select("input[name=entry][checked]").eachAttr("value")).containsExactly(own);
		assertThat(page.select("fieldset:contains(Others’ drafts) input[name=entry]").eachAttr("value"))
			.contains(other);
		assertThat(page.select("form[action=/studio/publication][method=post] input[name=shown]").eachAttr("value"))
			.containsExactly(own + ":1");
		assertThat(this.person.page("/studio").select("input[name=entry][checked]").eachAttr("value"))
			.containsExactly(own);
		assertThat(this.person.page("/studio/publication?picked=true").select("main").text())
			.contains("Nothing is selected.");
	}

	@Test
	void draftsThatMissingOnesNeedAreAddedWithThem() {
		String type = saved(this.person, "types", "name", "Chain", "title", "Chain headshots");
		String look = saved(this.colleague, "types", "name", "Link", "title", "Link headshots", "parent", "chain");
		String cell = id(this.person.submit("/studio/guidance/new?type=link&aspect=purpose", "form.editor", "action",
				"save", "summary", "Needs both"));
		Document page = this.person.page("/studio/entries/" + cell + "/publication");
		assertThat(page.select(".problems button").eachText()).containsExactly("Add Link to these",
				"Add all 2 that are missing");
		assertThat(page.select(".problems ul.small li").eachText()).hasSize(2)
			.allMatch((line) -> line.contains(": saved by "))
			.anyMatch((line) -> line.contains("Hanna"));
		List<String> added = page.select(".problems form").get(1).select("input[name=entry]").eachAttr("value");
		assertThat(added).containsExactly(cell, look, type);
		Document all = this.person.page("/studio/publication?picked=true&entry=" + String.join("&entry=", added));
		assertThat(all.select("h1").text()).isEqualTo("Publish 3 changes?");
		assertThat(all.select(".problems button")).isEmpty();
		// A look inherits the cells that it lacks.
		assertThat(this.person.page("/studio/publication?type=" + look).select("main").text())
			.doesNotContain("are missing: ");
		assertThat(this.person.page("/studio/publication?type=" + type).select("main").text())
			.contains("6 cells are missing: ");
		assertThat(this.person.get("/studio/publication?type=" + cell).status()).isEqualTo(404);
	}

	@Test
	void aDraftThatWasSavedAgainIsNamedAndNothingIsPublishedOrScheduled() {
		String term = term(this.person, "Reviewed");
		this.colleague.submit("/studio/terms/" + term, "form.editor", "action", "save", "meaning", "Newer words.");
		String tomorrow = LocalDate.now().plusDays(1).toString();
		for (Answer answer : List.of(this.person.post("/studio/publication", "shown", term + ":1"),
				this.person.post("/studio/schedules", "shown", term + ":1", "date", tomorrow, "time", "09:00"))) {
			assertThat(answer.status()).isEqualTo(409);
			assertThat(answer.html().select(".notice--warning").first().text())
				.startsWith("In the meantime, a newer version was saved of “Reviewed” (Hanna, ")
				.endsWith("so nothing was published. Here’s what would change now.");
			assertThat(answer.html().select("input[name=shown]").eachAttr("value")).containsOnly(term + ":2");
		}
	}

	@Test
	void pagesThatWouldKeepASetBackSaySo() {
		String term = term(this.person, "Planned");
		Answer scheduled = this.person.post("/studio/schedules", "shown", term + ":1", "date",
				LocalDate.now().plusDays(1).toString(), "time", "09:00");
		String set = scheduled.header("Location").replaceFirst("\\?.*", "");
		Document page = this.person.page("/studio/entries/" + term + "/discarding");
		assertThat(page.select(".notice--warning a").attr("href")).isEqualTo(set);
		this.person.submit(page, "main form");
		assertThat(this.person.page(set).select("main").text()).contains("As things are now, this would be kept back")
			.contains("Planned: was withdrawn or put away after it was scheduled");
		assertThat(this.person.page(set).select("form[action$=/newer]")).isEmpty();
		assertThat(this.person.submit(set, "form[action$=/cancellation]").header("Location"))
			.isEqualTo("/studio?done=canceled");
		assertThat(this.person.get(set).header("Location")).isEqualTo("/studio?done=unscheduled");
	}

	private static String term(SignedInClient by, String term) {
		return saved(by, "terms", "term", term, "meaning", "Words.");
	}

	private static String saved(SignedInClient by, String kind, String... fields) {
		return id(by.post("/studio/" + kind, fields));
	}

	private static String id(Answer saved) {
		assertThat(saved.status()).as(saved.text()).isEqualTo(303);
		return saved.header("Location").replaceFirst("\\?.*", "").replaceAll("\\D", "");
	}

}
