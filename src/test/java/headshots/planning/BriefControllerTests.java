package headshots.planning;

import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.comparison.ConditionalAdviceService;
import headshots.comparison.HeadshotTypeContent;
import headshots.comparison.HeadshotTypes;
import headshots.comparison.PictureFits;
import headshots.content.ContentItem;
import headshots.platforms.Platforms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The page of a brief and what it says of pictures: the same for everyone, because a
 * brief reaches no server.
 */
@GuideTest
class BriefControllerTests {

	private static final String SENDING_NOTHING = "default-src 'none'; script-src 'self'; worker-src 'self'; "
			+ "style-src 'self'; img-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private HeadshotTypes types;

	@Autowired
	private Platforms platforms;

	@Autowired
	private ConditionalAdviceService advice;

	@Autowired
	private PictureFits fits;

	@ParameterizedTest
	@CsvSource({ "GET,/plan/brief,200", "HEAD,/plan/brief,200", "POST,/plan/brief,405", "GET,/plan/brief.js,200",
			"HEAD,/plan/brief.js,200" })
	void theBriefMayConnectToNothingAndTellsNoPageWhereItsReaderCameFrom(String method, String path, int status) {
		HttpTestClient.Answer answer = this.client.send(method, path);
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.header("Content-Security-Policy")).isEqualTo(SENDING_NOTHING);
		assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(answer.header("Set-Cookie")).isEmpty();
	}

	@Test
	void thePageOfThePlanMayAskTheGuideAlone() {
		assertThat(this.client.get("/plan").header("Content-Security-Policy"))
			.contains("script-src 'self'", "connect-src 'self'", "default-src 'none'")
			.doesNotContain("unsafe", "http", "*");
	}

	@Test
	void withoutAScriptThePageSaysWhyItCannotShowABrief() {
		Document page = this.client.page("/plan/brief");
		assertThat(page.select("[data-brief]").text()).contains("after its #", "don’t send that part to any server",
				"ask the sender for the printed plan");
		assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
		assertThat(page.select("main form, main input")).isEmpty();
		assertThat(this.client.page("/plan").select("#send noscript").text()).contains("print this plan");
	}

	/** Its fields belong to no form, so that no button and no key sends them. */
	@Test
	void theFieldsForThePhotographerAreInNoForm() {
		Document part = this.client.page("/plan");
		assertThat(part.select("#send form, form #send")).isEmpty();
		assertThat(part.select("template#plan-send [data-field]")).hasSize(5)
			.allSatisfy((field) -> assertThat(field.hasAttr("name")).isFalse());
	}

	@Test
	void theGuideOfABriefIsCachedAndTheSameForEveryone() {
		HttpTestClient.Answer guide = this.client.get("/plan/brief.js");
		assertThat(guide.header("Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
		assertThat(guide.header("Cache-Control")).isEqualTo(this.client.get("/check/rules.js").header("Cache-Control"));
		assertThat(this.client.get("/plan/brief.js", "If-None-Match", guide.header("ETag")).status()).isEqualTo(304);
		assertThat(this.client.get("/plan/brief").header("Cache-Control"))
			.isEqualTo(this.client.get("/faq").header("Cache-Control"));
	}

	@Test
	void everyTypeComesWithWhatAPhotographerSetsUp() {
		JsonNode guide = guide();
		assertThat(guide.get("types")).hasSameSizeAs(this.types.entries());
		for (ContentItem<HeadshotTypeContent> item : this.types.entries()) {
			JsonNode type = guide.get("types").get(item.key());
			assertThat(type.get("name").asString()).isEqualTo(item.content().name());
			assertThat(this.client.get(type.get("href").asString()).status()).isEqualTo(200);
			List<String> setup = type.get("setup").valueStream().map((each) -> each.get("name").asString()).toList();
			assertThat(setup).as(item.key()).containsExactly("Light", "Background", "Retouching");
			String light = type.get("setup").get(0).get("href").asString();
			assertThat(light).as(item.key()).startsWith("/light");
			assertThat(this.client.get(light).status()).as(light).isEqualTo(200);
			String standard = type.at("/guidance/retouching/more/href").asString();
			assertThat(standard).as(item.key()).startsWith("/retouching?for=");
			assertThat(type.get("guidance").propertyNames()).as(item.key())
				.contains("purpose", "expression", "styling", "framing", "retouching");
		}
	}

	@Test
	void looksSayWhatTheirTypesSayUnlessTheySayItThemselves() {
		JsonNode types = guide().get("types");
		assertThat(types.at("/commercial/guidance/retouching")).isEqualTo(types.at("/actor/guidance/retouching"));
		assertThat(types.at("/commercial/guidance/purpose")).isNotEqualTo(types.at("/actor/guidance/purpose"));
	}

	@Test
	void changesAreThoseOfThePlan() {
		JsonNode guide = guide();
		for (PictureFits.Picture from : this.fits.pictures()) {
			for (PictureFits.Picture to : this.fits.pictures()) {
				JsonNode positions = guide.get("types").get(from.key()).path("changes").path(to.key());
				List<String> changes = positions.valueStream()
					.map((position) -> guide.get("changes").get(position.asInt()).asString())
					.toList();
				assertThat(changes).isEqualTo(from.equals(to) ? List.of() : this.fits.changes(from.key(), to.key()));
			}
		}
	}

	@Test
	void adviceForSomePeopleComesWithTheAspectThatItIsAbout() {
		JsonNode types = guide().get("types");
		assertThat(this.advice.entries()).isNotEmpty().allSatisfy((item) -> {
			JsonNode said = types.get(item.content().type()).get("guidance").get(item.content().aspect()).get("advice");
			assertThat(said.get(String.valueOf(item.content().condition())).asString())
				.isEqualTo(item.content().title());
		});
	}

	@Test
	void everyPlatformComesWithItsNumbers() {
		JsonNode register = guide().get("platforms");
		assertThat(register).hasSameSizeAs(this.platforms.entries());
		assertThat(register.at("/linkedin/facts/Pixels").asString()).contains("400 × 400");
		assertThat(register.at("/spotlight/href").asString()).isEqualTo("/platforms/spotlight");
	}

	private JsonNode guide() {
		String script = this.client.get("/plan/brief.js").text();
		String start = "document.querySelector('[data-brief]').guide = ";
		assertThat(script).startsWith(start).endsWith(";\n");
		return JsonMapper.builder().build().readTree(script.substring(start.length(), script.length() - 2));
	}

}
