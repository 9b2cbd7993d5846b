package headshots.comparison;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.content.ContentItem;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class AspectControllerTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Aspects aspects;

	@Test
	void showsEveryTypeAndLookOnOneSpectrumAndThenInWords() {
		Document page = this.client.page("/aspects/retouching");
		AspectContent retouching = this.aspects.entries()
			.stream()
			.map(ContentItem::content)
			.filter((aspect) -> aspect.slug().equals("retouching"))
			.findFirst()
			.orElseThrow();
		assertThat(page.select("h1").text()).isEqualTo(retouching.name());
		assertThat(page.select(".lede").text()).isEqualTo(retouching.question());
		assertThat(page.select(".overview svg[role=img]")).hasSize(13);
		assertThat(page.select(".overview .poles span").eachText()).containsExactly(retouching.lowPole(),
				retouching.highPole());
		assertThat(page.select("section.aspect")).hasSize(13);
		assertThat(page.select("#theatrical .inherited").text()).isEqualTo("Same as for actor headshots.");
		assertThat(page.select("#theatrical .explanation")).isEmpty();
		assertThat(page.select("#digitals .explanation")).hasSize(1);
	}

	@Test
	void narrowsToOneTypeAndItsLooks() {
		Document page = this.client.page("/aspects/styling?type=model");
		assertThat(page.select("section.aspect")).extracting(Element::id)
			.containsExactly("model", "digitals", "lifestyle", "editorial", "beauty", "fitness", "e-commerce",
					"runway");
		assertThat(page.select(".jump [aria-current]").text()).isEqualTo("Model");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(this.client.address("/aspects/styling"));
	}

	@Test
	void aLookThatInheritsStillGetsTheWords() {
		Document page = this.client.page("/aspects/retouching?type=theatrical");
		assertThat(page.select("section.aspect")).hasSize(1);
		assertThat(page.select("#theatrical .explanation, #theatrical .dos")).hasSize(2);
	}

	@Test
	void aTypeThatDoesNotExistNarrowsNothing() {
		assertThat(this.client.page("/aspects/styling?type=nobody").select("section.aspect")).hasSize(13);
	}

	@Test
	void leadsToTheOtherAspectsAndItsQuestions() {
		Document page = this.client.page("/aspects/retouching");
		assertThat(page.select(".flow li a[href^=/aspects/]")).hasSize(5);
		assertThat(page.select(".flow a[href=/faq/moles-and-scars]")).hasSize(1);
	}

}
