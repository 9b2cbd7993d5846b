package headshots.preparation;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class PreparationControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void countsDownToTheShootAndPastIt() {
		Document page = this.client.page("/prepare");
		assertThat(page.select(".countdown h3").eachText()).containsSubsequence("Four weeks before", "Two weeks before",
				"One week before", "The day before", "The day of the shoot", "One week after");
		assertThat(page.select(".countdown li li a[href^='/prepare#']")).hasSizeGreaterThanOrEqualTo(20);
	}

	@Test
	void givesEachTipAnActorsAndAModelsSide() {
		Document page = this.client.page("/prepare");
		assertThat(page.select("section.aspect")).hasSize(5)
			.allSatisfy((tip) -> assertThat(tip.select("h3").eachText()).containsExactly("Actor headshots",
					"Model headshots"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "digitals-shot-list", "comp-card", "what-to-pack", "ask-the-photographer" })
	void aChecklistIsMadeToBeTicked(String slug) {
		Document page = this.client.page("/prepare/" + slug);
		assertThat(page.select("label > input[type=checkbox]")).hasSizeGreaterThanOrEqualTo(10);
		assertThat(page.select(".ticks label").eachText()).allSatisfy((item) -> assertThat(item).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource({ "-28,Four weeks before", "-14,Two weeks before", "-10,Ten days before", "-7,One week before",
			"-1,The day before", "0,The day of the shoot", "1,The day after", "2,Two days after", "7,One week after",
			"-30,30 days before" })
	void namesDaysAsPeopleCountThem(int day, String name) {
		assertThat(Countdown.name(day)).isEqualTo(name);
	}

}
