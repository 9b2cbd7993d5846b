package headshots.studio;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Advice for some readers from the cell that has none to the page of its condition, and
 * the end of its type.
 */
@StudioTest
class ConditionalAdviceTests {

	private static final String FORM = "form.editor";

	private static final String CELLS = "/studio/advice/cells?condition=braces";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient reader;

	@Test
	void anEmptyCellLeadsToItsAdviceAndTheAdviceToReaders() {
		SignedInClient editor = this.staff.hire("advice", "EDITOR");
		String type = saved(editor.submit("/studio/types/new", FORM, "name", "Axolotl", "title", "Axolotl pictures",
				"summary", "A summary.", "definition", "A definition.", "keyFeatures", "One\nTwo\nThree", "tint",
				"tungsten", "action", "save"));
		String key = key(editor, "Axolotl");
		String look = saved(editor.submit("/studio/types/new", FORM, "name", "Newt", "title", "Newt pictures", "parent",
				key, "summary", "A summary.", "definition", "A definition.", "keyFeatures", "One\nTwo\nThree", "action",
				"save"));
		assertThat(cell(editor, "Axolotl, Purpose").text()).isEqualTo("Axolotl, Purpose: None");
		String empty = cell(editor, "Axolotl, Purpose").attr("href");
		assertThat(empty).isEqualTo("/studio/advice/new?type=" + key + "&aspect=purpose&condition=braces");

		Document form = editor.page(empty);
		assertThat(form.select("h1").text()).isEqualTo("Axolotl: purpose, with braces");
		String advice = saved(editor.submit(form, FORM, "text", "Show the gills & grin.", "action", "save"));
		assertThat(cell(editor, "Axolotl, Purpose").text()).isEqualTo("Axolotl, Purpose: Draft");
		assertThat(cell(editor, "Newt, Purpose").text()).isEqualTo("Newt, Purpose: as Axolotl");
		assertThat(this.reader.page("/advice/braces").text()).doesNotContain("gills");
		assertThat(editor.page(advice + "/preview").select("main").text()).contains("Show the gills & grin.");

		Answer twice = editor.submit("/studio/advice/new?type=" + key + "&aspect=purpose", FORM, "text", "Again.",
				"action", "save");
		assertThat(twice.status()).isEqualTo(422);
		assertThat(twice.html().select(".problems").text()).contains("Condition is missing");
		String long4 = "One. Two. Three. Four.";
		String many = saved(editor.submit("/studio/advice/new?type=" + key + "&aspect=styling&condition=braces", FORM,
				"text", long4, "action", "save"));
		assertThat(editor.page(publication(many)).text()).contains("has more than three sentences");

		publish(editor, type, look, advice);
		Document page = this.reader.page("/advice/braces");
		assertThat(page.select("#axolotl_purpose + dd p").first().text()).isEqualTo("Show the gills & grin.");
		assertThat(page.select("h2#axolotl a").attr("href")).isEqualTo("/headshots/axolotl");
		assertThat(this.reader.page("/headshots/newt").select("[aria-labelledby=conditions_] a").eachAttr("href"))
			.containsExactly("/advice/braces#axolotl");
		assertThat(this.reader.page("/search?q=axolotl+braces").select("main a[href='/advice/braces#axolotl_purpose']"))
			.isNotEmpty();

		String withdrawal = "/studio/entries/" + type.replaceAll("\\D", "") + "/withdrawal";
		saved(editor.submit("/studio/entries/" + look.replaceAll("\\D", "") + "/withdrawal", "main form[method=post]",
				"destination", "gone"));
		assertThat(editor.page(withdrawal).text()).contains("Withdrawn with it: 1 piece of advice for some readers.");
		saved(editor.submit(withdrawal, "main form[method=post]", "destination", "gone"));
		assertThat(this.reader.page("/advice/braces").text()).doesNotContain("gills");
	}

	@Test
	void theMatrixOfEachConditionCountsItsEmptyCells() {
		SignedInClient editor = this.staff.hire("advice-cells", "EDITOR");
		Document page = editor.page("/studio/advice/cells");
		assertThat(page.select("nav[aria-label=Conditions] a")).hasSize(8);
		assertThat(page.select("nav[aria-label=Conditions] a[aria-current]").text()).startsWith("Glasses, ");
		assertThat(page.select("nav[aria-label=Conditions] a[aria-current] small").text())
			.isEqualTo(", " + page.select(".grid td .state--missing").size() + " without");
		assertThat(page.select(".grid td")).hasSizeGreaterThan(70);
		assertThat(editor.page("/studio/advice").select("a[href=/studio/advice/cells]")).hasSize(1);
		assertThat(editor.page("/studio").select("a[href=/studio/advice/cells]")).hasSize(1);
		assertThat(editor.get("/studio/advice/cells?condition=none").status()).isEqualTo(200);
	}

	private static Element cell(SignedInClient editor, String name) {
		return editor.page(CELLS)
			.select(".grid td a")
			.stream()
			.filter((link) -> link.text().startsWith(name + ":"))
			.findFirst()
			.orElseThrow();
	}

	private static String key(SignedInClient editor, String name) {
		return editor.page("/studio/advice/new").select("[name=type] option:contains(" + name + ")").attr("value");
	}

	private static void publish(SignedInClient editor, String... places) {
		StringBuilder query = new StringBuilder("/studio/publication?");
		for (String place : places) {
			query.append("entry=").append(place.replaceAll("\\D", "")).append('&');
		}
		Answer answer = editor.submit(query.toString(), "main form[method=post]");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	private static String publication(String place) {
		return "/studio/entries/" + place.replaceAll("\\D", "") + "/publication";
	}

	private static String saved(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
		return answer.header("Location").replaceFirst("\\?.*", "");
	}

}
