package headshots.studio.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers of the editor to submitted forms, from a browser and from a script, on each
 * database.
 */
abstract class EditorAnswers {

	@Autowired
	private Staff staff;

	private SignedInClient ana;

	private SignedInClient ben;

	@BeforeEach
	void signIn() {
		this.ana = this.staff.hire("ana-answers", "EDITOR");
		this.ben = this.staff.hire("ben-answers", "EDITOR");
	}

	SignedInClient editor() {
		return this.ana;
	}

	@Test
	void aSaveLeadsBackToTheFieldThatWasEditedLast() {
		Answer made = save(this.ana, this.ana.page("/studio/tips/new"), "title", "Back at the field", "steps.1.day",
				"-3", "steps.1.text", "Sleep");
		assertThat(made.header("Location")).matches("/studio/tips/\\d+\\?at=steps\\.1\\.text&done=saved");
		Document page = this.ana.page(made.header("Location"));
		assertThat(page.select("[autofocus]").eachAttr("id")).containsExactly("steps.1.text");
		assertThat(page.select(".notice--done").text()).startsWith("Draft saved.");
		Answer second = save(this.ana, page, "purpose", "Look rested.", "title", "Back at the field again");
		assertThat(second.header("Location")).endsWith("?at=purpose&done=saved");
		Answer same = save(this.ana, this.ana.page(second.header("Location")));
		assertThat(same.header("Location")).matches("/studio/tips/\\d+\\?done=same");
		assertThat(this.ana.page(same.header("Location")).select("[autofocus]")).isEmpty();
		for (String[] edit : new String[][] { { "citations", "#citations" }, { "slug", "#slug" } }) {
			Document opened = this.ana.page(same.header("Location"));
			Element option = opened.selectFirst("#citations input");
			String value = edit[0].equals("slug") ? "another-address" : option.val();
			Document back = this.ana.follow(save(this.ana, opened, edit[0], value)).html();
			assertThat(back.select("[autofocus]").is(edit[1])).as(edit[0]).isTrue();
		}
	}

	@Test
	void aSaveByScriptIsAnsweredWithThePageOfItsRevision() {
		Document blank = this.ana.page("/studio/questions/new");
		Answer made = byScript(this.ana, blank, "question", "Does the page stay?", "visit",
				blank.select("form.editor").attr("data-visit"));
		assertThat(made.status()).isEqualTo(200);
		Document first = made.html();
		assertThat(first.select("h1").text()).isEqualTo("Does the page stay?");
		assertThat(first.select("form.editor").attr("action")).matches("/studio/questions/\\d+");
		assertThat(first.select("form.editor").attr("data-visit"))
			.isEqualTo(blank.select("form.editor").attr("data-visit"));
		assertThat(first.select("[name=base]").val()).isEqualTo("1");
		assertThat(first.select("[name=form]").val()).isNotEqualTo(blank.select("[name=form]").val());
		assertThat(first.getElementById("slug").val()).isEqualTo("does-the-page-stay");
		assertThat(first.select(".notice--done").text()).startsWith("Draft saved.");
		assertThat(first.select(".standing").text()).contains("Saved by Ana-answers");
		Document second = byScript(this.ana, first, "answer", "It does.").html();
		assertThat(second.select("[name=base]").val()).isEqualTo("2");
		assertThat(second.getElementById("answer").val()).isEqualTo("It does.");
		Document same = byScript(this.ana, second).html();
		assertThat(same.select("[name=base]").val()).isEqualTo("2");
		assertThat(same.select(".notice--done").text()).isEqualTo("No changes to save.");
	}

	@Test
	void theSameSaveByScriptTwiceIsOneRevisionEvenAfterAnotherOne() {
		Document blank = this.ana.page("/studio/questions/new");
		Document first = byScript(this.ana, blank, "question", "Sent twice?").html();
		String editor = first.select("form.editor").attr("action");
		save(this.ben, this.ben.page(editor), "answer", "By somebody else.");
		Document again = byScript(this.ana, blank, "question", "Sent twice?").html();
		assertThat(again.select("form.editor").attr("action")).isEqualTo(editor);
		assertThat(again.select("[name=base]").val()).isEqualTo("1");
		assertThat(byScript(this.ana, again, "answer", "Mine.").status()).isEqualTo(409);
		assertThat(this.ana.page("/studio/entries/" + editor.replaceAll("\\D", "") + "/revisions")
			.select(".listing tbody tr")).hasSize(2);
	}

