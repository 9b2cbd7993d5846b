package headshots.site.card;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The cards of all pages of the starter content.
 */
@GuideTest
class CardControllerTests {

	/** Chat programs leave larger pictures out. */
	private static final int LARGEST = 100_000;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private CardImageCache images;

	@Test
	void everyPageWithDrawingsHasACardThatSitesTake() throws IOException {
		Map<String, String> cards = new HashMap<>();
		for (String path : this.client.sitemap()) {
			Document page = this.client.page(path);
			String picture = meta(page, "og:image");
			assertThat(picture).as(path).startsWith(this.client.address("/"));
			assertThat(meta(page, "og:image:width")).isEqualTo("1200");
			assertThat(meta(page, "og:image:height")).isEqualTo("630");
			assertThat(meta(page, "og:image:alt")).as(path).hasSizeBetween(20, 200);
			assertThat(page.select("meta[name=twitter:card]").attr("content")).isEqualTo("summary_large_image");
			String href = picture.substring(this.client.address("").length());
			if (href.startsWith("/card")) {
				cards.put(path, href);
			}
			Answer answer = this.client.get(href);
			assertThat(answer.status()).as(href).isEqualTo(200);
			assertThat(answer.header("Content-Type")).as(href).isEqualTo("image/png");
			assertThat(answer.bytes()).as(href).hasSizeBetween(2000, LARGEST);
			BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.bytes()));
			assertThat(image.getWidth()).as(href).isEqualTo(1200);
			assertThat(image.getHeight()).as(href).isEqualTo(630);
		}
		assertThat(cards).hasSizeGreaterThan(60)
			.containsEntry("/", "/card")
			.containsEntry("/headshots", "/card/headshots")
			.doesNotContainKeys("/faq", "/about", "/glossary", "/sources", "/changes", "/plan", "/check");
		assertThat(cards.keySet()).contains("/compare", "/compare/actor-vs-model", "/headshots/actor",
				"/headshots/beauty", "/aspects/retouching", "/light", "/light/loop", "/retouching", "/prepare",
				"/prepare/comp-card", "/platforms", "/platforms/spotlight");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/compare/theatrical-vs-runway", "/compare/actor-vs-model-vs-corporate",
			"/compare/actor-vs-model-vs-background-vs-corporate" })
	void anyComparisonHasACard(String path) {
		assertThat(meta(this.client.page(path), "og:image")).isEqualTo(this.client.address("/card" + path));
		assertThat(this.client.get("/card" + path).bytes()).hasSizeBetween(2000, LARGEST);
	}

	@Test
	void allOrdersOfAComparisonShareOneCard() {
		assertThat(meta(this.client.page("/compare/model-vs-actor"), "og:image"))
			.isEqualTo(this.client.address("/card/compare/actor-vs-model"));
		Answer answer = this.client.get("/card/compare/model-vs-actor");
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo("/card/compare/actor-vs-model");
	}

	@Test
	void theWordsOfACardSayWhatIsOnIt() {
		assertThat(meta(this.client.page("/compare/actor-vs-model"), "og:image:alt"))
			.isEqualTo("Drawn headshots: actor and model, with their ranges");
		assertThat(meta(this.client.page("/platforms/spotlight"), "og:image:alt")).startsWith("Drawn headshots: actor");
		assertThat(meta(this.client.page("/light/loop"), "og:image:alt"))
			.isEqualTo("A drawn head in loop light, and a plan of where the light is");
	}

	@Test
	void hasTheHeadersOfAPageAndIsOpenToPagesOfOtherSites() {
		Answer answer = this.client.get("/card/headshots/actor");
		Answer page = this.client.get("/headshots/actor");
		assertThat(answer.header("Cache-Control")).isEqualTo(page.header("Cache-Control"))
			.isEqualTo("public, max-age=0, stale-if-error=86400");
		assertThat(answer.header("ETag")).startsWith("\"");
		assertThat(answer.response().headers().allValues("Cross-Origin-Resource-Policy"))
			.containsExactly("cross-origin");
		assertThat(answer.header("Vary")).isEmpty();
		assertThat(answer.header("Content-Encoding")).isEmpty();
		assertThat(answer.header("Set-Cookie")).isEmpty();
		assertThat(page.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
		for (String name : List.of("Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy")) {
			assertThat(answer.header(name)).as(name).isEqualTo(page.header(name)).isNotEmpty();
		}
	}

	@Test
	void aKnownCardIsNotSentAgain() {
		String tag = this.client.get("/card/headshots/actor").header("ETag");
		for (String cookie : List.of("a=b", "session=none")) {
			Answer known = this.client.get("/card/headshots/actor", "If-None-Match", tag, "Cookie", cookie);
			assertThat(known.status()).isEqualTo(304);
			assertThat(known.bytes()).isEmpty();
			assertThat(known.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
		}
	}

	@Test
	void isDrawnOnceForAllWhoAsk() {
		this.client.get("/card/compare/editorial-vs-fitness");
		long drawn = this.images.drawn();
		this.client.get("/card/compare/editorial-vs-fitness", "Cookie", "session=none");
		this.client.get("/card/compare/editorial-vs-fitness?fbclid=1", "Cookie", "session=none");
		this.client.send("HEAD", "/card/compare/editorial-vs-fitness", "Cookie", "session=none");
		assertThat(this.images.drawn()).isEqualTo(drawn);
		this.client.get("/card/compare/editorial-vs-e-commerce");
		assertThat(this.images.drawn()).isEqualTo(drawn + 1);
	}

	@ParameterizedTest
	@CsvSource({ "/card/none,404", "/card/faq,404", "/card/plan,404", "/card/headshots/none,404",
			"/card/compare/actor,404", "/card/compare/actor-vs-none,404", "/card/compare/actor-vs-actor,404",
			"/card/compare/actor-vs-model-vs-beauty-vs-runway-vs-corporate,404", "/card/studio,404",
			"/card/compare/,301", "/card/,301" })
	void nothingElseHasOne(String path, int status) {
		assertThat(this.client.get(path).status()).isEqualTo(status);
	}

	@Test
	void canOnlyBeRead() {
		assertThat(this.client.send("HEAD", "/card/headshots/actor").status()).isEqualTo(200);
		Answer refused = this.client.send("POST", "/card/headshots/actor");
		assertThat(refused.status()).isEqualTo(this.client.send("POST", "/headshots/actor").status());
		assertThat(refused.status()).isGreaterThanOrEqualTo(400);
	}

	private static String meta(Document page, String property) {
		return page.select("meta[property=" + property + "]").attr("content");
	}

}
