package headshots.studio;

import java.util.Arrays;
import java.util.List;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Unsaved text over two windows, two people and two devices, as the server answers the
 * requests that browsers send.
 */
abstract class KeptTextTests {

	private static final String FORM = "form.editor";

	private static final String NOTICE = ".notice--kept";

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void keptTextIsInTheFieldsWhenItsWriterOpensTheFormAgain() {
		SignedInClient ann = this.staff.hire("kept-ann", "EDITOR");
		String term = term(ann, "Softbox one");
		keep(ann, ann.page(term), 1, "meaning", "Ann types");
		Document again = ann.page(term);
		assertThat(again.select("[name=meaning]").val()).isEqualTo("Ann types");
		assertThat(again.select(NOTICE).text()).contains("Your unsaved words from", "go back to the saved text")
			.containsPattern("from 1?\\d:\\d\\d [AP]M");
		assertThat(again.select(NOTICE + " ins").text()).contains("Ann types");
		Document saved = ann.page(again.select(NOTICE + " a").attr("href"));
		assertThat(saved.select("[name=meaning]").val()).isEqualTo("As saved");
		assertThat(saved.select(NOTICE + " li").text()).contains("Ann types");
		assertThat(ann.page(term).select("[name=meaning]").val()).isEqualTo("Ann types");
	}

	@Test
	void typingAndDeletingALetterLeavesTheOlderCopy() {
		SignedInClient ann = this.staff.hire("kept-bea", "EDITOR");
		String term = term(ann, "Softbox two");
		keep(ann, ann.page(term), 1, "meaning", "Older words");
		Document saved = ann.page(term + "?text=saved");
		keep(ann, saved, 1, "meaning", "As saved.");
		keep(ann, saved, 2, "meaning", "As saved");
		assertThat(ann.page(term).select("[name=meaning]").val()).isEqualTo("Older words");
	}

	@Test
	void eachOfTwoWindowsHasACopyOfItsOwn() {
		SignedInClient ann = this.staff.hire("kept-cleo", "EDITOR");
		String term = term(ann, "Softbox three");
		Document one = ann.page(term);
		Document two = ann.page(term);
		keep(ann, one, 1, "meaning", "In one window");
		keep(ann, two, 1, "meaning", "In another window");
		Document third = ann.page(term);
		assertThat(third.select("[name=meaning]").val()).isIn("In one window", "In another window");
		assertThat(third.select(NOTICE).text()).contains("You also have unsaved words from another window",
				"In one window", "In another window");
		assertThat(save(ann, two, "meaning", "In another window").header("Location")).endsWith("done=saved");
		Document after = ann.page(term + "?done=saved");
		assertThat(after.select("[name=meaning]").val()).isEqualTo("In another window");
		assertThat(after.select(NOTICE + " li").text()).contains("In one window");
		Document older = ann.page(after.select(NOTICE + " li a").attr("href"));
		assertThat(older.select("[name=meaning]").val()).isEqualTo("In one window");
		assertThat(older.select(NOTICE).text()).contains("You saved a newer version on", "nothing is overwritten");
		assertThat(save(ann, older).status()).isEqualTo(409);
	}

	@Test
	void twoDevicesOfOnePersonHaveACopyEach() {
		SignedInClient laptop = this.staff.hire("kept-dora", "EDITOR");
		SignedInClient phone = this.staff.signIn("kept-dora");
		String term = term(laptop, "Softbox four");
		keep(laptop, laptop.page(term), 1, "meaning", "On the laptop");
		Document onPhone = phone.page(term);
		assertThat(onPhone.select("[name=meaning]").val()).isEqualTo("On the laptop");
		keep(phone, onPhone, 1, "meaning", "On the phone");
		assertThat(laptop.page("/studio").select("#unsaved li").text()).contains("On the laptop", "On the phone");
		save(phone, onPhone, "meaning", "On the phone");
		assertThat(laptop.page("/studio").select("#unsaved li").text()).contains("On the laptop")
			.doesNotContain("On the phone");
	}

	@Test
	void theNextFormContinuesTheCopyOfAWindowThatIsClosed() {
		SignedInClient ann = this.staff.hire("kept-edna", "EDITOR");
		String term = term(ann, "Softbox five");
		Document first = ann.page(term);
		keep(ann, first, 1, "meaning", "Begun");
		ann.post("/studio/departure", "visit", "x", "copy", copy(first), "sequence", "1");
		Document next = ann.page(term);
		keep(ann, next, 1, "meaning", "Begun and finished");
		assertThat(ann.page("/studio").select("#unsaved li")).hasSize(1);
		save(ann, next, "meaning", "Begun and finished");
		assertThat(ann.page("/studio").select("#unsaved")).isEmpty();
	}

