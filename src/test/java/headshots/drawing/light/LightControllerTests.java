package headshots.drawing.light;

import java.util.List;
import java.util.Map;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.drawing.Drawing;
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
		assertThat(page.select("h2#naming").text()).isEqualTo(pattern.title() + " light");
		assertThat(page.select("#reading").text()).contains(pattern.words());
		assertThat(page.select("img#head")).hasSize(1);
		assertThat(page.select("nav.jump a").eachText()).containsExactly("Flat", "Clamshell", "Butterfly", "Loop",
				"Rembrandt", "Split");
		assertThat(page.select("nav.jump a[aria-current=page]").text()).isEqualTo(pattern.title());
	}

	@Test
	void theAddressCarriesTheSetting() {
		Document page = this.client
			.page("/light?angle=-45&height=45&stops=2.5&size=6&below=20&camera=-10&crop=1&ground=5&skin=6&hair=3");
		assertThat(page.select("#reading").text()).contains("45° to the camera’s left", "45° above the eyes",
				"2½ stops, 5.7:1");
		assertThat(page.select("input[type=radio][checked]").eachAttr("id")).containsExactly("crop-1", "ground-5",
				"skin-6", "hair-3");
		assertThat(page.select("#stops").attr("value")).isEqualTo("2.5");
		assertThat(page.select("#camera-words").text()).isEqualTo("10° below the eyes");
		String shared = page.select("#setting").attr("href");
		assertThat(this.client.page(shared).select("#head").attr("src")).isEqualTo(page.select("#head").attr("src"));
		assertThat(this.client.page(shared).select("#setting").attr("href")).isEqualTo(shared);
	}

	@Test
	void everyControlChangesWhatIsDrawn() {
		String usual = drawn("/light");
		for (String other : List.of("angle=-35", "height=0", "stops=3", "size=30", "below=100", "camera=15", "crop=2",
				"ground=6", "skin=6", "hair=1")) {
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
		assertThat(page.select("#uses a").eachText()).containsExactly(this.client.text("/headshots/theatrical", "h1"),
				this.client.text("/headshots/editorial", "h1"));
		assertThat(page.select("#uses a").eachAttr("href")).containsExactly("/headshots/theatrical#framing",
				"/headshots/editorial#framing");
		assertThat(this.client.page("/light/loop").select("#uses a").eachText())
			.contains(this.client.text("/headshots/actor", "h1"))
			.doesNotHaveDuplicates();
	}

	@Test
	void everyRowOnLightAndOnRetouchingLeadsToTheExplorers() {
		for (String path : List.of("/compare/actor-vs-model", "/compare/theatrical-vs-digitals-vs-background",
				"/headshots/commercial", "/headshots/corporate", "/aspects/framing", "/aspects/retouching")) {
			Document page = this.client.page(path);
			String framing = path.startsWith("/aspects/framing") ? ".aspect" : "#framing";
			String retouching = path.startsWith("/aspects/retouching") ? ".aspect" : "#retouching";
			if (!path.equals("/aspects/retouching")) {
				assertThat(page.select(framing + " a[href^=/light?], " + framing + " a[href=/light]")).as(path)
					.hasSameSizeAs(page.select(framing + " img.drawing"));
			}
			if (!path.equals("/aspects/framing")) {
				assertThat(page.select(retouching + " a[href^=/retouching?for=]")).as(path)
					.hasSameSizeAs(page.select(retouching + " img.drawing"))
					.isNotEmpty();
			}
		}
	}

	@Test
	void guidanceOnLightLinksToItsSetting() {
		Document page = this.client.page("/headshots/theatrical");
		String setting = page.select("#framing a:containsOwn(Try this light)").attr("href");
		assertThat(setting).startsWith("/light?").contains("angle=45", "stops=2");
		assertThat(this.client.page(setting).select("h2#naming").text()).isEqualTo("Rembrandt light");
		assertThat(page.select("#retouching a:containsOwn(Try this light)")).isEmpty();
		assertThat(this.client.page("/compare/theatrical-vs-digitals").select("#framing a").eachAttr("href"))
			.contains(setting);
	}

	@Test
	void choicesAreGroupsOfPicturesWithANameEach() {
		Document page = this.client.page("/light");
		assertThat(page.select("fieldset legend").eachText()).containsExactly("Crop", "Background", "Skin tone",
				"Hair");
		assertThat(page.select("fieldset")).allSatisfy((choice) -> {
			assertThat(choice.select("input[type=radio][checked]")).hasSize(1);
			assertThat(choice.select("label")).hasSizeGreaterThanOrEqualTo(4).allSatisfy((option) -> {
				assertThat(option.select("svg[aria-hidden=true]")).hasSize(1);
				assertThat(option.text()).isNotBlank();
			});
			assertThat(choice.select("svg").stream().map((svg) -> svg.outerHtml())).doesNotHaveDuplicates();
		});
		assertThat(page.select("input[type=range]").eachAttr("id")).containsExactly("angle", "height", "stops", "size",
				"below", "camera");
	}

	@Test
	void planAndElevationSayWhereTheLightIs() {
		Document page = this.client.page("/light?angle=-45&height=45&camera=10");
		assertThat(page.select("#plan svg").attr("aria-label"))
			.isEqualTo("From above: the key light is 45° to the camera’s left");
		assertThat(page.select("#elevation svg").attr("aria-label"))
			.isEqualTo("From the side: the key light is 45° above the eyes, the camera 10° above the eyes");
		Document low = this.client.page("/light?angle=-45&height=-30&camera=10");
		assertThat(low.select("#plan").html()).isEqualTo(page.select("#plan").html());
		assertThat(low.select("#elevation").html()).isNotEqualTo(page.select("#elevation").html());
	}

	@Test
	void aDrawingKeepsItsSkinAndHairWhenItsLightIsMoved() {
		LightSetting setting = LightSetting
			.of(Drawing.of(Map.of("light", "loop", "skin", "deep", "hairstyle", "tied", "crop", "chest")));
		assertThat(setting.href()).contains("skin=6", "hair=2", "crop=2");
	}

	@Test
	void homeQuestionsPreparationAndGlossaryLeadToTheLight() {
		for (String path : List.of("/", "/faq", "/prepare")) {
			assertThat(this.client.page(path).select("main a").eachAttr("href")).as(path)
				.contains("/light", "/retouching");
		}
		Document glossary = this.client.page("/glossary");
		for (LightPattern pattern : LightPattern.values()) {
			String term = "[id^=" + pattern.slug() + "-light] a";
			assertThat(glossary.select(term).attr("href")).as(term).isEqualTo("/light/" + pattern.slug());
		}
	}

	@Test
	void anUnknownPatternIsNotFound() {
		assertThat(this.client.get("/light/moon").status()).isEqualTo(404);
	}

	private String drawn(String path) {
		return this.client.page(path).select("#head").attr("src");
	}

}
