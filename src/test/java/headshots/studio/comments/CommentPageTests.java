package headshots.studio.comments;

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
 * The page of a thread, the editor's section and the start page, over HTTP.
 */
@StudioTest
class CommentPageTests {

	private static final String FORM = "main form.ask";

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInClient ann;

	private SignedInClient ben;

	private long benId;

	private String editor;

	private String thread;

	@BeforeEach
	void open() {
		this.ann = this.staff.hire("ann-asks", "EDITOR");
		this.benId = this.staff.insert("ben-looks", "EDITOR");
		this.ben = this.staff.signIn("ben-looks");
		Answer made = this.ann.post("/studio/terms", "term", "Talked about " + System.nanoTime(), "meaning", "A term.");
		this.editor = made.header("Location").replaceFirst("\\?.*", "");
		this.thread = "/studio/entries/" + this.editor.replaceAll("\\D", "") + "/comments";
	}

	@Test
	void theAskedPersonSeesItOnTheStartPageUntilTheyReply() {
		assertThat(this.ann.page(this.editor).select(".standing a").eachText()).contains("Ask a colleague to look")
			.noneMatch((text) -> text.startsWith("Comments"));
		Answer asked = ask("Is this <b>right</b>?\n\nI am not sure.");
		assertThat(asked.header("Location")).startsWith(this.thread + "?done=asked#comment-");
		Document start = this.ben.page("/studio");
		assertThat(start.select("#waiting ~ ul li").text()).contains("Talked about", "Ann-asks, since",
				"Is this <b>right</b>? I am not sure.", "Done");
		assertThat(this.ben.page(this.editor).select("details#comments[open]").text()).contains("Comments (1)",
				"Is this <b>right</b>?");
		assertThat(this.ann.page("/studio").select("h3:contains(Asked by me) + ul").text())
			.contains("Ben-looks is asked to look and hasn’t replied yet.", "Withdraw request");
		assertThat(this.ben.page(this.thread).select("h2").text()).isEqualTo("Reply");
		this.ben.submit(this.thread, FORM, "comment", "It is.");
		assertThat(this.ben.page("/studio").select("#waiting + p").text()).isEqualTo("None.");
		Document news = this.ann.page("/studio");
		assertThat(news.select("h3:contains(Asked by me) + ul").text()).contains("Ben-looks replied on", "It is.",
				"Close");
		Answer closed = this.ann.submit(news, "h3:contains(Asked by me) + ul form", "action", "close");
		assertThat(closed.header("Location")).isEqualTo("/studio?request=close#waiting");
		Document after = this.ann.follow(closed).html();
		assertThat(after.select("[role=status]").text()).contains("Closed.");
		assertThat(after.select("h3:contains(Asked by me)")).isEmpty();
		assertThat(this.ann.page(this.editor).select("details#comments:not([open]) li")).hasSize(2);
	}

	@Test
	void doneAndWithdrawnRequestsLeaveTheListAndLateButtonsChangeNothing() {
		ask("Look, please");
		Document before = this.ann.page(this.thread);
		Answer done = this.ben.submit(this.ben.page(this.thread), ".comments form", "action", "done");
		assertThat(this.ben.follow(done).html().select("[role=status]").text()).contains("It’s off your list");
		Answer late = this.ann.submit(before, ".comments form", "action", "withdraw");
		assertThat(this.ann.follow(late).html().select("[role=status]").text()).contains("Nothing was changed");
		assertThat(this.ann.page(this.thread).select(".comments .soft").text())
			.contains("Ben-looks looked and marked it as done on");
		assertThat(this.ann.post(before.select(".comments form").attr("action"), "action", "erase").status())
			.isEqualTo(404);
	}

