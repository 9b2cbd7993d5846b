package headshots.studio;

import java.util.List;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finder from the studio to readers: a question comes and goes, and nothing is
 * published that readers could not get through.
 */
@StudioTest
class FinderStudioTests {

	private static final String FORM = "form.editor";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient reader;

	@Test
	void aQuestionComesAndGoesWithWhatItAloneLeadsTo() {
		SignedInClient editor = this.staff.hire("finder", "EDITOR");
		String theatrical = key(editor, "You need a theatrical headshot");
		String result = saved(editor.submit("/studio/results/new", FORM, "title", "You need a villain", "type", "actor",
				"reason", "Because of the part.", "action", "save"));
		assertThat(editor.page(publication(result)).text())
			.contains("isn’t reached: no answer of a question leads to it");
		String step = saved(editor.submit("/studio/steps/new", FORM, "question", "Whose side is the part on?",
				"answers.1.text", "The good one", "answers.1.result", theatrical, "answers.2.text", "The bad one",
				"answers.2.result", key(editor, "You need a villain"), "action", "save"));
		assertThat(editor.page(publication(step)).text()).contains("isn’t reached: no answer of another question");
		String stepKey = editor.page("/studio/steps/new")
			.select("[name=answers.1.step] option:contains(Whose side)")
			.attr("value");
		assertThat(editor.page("/studio/steps").select(".outline li").eachText())
			.anyMatch((line) -> line.startsWith("No answer leads here: Whose side is the part on? The good one:"));

		String acting = place(editor, "What kind of roles is it for?");
		saved(editor.submit(acting, FORM, "answers.2.result", "", "answers.2.step", stepKey, "action", "save"));
		assertThat(editor.page(publication(acting)).text()).contains("isn’t published");
		publish(editor, acting, step, result);
		assertThat(this.reader.page("/which/acting").select(".choose a").eachAttr("href"))
			.contains("/which/whose-side-is-the-part-on");
		Document added = this.reader.page("/which/whose-side-is-the-part-on");
		assertThat(added.select(".said li")).hasSize(2);
		assertThat(added.text()).contains("Question 3 of 3");
		assertThat(this.reader.page("/which/result/you-need-a-villain").select("h1").text())
			.isEqualTo("You need a villain");
		assertThat(editor.page(withdrawal(result)).text()).contains("Other content refers to it");

		saved(editor.submit(step, FORM, "answers.1.result", "", "answers.1.step",
				editor.page("/studio/steps/new")
					.select("[name=answers.1.step] option:contains(What kind of roles)")
					.attr("value"),
				"action", "save"));
		assertThat(editor.page(publication(step)).text()).contains("lead back to this question");
		saved(editor.submit(step, FORM, "answers.1.step", "", "answers.1.result", theatrical, "action", "save"));

		saved(editor.submit(acting, FORM, "answers.2.step", "", "answers.2.result", theatrical, "action", "save"));
		assertThat(editor.page(publication(acting)).select("#leaving ~ ul a").eachText())
			.contains("Whose side is the part on?", "You need a villain");
		publish(editor, acting);
		assertThat(this.reader.get("/which/whose-side-is-the-part-on").status()).isEqualTo(410);
		assertThat(this.reader.get("/which/result/you-need-a-villain").status()).isEqualTo(410);
		assertThat(editor.page(step).text()).contains("ithdrawn");
		assertThat(this.reader.page("/which/result/theatrical").select(".said li")).hasSize(2);
	}

	@Test
	void aSecondFirstQuestionIsRefused() {
		SignedInClient editor = this.staff.hire("fifth", "EDITOR");
		String result = key(editor, "You need an actor headshot");
		String first = saved(editor.submit("/studio/steps/new", FORM, "question", "Is it a second beginning?",
				"answers.1.text", "Yes", "answers.1.result", result, "answers.2.text", "No", "answers.2.result", result,
				"first", "true", "action", "save"));
		assertThat(editor.page(publication(first)).text())
			.contains("is checked for “Who asked you for a picture?” too");
		Answer preview = editor.get(first + "/preview");
		String shown = preview.status() == 200 ? preview.text() : editor.get(preview.header("Location")).text();
		assertThat(shown).contains("Is it a second beginning?");
	}

	@Test
	void thePreviewOfAQuestionIsThePageOfReaders() {
		SignedInClient editor = this.staff.hire("preview", "EDITOR");
		String book = place(editor, "What kind of work should it bring you?");
		saved(editor.submit(book, FORM, "help", "Ask your mother.", "action", "save"));
		Answer preview = editor.get(book + "/preview");
		String shown = preview.status() == 200 ? preview.text() : editor.get(preview.header("Location")).text();
		assertThat(shown).contains("Ask your mother.").contains("You said");
		assertThat(this.reader.page("/which/book").text()).doesNotContain("Ask your mother.");
	}

	@Test
	void theFirstQuestionTakesTheWholeFinderDown() {
		SignedInClient editor = this.staff.hire("whole", "EDITOR");
		String page = editor.page(withdrawal(place(editor, "Who asked you for a picture?"))).text();
		assertThat(page).containsPattern("Withdrawn with it, because nothing else leads readers there: "
				+ "[6-9] finder questions and 1[6-9] finder results\\.");
	}

	@Test
	void aTypeThatIsAResultStays() {
		SignedInClient editor = this.staff.hire("type", "EDITOR");
		String runway = editor.page("/studio/types").select("a:contains(Runway)").attr("href");
		assertThat(editor.page(withdrawal(runway)).text()).contains("You need a runway picture refers to it");
	}

	private static void publish(SignedInClient editor, String... places) {
		String entries = String.join("&", List.of(places).stream().map((place) -> "entry=" + number(place)).toList());
		Answer answer = editor.submit("/studio/publication?" + entries, "main form[method=post]");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	private static String place(SignedInClient editor, String question) {
		return editor.page("/studio/steps").select(".listing a:contains(" + question + ")").attr("href");
	}

	private static String key(SignedInClient editor, String result) {
		return editor.page("/studio/steps/new")
			.select("[name=answers.1.result] option:contains(" + result + ")")
			.attr("value");
	}

	private static String number(String place) {
		return place.replaceAll("\\D", "");
	}

	private static String publication(String place) {
		return "/studio/entries/" + number(place) + "/publication";
	}

	private static String withdrawal(String place) {
		return "/studio/entries/" + number(place) + "/withdrawal";
	}

	private static String saved(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
		return answer.header("Location").replaceFirst("\\?.*", "");
	}

}
