package headshots.site.error;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.ModelAndView;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ErrorPagesTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private ErrorAdvice errors;

	@ParameterizedTest
	@CsvSource({ "/headshots/theatical,/headshots/theatrical", "/actor,/headshots/actor",
			"/aspect/retouching,/aspects/retouching", "/retuching,/aspects/retouching",
			"/headshots/digital,/headshots/digitals", "/prepare/compcard,/prepare/comp-card", "/platform,/platforms",
			"/compare/actr-vs-model,/compare/actor-vs-model",
			"/compare/teatrical-vs-digitals,/compare/theatrical-vs-digitals", "/wp-content/faq,/faq",
			"/aspects,/aspects/retouching", "/faq/one-picture,/faq", "/platforms/spotligt,/platforms/spotlight" })
	void aMissingPageOffersWhatIsNear(String path, String near) {
		HttpTestClient.Answer answer = this.client.get(path);
		assertThat(answer.status()).isEqualTo(404);
		Document page = answer.html();
		assertThat(page.select("main section a").eachAttr("href")).contains(near);
		assertThat(page.select("main form[role=search]")).hasSize(1);
		assertThat(page.select("header nav a")).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/%3Cscript%3E", "/$%7B7*7%7D", "/headshots/__$%7B7*7%7D__", "/index.php",
			"/headshots/actor/more", "/compare/-vs-", "/compare/-vs-model", "/compare/actor-vs-", "/assets/none.css",
			"/prepare/nothing", "/error", "/.git/config", "/h2-console", "/actuator", "/actuator/env",
			"/actuator/heapdump", "/css/base.css", "/static/favicon.svg" })
	void allOtherUrlsAreNotFound(String path) {
		HttpTestClient.Answer answer = this.client.get(path);
		assertThat(answer.status()).isEqualTo(404);
		assertTellsNothing(answer);
	}

	@Test
	void aComparisonOfTooManySaysWhatIsPossible() {
		HttpTestClient.Answer answer = this.client.get("/compare/actor-vs-model-vs-corporate-vs-background-vs-beauty");
		assertThat(answer.status()).isEqualTo(400);
		assertThat(answer.html().select("main").text()).contains("two to four");
		assertThat(
				this.client.get("/compare?type=actor&type=model&type=corporate&type=background&type=beauty").status())
			.isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST", "PUT", "DELETE", "PATCH" })
	void readingIsAllThatPagesAllow(String method) {
		for (String path : new String[] { "/", "/faq", "/compare/actor-vs-model", "/search" }) {
			HttpTestClient.Answer answer = this.client.send(method, path);
			assertThat(answer.status()).as(method + " " + path).isEqualTo(405);
			assertThat(answer.header("Allow")).contains("GET");
			assertTellsNothing(answer);
		}
	}

	@Test
	void aFailureOfOursTellsNothingOfItself() {
		ModelAndView page = this.errors.broken(new IllegalStateException("secret in SQL select * from aspect"));
		assertThat(page.getStatus().value()).isEqualTo(500);
		assertThat(page.getModel().get("explanation").toString()).contains("Please try again")
			.doesNotContain("secret", "select", "IllegalState");
	}

	@Test
	void aRefusalHasANumberToAskAboutAndAWrongAddressHasNone() {
		String refused = this.client.get("/compare/a-vs-b-vs-c-vs-d-vs-e").html().select("main").text();
		assertThat(refused).containsPattern("give us this number: [0-7]{8} ");
		assertThat(this.client.get("/search?q=%E0%A4").html().select("main").text())
			.containsPattern("give us this number: [0-7]{8} ");
		assertThat(this.client.get("/no-such-page").text()).doesNotContain("this number");
		assertThat(this.client.get("/faq").text()).doesNotContain("this number");
		assertThat(this.client.get("/compare/a-vs-b-vs-c-vs-d-vs-e", "X-Request-Id", "forged").text())
			.doesNotContain("forged", refused);
	}

	@Test
	void errorsAreNeitherKeptNorIndexed() {
		HttpTestClient.Answer answer = this.client.get("/no-such-page");
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(answer.html().select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(answer.html().select("link[rel=canonical]")).isEmpty();
	}

	private static void assertTellsNothing(HttpTestClient.Answer answer) {
		assertThat(answer.html().select("main h1")).hasSize(1);
		assertThat(answer.text()).doesNotContain("Exception", "at org.", "at java.", "headshots.", "Whitelabel",
				"Tomcat", "SELECT ", "/src/");
		assertThat(answer.html().select("main").text()).doesNotContain("49");
	}

}
