package headshots.planning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.Staff;
import headshots.StatementCount;
import headshots.platforms.Platforms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PlanControllerTests {

	private static final String ANSWERS = "do=act&do=model&in=uk&to=spotlight&have=older&with=glasses&looks=3";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@Autowired
	private Platforms platforms;

	@Autowired
	private StatementCount statements;

	@Test
	void asksSevenQuestionsOfWhichEachHasItsName() {
		Document page = this.client.page("/plan");
		Element form = page.selectFirst("#plan-form");
		assertThat(form.attr("method")).isEqualTo("get");
		assertThat(form.select("[name]").eachAttr("name").stream().distinct())
			.containsExactlyElementsOf(PlanQuestion.FIELDS);
		List<String> asked = new ArrayList<>();
		form.select("legend").forEach((legend) -> asked.add(legend.ownText()));
		asked.addAll(form.select(".plan-last label").eachText());
		assertThat(asked).hasSize(7);
		for (PlanQuestion question : PlanQuestion.values()) {
			assertThat(asked).contains(question.label());
			assertThat(page.getElementById(question.anchor())).as(question.anchor()).isNotNull();
		}
		assertThat(form.select("[required], input[checked]:not([value=''])")).isEmpty();
		assertThat(form.select("input[name=to]").eachAttr("value")).containsExactlyInAnyOrderElementsOf(
				this.platforms.entries().stream().map((item) -> item.content().slug()).toList());
		assertThat(form.select("[role=group] > p").eachText()).doesNotHaveDuplicates().contains("United Kingdom");
		assertThat(page.select("#plan-answer").text()).isEmpty();
		assertThat(page.select("details[open] #plan-form")).hasSize(1);
	}

	@Test
	void saysWhatOneGetsAndThatNothingIsStored() {
		Document page = this.client.page("/plan");
		assertThat(page.select("main > p.lede, main > p.soft").text()).contains("which pictures you need",
				"how few sessions", "Nothing about you is stored");
		assertThat(page.select("#private").text()).contains("With scripts on", "Without scripts", "history");
	}

	@Test
	void everyAnswerStaysInTheForm() {
		Document page = this.client.page("/plan?" + ANSWERS + "&on=2027-01-30");
		assertThat(page.select("#plan-form input:is([type=checkbox], [type=radio])[checked]").eachAttr("value"))
			.containsExactly("act", "model", "uk", "spotlight", "older", "glasses");
		assertThat(page.select("#plan-looks option[selected]").eachAttr("value")).containsExactly("3");
		assertThat(page.select("#plan-on").attr("value")).isEqualTo("2027-01-30");
		assertThat(page.select(".plan-problems")).isEmpty();
		assertThat(page.select("#plan")).hasSize(1);
		// No address is known that a phone could open.
		assertThat(page.select(".plan-qr")).isEmpty();
		assertThat(page.select("details:not([open]) > summary").text()).contains("I act", "Spotlight", "Glasses");
	}

	@Test
	void everyProblemIsASentenceThatLeadsToItsQuestion() {
		Document page = this.client.page("/plan?in=uk&looks=77&on=2027-02-30&with=glasses&to=no-such-site");
		assertThat(page.select(".plan-problems li a").eachAttr("href")).containsExactly("#q_do", "#q_to", "#q_looks",
				"#q_on");
		page.select(".plan-problems a")
			.forEach((link) -> assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull());
		assertThat(page.select("#plan-form input[checked]").eachAttr("value")).containsExactly("uk", "glasses");
		assertThat(page.select("details[open] #plan-form")).hasSize(1);
		assertThat(page.select("#plan")).isEmpty();
		assertThat(page.text()).doesNotContain("no-such-site", "77");
	}

	@Test
	void aScriptGetsTheAnswerOfThePageInTheSameBytes() {
		for (String answers : List.of(ANSWERS, "do=corporate", "in=uk", "do=act&looks=x",
				"do=background&on=2027-01-30")) {
			String page = this.client.get("/plan?" + answers).text();
			Answer script = post("/plan/answer", answers);
			assertThat(script.status()).isEqualTo(200);
			assertThat(script.header("Content-Type")).startsWithIgnoringCase("text/html");
			assertThat(script.text()).startsWith("<div class=\"plan\"");
			assertThat(page).contains("<div id=\"plan-answer\">" + script.text() + "</div>");
			assertThat(post("/plan", answers).text()).isEqualTo(page);
		}
		assertThat(post("/plan/answer", "in=").text()).isBlank();
	}

	@Test
	void equalAnswersAreEqualBytes() {
		byte[] plan = this.client.get("/plan?do=act&do=model&to=backstage&to=spotlight&with=glasses&with=braces")
			.bytes();
		assertThat(
				this.client.get("/plan?with=braces&to=spotlight&do=model&with=glasses&looks=&do=act&to=backstage&on=")
					.bytes())
			.isEqualTo(plan);
	}

	@ParameterizedTest
	@ValueSource(strings = { "?do=%00", "?do=act&on=%F0%9F%92%A9", "?do=act&looks=%0d%0aX:1", "?%64o=act", "?=", "?&&&",
			"?do", "?do[]=act", "?on=2027-01-01T00:00", "?do=act&to=%22%3E%3Csvg%20onload=1%3E" })
	void oddQueriesAreAnswered(String query) {
		Answer answer = this.client.get("/plan" + query);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.html().select("svg[onload]")).isEmpty();
	}

	@Test
	void malformedQueriesAreRefused() {
		for (String query : List.of("?do=%zz", "?do=%C0%AF", "?" + "do=act&".repeat(250))) {
			Answer answer = this.client.get("/plan" + query.replace("%zz", "%ff"));
			assertThat(answer.status()).as(query).isIn(200, 400);
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		}
		assertThat(post("/plan/answer", "do=act&" + "to=spotlight&".repeat(700)).status()).isEqualTo(413);
		assertThat(post("/plan/answer", "to=spotlight&".repeat(250)).status()).isIn(200, 400);
	}

	/**
	 * A plan is longer than other pages, so that its first view, which ends with the
	 * sessions, is held to their bound.
	 */
	@Test
	void thePicturesAndSessionsOfAPlanFitIntoTheFirstWindow() throws IOException {
		for (String path : HttpTestClient.PLANS) {
			String page = this.client.get(path).text();
			int end = page.indexOf("id=\"compared\"");
			int weight = compressed(page.substring(0, (end < 0) ? page.length() : end));
			for (String sheet : this.client.page(path)
				.select("link[rel=stylesheet]:not([media=print])")
				.eachAttr("href")) {
				weight += this.client.get(sheet, "Accept-Encoding", "gzip").bytes().length;
			}
			assertThat(weight).as(path).isLessThanOrEqualTo(14_000);
			assertThat(compressed(page)).as(path).isLessThan(32_000);
		}
	}

	@Test
	void aPlanAsksTheDatabaseForNothing() {
		this.client.get("/plan?" + ANSWERS);
		assertThat(this.statements.during(() -> {
			this.client.get("/plan?" + ANSWERS + "&with=marks");
			post("/plan/answer", ANSWERS);
		})).isZero();
	}

	@Test
	void searchAndTheSitemapKnowThePageWithoutAnswers() {
		assertThat(this.client.sitemap()).contains("/plan")
			.noneMatch((path) -> path.startsWith("/plan/") && !path.equals("/plan/rules"));
		assertThat(this.client.page("/search?q=plan+my+pictures").select("main a").eachAttr("href")).contains("/plan");
		assertThat(this.client.page("/plan?" + ANSWERS).select("meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
		assertThat(this.client.page("/plan").select("link[rel=canonical]").attr("href"))
			.isEqualTo(this.client.address("/plan"));
		assertThat(this.client.page("/headshots/actor").select("main a").eachAttr("href")).contains("/plan");
		assertThat(this.client.page("/").select("header a").eachAttr("href")).contains("/plan");
	}

	private static int compressed(String text) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
			zip.write(text.getBytes(StandardCharsets.UTF_8));
		}
		return bytes.size();
	}

	private Answer post(String path, String query) {
		List<String> fields = new ArrayList<>();
		for (String part : query.split("&")) {
			fields.addAll(List.of(part.split("=", 2)));
		}
		return this.staff.someone().postBare(path, List.of(), fields.toArray(String[]::new));
	}

}
