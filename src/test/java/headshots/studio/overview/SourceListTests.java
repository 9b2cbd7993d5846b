package headshots.studio.overview;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sources are opened, followed to the places that cite them, and marked as checked.
 */
@StudioTest
class SourceListTests {

	@Autowired
	private Staff staff;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void anAddressIsOpenedInATabThatKnowsNothingOfTheStudio() {
		Element link = this.editor.page("/studio/sources").selectFirst("a[target=_blank]");
		assertThat(link.attr("href")).startsWith("https://");
		assertThat(link.attr("rel")).isEqualTo("noopener noreferrer");
		assertThat(link.text()).startsWith("Open: ").endsWith("in a new tab");
		String id = create("Not a web address", "address", "javascript:alert(1)");
		assertThat(this.editor.page("/studio/sources").select("#entry-" + id + " a[target]")).isEmpty();
		assertThat(this.editor.page("/studio/sources/" + id).select("a[target]")).isEmpty();
	}

	@Test
	void placesThatCiteASourceAreCountedLiveAndInDrafts() {
		String id = create("Cited source", "address", "https://cited.example/");
		assertThat(row(id).text()).contains("Not cited");
		assertThat(this.editor.page("/studio/entries/" + id + "/citations").select("main").text())
			.contains("Nothing cites this source");
		Answer cell = this.editor.submit(guidance(2), "form.editor", "action", "save", "citations", "cited-source");
		assertThat(cell.status()).isEqualTo(303);
		assertThat(row(id).text()).contains("Cited by 1");
		Document places = this.editor.page(row(id).select("a[href$=/citations]").attr("href"));
		assertThat(places.select(".worklist li")).singleElement()
			.satisfies((place) -> assertThat(place.select("small").text()).isEqualTo("draft"));
		assertThat(this.editor.page("/studio/sources/" + id).select("main a[href$=/citations]").text())
			.isEqualTo("Cited by 1");
		String live = this.editor.page("/studio/sources")
			.select("tr:contains(Cited by) a[href$=/citations]")
			.attr("href");
		assertThat(this.editor.page(live).select(".worklist small").eachText()).isNotEmpty();
		String editor = guidance(2);
		this.editor.post("/studio/entries/" + editor.replaceAll("\\D", "") + "/discarding", "base",
				this.editor.page(editor).select("[name=base]").val());
		assertThat(row(id).text()).contains("Not cited");
	}

	@Test
	void oneRowIsMarkedWhateverIsSelectedAndTheFilterStays() {
		String id = create("Checked alone", "address", "https://alone.example/");
		String other = create("Selected beside it", "address", "https://beside.example/");
		Document list = this.editor.page("/studio/sources?show=to-check");
		String action = list.select("#entry-" + id + " button").attr("formaction");
		Answer checked = this.editor.post(action, "entry", other);
		assertThat(checked.header("Location")).isEqualTo("/studio/sources?show=to-check&done=checked");
		Document left = this.editor.follow(checked).html();
		assertThat(left.select("#entry-" + id)).isEmpty();
		assertThat(left.select("#entry-" + other)).hasSize(1);
		assertThat(left.select("#show option[selected]").val()).isEqualTo("to-check");
		Answer nothing = this.editor.post(left.select(".actions button[formaction]").attr("formaction"));
		assertThat(nothing.header("Location")).isEqualTo("/studio/sources?show=to-check&done=nothing");
	}

	@Test
	void sourcesThatDoNotSayWhatTheyAreAreListed() {
		String id = create("Kindless source", "address", "https://kindless.example/");
		assertThat(this.editor.page("/studio").select("a[href$=show=no-kind]").text()).contains("say what");
		Document list = this.editor.page("/studio/sources?show=no-kind");
		assertThat(list.select("#entry-" + id)).hasSize(1);
		assertThat(list.select("#show option[selected]").text()).isEqualTo("Without a kind");
		this.editor.submit("/studio/sources/" + id, "form.editor", "action", "save", "kind", "trade");
		assertThat(this.editor.page("/studio/sources?show=no-kind").select("#entry-" + id)).isEmpty();
	}

	@Test
	void aSourceIsMarkedInItsEditorInOneStep() {
		String id = create("Checked in the editor", "address", "https://editor.example/");
		Answer checked = this.editor.submit("/studio/sources/" + id, "form[action*=checks]");
		assertThat(checked.header("Location")).isEqualTo("/studio/sources/" + id + "?done=checked");
		Document editor = this.editor.follow(checked).html();
		assertThat(editor.select("[role=status]").text()).contains("Marked as checked today.");
		assertThat(editor.select("#checked").val()).isNotEmpty();
		assertThat(this.editor.page(guidance(3)).select("form[action*=checks]")).isEmpty();
		assertThat(this.editor.get("/studio/entries/" + guidance(3).replaceAll("\\D", "") + "/citations").status())
			.isEqualTo(404);
	}

	private Element row(String id) {
		return this.editor.page("/studio/sources").selectFirst("#entry-" + id);
	}

	private String guidance(int number) {
		return this.editor.page("/studio/guidance").select(".listing tbody th a").get(number).attr("href");
	}

	private String create(String title, String... fields) {
		Answer made = this.editor.post("/studio/sources", "title", title, fields[0], fields[1]);
		assertThat(made.status()).as(made.text()).isEqualTo(303);
		return made.header("Location").replaceFirst("\\?.*", "").replaceAll("\\D", "");
	}

}