	@Test
	void anotherPersonsTextIsNeitherShownNorTouched() {
		SignedInClient ann = this.staff.hire("kept-fay", "EDITOR");
		SignedInClient ben = this.staff.hire("kept-gus", "EDITOR");
		String term = term(ann, "Softbox six");
		Document form = ann.page(term);
		keep(ann, form, 1, "meaning", "Secret words of Fay");
		Answer seen = ben.get(term + "?copy=" + copy(form));
		assertThat(seen.html().select("[name=meaning]").val()).isEqualTo("As saved");
		assertThat(seen.text()).doesNotContain("Secret words").contains("Kept-fay has had unsaved text here since");
		assertThat(ben.get(term + "/working-copy?copy=" + copy(form)).status()).isEqualTo(404);
		ben.post(term + "/working-copy/removal", "copy", copy(form));
		ben.post("/studio/working-copies/undo", "copy", copy(form));
		save(ben, ben.page(term), "meaning", "Ben saves");
		Document again = ann.page(term);
		assertThat(again.select("[name=meaning]").val()).isEqualTo("Secret words of Fay");
		assertThat(again.select(NOTICE).text()).contains("Kept-gus saved a newer version on");
		Answer conflict = save(ann, again);
		assertThat(conflict.status()).isEqualTo(409);
		assertThat(conflict.html().select("[name=meaning]").val()).isEqualTo("Secret words of Fay");
		assertThat(copy(conflict.html())).isEqualTo(copy(again));
	}

	@Test
	void newItemsHaveACopyEachOnTheStartPage() {
		SignedInClient ann = this.staff.hire("kept-hal", "EDITOR");
		Document one = ann.page("/studio/terms/new");
		Document two = ann.page("/studio/terms/new");
		keep(ann, one, 1, "term", "Gobo", "meaning", "Shapes the light");
		keep(ann, two, 1, "term", "Scrim", "meaning", "Softens the light");
		Document fresh = ann.page("/studio/terms/new");
		assertThat(fresh.select("[name=term]").val()).isEmpty();
		assertThat(fresh.select(NOTICE).text()).contains("They belong to new items", "Gobo", "Scrim");
		Document start = ann.page("/studio");
		assertThat(start.select("#unsaved li").eachText()).hasSize(2)
			.allSatisfy((text) -> assertThat(text).startsWith("New term").containsPattern("“(Gobo|Scrim)”"));
		Document gobo = ann.page("/studio/terms/new?copy=" + copy(one));
		assertThat(gobo.select("[name=meaning]").val()).isEqualTo("Shapes the light");
		assertThat(save(ann, two, "term", "Scrim", "meaning", "Softens the light").status()).isEqualTo(303);
		assertThat(ann.page("/studio").select("#unsaved li").text()).contains("Gobo").doesNotContain("Scrim");
	}

	@Test
	void aDuplicateShowsTheTextOfItsOriginalAlone() {
		SignedInClient ann = this.staff.hire("kept-ida", "EDITOR");
		String term = term(ann, "Softbox seven");
		keep(ann, ann.page("/studio/terms/new"), 1, "term", "Another new term");
		String duplicate = "/studio/terms/new?from=" + term.replaceAll("\\D", "");
		Document copied = ann.page(duplicate);
		assertThat(copied.select("[name=meaning]").val()).isEqualTo("As saved");
		keep(ann, copied, 1, "term", "Softbox seven b");
		assertThat(ann.page(duplicate + "&copy=" + copy(copied)).select("[name=term]").val())
			.isEqualTo("Softbox seven b");
		assertThat(ann.page("/studio").select("#unsaved li")).hasSize(2);
	}

	@Test
	void discardingCanBeUndone() {
		SignedInClient ann = this.staff.hire("kept-jo", "EDITOR");
		String term = term(ann, "Softbox eight");
		keep(ann, ann.page(term), 1, "meaning", "Wanted after all");
		Answer discarded = ann.follow(ann.submit(term, NOTICE + " form[action$=/removal]"));
		assertThat(discarded.html().select("[name=meaning]").val()).isEqualTo("As saved");
		assertThat(discarded.html().select(".notice").text()).contains("Your unsaved words were discarded.");
		assertThat(ann.page(term).select(NOTICE)).isEmpty();
		Answer back = ann.follow(ann.submit(discarded.html(), NOTICE + " form[action$=/undo]"));
		assertThat(back.html().select("[name=meaning]").val()).isEqualTo("Wanted after all");
		Answer start = ann.follow(ann.submit("/studio", "#unsaved li form"));
		assertThat(start.html().select("#unsaved").text()).contains("Unsaved text discarded");
		assertThat(ann.follow(ann.submit(start.html(), "#unsaved form.notice")).text()).contains("Wanted after all");
	}

