package headshots.finder;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class FinderControllerTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private FinderSteps steps;

	@Autowired
	private FinderResults results;

	@Test
	void beginsWithTheFirstQuestion() {
		Document page = this.client.page("/which");
		assertThat(page.select("h1").text()).isEqualTo("Which headshot do I need?");
		assertThat(page.select("h2").first().text()).isEqualTo("Who asked you for a picture?");
		assertThat(page.select(".choose li")).hasSize(6)
			.allSatisfy((answer) -> assertThat(answer.select("a").attr("href")).startsWith("/which/"));
		assertThat(page.select(".earlier")).isEmpty();
		assertThat(page.select("script[src]")).isEmpty();
		assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/which");
	}

	@Test
	void theFirstQuestionHasOneCanonicalAddress() {
		assertThat(this.client.page("/which/start").select("link[rel=canonical]").attr("href"))
			.isEqualTo(this.client.page("/which").select("link[rel=canonical]").attr("href"));
	}

	@Test
	void aQuestionSaysWhatTheReaderSaidAndLeadsBack() {
		Document page = this.client.page("/which/book");
		assertThat(page.select("h1").text()).isEqualTo("What kind of work should it bring you?");
		assertThat(page.text()).contains("Question 3 of 3");
		assertThat(page.select(".crumbs a").eachAttr("href")).containsExactly("/", "/which");
		assertThat(page.select(".said li").eachText()).containsExactly(
				"Who asked you for a picture? A model agency or a scout Change",
				"Which pictures of you do they have? Current digitals, and now they want more Change");
		assertThat(page.select(".said a").eachAttr("href")).containsExactly("/which", "/which/agency");
		assertThat(page.select(".earlier p a").attr("href")).isEqualTo("/which");
	}

	@Test
	void aResultNamesTheTypeWithItsReasonItsPictureItsPageAndItsComparison() {
		Document page = this.client.page("/which/result/commercial");
		assertThat(page.select("h1").text()).isEqualTo("You need a commercial headshot");
		assertThat(page.select("main .lede").text()).startsWith("For commercials, comedy and everyday parts");
		assertThat(page.select("img.portrait").attr("src"))
			.isEqualTo(this.client.page("/headshots/commercial").select("img.portrait").attr("src"))
			.isNotEmpty();
		assertThat(page.select(".next a").eachAttr("href")).contains("/headshots/commercial",
				"/compare/commercial-vs-lifestyle");
		assertThat(page.select(".cited a")).isNotEmpty();
		assertThat(page.select(".earlier h2").text()).isEqualTo("You said");
	}

	@Test
	void aResultOfSeveralWaysListsThem() {
		Document page = this.client.page("/which/result/digitals");
		assertThat(page.select(".earlier h2").text()).isEqualTo("This fits if you said");
		assertThat(page.select(".earlier li").eachText())
			.contains("“A model agency or a scout”, then “Nothing yet” or “I’m not sure”")
			.hasSize(4);
	}

	/** By its links alone, as a reader would. */
	@Test
	void everyResultIsReachedWithinFourQuestionsAndEveryLinkOnTheWayWorks() {
		Set<String> results = new HashSet<>();
		Set<String> seen = new HashSet<>(Set.of("/which"));
		Deque<List<String>> waiting = new ArrayDeque<>(List.of(List.of("/which")));
		while (!waiting.isEmpty()) {
			List<String> way = waiting.remove();
			assertThat(way).hasSizeLessThanOrEqualTo(4);
			for (Element link : this.client.page(way.get(way.size() - 1)).select(".choose a")) {
				String href = link.attr("href");
				if (href.startsWith("/which/result/")) {
					results.add(href);
				}
				else if (seen.add(href)) {
					List<String> longer = new ArrayList<>(way);
					longer.add(href);
					waiting.add(longer);
				}
			}
		}
		assertThat(seen).hasSameSizeAs(this.steps.entries());
		assertThat(results).hasSameSizeAs(this.results.entries());
		for (String result : results) {
			Document page = this.client.page(result);
			assertThat(page.select("img.portrait")).as(result).hasSize(1);
			assertThat(page.select(".next a")).as(result).hasSizeGreaterThanOrEqualTo(2);
			for (String href : page.select("main a[href^=/]").eachAttr("href")) {
				assertThat(this.client.get(href.replaceFirst("#.*", "")).status()).as(result + " to " + href)
					.isEqualTo(200);
			}
		}
	}

	@Test
	void isCachedAndSetsNoCookies() {
		for (String path : List.of("/which", "/which/agency", "/which/result/digitals")) {
			HttpTestClient.Answer answer = this.client.get(path);
			assertThat(answer.header("Cache-Control")).startsWith("public");
			assertThat(answer.header("ETag")).isNotEmpty();
			assertThat(answer.header("Set-Cookie")).isEmpty();
		}
	}

	@Test
	void unknownQuestionsAndResultsAreNotFound() {
		assertThat(this.client.get("/which/nonsense").status()).isEqualTo(404);
		assertThat(this.client.get("/which/result/nonsense").status()).isEqualTo(404);
		assertThat(this.client.get("/which/result").status()).isEqualTo(404);
	}

	@Test
	void isFoundFromHomeTheContactSheetQuestionsSearchAndTheSitemap() {
		assertThat(this.client.page("/").select("main a[href=/which]")).isNotEmpty();
		assertThat(this.client.page("/headshots").select("main a[href=/which]")).isNotEmpty();
		assertThat(this.client.page("/faq").select("main a[href=/which]")).isNotEmpty();
		for (String words : List.of("which headshot do I need", "what picture do I need", "headshot finder")) {
			assertThat(this.client.page("/search?q=" + words.replace(" ", "+")).select("main a[href=/which]")).as(words)
				.isNotEmpty();
		}
		assertThat(this.client.get("/sitemap.xml").text()).contains("/which</loc>", "/which/result/runway</loc>")
			.doesNotContain("/which/start");
	}

}
