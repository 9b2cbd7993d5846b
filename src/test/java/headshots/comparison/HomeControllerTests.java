package headshots.comparison;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.content.ContentItem;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class HomeControllerTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private HeadshotTypes types;

	@Test
	void answersInASentenceForEachSide() {
		assertThat(this.client.page("/").select("h1").text()).isEqualTo(promise("actor") + " " + promise("model"));
	}

	@Test
	void showsTheComparisonAtAGlance() {
		Document home = this.client.page("/");
		assertThat(home.select("table.comparison thead th").eachText()).containsExactly("Actor", "Model");
		assertThat(home.select("table.comparison tbody .name").eachText()).containsExactly("Purpose", "Expression",
				"Styling", "Framing and light", "Audience", "Retouching");
		assertThat(home.select("table.comparison td .phrase")).hasSize(12)
			.allSatisfy((phrase) -> assertThat(phrase.text()).hasSizeBetween(10, 80));
		assertThat(home.select("table.comparison details")).isEmpty();
	}

	@Test
	void hasFourWaysIn() {
		Document home = this.client.page("/");
		assertThat(home.select(".doors a").eachText()).containsExactly("I act", "I model", "I do both", "I’m not sure");
		assertThat(home.select(".doors a").eachAttr("href")).containsExactly("/headshots/actor", "/headshots/model",
				"/compare/actor-vs-model", "/which");
	}

	private String promise(String slug) {
		return this.types.entries()
			.stream()
			.map(ContentItem::content)
			.filter((type) -> type.slug().equals(slug))
			.findFirst()
			.orElseThrow()
			.promise();
	}

}
