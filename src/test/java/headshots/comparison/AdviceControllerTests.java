package headshots.comparison;

import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class AdviceControllerTests {

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@EnumSource(ReaderCondition.class)
	void everyConditionHasAPageWithCitedAdviceByType(ReaderCondition condition) {
		Document page = this.client.page("/advice/" + condition.code());
		assertThat(page.select("h1").text()).isEqualToIgnoringCase("Headshots " + condition.opening());
		assertThat(page.select("h2").eachText()).contains("Actor headshots", "Model digitals",
				"Background (extras) headshots", "Corporate headshots");
		assertThat(page.select("dt")).hasSizeGreaterThanOrEqualTo(10);
		assertThat(page.select("dd")).hasSameSizeAs(page.select("dt"))
			.allSatisfy((advice) -> assertThat(advice.select(".cited a")).isNotEmpty());
	}

	@Test
	void theListLeadsToAllConditionsAndOthersAreNotFound() {
		assertThat(this.client.page("/advice").select("main li a[href^=/advice]").eachAttr("href"))
			.containsExactlyElementsOf(ReaderCondition.CODES.stream().map((code) -> "/advice/" + code).toList());
		assertThat(this.client.get("/advice/hats").status()).isEqualTo(404);
	}

	@Test
	void aLookLeadsToItsOwnAdviceAndElseToThatOfItsType() {
		List<String> links = this.client.page("/headshots/digitals")
			.select("[aria-labelledby=conditions_] a")
			.eachAttr("href");
		assertThat(links).hasSize(8).contains("/advice/glasses#digitals");
		assertThat(this.client.page("/headshots/runway").select("[aria-labelledby=conditions_] a").eachAttr("href"))
			.contains("/advice/glasses#model", "/advice/minor#model");
	}

	@Test
	void searchLeadsFromAConditionToItsPage() {
		assertThat(this.client.page("/search?q=headshot+with+braces").select("main a").eachAttr("href"))
			.contains("/advice/braces");
	}

}
