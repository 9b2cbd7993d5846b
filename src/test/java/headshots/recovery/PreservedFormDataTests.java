package headshots.recovery;

import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever ends, a session or a form's token, typed text goes on.
 */
@GuideTest
class PreservedFormDataTests {

	private static final String FORM = "form[action=/sign-in]";

	private static final String TYPED = "First line\r\n  <b>second</b> & “third” ";

	@Autowired
	private Staff staff;

	@Test
	void withoutASessionTheTextWaitsInTheSignInPageAndGoesOnAfterIt() {
		this.staff.editor();
		SignedInClient person = this.staff.someone();
		Answer answer = person.postBare("/studio/questions", List.of(), "answer", TYPED, "types", "actor", "types",
				"model", "slug", "", "_csrf", "dead", "passwordAgain", "secret one", "current-password", "secret two");
		assertThat(answer.status()).isEqualTo(401);
		Document page = answer.html();
		assertThat(page.select("main details").text()).contains("What you typed", "second");
		assertThat(page.select("main b")).isEmpty();
		assertThat(page.select("[name=held-path]").val()).isEqualTo("/studio/questions");
		assertThat(page.select("[name=held.answer]").val()).isEqualTo(TYPED);
		assertThat(page.select("[name=held.types]").eachAttr("value")).containsExactly("actor", "model");
		assertThat(page.select("[name^=held]").eachAttr("name")).containsExactlyInAnyOrder("held-path", "held.answer",
				"held.types", "held.types", "held.slug");
		assertThat(answer.text()).doesNotContain("secret one", "secret two");

		Answer wrong = person.submit(page, FORM, "username", "edda", "password", "not the right one");
		assertThat(wrong.status()).isEqualTo(401);
		assertThat(wrong.html().select("[name=held.answer]").val()).isEqualTo(TYPED);
		assertThat(wrong.html().select("main details").text()).contains("second");

		Answer kept = person.submit(wrong.html(), FORM, "username", "edda", "password", Staff.PASSWORD);
		assertThat(kept.status()).isEqualTo(200);
		assertIsInTheEditor(kept);
		assertThat(kept.html().select("[name=types][checked]").eachAttr("value")).containsExactlyInAnyOrder("actor",
				"model");
		assertThat(person.get("/studio").status()).isEqualTo(200);
	}

	@Test
	void aSignInPageThatLayOpenForTooLongKeepsTheTextToo() {
		this.staff.editor();
		SignedInClient person = this.staff.someone();
		Document page = person.postBare("/studio/questions", List.of(), "answer", TYPED).html();
		person.cookies().clear();
		Answer again = person.submit(page, FORM, "username", "edda", "password", Staff.PASSWORD);
		assertThat(again.status()).isEqualTo(403);
		assertThat(again.html().select("#username").val()).isEqualTo("edda");
		assertThat(again.html().select("main").text()).contains("open too long");
		Answer kept = person.submit(again.html(), FORM, "username", "edda", "password", Staff.PASSWORD);
		assertIsInTheEditor(kept);
	}

	@Test
	void aDeadTokenInALiveSessionGivesTheFormBackWithTheText() {
		for (String token : new String[] { "dead", this.staff.administrator().token() }) {
			Answer answer = this.staff.editor()
				.postBare("/studio/questions", List.of(), "answer", TYPED, "_csrf", token, "password", "secret");
			assertThat(answer.status()).isEqualTo(403);
			assertIsInTheEditor(answer);
		}
	}

	@Test
	void aLiveTokenIsAllThatASaveNeeds() {
		Answer answer = this.staff.editor().post("/studio/questions", "question", "Is one token enough?");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).endsWith("done=saved");
	}

	@Test
	void scriptsGetABareNumber() {
		for (List<String> headers : List.of(List.of("Sec-Fetch-Mode", "cors"), List.of("X-Requested-With", "fetch"))) {
			Answer stranger = this.staff.someone().postBare("/studio/questions", headers, "answer", "x");
			assertThat(stranger.status()).isEqualTo(401);
			assertThat(stranger.bytes()).isEmpty();
			Answer known = this.staff.editor().postBare("/studio/questions", headers, "answer", "x");
			assertThat(known.status()).isEqualTo(403);
			assertThat(known.bytes()).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/studio/kept", "/sign-in/held", "/sign-in/again", "/studio/refused",
			"/studio/set-up/again", "/studio/join/again" })
	void internalViewsHaveNoUrlOfTheirOwn(String path) {
		assertThat(this.staff.someone().get(path).status()).isEqualTo(404);
		assertThat(this.staff.editor().get(path).status()).isEqualTo(404);
		assertThat(this.staff.editor().post(path, "held-path", "/studio/questions").status()).isEqualTo(404);
	}

	@Test
	void aHeldPathLeadsNowhereElse() {
		this.staff.editor();
		for (String path : new String[] { "//evil", "https://evil", "/faq", "/studio/../faq" }) {
			Answer answer = this.staff.someone()
				.submit("/sign-in", FORM, "username", "edda", "password", Staff.PASSWORD, "held-path", path, "held.x",
						"y");
			assertThat(answer.header("Location")).as(path).isEqualTo("/studio");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "cross-site", "same-site" })
	void noOtherSiteSendsAForm(String site) {
		SignedInClient editor = this.staff.editor();
		String token = editor.token();
		for (String path : new String[] { "/studio/questions", "/sign-in", "/sign-out", "/studio/set-up", "/faq" }) {
			Answer answer = editor.postBare(path, List.of("Sec-Fetch-Site", site), "answer", "x", "_csrf", token);
			assertThat(answer.status()).as(path).isEqualTo(403);
			assertThat(answer.header("Set-Cookie")).as(path).isEmpty();
		}
		assertThat(editor.get("/studio", "Sec-Fetch-Site", site).status()).isEqualTo(200);
	}

	@Test
	void signingInAndOutNeedATokenToo() {
		SignedInClient person = this.staff.someone();
		this.staff.editor();
		assertThat(person.postBare("/sign-in", List.of(), "username", "edda", "password", Staff.PASSWORD).status())
			.isEqualTo(403);
		assertThat(person.postBare("/sign-out", List.of()).status()).isEqualTo(403);
		assertThat(this.staff.editor().postBare("/sign-out", List.of()).status()).isEqualTo(403);
		assertThat(this.staff.editor().get("/studio").status()).isEqualTo(200);
	}

	@Test
	void missingPermissionsAreExplainedInTheStudio() {
		Answer answer = this.staff.editor().get("/studio/staff");
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.html().select("main").text()).contains("only administrators can do this");
		assertThat(answer.html().select("header").text()).contains("Edda").doesNotContain("Staff");
		assertThat(this.staff.editor().post("/studio/staff", "username", "x").status()).isEqualTo(403);
	}

	@Test
	void aWrongAddressIsMissedInTheStudio() {
		Answer answer = this.staff.editor().get("/studio/no-such-page");
		assertThat(answer.status()).isEqualTo(404);
		assertThat(answer.html().select("header").text()).contains("Edda");
		assertThat(this.staff.editor().get("/no-such-page").html().select("header").text()).doesNotContain("Edda");
	}

	private static void assertIsInTheEditor(Answer answer) {
		Document page = answer.html();
		assertThat(page.select("h1").text()).isEqualTo("New question");
		assertThat(page.select("#answer").val().lines().map(String::strip)).containsExactly("First line",
				"<b>second</b> & “third”");
		assertThat(page.select(".notice--kept").text()).contains("isn’t saved yet");
	}

}
