package headshots.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SearchControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void findsEveryKindAndMarksTheFoundWords() {
		Document page = this.client.page("/search?q=retouching");
		assertThat(page.select("main .answer a").attr("href")).isEqualTo("/aspects/retouching");
		assertThat(page.select("main h2").eachText()).contains("Types and looks", "Guidance", "Questions", "Glossary");
		assertThat(page.select("main .answer mark").eachText()).containsExactly("Retouching");
		assertThat(page.select("main mark").eachText()).anySatisfy((word) -> assertThat(word).startsWith("retouch"))
			.allSatisfy((word) -> assertThat(word.toLowerCase())
				.matches("retouch.*|edit.*|smooth.*|filters?|airbrush.*|photoshop.*"));
	}

	@Test
	void putsWhatIsNamedSoFirst() {
		assertThat(this.client.page("/search?q=theatrical").select("main section a").attr("href"))
			.isEqualTo("/headshots/theatrical");
		assertThat(this.client.page("/search?q=digitals").select("main section a").attr("href"))
			.isEqualTo("/headshots/digitals");
	}

	@Test
	void searchesAtOnceForWhatAMisspelledWordMeans() {
		Document page = this.client.page("/search?q=retuoching");
		assertThat(page.select("main .corrected strong").text()).isEqualTo("retouching");
		assertThat(page.select("main .answer a").attr("href")).isEqualTo("/aspects/retouching");
		Document exactly = this.client.page(page.select("main .corrected a").attr("href"));
		assertThat(exactly.select("main .answer")).isEmpty();
		assertThat(exactly.select("main h2").eachText()).first().isEqualTo("Nothing found");
	}

	@Test
	void aMissOffersPopularQuestionsAndTheStudio() {
		Document miss = this.client.page("/search?q=zqxzqx");
		assertThat(miss.select("main h2").eachText()).containsExactly("Nothing found", "What others ask");
		assertThat(miss.select("main [aria-labelledby=popular] a")).hasSize(6)
			.allSatisfy((link) -> assertThat(link.attr("href")).startsWith("/faq"));
		assertThat(miss.select("main [aria-labelledby=miss] a").attr("href")).isEqualTo("/about#contact");
	}

	@Test
	void answersAtTheTopWhateverTheKind() {
		Document question = this.client.page("/search?q=how+much+do+headshots+cost");
		assertThat(question.select("main .answer .lede").text()).startsWith("A session costs").endsWith(".");
		assertThat(answer("lighting for digitals")).isEqualTo("/headshots/digitals#framing");
		Document platform = this.client.page("/search?q=spotlight+photo+size");
		assertThat(platform.select("main .answer .lede").text()).contains("500 × 500 pixels", "40 MB");
		Document term = this.client.page("/search?q=what+is+a+catchlight");
		assertThat(term.select("main .answer h2").text()).isEqualTo("Catchlight");
	}

	@Test
	void aLookAnswersWithTheGuidanceThatItInherits() {
		assertThat(answer("retouching for theatrical")).isEqualTo("/headshots/theatrical#retouching");
	}

	@Test
	void anyTwoTypesAreCompared() {
		assertThat(answer("runway vs corporate")).isEqualTo("/compare/runway-vs-corporate");
		assertThat(this.client.get(answer("runway vs corporate")).status()).isEqualTo(200);
	}

	@Test
	void saysWhichWordsNoPageHas() {
		Document page = this.client.page("/search?q=retouching+zqxzqx");
		assertThat(page.select("main [role=status]").text()).contains("The guide has nothing on “zqxzqx”");
	}

	@ParameterizedTest
	@ValueSource(strings = { "selftape", "self tape", "self-tape", "self tapes" })
	void joinedAndSplitCompoundsAreTheSame(String query) {
		assertThat(answer(query)).isEqualTo(answer("self-tape"));
	}

	@ParameterizedTest
	@CsvSource({ "colour,color", "jewellery,jewelry", "make-up,makeup", "grey hair,gray hair", "compcard,comp card",
			"A.I. headshot,ai headshot", "8x10,8 × 10", "moiré,moire", "proﬁle,profile" })
	void spellingsOfOneWordFindTheSame(String one, String other) {
		assertThat(answer(one)).isNotEmpty().isEqualTo(answer(other));
	}

	private String answer(String query) {
		return this.client.page("/search?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
			.select("main .answer a")
			.attr("href");
	}

	@Test
	void sourcesComeLast() {
		assertThat(this.client.page("/search?q=comp+card").select("main h2").eachText()).last().isEqualTo("Sources");
	}

	@Test
	void anEmptySearchIsJustTheBox() {
		Document page = this.client.page("/search");
		assertThat(page.select("main section")).isEmpty();
		assertThat(page.select("main input[name=q]").attr("value")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "%3Cscript%3Ealert(1)%3C/script%3E", "%22%20onfocus=alert(1)%20x=%22", "$%7B7*7%7D",
			"__$%7BT(java.lang.Runtime)%7D__::x", "*%7B7*7%7D", "~%7B::x%7D", "%F0%9F%93%B7", "+++", "the+of+and",
			"%E2%80%8F%E2%80%8E", "a%0D%0AX-Evil:%201", "((((((((", "%5B%5B7*7%5D%5D" })
	void oddSearchesAreAnswered(String query) {
		HttpTestClient.Answer answer = this.client.get("/search?q=" + query);
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("X-Evil")).isEmpty();
		assertThat(answer.html().select("main script, main [onfocus]")).isEmpty();
		assertThat(answer.html().select("main").text()).doesNotContain("49");
	}

	@Test
	void overlongSearchesAreShortenedAndSayIt() {
		Document page = this.client.page("/search?q=" + "model+".repeat(1000));
		assertThat(page.select("main").text()).contains("We searched for the first 100 characters");
		assertThat(page.select("main input[name=q]").attr("value")).hasSizeLessThanOrEqualTo(100);
	}

	@Test
	void searchesAreNotIndexed() {
		assertThat(this.client.page("/search?q=model").select("meta[name=robots]").attr("content"))
			.isEqualTo("noindex");
	}

	@Test
	void aRepeatedOrMalformedWordDoesNotFail() {
		assertThat(this.client.get("/search?q=a&q=b").status()).isEqualTo(200);
		assertThat(this.client.get("/search?q=%E0%A4").status()).isIn(200, 400);
	}

}
