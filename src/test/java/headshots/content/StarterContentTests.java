package headshots.content;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the starter content to what the guide promises of itself.
 */
@GuideTest
class StarterContentTests {

	private static final Set<String> SHORT_TYPES = Set.of("background", "corporate");

	private final Map<String, List<? extends ContentItem<?>>> items;

	private final ContentVersion version;

	private final HttpTestClient client;

	StarterContentTests(@Autowired List<ContentKind<?>> kinds, @Autowired ContentVersion version,
			@Autowired HttpTestClient client) {
		this.items = kinds.stream().collect(Collectors.toMap(ContentKind::name, ContentKind::entries));
		this.version = version;
		this.client = client;
	}

	@Test
	void isTakenOnceIntoAnEmptyGuide() {
		assertThat(this.version.current()).isOne();
	}

	@Test
	void hasTheAgreedTypesAndLooks() {
		assertThat(slugs("types")).containsExactlyInAnyOrder("actor", "model", "background", "corporate", "commercial",
				"theatrical", "digitals", "lifestyle", "editorial", "beauty", "fitness", "e-commerce", "runway");
		assertThat(slugs("aspects")).containsExactly("purpose", "expression", "styling", "framing", "audience",
				"retouching");
	}

	@Test
	void saysSomethingWhereEveryTypeMeetsEveryAspect() {
		for (String type : List.of("actor", "model", "background", "corporate")) {
			for (String aspect : slugs("aspects")) {
				assertThat(slugs("guidance")).contains(type + "." + aspect);
			}
		}
	}

	@Test
	void explainsInSixtyToAHundredAndFortyWords() {
		for (ContentItem<?> item : this.items.get("guidance")) {
			boolean brief = SHORT_TYPES.contains(String.valueOf(value(item, "type")));
			int words = value(item, "detail").toString().strip().split("\\s+").length;
			assertThat(words).as(item.key()).isBetween(brief ? 40 : 60, brief ? 80 : 140);
			assertThat((List<?>) value(item, "citations")).as(item.key()).isNotEmpty();
			assertThat((List<?>) value(item, "dos")).as(item.key()).hasSizeBetween(3, 6);
			assertThat((List<?>) value(item, "avoids")).as(item.key()).hasSizeBetween(3, 6);
		}
	}

	/** The light of a drawing is one that its words name, and every framing draws one. */
	@Test
	void namesTheLightThatItDraws() {
		for (ContentItem<?> item : this.items.get("guidance")) {
			if (value(item, "aspect").equals("framing")) {
				Object light = ((Map<?, ?>) value(item, "drawing")).get("light");
				assertThat(value(item, "summary") + " " + value(item, "detail")).as(item.key())
					.matches("(?is).*\\b" + light + "\\b.*");
			}
		}
	}

	@Test
	void saysOfEachLightThatItIsTypicalOnlyWhereTheGuidanceNamesIt() {
		for (String pattern : List.of("flat", "clamshell", "butterfly", "loop", "rembrandt", "split")) {
			Elements uses = this.client.page("/light/" + pattern).select("#uses a");
			assertThat(uses).as(pattern).isNotEmpty();
			for (Element use : uses) {
				String[] parts = use.attr("href").split("#");
				Element row = this.client.page(parts[0]).getElementById(parts[1]);
				assertThat(row.select(".phrase, .explanation").text().toLowerCase(Locale.ROOT)).as(use.attr("href"))
					.containsPattern("\\b" + pattern + "\\b");
				assertThat(row.select("img.drawing").attr("alt")).as(use.attr("href")).contains("light");
			}
		}
	}

	@Test
	void holdsTheMatrixToTheHonestAnswer() {
		assertThat(value("guidance", "actor.retouching", "to")).isEqualTo(2);
		assertThat(value("guidance", "model.retouching", "from")).isEqualTo(4);
		assertThat(value("guidance", "digitals.retouching", "to")).isEqualTo(1);
	}

	@Test
	void hasTipsChecklistsQuestionsPlatformsAndTerms() {
		assertThat(slugs("tips")).hasSize(5);
		assertThat(slugs("checklists")).contains("digitals-shot-list", "comp-card", "what-to-pack",
				"ask-the-photographer");
		assertThat(slugs("questions")).hasSizeGreaterThanOrEqualTo(24)
			.startsWith("one-picture-for-both", "how-many-looks", "why-flat-light", "moles-and-scars", "how-often",
					"does-the-photographer-matter");
		assertThat(slugs("platforms")).hasSize(18);
		assertThat(slugs("terms")).hasSizeGreaterThanOrEqualTo(40);
		assertThat(this.items.get("terms")).filteredOn((item) -> !((List<?>) value(item, "otherNames")).isEmpty())
			.hasSizeGreaterThanOrEqualTo(20);
	}

