package headshots.comparison;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class HeadshotTypeControllerTests {

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@ValueSource(strings = { "actor", "model", "background", "corporate", "commercial", "theatrical", "digitals",
			"lifestyle", "editorial", "beauty", "fitness", "e-commerce", "runway" })
	void everyTypeAndLookSaysWhatItIsAndCoversEveryAspect(String slug) {
		Document page = this.client.page("/headshots/" + slug);
		assertThat(page.select("#what + .prose").text().split(" ").length).isGreaterThan(35);
		assertThat(page.select(".features li")).hasSizeGreaterThanOrEqualTo(4);
		assertThat(page.select("section.aspect")).hasSize(6).allSatisfy((aspect) -> {
			assertThat(aspect.select(".phrase, .explanation, .dos, .avoids, .cited")).hasSize(5);
			assertThat(aspect.select("h3 a").attr("href")).startsWith("/aspects/");
		});
	}

	@Test
	void aTypeListsItsLooksTipsChecklistsQuestionsAndPlatforms() {
		Document page = this.client.page("/headshots/actor");
		assertThat(page.select("a[href=/headshots/commercial], a[href=/headshots/theatrical]")).hasSizeGreaterThan(1);
		assertThat(page.select(".flow h2").eachText()).containsExactly("Tips", "Checklists", "Questions",
				"Platforms that use it", "Try it", "Do you need it?");
		assertThat(page.select(".flow a[href=/platforms/spotlight]")).hasSize(1);
		assertThat(page.select(".flow a[href=/faq/why-flat-light]")).hasSize(1);
	}

	@Test
	void aLookShowsItsTypeAndWhatItInherits() {
		Document page = this.client.page("/headshots/commercial");
		assertThat(page.select(".crumbs a").eachText()).containsExactly("Home", "Headshot types", "Actor headshots");
		assertThat(page.select("#retouching .inherited").text()).isEqualTo("Same as for actor headshots.");
		assertThat(page.select(".flow h2").eachText()).contains("Platforms that use it");
		assertThat(page.select("a:contains(Compare with)").attr("href")).isEqualTo("/compare/commercial-vs-lifestyle");
	}

	@Test
	void theListHasEveryTypeWithItsLooks() {
		Document page = this.client.page("/headshots");
		assertThat(page.select("h2 a").eachText()).containsExactly("Actor headshots", "Model headshots",
				"Background (extras) headshots", "Corporate headshots");
		assertThat(page.select("main li a")).hasSizeGreaterThanOrEqualTo(9);
	}

}
