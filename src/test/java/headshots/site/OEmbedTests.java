package headshots.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class OEmbedTests {

	private final JsonMapper json = new JsonMapper();

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/compare/actor-vs-model | Actor vs. model headshots
			/compare/model-vs-actor | Model vs. actor headshots
			/compare/actor-vs-model?rows=differing | Actor vs. model headshots
			/aspects/styling | Styling: all types of headshots
			/aspects/styling?type=digitals | Styling: Model digitals
			/prepare/comp-card | The comp card
			/platforms | What casting platforms ask for
			/platforms?market=United%20Kingdom&sort=pixels | What casting platforms ask for: United Kingdom
			/light | Loop light
			/light/rembrandt | Rembrandt light
			/light?angle=-90 | Split light
			""")
	void everyEmbeddablePageLeadsToItsDescription(String path, String title) {
		Document page = this.client.page(path);
		for (String format : List.of("json", "xml")) {
			Element link = page.selectFirst("link[rel=alternate][type$=" + format + "+oembed]");
			Answer answer = this.client.get(link.attr("href").substring(this.client.address("").length()));
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
			assertThat(answer.header("Set-Cookie")).isEmpty();
			Element html = Jsoup.parse(format.equals("json") ? json(answer).get("html").asString()
					: answer.xml().selectFirst("oembed > html").text());
			assertThat(html.select("iframe").attr("src")).isEqualTo(this.client.address("/embed" + path));
			assertThat(html.select("iframe").attr("title")).isEqualTo(title);
			assertThat(html.select("blockquote a").attr("href")).isEqualTo(this.client.address(path));
			assertThat(this.client.get("/embed" + path).status()).isEqualTo(200);
		}
	}

	@Test
	void jsonHasWhatTheSpecificationAsksFor() {
		Answer answer = describe("/compare/actor-vs-model", "");
		assertThat(answer.header("Content-Type")).isEqualTo("application/json");
		JsonNode description = json(answer);
		assertThat(description.propertyNames()).containsExactly("type", "version", "title", "provider_name",
				"provider_url", "width", "height", "html");
		assertThat(description.get("type").asString()).isEqualTo("rich");
		assertThat(description.get("version").asString()).isEqualTo("1.0");
		assertThat(description.get("provider_url").asString()).isEqualTo(this.client.address("/"));
		assertThat(description.get("width").isInt() && description.get("height").isInt()).isTrue();
	}

	@Test
	void xmlHasTheSame() {
		Answer answer = describe("/compare/actor-vs-model", "&format=xml");
		assertThat(answer.header("Content-Type")).isEqualTo("text/xml;charset=utf-8");
		JsonNode description = json(describe("/compare/actor-vs-model", ""));
		description.properties()
			.forEach((value) -> assertThat(answer.xml().select("oembed > " + value.getKey()).text())
				.isEqualTo(value.getValue().asString()));
	}

	@ParameterizedTest
	@CsvSource({ "'',960,800", "&maxwidth=500&maxheight=750,500,750", "&maxwidth=4000&maxheight=4000,960,800",
			"&maxwidth=wide&maxheight=-1,960,800", "&maxwidth=0&dnt=1&unknown=x,960,800" })
	void aFrameFitsTheRoomThatASiteHas(String limits, int width, int height) {
		JsonNode description = json(describe("/compare/actor-vs-model", limits));
		assertThat(description.get("width").asInt()).isEqualTo(width);
		assertThat(description.get("height").asInt()).isEqualTo(height);
		assertThat(Jsoup.parse(description.get("html").asString()).select("iframe").attr("height"))
			.isEqualTo(String.valueOf(height));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/faq", "/compare", "/compare/actor", "/compare/actor-vs-none",
			"/compare/actor-vs-model-vs-corporate-vs-background-vs-beauty", "/aspects/none", "/prepare", "/light/none",
			"/embed/light", "/studio", "/plan?do=act", "/%zz", "/compare/%00" })
	void onlyPagesThatCanBeShownAreDescribed(String path) {
		assertThat(describe(path, "").status()).isEqualTo(404);
		assertThat(describe(path, "&format=xml").status()).isEqualTo(404);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "light", "/light", "https://other.example/light", "http://[", "javascript:alert(1)",
			"http://localhost.other.example/light" })
	void urlsOfOtherSitesAreNotDescribed(String url) {
		assertThat(this.client.get("/oembed?url=" + encoded(url)).status()).isEqualTo(404);
	}

	@Test
	void otherFormatsAreNotImplemented() {
		assertThat(describe("/light", "&format=yaml").status()).isEqualTo(501);
	}

	@Test
	void aFragmentAPlusSignAndOtherSpellingsAreUnderstood() {
		assertThat(json(describe("/Compare/actor-vs-model/", "")).get("html").asString())
			.contains("/embed/compare/actor-vs-model\"");
		assertThat(json(describe("/compare/actor-vs-model#styling", "")).get("html").asString())
			.contains("/embed/compare/actor-vs-model\"");
		assertThat(json(describe("/platforms?market=United+Kingdom", "")).get("html").asString())
			.contains("/embed/platforms?market=United%20Kingdom\"");
	}

	private Answer describe(String path, String more) {
		return this.client.get("/oembed?url=" + encoded(this.client.address(path)) + more);
	}

	private JsonNode json(Answer answer) {
		return this.json.readTree(answer.text());
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

}
