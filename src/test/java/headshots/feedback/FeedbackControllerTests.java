package headshots.feedback;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.Outage;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.accounts.TokenSigner;
import headshots.audit.Actor;
import headshots.web.OverloadException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

@StudioTest
class FeedbackControllerTests {

	private static final String ABOUT = "guidance/actor.purpose";

	private static final String TYPED = "It’s 4 × 5, not <b>5</b> & “six”";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Outage outage;

	@Autowired
	private TokenSigner signer;

	@Autowired
	private FeedbackSubjects subjects;

	@Autowired
	private FeedbackReports reports;

	@Autowired
	private FeedbackOutageFilter outageFilter;

	private SignedInClient reader;

	private FeedbackForms forms;

	@BeforeEach
	void open() {
		this.reader = this.staff.someone();
		this.forms = new FeedbackForms(this.signer, this.subjects);
	}

	@AfterEach
	void eraseReports() {
		this.outage.end();
		for (FeedbackReport report : this.reports.list(FeedbackState.OPEN)) {
			this.reports.erase(report.id(), Actor.GUIDE);
		}
	}

	@Test
	void eachPieceLeadsToAFormAboutItself() {
		for (String path : List.of("/headshots/actor", "/headshots/theatrical", "/aspects/purpose",
				"/compare/actor-vs-model", "/faq/cost", "/platforms/spotlight")) {
			Document page = this.client.page(path);
			List<String> links = page.select("main a[href^=/feedback]").eachAttr("href");
			assertThat(links).as(path).isNotEmpty();
			for (Element link : page.select("main a[href^=/feedback]")) {
				for (String heading : link.attr("aria-describedby").split(" ")) {
					assertThat(heading.isEmpty() || page.getElementById(heading) != null).as(path + heading).isTrue();
				}
			}
			Document form = this.client.page(links.get(0));
			assertThat(form.select("h1").text()).isEqualTo("Was this useful?");
			assertThat(form.select(".lede a").attr("href").replaceFirst("#.*", "")).isNotEmpty();
		}
		assertThat(this.client.page("/faq/cost").select("a[href='/feedback?about=questions/cost']")).hasSize(1);
	}