	@Test
	void aPersonWhoLeavesCanNoLongerBeAskedAndStaysInTheThread() {
		ask("Before you leave");
		Document opened = this.ann.page(this.thread);
		this.ben.submit(this.thread, FORM, "comment", "My last words");
		ask("One more question");
		this.jdbc.update("update staff_account set enabled = false where id = ?", this.benId);
		assertThat(this.ann.page("/studio").select("h3:contains(Asked by me) + ul").text())
			.contains("Ben-looks is asked to look, but the account is disabled. Withdraw the request");
		Answer refused = this.ann.submit(opened, FORM, "colleague", String.valueOf(this.benId), "comment",
				"Typed for someone who left");
		assertThat(refused.status()).isEqualTo(422);
		assertThat(refused.html().select("#colleague-problem").text()).contains("the account is disabled");
		assertThat(refused.html().select("#comment").text()).isEqualTo("Typed for someone who left");
		assertThat(refused.html().select("#colleague option").eachAttr("value")).doesNotContain("" + this.benId);
		assertThat(this.ann.page(this.thread).select(".comments strong").eachText()).contains("Ben-looks");
	}

	@Test
	void emptyAndLongCommentsAreRefusedWithTheTextInTheField() {
		Answer empty = this.ann.submit(this.thread, FORM, "comment", " \u200b ", "colleague", "" + this.benId);
		assertThat(empty.status()).isEqualTo(422);
		assertThat(empty.html().select("#comment-problem").text())
			.isEqualTo("Comment is missing: say what it’s about.");
		assertThat(empty.html().select("#colleague option[selected]").attr("value")).isEqualTo("" + this.benId);
		Answer longer = this.ann.submit(this.thread, FORM, "comment", "x".repeat(2001));
		assertThat(longer.status()).isEqualTo(422);
		assertThat(longer.html().select(".problems a").text()).isEqualTo("Comment is 1 character too long");
		assertThat(longer.html().select("#comment").text()).hasSize(2001);
		assertThat(this.ann.submit(this.thread, FORM, "comment", "x".repeat(2000)).status()).isEqualTo(303);
	}

	@Test
	void aFormSentTwiceIsOneComment() {
		Document page = this.ann.page(this.thread);
		Answer first = this.ann.submit(page, FORM, "comment", "Once");
		assertThat(this.ann.submit(page, FORM, "comment", "Once").header("Location"))
			.isEqualTo(first.header("Location"));
		assertThat(this.ann.page(this.thread).select(".comments li")).hasSize(1);
	}

	@Test
	void anUnsentCommentSurvivesADeadFormAndALostSession() {
		Answer dead = this.ann.postBare(this.thread, List.of(), "_csrf", "dead", "comment", "Still here", "colleague",
				"" + this.benId);
		assertThat(dead.status()).isEqualTo(403);
		assertThat(dead.html().select("#comment").text()).isEqualTo("Still here");
		assertThat(dead.html().select("#colleague option[selected]").attr("value")).isEqualTo("" + this.benId);
		assertThat(dead.html().select("[role=status]").text()).contains("Your comment isn’t added yet");
		SignedInClient someone = this.staff.someone();
		Answer ended = someone.postBare(this.thread, List.of(), "comment", "Typed while signed out", "colleague",
				"" + this.benId);
		assertThat(ended.status()).isEqualTo(401);
		assertThat(ended.html().select("main details").text()).contains("Typed while signed out")
			.doesNotContain("" + this.benId);
		Answer back = someone.submit(ended.html(), "form[action=/sign-in]", "username", "ann-asks", "password",
				Staff.PASSWORD);
		assertThat(back.status()).isEqualTo(200);
		assertThat(back.html().select("#comment").text()).isEqualTo("Typed while signed out");
		assertThat(someone.submit(back.html(), FORM).status()).isEqualTo(303);
		assertThat(this.ann.page(this.thread).select(".comments__text").eachText())
			.containsExactly("Typed while signed out");
		assertThat(this.ben.page("/studio").select("#waiting ~ ul").text()).contains("Typed while signed out");
	}

	@Test
	void theLogNamesTheItem() {
		ask("For the log");
		Document log = this.ann.page("/studio/log?action=asked+a+colleague&person=Ann-asks");
		assertThat(log.select("tbody tr:first-child").text()).contains("asked a colleague", "terms talked-about",
				"Ben-looks");
		assertThat(this.ann.get(log.select("tbody tr:first-child td a").attr("href")).header("Location"))
			.isEqualTo(this.editor);
	}

	private Answer ask(String note) {
		Answer asked = this.ann.submit(this.thread, FORM, "colleague", String.valueOf(this.benId), "comment", note);
		assertThat(asked.status()).as(asked.text()).isEqualTo(303);
		return asked;
	}

}
