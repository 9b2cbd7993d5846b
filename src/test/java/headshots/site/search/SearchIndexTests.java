package headshots.site.search;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The engine on a guide of a dozen documents, without the starter content.
 */
class SearchIndexTests {

	private static final Vocabulary VOCABULARY = Vocabulary.load();

	private final List<SearchDocument> documents = new ArrayList<>();

	private final SearchIndex index;

	SearchIndexTests() {
		add("types", "actor", "Actor headshots", "A true picture.", "actor");
		add("types", "theatrical", "Theatrical actor headshots", "A serious picture.", "theatrical");
		add("types", "model", "Model headshots", "Several pictures.", "model");
		add("aspects", "styling", "Styling", "Clothes, hair and makeup.", "styling");
		add("aspects", "framing", "Framing", "Crop, light and background.", "framing");
		for (String type : List.of("actor", "theatrical", "model")) {
			add("guidance", type + ".styling", type + " headshots: styling", "Plain clothes.", "");
			add("guidance", type + ".framing", type + " headshots: framing", "Soft light.", "");
		}
		add("questions", "what-to-wear", "What should I wear?", "A plain top.", "");
		add("questions", "cost", "What does a session cost?", "It costs money.", "");
		add("questions", "glasses", "Should I wear my glasses?", "If you have them on.", "");
		add("platforms", "spotlight", "Spotlight", "At least 500 × 500 pixels.", "");
		add("terms", "catchlight", "Catchlight", "A reflection in the eye.", "");
		this.index = new SearchIndex(this.documents, VOCABULARY);
	}

	@ParameterizedTest
	@CsvSource({ "what should I wear,questions/what-to-wear",
			"outfit for a theatrical headshot,guidance/theatrical.styling", "how are models lit,guidance/model.framing",
			"lighting actor,guidance/actor.framing", "how expensive is it,questions/cost",
			"spectacles,questions/glasses", "spotlight photo size,platforms/spotlight",
			"what is a catch light,terms/catchlight", "actors,types/actor", "clothes,aspects/styling",
			// A general question gives way to the type's own answer, but not to people's.
			"jeans for theatrical headshots,guidance/theatrical.styling", "glasses in model pictures,questions/glasses",
			// A platform that is named answers all that is asked of it.
			"why was my spotlight photo rejected,platforms/spotlight", "cheapest session,questions/cost",
			// Small words tell phrases apart.
			"what not to wear,questions/what-to-wear" })
	void putsTheRightAnswerFirst(String question, String first) {
		assertThat(first(question)).isEqualTo(first);
	}

	@Test
	void comparesWhereOneIsToServeAsTheOther() {
		SearchResult result = this.index.search("can I use a theatrical headshot for modeling");
		assertThat(result.query().compares()).isTrue();
		assertThat(result.types()).containsExactlyInAnyOrder("theatrical", "model");
	}

	@Test
	void leavesCommonWordsThatAreSpelledRight() {
		assertThat(this.index.search("certain glasses").query().corrected()).isFalse();
	}

	@Test
	void correctsAMisspelledWordUnlessToldNotTo() {
		SearchResult result = this.index.search("theatrcal headshots");
		assertThat(result.query().corrected()).isTrue();
		assertThat(result.query().text()).isEqualTo("theatrical headshots");
		assertThat(first("theatrcal headshots")).isEqualTo("types/theatrical");
		assertThat(this.index.searchExactly("theatrcal").documents()).isEmpty();
	}

	@Test
	void reportsWordsThatNoDocumentHas() {
		SearchResult result = this.index.search("hoverboard and glasses");
		assertThat(result.query().unknown()).containsExactly("hoverboard");
		assertThat(result.documents()).isNotEmpty();
		assertThat(this.index.search("what should I wear").query().unknown()).isEmpty();
	}

	@Test
	void namesTheTypesToCompare() {
		SearchResult result = this.index.search("difference between theatrical and model");
		assertThat(result.query().compares()).isTrue();
		assertThat(result.types()).containsExactly("theatrical", "model");
	}

	@Test
	void answersAnything() {
		for (String question : List.of("", " ", "the of and", "?", "💡", "&", "x".repeat(100),
				"a b c d e f g h i j k l m")) {
			assertThat(this.index.search(question)).isNotNull();
		}
	}

	@Test
	void marksFormsOfTheWordsAndEscapesTheRest() {
		SearchQuery query = this.index.search("model").query();
		assertThat(query.mark("<b>Modeling</b> & models").toString()).contains("<mark>Modeling</mark>",
				"<mark>models</mark>", "&lt;b&gt;", "&amp;");
	}

	private String first(String question) {
		return this.index.search(question)
			.documents()
			.stream()
			.findFirst()
			.map((number) -> this.documents.get(number).id())
			.orElse("nothing");
	}

	private void add(String kind, String key, String title, String summary, String name) {
		this.documents.add(new SearchDocument(kind, key, title, name.isEmpty() ? List.of() : List.of(name), summary,
				summary, false));
	}

}