	@Test
	void tipsHaveAnActorsSideAModelsSideAndSteps() {
		for (ContentItem<?> item : this.items.get("tips")) {
			assertThat(value(item, "sides").toString()).as(item.key()).contains("type=actor", "type=model");
			assertThat((List<?>) value(item, "steps")).as(item.key()).hasSizeGreaterThanOrEqualTo(4);
		}
	}

	@Test
	void everySourceSaysWhatItIs() {
		assertThat(this.items.get("sources")).allSatisfy((item) -> {
			assertThat(value(item, "kind")).as(item.key()).isNotNull();
			assertThat(value(item, "kind").equals("studio")).as(item.key()).isEqualTo(value(item, "address") == null);
		});
	}

	@Test
	void namesNoDateForSourcesThatWereNotChecked() {
		assertThat(this.items.get("sources")).allSatisfy((item) -> assertThat(value(item, "checked")).isNull());
	}

	@Test
	void listsNoSourceThatNothingCites() {
		Set<String> cited = new HashSet<>();
		this.items.values()
			.forEach((kind) -> kind.forEach((item) -> item.content()
				.references()
				.stream()
				.filter((reference) -> reference.kind().equals("sources"))
				.forEach((reference) -> cited.add(reference.key()))));
		assertThat(this.items.get("sources")).extracting(ContentItem::key).containsExactlyInAnyOrderElementsOf(cited);
	}

	@Test
	void everyLinkBetweenTextsLeadsSomewhere() {
		List<String> texts = new ArrayList<>();
		this.items.values().forEach((kind) -> kind.forEach((item) -> texts.add(item.content().toString())));
		assertThat(texts).allSatisfy((text) -> assertThat(text).doesNotContainPattern("]\\((?!/)"));
	}

	@Test
	void keepsTheHouseVoice() {
		for (String kind : this.items.keySet()) {
			for (ContentItem<?> item : this.items.get(kind)) {
				String words = kind.equals("sources") ? item.content().title() : item.content().toString();
				assertThat(words).as(item.key())
					.doesNotContainPattern(
							"(?i)\\b(stunning|flawless|timeless|gorgeous|lorem|colour|grey|jewellery)\\b")
					.doesNotContain("!", "'");
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "polaroid,/headshots/digitals", "snaps,/headshots/digitals", "moire,/glossary#moire",
			"zed card,/prepare/comp-card", "spotlight pixels,/platforms/spotlight", "what should I wear,/faq",
			"agency fees,/faq", "MOLES,/faq/moles-and-scars" })
	void findsWhatPeopleCallIt(String words, String expected) {
		Document page = this.client.page("/search?q=" + words.replace(' ', '+'));
		assertThat(page.select("main section a").eachAttr("href")).as(words)
			.anyMatch((href) -> href.startsWith(expected));
	}

	@ParameterizedTest
	@CsvSource({ "headshot cost,/faq/cost", "how much,/faq/cost", "what should i wear for headshots,/faq/what-to-wear",
			"make-up,/faq/makeup-artist", "acne,/faq/moles-and-scars", "iphone,/faq/phone-or-professional",
			"agency scam,/faq/agency-fees", "airbrush,/aspects/retouching", "extras,/faq/extras" })
	void everydayWordsReachTheirAnswer(String words, String answer) {
		Document page = this.client.page("/search?q=" + words.replace(' ', '+'));
		assertThat(page.select("main section a").eachAttr("href")).as(words).contains(answer);
	}

	private List<String> slugs(String kind) {
		return this.items.get(kind).stream().map((item) -> item.content().slug()).toList();
	}

	private Object value(String kind, String key, String field) {
		return value(this.items.get(kind).stream().filter((item) -> item.key().equals(key)).findFirst().orElseThrow(),
				field);
	}

	private static Object value(ContentItem<?> item, String field) {
		for (RecordComponent component : item.content().getClass().getRecordComponents()) {
			if (component.getName().equals(field)) {
				try {
					return component.getAccessor().invoke(item.content());
				}
				catch (ReflectiveOperationException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}
		throw new IllegalArgumentException(field);
	}

}
