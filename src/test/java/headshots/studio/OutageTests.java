package headshots.studio;

import java.util.List;

import headshots.HtmlChecker;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.Outage;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The database goes away under staff who are at work: they are told, and what they typed
 * is saved by one press once it is back.
 */
@StudioTest
@Timeout(60)
class OutageTests {

	private static final String TYPED = "First line\r\n  <b>second</b> & “third” ";

	private static final String AGAIN = "main form";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Outage outage;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void end() throws InterruptedException {
		this.outage.end();
		while (this.staff.editor().get("/studio").status() == 503) {
			Thread.sleep(50);
		}
	}

	@Test
	void aSaveComesBackWithItsTextAndOnePressLaterSavesIt() throws InterruptedException {
		SignedInClient editor = this.staff.editor();
		Document form = editor.page("/studio/questions/new");
		this.outage.beginAfter(0);
		Answer away = editor.submit(form, "form.editor", "question", "Is it there?", "answer", TYPED, "action", "save");
		assertKept(away);
		assertThat(away.html().select("main details").text()).contains("Is it there?", "second");
		Answer still = editor.submit(away.html(), AGAIN);
		assertKept(still);
		end();
		Answer saved = editor.submit(still.html(), AGAIN);
		assertThat(saved.status()).isEqualTo(303);
		assertThat(saved.header("Location")).endsWith("done=saved");
		Document editing = editor.page(saved.header("Location"));
		assertThat(editing.select("#question").val()).isEqualTo("Is it there?");
		assertThat(editing.select("#answer").val()).contains("First line", "<b>second</b> & “third”");
	}

	/**
	 * Wherever in a request it happens: while the session is read, or at the very end.
	 */
	@Test
	void itMayGoAwayInTheMiddleOfASave() throws InterruptedException {
		SignedInClient editor = this.staff.editor();
		int saved = 0;
		for (int connections = 1; connections < 12; connections++) {
			Document form = editor.page("/studio/questions/new");
			String question = "Cut off after " + connections + "?";
			this.outage.beginAfter(connections);
			Answer answer = editor.submit(form, "form.editor", "question", question, "answer", TYPED, "action", "save");
			end();
			if (answer.status() == 303) {
				saved++;
				continue;
			}
			assertKept(answer);
			assertThat(editor.submit(answer.html(), AGAIN).status()).as(question).isEqualTo(303);
			assertThat(this.jdbc.sql("select count(*) from revision where title = ?")
				.param(question)
				.query(Integer.class)
				.single()).as(question).isOne();
		}
		assertThat(saved).isBetween(1, 10);
	}

	@Test
	void pagesOfTheStudioSayWhatToDo() {
		SignedInClient editor = this.staff.editor();
		this.outage.beginAfter(0);
		for (String path : List.of("/studio", "/studio/tips", "/studio/tips/new", "/studio/log", "/sign-in")) {
			Answer answer = editor.get(path);
			assertThat(answer.status()).as(path).isEqualTo(503);
			assertThat(answer.header("Retry-After")).isNotEmpty();
			assertThat(answer.html().select("main").text()).contains("can’t reach its database", "reload the page");
			assertThat(answer.html().select("main a").attr("href")).isEqualTo(path);
			assertTellsNothing(answer);
		}
	}

	@Test
	void aPasswordIsNeverGivenBackAndAskedForAgain() throws InterruptedException {
		SignedInClient editor = this.staff.hire("outa", "EDITOR");
		Document account = editor.page("/studio/account");
		SignedInClient stranger = this.staff.someone();
		Document late = stranger.postBare("/studio/questions", List.of(), "answer", TYPED).html();
		this.outage.beginAfter(0);
		Answer changed = editor.submit(account, "form[action$=/password]", "current", Staff.PASSWORD, "password",
				"another canary word", "passwordAgain", "another canary word");
		assertThat(changed.status()).isEqualTo(503);
		assertThat(changed.text()).doesNotContain(Staff.PASSWORD, "canary word");
		assertThat(changed.html().select(AGAIN + " [type=password]").eachAttr("name"))
			.containsExactlyInAnyOrder("current", "password", "passwordAgain");
		Answer signIn = stranger.submit(late, "form[action=/sign-in]", "username", "outa", "password", Staff.PASSWORD);
		assertKept(signIn);
		assertThat(signIn.text()).doesNotContain(Staff.PASSWORD);
		end();
		Answer in = stranger.submit(signIn.html(), AGAIN, "password", Staff.PASSWORD);
		assertThat(in.status()).isEqualTo(200);
		assertThat(in.html().select("#answer").val()).contains("<b>second</b>");
	}

	@Test
	void scriptsGetABareNumber() {
		SignedInClient editor = this.staff.editor();
		String token = editor.token();
		this.outage.beginAfter(0);
		Answer answer = editor.postBare("/studio/questions/new/working-copy", List.of("X-Requested-With", "fetch"),
				"answer", TYPED, "_csrf", token);
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.bytes()).isEmpty();
		assertThat(answer.header("Retry-After")).isNotEmpty();
	}

	@Test
	void wordsOfAnotherSiteDoNotComeBackOnAPageOfOurs() {
		this.outage.beginAfter(0);
		Answer answer = this.staff.editor()
			.postBare("/studio/questions", List.of("Sec-Fetch-Site", "cross-site"), "answer", "Call this number");
		// Refused before the database is asked who sent it.
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.text()).doesNotContain("Call this number");
	}

	@Test
	void readersDoNotNotice() {
		List<String> pages = this.client.sitemap();
		pages.forEach(this.client::page);
		this.outage.beginAfter(0);
		for (String path : pages) {
			assertThat(this.client.get(path).status()).as(path).isEqualTo(200);
		}
		assertThat(this.client.get("/search?q=light").status()).isEqualTo(200);
		assertThat(this.client.get("/no-such-page").status()).isEqualTo(404);
		assertThat(this.client.get("/actuator/health/readiness").status()).isEqualTo(200);
	}

	@Test
	void thePageIsValid() {
		SignedInClient editor = this.staff.editor();
		Document account = editor.page("/studio/account");
		this.outage.beginAfter(0);
		HtmlChecker checker = new HtmlChecker();
		for (Answer answer : List.of(editor.get("/studio"),
				editor.submit(account, "form[action$=/password]", "current", "x", "password", "y"),
				editor.postBare("/studio/questions", List.of(), "answer", TYPED, "types", "actor", "types", "model"))) {
			assertThat(answer.html().select("h1")).hasSize(1);
			assertThat(checker.complaints(answer.text())).isEmpty();
		}
	}

	private static void assertKept(Answer answer) {
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.header("Retry-After")).isNotEmpty();
		Document page = answer.html();
		assertThat(page.select("main").text()).contains("Nothing you typed is lost", "press the button");
		assertThat(page.select(AGAIN + " [name$=answer]").val()).isEqualTo(TYPED);
		assertThat(page.select("main b")).isEmpty();
		assertTellsNothing(answer);
	}

	private static void assertTellsNothing(Answer answer) {
		assertThat(answer.html().select("main").text()).containsPattern("give us this number: [0-7]{8}");
		assertThat(answer.text()).doesNotContain("secret", "Exception", "at org.", "db.internal");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
	}

}