	@Test
	void pagesStayTheSameForAllReadersAndNoneGetsACookie() {
		Answer page = this.client.get("/headshots/actor");
		assertThat(page.header("Cache-Control")).startsWith("public");
		assertThat(page.text()).isEqualTo(this.client.draw("/headshots/actor").text()).doesNotContain("name=\"token\"");
		Answer form = this.client.get("/feedback?about=" + ABOUT);
		assertThat(form.header("Cache-Control")).isEqualTo("no-store");
		assertThat(form.header("ETag")).isEmpty();
		assertThat(form.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		this.reader.submit(this.forms.open(this.reader, ABOUT), FeedbackForms.USEFUL, "answer", "yes");
		assertThat(this.reader.cookies()).isEmpty();
		assertThat(this.client.page("/feedback?about=" + ABOUT).select("[name=token]").attr("value"))
			.isNotEqualTo(form.html().select("[name=token]").attr("value"));
	}

	@Test
	void aReaderSaysThatItWasUseful() {
		FeedbackSubject subject = this.subjects.find("platforms/spotlight").orElseThrow();
		int before = this.reports.count(subject.item()).map(FeedbackCount::useful).orElse(0);
		Answer sent = this.reader.submit(this.forms.open(this.reader, "platforms/spotlight"), FeedbackForms.USEFUL,
				"answer", "yes");
		Document thanks = this.reader.follow(sent).html();
		assertThat(thanks.select("h1").text()).isEqualTo("Thank you");
		assertThat(thanks.select("main p a").last().attr("href")).isEqualTo(subject.href());
		assertThat(this.reports.count(subject.item()).orElseThrow().useful()).isEqualTo(before + 1);
	}

	@Test
	void aReaderReportsWhatIsWrong() {
		Answer sent = send(this.forms.open(this.reader, ABOUT), "text", TYPED, "mail", " ana@example.com ");
		assertThat(this.reader.follow(sent).html().select("main").text()).contains("We have your message")
			.doesNotContain("5, not");
		assertThat(this.reports.list(FeedbackState.OPEN)).singleElement().satisfies((report) -> {
			assertThat(report.text()).isEqualTo(TYPED);
			assertThat(report.replyTo()).isEqualTo("ana@example.com");
			assertThat(report.item().key()).isEqualTo("actor.purpose");
		});
	}

	@Test
	void aFormThatIsSentTwiceIsStoredOnce() {
		Document form = this.forms.open(this.reader, ABOUT);
		assertThat(send(form, "text", TYPED).status()).isEqualTo(303);
		assertThat(send(form, "text", TYPED).status()).isEqualTo(303);
		assertThat(this.reports.list(FeedbackState.OPEN)).hasSize(1);
	}

	@Test
	void aFormThatWasOpenForTooLongComesBackWithItsTextAndAFreshToken() {
		Document expired = this.forms.open(this.reader, ABOUT, Duration.ofHours(3));
		Answer refused = send(expired, "text", TYPED, "mail", "ana@example.com");
		assertKept(refused, 403, "open for too long");
		String fresh = refused.html().select("[name=token]").attr("value");
		assertThat(fresh).isNotEqualTo(expired.select("[name=token]").attr("value"));
	}

	@Test
	void aFormThatCameTooFastIsTakenAMomentLater() {
		Answer refused = send(this.reader.page("/feedback?about=" + ABOUT), "text", TYPED, "mail", "ana@example.com");
		assertKept(refused, 422, "very quick");
		assertThat(this.reports.list(FeedbackState.OPEN)).isEmpty();
		Document again = refused.html();
		again.select("[name=token]").val(this.forms.token(ABOUT, Duration.ofSeconds(5)));
		assertThat(send(again).status()).isEqualTo(303);
		assertThat(this.reports.list(FeedbackState.OPEN)).hasSize(1);
	}

	@Test
	void textsThatAProgramFilledInComeBackToo() {
		assertKept(
				send(this.forms.open(this.reader, ABOUT), "text", TYPED, "mail", "ana@example.com", "topic", "Offers"),
				422, "A program seems");
	}

	@Test
	void textsAndAddressesThatCannotBeTakenComeBack() {
		Document form = this.forms.open(this.reader, ABOUT);
		String text = "x".repeat(1020);
		Answer tooLong = send(form, "text", text);
		assertThat(tooLong.status()).isEqualTo(422);
		assertThat(tooLong.html().select("[role=alert]").text()).contains("too long", "20 characters too many");
		assertThat(tooLong.html().getElementById("text").val()).isEqualTo(text);
		assertThat(send(form, "text", " ").html().select("[role=alert]").text()).isEqualTo("Please say what’s wrong.");
		Answer mail = send(form, "text", TYPED, "mail", "ana.example.com");
		assertThat(mail.status()).isEqualTo(422);
		assertThat(mail.html().getElementById("mail").val()).isEqualTo("ana.example.com");
		assertThat(mail.html().getElementById("text").val()).isEqualTo(TYPED);
		assertThat(send(form, "text", "x".repeat(200_000)).status()).isEqualTo(413);
	}

	@Test
	void controlCharactersAndOverridesAreRemoved() {
		send(this.forms.open(this.reader, ABOUT), "text", "a\u202eb\u0000c\u2066d\u001b[31me\r\nf\u200b", "mail",
				"ana\u202e@example.com");
		assertThat(this.reports.list(FeedbackState.OPEN)).singleElement().satisfies((report) -> {
			assertThat(report.text()).isEqualTo("abcd[31me\nf");
			assertThat(report.replyTo()).isEqualTo("ana@example.com");
		});
	}

	@Test
	void formsOfOtherSitesAndFormsWithoutTokenAreRefused() {
		String token = this.forms.token(ABOUT, Duration.ofSeconds(10));
		assertThat(this.reader
			.postBare("/feedback", List.of("Sec-Fetch-Site", "cross-site"), "about", ABOUT, "token", token, "answer",
					"wrong", "text", TYPED)
			.status()).isEqualTo(403);
		assertThat(this.reader.postBare("/feedback", List.of(), "about", ABOUT, "answer", "yes").status())
			.isEqualTo(403);
		assertThat(this.reports.list(FeedbackState.OPEN)).isEmpty();
	}

	@Test
	void thereIsNoFormAboutWhatReadersDoNotSee() {
		for (String about : List.of("", "?about=", "?about=guidance", "?about=guidance/none", "?about=pages/about",
				"?about=guidance/../actor", "?about=%00", "?about=" + "x/".repeat(200), "?about=drafts/1")) {
			assertThat(this.client.get("/feedback" + about).status()).as(about).isEqualTo(404);
			assertThat(this.client.get("/feedback/thanks" + about).status()).as(about).isEqualTo(404);
		}
		assertThat(this.reader.postBare("/feedback", List.of(), "about", "guidance/none").status()).isEqualTo(404);
	}

	@Test
	void whileTheDatabaseIsAwayTheTextStaysInTheForm() {
		Document form = this.forms.open(this.reader, ABOUT);
		this.outage.beginAfter(0);
		Answer away = send(form, "text", TYPED, "mail", "ana@example.com");
		assertKept(away, 503, "can’t take feedback right now");
		assertThat(away.header("Retry-After")).isNotEmpty();
		assertThat(away.text()).doesNotContain("secret", "db.internal");
		assertThat(this.client.get("/headshots/actor").status()).isEqualTo(200);
		this.outage.end();
		assertThat(send(away.html()).status()).isEqualTo(303);
		assertThat(this.reports.list(FeedbackState.OPEN)).singleElement()
			.satisfies((report) -> assertThat(report.text()).isEqualTo(TYPED));
	}

	@Test
	void whileTooManySendTheTextStaysInTheForm() throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("POST", "/feedback");
		request.setParameter("about", ABOUT);
		request.setParameter("text", TYPED);
		MockHttpServletResponse response = new MockHttpServletResponse();
		this.outageFilter.doFilter(request, response, (first, second) -> {
			throw new OverloadException();
		});
		assertThat(response.getStatus()).isEqualTo(503);
		assertThat(Jsoup.parse(response.getContentAsString()).getElementById("text").val()).isEqualTo(TYPED);
	}

	private void assertKept(Answer answer, int status, String reason) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(status);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.header("Set-Cookie")).isEmpty();
		Document page = answer.html();
		assertThat(page.select("[role=alert]").text()).contains(reason);
		assertThat(page.getElementById("text").val()).isEqualTo(TYPED);
		assertThat(page.getElementById("mail").val()).isEqualTo("ana@example.com");
		assertThat(page.select("[name=about]").attr("value")).isEqualTo(ABOUT);
	}

	private Answer send(Document form, String... fields) {
		String[] all = Arrays.copyOf(fields, fields.length + 2);
		all[fields.length] = "answer";
		all[fields.length + 1] = "wrong";
		return this.reader.submit(form, FeedbackForms.REPORT, all);
	}

}
