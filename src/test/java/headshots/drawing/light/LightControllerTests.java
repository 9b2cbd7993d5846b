package headshots.drawing.light;

import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.drawing.LightPattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The light explorer over HTTP.
 */
@GuideTest
class LightControllerTests {

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@EnumSource
	void everyPatternHasAPageThatNamesIt(LightPattern pattern) {
		Document page = this.client.page("/light/" + pattern.slug());
		assertThat(page.select("h1").text()).isEqualTo(pattern.title() + " light");
		assertThat(page.select("#naming h2").text()).isEqualTo(pattern.title() + " light");
		assertThat(page.select("#naming").text()).contains(pattern.words());
		assertThat(page.select("img#head")).hasSize(1);
		assertThat(page.select("nav.jump a").eachText()).containsExactly("Flat", "Clamshell", "Butterfly", "Loop",
				"Rembrandt", "Split");
		assertThat(page.select("nav.jump a[aria-current=page]").text()).isEqualTo(pattern.title());
	}

	@Test
	void theAddressCarriesTheSetting() {
		Document page = this.client
			.page("/light?angle=-45&height=45&stops=2.5&size=6&below=20&camera=-10&crop=1&ground=5&skin=6");
		assertThat(page.select("#naming").text()).contains("45° to the left", "45° above the eyes", "2½ stops, 5.7:1");
		assertThat(page.select("#skin").attr("value")).isEqualTo("6");
		assertThat(page.select("#stops").attr("value")).isEqualTo("2.5");
		assertThat(page.select("#camera-words").text()).isEqualTo("10° below the eyes");
		String shared = page.select("#setting").attr("href");
		assertThat(this.client.page(shared).select("#head").attr("src")).isEqualTo(page.select("#head").attr("src"));
		assertThat(this.client.page(shared).select("#setting").attr("href")).isEqualTo(shared);
	}

	@Test
	void everySliderChangesWhatIsDrawn() {
		String usual = drawn("/light");
		for (String other : List.of("angle=-35", "height=0", "stops=3", "size=30", "below=100", "camera=15", "crop=2",
				"ground=6", "skin=6")) {
			assertThat(drawn("/light?" + other)).as(other).isNotEqualTo(usual);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "angle=left", "angle=", "angle=NaN", "angle=1e999", "crop=99", "skin=-4", "stops=1.3",
			"size=%3Cscript%3E" })
	void invalidSettingsFallBackToTheDefault(String query) {
		Document page = this.client.page("/light?" + query);
		assertThat(page.select("img#head")).hasSize(1);
		assertThat(page.select("#setting").attr("href")).matches("/light(\\?[a-z]+=-?[0-9.]+)?");
	}

	@Test
	void aPatternIsTypicalForTheLooksWhoseGuidanceShowsIt() {
		Document page = this.client.page("/light/rembrandt");
		assertThat(page.select("#uses a").eachText()).containsExactly(this.client.text("/headshots/theatrical", "h1"));
		assertThat(page.select("#uses a").attr("href")).isEqualTo("/headshots/theatrical#framing");
		assertThat(this.client.page("/light/loop").select("#uses a").eachText())
			.contains(this.client.text("/headshots/actor", "h1"))
			.doesNotHaveDuplicates();
	}

	@Test
	void guidanceOnLightLinksToItsSetting() {
		Document page = this.client.page("/headshots/theatrical");
		String setting = page.select("#framing a:containsOwn(Try this light)").attr("href");
		assertThat(setting).startsWith("/light?").contains("angle=45", "stops=2");
		assertThat(this.client.page(setting).select("#naming h2").text()).isEqualTo("Rembrandt light");
		assertThat(page.select("#retouching a:containsOwn(Try this light)")).isEmpty();
		assertThat(this.client.page("/compare/theatrical-vs-digitals").select("#framing a").eachAttr("href"))
			.contains(setting);
	}

	@Test
	void anUnknownPatternIsNotFound() {
		assertThat(this.client.get("/light/moon").status()).isEqualTo(404);
	}

	private String drawn(String path) {
		return this.client.page(path).select("#head").attr("src");
	}

}