	@Test
	void aLateRequestDoesNotReviveTextThatWasSaved() {
		SignedInClient ann = this.staff.hire("kept-kim", "EDITOR");
		String term = term(ann, "Softbox nine");
		Document form = ann.page(term);
		assertThat(save(ann, form, "meaning", "All of it", "sequence", "3").status()).isEqualTo(303);
		assertThat(keep(ann, form, 2, "meaning", "Half of it").status()).isEqualTo(412);
		assertThat(ann.page(term).select(NOTICE)).isEmpty();
		// Back in the browser, and on with it.
		assertThat(keep(ann, form, 4, "meaning", "More of it").status()).isEqualTo(409);
		assertThat(ann.page(term).select("[name=meaning]").val()).isEqualTo("More of it");
	}

	@Test
	void aCellThatSomeoneElseMadeMeanwhileShowsTheTextAndDoesNotOverwrite() {
		SignedInClient ann = this.staff.hire("kept-lea", "EDITOR");
		SignedInClient ben = this.staff.hire("kept-max", "EDITOR");
		String missing = ann.page("/studio").select("a[href^=/studio/guidance/new?]").last().attr("href");
		Document form = ann.page(missing);
		keep(ann, form, 1, "summary", "Lea was first");
		Answer made = save(ben, ben.page(missing), "summary", "Max was faster");
		String cell = made.header("Location").replaceAll("\\?.*", "");
		assertThat(ann.get(ann.page("/studio").select("#unsaved li a").attr("href")).header("Location"))
			.isEqualTo(cell + "?copy=" + copy(form));
		Document again = ann.page(cell);
		assertThat(again.select("[name=summary]").val()).isEqualTo("Lea was first");
		assertThat(again.select(NOTICE).text()).contains("Kept-max saved a newer version on");
		assertThat(save(ann, again).status()).isEqualTo(409);
		assertThat(ben.page(cell).select("[name=summary]").val()).isEqualTo("Max was faster");
	}

	@Test
	void theTextOfADisabledAccountWaits() {
		SignedInClient ann = this.staff.hire("kept-nora", "EDITOR");
		String term = term(ann, "Softbox ten");
		Document form = ann.page(term);
		keep(ann, form, 1, "meaning", "Before the account was disabled");
		String id = this.jdbc.sql("select id from staff_account where username = 'kept-nora'")
			.query(String.class)
			.single();
		SignedInClient administrator = this.staff.administrator();
		administrator.post("/studio/staff/" + id + "/disable");
		assertThat(ann.postBare(term + "/working-copy", List.of("X-Requested-With", "fetch"), "meaning", "x").status())
			.isEqualTo(401);
		administrator.post("/studio/staff/" + id + "/enable");
		assertThat(this.staff.signIn("kept-nora").page(term).select("[name=meaning]").val())
			.isEqualTo("Before the account was disabled");
	}

	private static String term(SignedInClient editor, String name) {
		Answer made = editor.submit("/studio/terms/new", FORM, "term", name, "meaning", "As saved", "action", "save");
		assertThat(made.status()).as(made.text()).isEqualTo(303);
		return made.header("Location").replaceAll("\\?.*", "");
	}

	/** Sends a form as the script does, with the number of the request. */
	private static Answer keep(SignedInClient editor, Document page, int sequence, String... fields) {
		Element form = page.selectFirst(FORM);
		String action = form.attr("action");
		form.attr("action", form.attr("data-autosave"));
		Answer answer = editor.submit(page, FORM, with(fields, "sequence", String.valueOf(sequence)));
		form.attr("action", action);
		assertThat(answer.status()).isIn(204, 409, 412);
		return answer;
	}

	private static Answer save(SignedInClient editor, Document page, String... fields) {
		return editor.submit(page, FORM, with(fields, "action", "save"));
	}

	private static String[] with(String[] fields, String name, String value) {
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = name;
		all[fields.length + 1] = value;
		return all;
	}

	private static String copy(Document page) {
		return page.select(FORM + " [name=copy]").val();
	}

}
