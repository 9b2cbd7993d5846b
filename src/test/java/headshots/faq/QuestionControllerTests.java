package headshots.faq;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class QuestionControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void listsEveryQuestionWithItsAnswerAndAWayToIt() {
		Document page = this.client.page("/faq");
		assertThat(page.select("article.entry")).hasSizeGreaterThanOrEqualTo(24).allSatisfy((article) -> {
			assertThat(article.select("h2").text()).endsWith("?");
			assertThat(article.select(".prose p").first().text()).isNotBlank();
			assertThat(page.select(".jump a[href=#" + article.id() + "]").text())
				.isEqualTo(article.select("h2").text());
		});
	}

	@Test
	void leadsToTheAspectsThatAnswerMore() {
		assertThat(this.client.page("/faq").select("#moles-and-scars a[href=/aspects/retouching]")).isNotEmpty();
	}

}
