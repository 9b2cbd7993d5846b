package headshots.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.platforms.PlatformContent;
import headshots.reference.Sources;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CheckControllerTests {

	private static final String ALL_LINKS = "/check?for=actor&platform=spotlight&platform=linkedin&platform=castifi";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private CheckableItems items;

	@Autowired
	private PictureStandards standards;

	@Autowired
	private Sources sources;

	@Test
	void everyTypeAndLookHasTwelveQuestionsOfItsOwn() {
		Set<List<String>> sets = new HashSet<>();
		sets.add(questions("/check"));
		for (CheckedType type : this.items.types()) {
			List<String> asked = questions("/check?for=" + type.content().slug());
			assertThat(asked).as(type.key()).hasSize(12).doesNotHaveDuplicates();
			assertThat(sets.add(asked)).as(type.key() + " asks the same as another").isTrue();
		}
		assertThat(sets).hasSize(14);
		assertThat(questions("/check?for=digitals")).contains("Is your face bare?")
			.doesNotContain("Could you do this makeup yourself before an audition?");
	}

	@Test
	void everyStandardAndQuestionNamesPublishedSources() {
		for (CheckedType type : this.items.types()) {
			PictureStandard standard = this.standards.of(type);
			for (StandardSubject subject : StandardSubject.values()) {
				StandardRule rule = standard.rule(subject);
				if (rule != null) {
					assertCited(type.key() + " " + subject, rule.sources());
					assertThat(subject.words(rule)).as(type.key() + " " + subject).doesNotContain("null").isNotBlank();
				}
			}
			assertThat(standard.ratio() != null).as(type.key())
				.isEqualTo(standard.rule(StandardSubject.HEAD) != null || type.key().equals("background"));
			this.standards.questions(standard)
				.forEach((question) -> assertCited(type.key() + ": " + question.ask(), question.sources()));
		}
	}

	@Test
	void everySubjectInTheFileIsKnown() {
		Set<String> known = new HashSet<>();
		for (StandardSubject subject : StandardSubject.values()) {
			known.add(subject.code());
		}
		for (CheckedType type : this.items.types()) {
			var rules = this.standards.of(type).rules();
			assertThat((rules != null) ? rules.keySet() : Set.<String>of()).as(type.key()).isSubsetOf(known);
		}
	}

	@Test
	void everyNumberHasItsSourcesAndUnknownOnesSayNotPublished() {
		Document page = this.client.page(ALL_LINKS);
		assertThat(page.select("#numbers h3").eachText()).containsExactly("Actor headshots", "Castifi", "LinkedIn",
				"Spotlight");
		Element ours = page.selectFirst("#numbers .measures");
		assertThat(ours.select("dd")).isNotEmpty()
			.allSatisfy((number) -> assertThat(number.select(".cited a")).isNotEmpty());
		List<Element> platforms = page.select("#numbers .measures").subList(1, 4);
		for (Element platform : platforms) {
			assertThat(platform.nextElementSibling().select("a")).as(platform.text()).isNotEmpty();
			assertThat(platform.select("dt").eachText()).containsExactly("Pixels", "Shape", "File", "Color and finish",
					"Pictures");
		}
		assertThat(platforms.get(0).select("dd").first().text()).isEqualTo("not published");
		assertThat(platforms.get(2).select("dd").eachText()).contains("at least 500 × 500",
				"at least 1 MB, at most 40 MB");
		assertThat(page.select("#numbers").text()).contains("we suggest 45–65% of the height, crown to chin")
			.contains("Sources without a date: not yet checked by the studio.");
	}

	@Test
	void theRulesAreThoseOfTheRegister() {
		JsonNode rules = rules();
		assertThat(rules.get("platforms")).hasSameSizeAs(this.items.platforms());
		for (int place = 0; place < this.items.platforms().size(); place++) {
			PlatformContent content = this.items.platforms().get(place).content();
			JsonNode platform = rules.get("platforms").get(place);
			assertThat(platform.get("slug").asString()).isEqualTo(content.slug());
			assertNumber(platform, "minWidth", content.minWidth());
			assertNumber(platform, "minHeight", content.minHeight());
			assertNumber(platform, "maxWidth", content.maxWidth());
			assertNumber(platform, "maxHeight", content.maxHeight());
			assertNumber(platform, "minKilobytes", content.minKilobytes());
			assertNumber(platform, "maxKilobytes", content.maxKilobytes());
			assertThat(platform.get("formats").valueStream().map(JsonNode::asString))
				.containsExactlyElementsOf(content.formats());
			assertThat(platform.get("colorOnly").asBoolean()).isEqualTo(content.colorOnly());
			assertThat(platform.has("ratio")).isEqualTo(content.ratio() != null);
			assertThat(platform.get("sources")).as(content.slug()).isNotEmpty();
		}
		JsonNode tmdb = platform(rules, "tmdb");
		assertThat(tmdb.get("ratio").toString()).isEqualTo("{\"width\":2,\"height\":3,\"rule\":\"exact\"}");
		JsonNode linkedin = platform(rules, "linkedin");
		assertThat(linkedin.get("round").asBoolean()).isTrue();
		assertThat(linkedin.at("/ratio/rule").asString()).isEqualTo("cropped");
		assertThat(platform(rules, "central-casting").get("orientation").asString()).isEqualTo("upright");
		assertThat(platform(rules, "spotlight").get("orientation").asString()).isEqualTo("upright-preferred");
		assertThat(platform(rules, "castifi").has("orientation")).isFalse();
	}

	@Test
	void theRulesOfTypesAreNumbersWithWordsAndSources() {
		JsonNode rules = rules();
		assertThat(rules.get("types")).hasSameSizeAs(this.items.types());
		JsonNode digitals = rules.get("types")
			.valueStream()
			.filter((type) -> type.get("slug").asString().equals("digitals"))
			.findFirst()
			.orElseThrow();
		assertThat(digitals.get("parent").asString()).isEqualTo("model");
		JsonNode head = digitals.at("/rules/head");
		assertThat(head.get("from").asDouble()).isEqualTo(0.6);
		assertThat(head.get("to").asDouble()).isEqualTo(0.72);
		assertThat(head.get("asked").asString()).isEqualTo("about two thirds of the height, crown to chin (60–72%)");
		assertThat(head.get("sources")
			.valueStream()
			.map((place) -> rules.get("sources").get(place.asInt()).get("publisher").asString()))
			.containsExactlyInAnyOrder("jobwork.com", "Fashiongton Post");
		assertThat(digitals.at("/rules/age/months").asInt()).isEqualTo(6);
		assertThat(rules.get("uses").valueStream().map((use) -> use.get("type").asString())).containsExactly("actor",
				"digitals", "corporate");
		List<String> asked = rules.get("questions").valueStream().map((each) -> each.get("text").asString()).toList();
		assertThat(asked).doesNotHaveDuplicates();
		assertThat(texts(rules.get("general"), asked)).isEqualTo(questions("/check"));
		assertThat(texts(digitals.get("questions"), asked)).isEqualTo(questions("/check?for=digitals"));
	}

	@Test
	void theRulesComeAsAScriptThatIsAskedForAtEachVisit() {
		HttpTestClient.Answer script = this.client.get(CheckSection.RULES);
		assertThat(script.header("Content-Type")).isEqualToIgnoringCase("text/javascript;charset=UTF-8");
		assertThat(script.header("Cache-Control")).startsWith("public, max-age=0");
		assertThat(this.client.get(CheckSection.RULES, "If-None-Match", script.header("ETag")).status()).isEqualTo(304);
		assertThat(this.client.page("/check").select("script[type=module]").eachAttr("src")).hasSize(2)
			.first()
			.isEqualTo(CheckSection.RULES);
	}

	@Test
	void theChoiceIsKeptInTheFormAndFittingPlatformsComeFirst() {
		Document page = this.client.page("/check?for=background&platform=castifi");
		assertThat(page.select("#check-for option[selected]").eachAttr("value")).containsExactly("background");
		assertThat(page.select("#check-form input[checked]").eachAttr("value")).containsExactly("castifi");
		List<String> offered = page.select("#check-form input[name=platform]").eachAttr("value");
		assertThat(offered).hasSameSizeAs(this.items.platforms())
			.startsWith("castifi", "casting-collective", "central-casting", "extra-people", "starnow");
		assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(this.client.address("/check"));
	}

	@Test
	void theAddressSaysTheChoiceAndNothingIsStored() {
		for (String path : List.of("/check", ALL_LINKS)) {
			HttpTestClient.Answer answer = this.client.get(path);
			assertThat(answer.header("Set-Cookie")).isEmpty();
			assertThat(answer.header("Cache-Control")).startsWith("public, max-age=0");
		}
		Document form = this.client.page("/check");
		assertThat(form.select("#check-form").attr("method")).isEqualTo("get");
		assertThat(form.select("input[type=file][name]")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "?for=none", "?for=%3Cscript%3E&platform=%22", "?platform=none&platform=", "?x=1",
			"?for=actor&for=model" })
	void choicesThatDoNotExistChooseNothing(String query) {
		Document page = this.client.page("/check" + query);
		assertThat(page.select("#numbers h3")).isEmpty();
		assertThat(page.select("#questions li")).hasSize(12);
	}

	@Test
	void typesLooksAndPlatformsLeadHereWithTheirChoiceMade() {
		for (CheckedType type : this.items.types()) {
			assertThat(this.client.page(type.href()).select("main a").eachAttr("href")).as(type.key())
				.contains("/check?for=" + type.content().slug());
		}
		for (var platform : this.items.platforms()) {
			String slug = platform.content().slug();
			assertThat(this.client.page("/platforms/" + slug).select("main a").eachAttr("href")).as(slug)
				.contains("/check?platform=" + slug);
		}
		assertThat(this.client.page("/").select("header a").eachAttr("href")).contains("/check");
	}

	private void assertCited(String what, List<String> keys) {
		assertThat(keys).as(what).isNotEmpty();
		keys.forEach((key) -> assertThat(this.sources.cite(List.of(key)).all()).as(what + ": " + key).hasSize(1));
	}

	private static void assertNumber(JsonNode platform, String name, Integer number) {
		List<Integer> numbers = new ArrayList<>();
		if (platform.has(name)) {
			numbers.add(platform.get(name).asInt());
		}
		assertThat(numbers).as(platform.get("slug") + " " + name)
			.isEqualTo((number != null) ? List.of(number) : List.of());
	}

	private static JsonNode platform(JsonNode rules, String slug) {
		return rules.get("platforms")
			.valueStream()
			.filter((platform) -> platform.get("slug").asString().equals(slug))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode rules() {
		String script = this.client.get(CheckSection.RULES).text();
		return JsonMapper.builder().build().readTree(script.substring(script.indexOf('{'), script.lastIndexOf(';')));
	}

	private static List<String> texts(JsonNode positions, List<String> texts) {
		return positions.valueStream().map((position) -> texts.get(position.asInt())).toList();
	}

	private List<String> questions(String path) {
		return this.client.page(path).select("#questions li strong").eachText();
	}

}
