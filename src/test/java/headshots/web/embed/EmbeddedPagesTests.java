package headshots.web.embed;

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

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class EmbeddedPagesTests {

	/** In bytes, for all that a frame loads beside the styles of the table. */
	private static final int MOST_CSS = 4096;

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@ValueSource(
			strings = { "/compare/actor-vs-model", "/compare/model-vs-actor", "/compare/actor-vs-model-vs-corporate",
					"/aspects/styling", "/prepare/comp-card", "/platforms", "/light/rembrandt", "/light" })
	void theEmbeddedFormHasTheContentOfThePageWithoutItsFrame(String path) {
		Document page = this.client.page(path);
		Document embedded = this.client.page("/embed" + path);
		assertThat(embedded.select("header, nav, form, .footer, .crumbs, [href='#main']")).isEmpty();
		assertThat(embedded.select("link[rel=canonical]").attr("href"))
			.isEqualTo(page.select("link[rel=canonical]").attr("href"));
		assertThat(embedded.title()).isEqualTo(embedded.select("h1").text() + " – The Headshot Guide");
		assertThat(embedded.select("h1 a").attr("href")).isEqualTo(path);
		assertThat(embedded.select("meta[name=description], meta[property], [type=application/ld+json]")).isEmpty();
	}

	@Test
	void aComparisonShowsTheSameTable() {
		Document page = this.client.page("/compare/actor-vs-model");
		Document embedded = this.client.page("/embed/compare/actor-vs-model");
		for (String part : List.of("table thead th", "table .phrase", "table .explanation", "table .relation",
				"table .dos li", "table .cited", "table [role=img]", "table .drawing")) {
			List<String> shown = page.select(part).eachAttr("aria-label");
			shown.addAll(page.select(part).eachText());
			assertThat(shown).as(part).hasSizeGreaterThan((part.equals("table .drawing")) ? -1 : 1);
			List<String> framed = embedded.select(part).eachAttr("aria-label");
			framed.addAll(embedded.select(part).eachText());
			assertThat(framed).as(part).isEqualTo(shown);
		}
		assertThat(embedded.select("img.drawing").eachAttr("src")).hasSize(12)
			.isEqualTo(page.select("img.drawing").eachAttr("src"));
		assertThat(embedded.select("a[href^=/feedback], .permalink")).isEmpty();
	}

	@Test
	void theSameParametersChooseTheContentOfBothForms() {
		assertThat(this.client.page("/embed/compare/actor-vs-model?rows=differing").select("tbody"))
			.hasSameSizeAs(this.client.page("/compare/actor-vs-model?rows=differing").select("tbody"));
		assertThat(this.client.page("/embed/aspects/styling?type=model").select(".overview a").eachText())
			.isEqualTo(this.client.page("/aspects/styling?type=model").select(".overview a").eachText())
			.hasSizeLessThan(this.client.page("/embed/aspects/styling").select(".overview a").size());
		assertThat(this.client.page("/embed/platforms?market=Canada").select(".register tbody th > a").eachText())
			.isEqualTo(this.client.page("/platforms?market=Canada").select(".register tbody th > a").eachText())
			.isNotEmpty();
		assertThat(this.client.page("/embed/light?stops=3").select("main img").attr("src"))
			.isEqualTo(this.client.page("/light?stops=3").select("#head").attr("src"))
			.isNotEqualTo(this.client.page("/embed/light").select("main img").attr("src"));
		assertThat(this.client.page("/embed/prepare/comp-card").select(".ticks li").eachText())
			.isEqualTo(this.client.page("/prepare/comp-card").select(".ticks li").eachText())
			.hasSizeGreaterThan(9);
	}

	/** A relative link would open another page in the frame, where most have no form. */
	@Test
	void everyLinkOpensThePageItself() {
		for (String path : HttpTestClient.STATES) {
			if (path.startsWith("/embed/")) {
				Document page = this.client.get(path).html();
				assertThat(page.select("base").attr("target")).as(path).isEqualTo("_blank");
				assertThat(page.select("base").hasAttr("href")).as(path).isFalse();
				for (Element link : page.select("a[href]")) {
					assertThat(link.attr("href")).as(path).matches("/(?!embed/).*").doesNotStartWith("//");
					assertThat(this.client.get(link.attr("href").replaceFirst("#.*", "")).status())
						.as(link.attr("href"))
						.isEqualTo(200);
				}
			}
		}
	}

	@ParameterizedTest
	@CsvSource({ "/compare/actor-vs-model,compare", "/compare/actor-vs-model-vs-corporate,compare|wide",
			"/platforms,platforms", "/aspects/styling,", "/prepare/comp-card,", "/light/loop," })
	void stylesBesideThoseOfTheTableAreSmall(String path, String table) {
		int bytes = 0;
		for (String sheet : this.client.page("/embed" + path).select("link[rel=stylesheet]").eachAttr("href")) {
			if (table == null || !sheet.matches("/assets/(" + table + ")\\..+")) {
				bytes += this.client.get(sheet).bytes().length;
			}
		}
		assertThat(bytes).isBetween(1000, MOST_CSS);
	}

	@ParameterizedTest
	@CsvSource({ "/embed/compare/actor,/embed/compare/actor-vs-model",
			"/embed/compare/actor-vs-actor-vs-model,/embed/compare/actor-vs-model",
			"/embed/Light/Loop/,/embed/light/loop" })
	void redirectsStayInTheFrame(String path, String target) {
		assertThat(this.client.get(path).header("Location")).isEqualTo(target);
	}

	@Test
	void aFrameOfAPageThatDoesNotExistSaysSoInFewWords() {
		for (String path : List.of("/embed/none", "/embed/compare/actr-vs-model", "/embed/prepare/none",
				"/embed/aspects/none", "/embed/light/none")) {
			Answer answer = this.client.get(path);
			assertThat(answer.status()).as(path).isEqualTo(404);
			assertThat(answer.html().select("h1").text()).as(path).isEqualTo("Page not found");
			assertThat(answer.html().select("header, nav, form, .footer")).as(path).isEmpty();
			assertThat(answer.html().select("base").attr("target")).isEqualTo("_blank");
		}
		assertThat(this.client.get("/embed/compare/actr-vs-model").html().select("main a").attr("href"))
			.isEqualTo("/compare/actor-vs-model");
	}

	/** Pages about one reader, or for staff, have no place on other sites. */
	@ParameterizedTest
	@ValueSource(strings = { "/embed", "/embed/", "/embed/plan", "/embed/check", "/embed/studio", "/embed/sign-in",
			"/embed/faq", "/embed/search", "/embed/headshots/actor", "/embed/embed/light", "/embed/prepare",
			"/embed/compare" })
	void otherPagesHaveNoEmbeddedForm(String path) {
		assertThat(this.client.get(path).status()).isIn(301, 404);
	}

	@Test
	void framesComeFromThePageCacheAndSetNoCookie() {
		Answer first = this.client.get("/embed/compare/actor-vs-model");
		Answer again = this.client.get("/embed/compare/actor-vs-model", "If-None-Match", first.header("ETag"));
		assertThat(again.status()).isEqualTo(304);
		assertThat(first.header("Cache-Control")).isEqualTo(this.client.get("/faq").header("Cache-Control"));
		assertThat(first.header("Set-Cookie")).isEmpty();
		assertThat(first.header("Content-Security-Policy")).isEqualTo(again.header("Content-Security-Policy"));
	}

	/** A frame may be sandboxed, and then is of another origin than the guide. */
	@Test
	void filesOfAFrameMayBeLoadedFromAnyOrigin() {
		for (String path : List.of("/embed/compare/actor-vs-model", "/embed/light/loop", "/embed/platforms")) {
			Document page = this.client.page(path);
			List<String> loaded = page.select("link[rel=stylesheet]").eachAttr("href");
			loaded.addAll(page.select("img[src], script[src]").eachAttr("src"));
			assertThat(loaded).isNotEmpty().allSatisfy((file) -> {
				assertThat(file).matches("/(assets|drawings)/.+");
				assertThat(this.client.get(file).header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
			});
			assertThat(page.select("script[type=module]")).isEmpty();
		}
	}

	@Test
	void pagesSayHowToShareAndEmbedThem() {
		Document page = this.client.page("/aspects/styling?type=model");
		String address = this.client.address("/aspects/styling?type=model");
		assertThat(page.select(".share summary").text()).isEqualTo("Share or embed");
		assertThat(page.select(".share input").attr("value")).isEqualTo(address);
		Document snippet = Jsoup.parse(page.select(".share textarea").first().wholeText());
		Element frame = snippet.selectFirst("iframe");
		assertThat(frame.attr("src")).isEqualTo(this.client.address("/embed/aspects/styling?type=model"));
		assertThat(frame.attr("title")).isEqualTo("Styling: Model headshots");
		assertThat(Integer.parseInt(frame.attr("height"))).isBetween(400, 1000);
		Element script = snippet.selectFirst("script");
		assertThat(script.attr("src")).isEqualTo(this.client.address("/frame-height-v1.js"));
		assertThat(script.hasAttr("crossorigin")).isTrue();
		assertThat(script.attr("integrity")).isEqualTo(FrameScriptTests.INTEGRITY);
	}

	@Test
	void pagesOfWhichThereIsNoEmbeddedFormHaveNothingToShare() {
		for (String path : List.of("/", "/faq", "/headshots/actor", "/prepare", "/platforms/spotlight", "/plan")) {
			assertThat(this.client.page(path).select(".share, [type*=oembed], script[src*=share]")).as(path).isEmpty();
		}
	}

}