	@Test
	void aScriptLearnsOfProblemsFromTheSamePage() {
		Document blank = this.ana.page("/studio/tips/new");
		Answer refused = byScript(this.ana, blank, "title", "Soon", "steps.1.day", "soon");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().getElementById("steps.1.day-problem").text())
			.isEqualTo("Step 1: Day must be a whole number, such as 12.");
		assertThat(refused.html().select("[name=form]").val()).isEqualTo(blank.select("[name=form]").val());
		assertThat(
				this.ana.postBare("/studio/tips", List.of("X-Requested-With", "fetch"), "title", "No token").status())
			.isEqualTo(403);
		assertThat(this.staff.someone()
			.postBare("/studio/tips", List.of("X-Requested-With", "fetch"), "title", "No session")
			.status()).isEqualTo(401);
	}

	@Test
	void aSaveByScriptKeepsTheViewOfThePage() {
		Document page = this.ana.page("/studio/terms/new");
		String visit = page.select("form.editor").attr("data-visit");
		Document saved = byScript(this.ana, page, "term", "Presence", "visit", visit).html();
		String editor = saved.select("form.editor").attr("action");
		assertThat(this.ben.page(editor).select(".notice--warning").text()).contains("Ana-answers has this open too.");
		this.ana.post("/studio/departure", "visit", visit);
		assertThat(this.ben.page(editor).select(".notice--warning").text()).contains("Ana-answers had this open at");
		String stolen = byScript(this.ben, this.ben.page(editor), "meaning", "Who is here.", "visit", visit).html()
			.select("form.editor")
			.attr("data-visit");
		assertThat(stolen).isNotEqualTo(visit);
	}

	@Test
	void aConflictShowsOnlyTheFieldsThatDiffer() {
		String editor = tip("Only what differs");
		Document opened = this.ben.page(editor);
		save(this.ana, this.ana.page(editor), "title", "Ana’s title", "purpose", "Ana’s purpose.", "steps.2.day", "-2",
				"steps.2.text", "Ana’s step");
		Answer answer = save(this.ben, opened, "title", "Ben’s title", "slug", "bens-address", "note", "Mine");
		assertThat(answer.status()).isEqualTo(409);
		Document page = answer.html();
		assertThat(page.select("[data-difference]").eachAttr("data-difference")).containsExactly("title", "slug",
				"purpose", "steps");
		assertThat(page.select("[data-difference-state]").eachText()).containsExactly("Both versions changed this.",
				"Only you changed this.", "Only Ana-answers changed this. Your version already has that text.",
				"Only Ana-answers changed this. Your version already has that text.");
		assertThat(page.select("[data-difference=title] .diff").text()).isEqualTo("Ana’s title");
		assertThat(page.select("[data-difference=title] .diff ins").text()).isEqualTo("Ana’s");
		assertThat(page.select("[data-difference=steps] .diff").text()).contains("-1: Go to bed", "-2: Ana’s step");
		assertThat(page.getElementById("title").val()).isEqualTo("Ben’s title");
		assertThat(page.getElementById("slug").val()).isEqualTo("bens-address");
		assertThat(page.getElementById("purpose").val()).isEqualTo("Ana’s purpose.");
		assertThat(page.getElementById("steps.2.text").val()).isEqualTo("Ana’s step");
		assertThat(page.getElementById("note").val()).isEqualTo("Mine");
		assertThat(page.select("details.unchanged").select("fieldset[id], [name]:not([type=checkbox])").eachAttr("id"))
			.contains("sides", "citations")
			.doesNotContain("title", "purpose");
		assertThat(page.select("main > section")).hasSize(1);
		assertThat(page.select(".notice, .change")).isEmpty();
		assertThat(page.select("form.editor[data-save]")).isEmpty();
		assertThat(page.select("form.editor button").first().attr("value")).isEqualTo("save");
		Answer saved = save(this.ben, page);
		assertThat(saved.status()).isEqualTo(303);
		Document after = this.ben.page(editor);
		assertThat(List.of(after.getElementById("title").val(), after.getElementById("slug").val(),
				after.getElementById("purpose").val(), after.getElementById("steps.2.text").val()))
			.containsExactly("Ben’s title", "bens-address", "Ana’s purpose.", "Ana’s step");
	}

	@Test
	void theirTextIsUsedAndMineComesBackWithoutASave() {
		String editor = tip("Use theirs");
		Document opened = this.ben.page(editor);
		save(this.ana, this.ana.page(editor), "title", "Theirs", "steps.1.day", "", "steps.1.text", "");
		Document conflict = save(this.ben, opened, "title", "Mine", "steps.1.text", "Go to bed early").html();
		assertThat(conflict.select("[data-difference=steps] .diff")).isEmpty();
		Answer answer = exchange(conflict, "title", "title", "Mine, and better");
		assertThat(answer.status()).isEqualTo(409);
		Document theirs = answer.html();
		assertThat(theirs.getElementById("title").val()).isEqualTo("Theirs");
		assertThat(theirs.select("[autofocus]").eachAttr("id")).containsExactly("title");
		assertThat(theirs.select("[data-difference-state]").first().text())
			.isEqualTo("Your version has the text of Ana-answers now.");
		assertThat(theirs.select("[data-difference]").eachAttr("data-difference")).containsExactly("title", "steps");
		Document rows = exchange(theirs, "steps").html();
		assertThat(rows.getElementById("steps.1.text").val()).isEmpty();
		assertThat(rows.select("[autofocus]").eachAttr("id")).containsExactly("steps");
		assertThat(rows.getElementById("title").val()).isEqualTo("Theirs");
		Document back = exchange(exchange(rows, "steps").html(), "title").html();
		assertThat(back.getElementById("title").val()).isEqualTo("Mine, and better");
		assertThat(back.getElementById("steps.1.text").val()).isEqualTo("Go to bed early");
		assertThat(back.getElementById("steps.1.day").val()).isEqualTo("-1");
		assertThat(this.ana.page(editor).select("[name=base]").val()).isEqualTo("2");
		save(this.ben, back);
		assertThat(this.ana.page(editor).getElementById("title").val()).isEqualTo("Mine, and better");
	}

	@Test
	void mineIsUsedWhereOnlyTheyChangedAField() {
		String editor = tip("Mine again");
		Document opened = this.ben.page(editor);
		save(this.ana, this.ana.page(editor), "purpose", "Theirs.");
		Document conflict = save(this.ben, opened, "title", "Mine").html();
		assertThat(conflict.getElementById("purpose").val()).isEqualTo("Theirs.");
		Document mine = exchange(conflict, "purpose").html();
		assertThat(mine.getElementById("purpose").val()).isEqualTo("Rest.");
		assertThat(mine.select("[data-difference=purpose] [data-difference-state]").text())
			.isEqualTo("Only Ana-answers changed this. Your version has the text from before.");
		assertThat(exchange(mine, "purpose").html().getElementById("purpose").val()).isEqualTo("Theirs.");
	}

	@Test
	void aThirdSaveIsAConflictAgainAndLosesNothing() {
		String editor = tip("Three of them");
		Document opened = this.ben.page(editor);
		save(this.ana, this.ana.page(editor), "title", "Second");
		Document conflict = save(this.ben, opened, "purpose", "Ben’s purpose.").html();
		save(this.ana, this.ana.page(editor), "title", "Third");
		Answer again = save(this.ben, conflict);
		assertThat(again.status()).isEqualTo(409);
		assertThat(again.html().getElementById("title").val()).isEqualTo("Third");
		assertThat(again.html().getElementById("purpose").val()).isEqualTo("Ben’s purpose.");
	}

	@Test
	void brokenHiddenFieldsOfAConflictChangeNothing() {
		String editor = tip("Broken on the way");
		for (String mine : List.of("", "{", "[]", "null", "{\"title\":null}", "{\"title\":\"x\"}",
				"{\"<b>\":[\"x\"]}")) {
			Answer answer = this.ben.post(editor, "base", "1", "began", "x", "mine", mine, "use-theirs", "title",
					"title", "Typed");
			assertThat(answer.status()).as(mine).isEqualTo(409);
			assertThat(answer.html().getElementById("title").val()).as(mine).isEqualTo("Broken on the way");
		}
		assertThat(this.ben.post(editor, "use-mine", "nothing").status()).isEqualTo(409);
		assertThat(this.ben.page(editor).select("[name=base]").val()).isEqualTo("1");
	}

	@Test
	void aNewItemThatWasMadeByAnEarlierPressIsNotMadeAgain() {
		Document blank = this.ana.page("/studio/questions/new");
		save(this.ana, blank, "question", "Made once?");
		Answer conflict = save(this.ana, blank, "question", "Made once? Yes");
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.html().select("#conflict-heading").text()).isEqualTo("You saved this in another window");
		assertThat(conflict.html().select("form.editor").attr("action")).matches("/studio/questions/\\d+");
		Answer saved = save(this.ana, conflict.html());
		assertThat(this.ana.follow(saved).html().select("[name=base]").val()).isEqualTo("2");
	}

	@Test
	void theHistorySaysWhenEachRevisionWasLive() {
		Answer made = save(this.ana, this.ana.page("/studio/questions/new"), "question", "When was this live?",
				"answer", "At first.", "group", "session");
		String editor = made.header("Location").replaceFirst("\\?.*", "");
		String entry = "/studio/entries/" + editor.replaceAll("\\D", "");
		assertThat(readers(entry)).containsExactly("");
		publish(entry);
		save(this.ana, this.ana.page(editor), "answer", "Then.");
		publish(entry);
		this.ana.submit(entry + "/revisions/1/restoration", "main form");
		assertThat(readers(entry)).hasSize(3).satisfies((lines) -> {
			assertThat(lines.get(0)).isEmpty();
			assertThat(lines.get(1))
				.matches("Live now, since \\w{3} \\d+, \\d+:\\d\\d [AP]M, published by Ana-answers");
			assertThat(lines.get(2)).matches("Live \\w{3} \\d+, .*[AP]M, published by Ana-answers");
		});
		this.ben.submit(entry + "/withdrawal", "main form", "destination", "gone");
		assertThat(readers(entry)).noneMatch((line) -> line.contains("Live now"))
			.anyMatch((line) -> line.endsWith("published by Ana-answers, withdrawn by Ben-answers"));
		publish(entry);
		assertThat(readers(entry)).filteredOn((line) -> line.contains("Live now")).hasSize(1);
		assertThat(readers(entry).get(0)).startsWith("Live now");
	}

	/** The column of each revision that says when readers saw it. */
	private List<String> readers(String entry) {
		Document page = this.ana.page(entry + "/revisions");
		int column = page.select(".listing thead th").eachText().indexOf("Readers");
		return page.select(".listing tbody tr").stream().map((row) -> row.child(column).text()).toList();
	}

	private void publish(String entry) {
		assertThat(this.ana.submit(entry + "/publication", "form[action=/studio/publication]").status()).isEqualTo(303);
	}

	/** A tip with a title, a purpose and one step. */
	private String tip(String title) {
		return save(this.ana, this.ana.page("/studio/tips/new"), "title", title, "purpose", "Rest.", "steps.1.day",
				"-1", "steps.1.text", "Go to bed")
			.header("Location")
			.replaceFirst("\\?.*", "");
	}

	static Answer save(SignedInClient editor, Document page, String... fields) {
		String[] all = new String[fields.length + 2];
		System.arraycopy(fields, 0, all, 2, fields.length);
		all[0] = "action";
		all[1] = "save";
		return editor.submit(page, "form.editor", all);
	}

	/** Presses the button that exchanges the text of a field. */
	private Answer exchange(Document page, String field, String... typed) {
		Element button = page.selectFirst("[data-difference=" + field + "] button[name^=use-]");
		String[] all = new String[typed.length + 2];
		System.arraycopy(typed, 0, all, 2, typed.length);
		all[0] = button.attr("name");
		all[1] = button.val();
		return this.ben.submit(page, "form.editor", all);
	}

	static Answer byScript(SignedInClient editor, Document page, String... fields) {
		FormElement form = (FormElement) page.selectFirst("form.editor");
		List<Map.Entry<String, String>> all = new ArrayList<>(List.of(Map.entry("action", "save")));
		List<String> typed = new ArrayList<>();
		for (int i = 0; i < fields.length; i += 2) {
			typed.add(fields[i]);
			all.add(Map.entry(fields[i], fields[i + 1]));
		}
		form.formData()
			.stream()
			.filter((field) -> !typed.contains(field.key()))
			.forEach((field) -> all.add(Map.entry(field.key(), field.value())));
		return editor.send("POST", form.attr("action"), all, "X-Requested-With", "fetch");
	}

}
