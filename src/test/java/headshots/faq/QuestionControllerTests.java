package headshots.faq;

import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class QuestionControllerTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Questions questions;

	@Test
	void listsEveryQuestionInItsGroupWithTheSentenceThatAnswers() {
		Document page = this.client.page("/faq");
		assertThat(page.select(".questions h2").eachText()).containsExactly("Choosing your pictures", "Getting ready",
				"In the session", "Retouching, files and print", "Work, money and rights");
		assertThat(page.select(".jump a").eachAttr("href"))
			.containsExactlyElementsOf(page.select(".questions h2").stream().map((h2) -> "#" + h2.id()).toList());
		assertThat(page.select(".questions dt")).hasSameSizeAs(this.questions.entries())
			.hasSizeGreaterThanOrEqualTo(50)
			.allSatisfy((question) -> {
				assertThat(question.text()).endsWith("?");
				assertThat(question.nextElementSibling().text()).hasSizeBetween(20, 200).matches(".*[.”]");
			});
	}

	@Test
	void eachQuestionHasAPageWithItsWholeAnswer() {
		for (Element link : this.client.page("/faq").select(".questions dt a")) {
			Document page = this.client.page(link.attr("href"));
			assertThat(page.select("h1").text()).isEqualTo(link.text());
			assertThat(page.select(".prose p")).hasSizeGreaterThanOrEqualTo(1);
			assertThat(page.select(".crumbs a").eachAttr("href")).hasSize(3).contains("/", "/faq");
			assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
			assertThat(page.select("#h_related + ul a")).hasSizeBetween(1, 5);
		}
	}

	@Test
	void oldAnchorsLeadToTheEntry() {
		Document page = this.client.page("/faq");
		for (String slug : List.of("one-picture-for-both", "moles-and-scars", "glasses", "which-picture")) {
			assertThat(page.select("#" + slug + " a").attr("href")).isEqualTo("/faq/" + slug);
		}
	}

	@Test
	void leadsToTheAspectsThatAnswerMore() {
		assertThat(this.client.page("/faq/moles-and-scars").select("main a[href=/aspects/retouching]")).isNotEmpty();
	}

	@Test
	void goesFromQuestionToQuestionInTheOrderOfTheList() {
		List<String> order = this.client.page("/faq").select(".questions dt a").eachAttr("href");
		for (int i = 0; i < order.size(); i++) {
			Document page = this.client.page(order.get(i));
			assertThat(page.select("[rel=prev]").attr("href")).isEqualTo((i > 0) ? order.get(i - 1) : "");
			assertThat(page.select("[rel=next]").attr("href"))
				.isEqualTo((i < order.size() - 1) ? order.get(i + 1) : "");
		}
	}

	@Test
	void listsOnlyWhatConcernsATypeOrAnAspect() {
		Document actor = this.client.page("/faq?for=actor");
		assertThat(actor.select(".questions dt a").eachAttr("href")).contains("/faq/legit", "/faq/self-tapes")
			.doesNotContain("/faq/comp-card", "/faq/model-genres");
		assertThat(actor.select("main").text()).contains("Only what concerns actor headshots.");
		assertThat(actor.select("link[rel=canonical]").attr("href")).endsWith("/faq");
		Document retouching = this.client.page("/faq?about=retouching");
		assertThat(retouching.select(".questions dt a").eachAttr("href")).contains("/faq/teeth")
			.doesNotContain("/faq/cost");
		assertThat(this.client.page("/faq?for=&about=").select(".questions dt"))
			.hasSameSizeAs(this.questions.entries());
		assertThat(this.client.get("/faq?for=no-such-type").status()).isEqualTo(404);
	}

	@Test
	void theFiltersNameTheTypesThatQuestionsConcern() {
		assertThat(this.client.page("/faq").select("main a[href^=/faq?for=]").eachText()).containsExactly("Actor",
				"Model", "Background (extras)", "Corporate");
	}

	@Test
	void aTypeShowsSixQuestionsAndAWayToTheRest() {
		for (String type : List.of("actor", "model", "background", "corporate", "theatrical", "digitals")) {
			Document page = this.client.page("/headshots/" + type);
			List<String> shown = page.select(".flow a[href^=/faq/]").eachAttr("href");
			assertThat(shown).as(type).hasSize(6);
			Element all = page.select(".flow a[href^=/faq?for=]").first();
			Document list = this.client.page(all.attr("href"));
			assertThat(list.select(".questions dt a").eachAttr("href")).as(type).containsAll(shown);
			assertThat(all.text())
				.matches("All " + list.select(".questions dt").size() + " questions for [a-z() ]+ headshots");
		}
		assertThat(this.client.page("/headshots/background").select(".flow a[href=/faq/extras]")).hasSize(1);
		assertThat(this.client.page("/aspects/styling").select(".flow a[href^=/faq/]")).hasSize(6);
		assertThat(this.client.page("/aspects/styling").select(".flow a[href=/faq?about=styling]")).hasSize(1);
		assertThat(this.client.page("/aspects/styling").select(".flow a[href^=/faq/]").eachAttr("href"))
			.contains("/faq/what-to-wear");
	}

	@Test
	void unknownQuestionsAreNotFound() {
		assertThat(this.client.get("/faq/no-such-question").status()).isEqualTo(404);
	}

}
