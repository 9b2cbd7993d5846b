package headshots.site;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.StatementCount;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The rules for every public page in the sitemap.
 */
@GuideTest
class PublicPagesTests {

	private static final int FIRST_VIEW = 14_000;

	/** The pages whose subject is what a script does. */
	private static final Pattern EXPLORERS = Pattern.compile("/light(/.*)?|/retouching");

	/** The page with a script and the rules that it applies. */
	private static final Pattern PHOTO_CHECK = Pattern.compile("/check(\\?.*)?");

	/** The brief with what the guide says of pictures, and the plan. */
	private static final Map<String, Integer> PLANS = Map.of("/plan/brief", 2, "/plan", 1);

	/**
	 * Pages with a button that copies their address, and pages in frames, which report
	 * their height.
	 */
	private static final Pattern SHARED = Pattern
		.compile("/(compare|aspects|prepare)/.+|/platforms(\\?.*)?|/light([/?].*)?|/embed/.+");

	@Autowired
	private HttpTestClient client;

	@Autowired
	private StatementCount statements;

	@Test
	void theSitemapListsEveryKindOfPageWithTrueDates() {
		assertThat(this.client.sitemap()).doesNotHaveDuplicates()
			.contains("/", "/compare", "/compare/actor-vs-model", "/headshots", "/headshots/actor",
					"/headshots/digitals", "/aspects/retouching", "/prepare", "/prepare/comp-card", "/faq",
					"/platforms", "/platforms/spotlight", "/check", "/glossary", "/sources", "/about", "/changes")
			.noneMatch((path) -> path.contains("#") || path.contains("?") || path.startsWith("/search"));
		assertThat(this.client.get("/sitemap.xml").xml().select("lastmod")).isNotEmpty().allSatisfy((date) -> {
			assertThat(date.text()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
			assertThat(Instant.parse(date.text())).isBeforeOrEqualTo(Instant.now());
		});
	}

	@Test
	void everyListedPageIsThereAndCanonicalToItself() {
		for (String path : this.client.sitemap()) {
			Document page = this.client.page(path);
			assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(this.client.address(path));
			assertThat(page.select("meta[name=robots]")).as(path).isEmpty();
			assertThat(page.select("h1")).as(path).hasSize(1);
			assertThat(page.title()).as(path).isNotBlank().hasSizeLessThan(110);
			assertThat(page.select("meta[name=description]").attr("content")).as(path).hasSizeBetween(20, 260);
			assertThat(page.select("meta[property=og:image]").attr("content")).as(path).startsWith("http");
			assertThat(page.select("html").attr("lang")).isEqualTo("en-US");
		}
	}

	@Test
	void titlesAndDescriptionsTellPagesApart() {
		Map<String, String> titles = new HashMap<>();
		for (String path : this.client.sitemap()) {
			Document page = this.client.page(path);
			assertThat(titles.put(page.title(), path)).as(page.title()).isNull();
			String description = page.select("meta[name=description]").attr("content");
			if (!path.startsWith("/compare/")) {
				assertThat(titles.put(description, path)).as(description).isNull();
			}
		}
	}

	@Test
	void headingsSkipNoLevel() {
		for (String path : pages()) {
			int level = 0;
			for (Element heading : this.client.get(path).html().select("h1, h2, h3, h4, h5, h6")) {
				int next = heading.tagName().charAt(1) - '0';
				assertThat(next).as(path + ": " + heading.text()).isLessThanOrEqualTo(level + 1);
				level = next;
			}
		}
	}

	@Test
	void everyLinkWithinTheGuideLeadsToAPageAndAPlaceOnIt() {
		Map<String, Optional<Document>> pages = new HashMap<>();
		Set<String> broken = new LinkedHashSet<>();
		for (String path : pages()) {
			Document page = this.client.get(path).html();
			for (Element link : page.select("a[href], link[href]:not([rel=canonical])")) {
				String href = link.attr("href");
				boolean here = href.startsWith("#") && page.getElementById(href.substring(1)) != null;
				if (!here && !href.matches("https?:.*|mailto:.*") && !leadsSomewhere(href, pages)) {
					broken.add(path + " -> " + href);
				}
			}
		}
		assertThat(broken).isEmpty();
	}

	@Test
	void idsAreUniqueAndLabelsHaveTheirFields() {
		for (String path : pages()) {
			Document page = this.client.get(path).html();
			assertThat(page.select("[id]").eachAttr("id")).as(path).doesNotHaveDuplicates();
			for (Element label : page.select("label[for]")) {
				assertThat(page.getElementById(label.attr("for"))).as(path + ": " + label.text()).isNotNull();
			}
			for (Element named : page.select("[aria-labelledby]")) {
				assertThat(page.getElementById(named.attr("aria-labelledby"))).as(path + ": " + named.cssSelector())
					.isNotNull();
			}
		}
	}

	@Test
	void noPageHasScriptStyleOrForeignPartsButThoseThatAreAboutAScript() {
		for (String path : pages()) {
			Document page = this.client.get(path).html();
			int scripts = PHOTO_CHECK.matcher(path).matches() ? 2
					: EXPLORERS.matcher(path).matches() ? 1 : PLANS.getOrDefault(path, 0);
			boolean error = page.select(".share, base").isEmpty();
			scripts += (SHARED.matcher(path).matches() && !error) ? 1 : 0;
			assertThat(page.select("script:not([type=application/ld+json])")).as(path).hasSize(scripts);
			assertThat(page.select("style, [style], iframe, object")).as(path).isEmpty();
			for (Element loaded : page
				.select("img[src], script[src], link[rel=stylesheet], link[rel=icon], source[srcset]")) {
				assertThat(loaded.attr("src") + loaded.attr("href")).as(path)
					.matches("/(assets|drawings)/.+|/check/rules.js|/plan/brief.js");
			}
		}
	}

	@Test
	void readersGetNoCookie() {
		for (String path : pages()) {
			assertThat(this.client.get(path).header("Set-Cookie")).as(path).isEmpty();
		}
	}

	@Test
	void everyoneGetsTheSamePageWhateverTheirLanguage() {
		for (String path : List.of("/", "/compare/actor-vs-model", "/sources", "/changes")) {
			HttpTestClient.Answer plain = this.client.get(path);
			for (String language : List.of("de", "ar", "th-TH-u-ca-buddhist")) {
				HttpTestClient.Answer answer = this.client.get(path, "Accept-Language", language);
				assertThat(answer.text()).isEqualTo(plain.text());
				assertThat(answer.header("ETag")).isEqualTo(plain.header("ETag"));
				assertThat(answer.header("Content-Language")).isEqualTo(plain.header("Content-Language"));
			}
		}
	}

	@Test
	void expressionsInUrlsAreNeverEvaluated() {
		for (String payload : List.of("$%7B7*7%7D", "*%7B7*7%7D", "__$%7B7*7%7D__::x", "~%7B::x%7D",
				"%3Csvg%20onload=x%3E")) {
			for (String path : List.of("/compare?type=actor&type=", "/compare/actor-vs-model?rows=",
					"/aspects/styling?type=", "/platforms?market=", "/platforms?type=", "/platforms?sort=",
					"/check?for=", "/check?platform=", "/headshots/", "/aspects/", "/prepare/", "/compare/",
					"/assets/")) {
				HttpTestClient.Answer answer = this.client.get(path + payload);
				assertThat(answer.status()).as(path + payload).isIn(200, 404);
				assertThat(answer.html().select("main").text()).as(path + payload).doesNotContain("49");
				assertThat(answer.html().select("svg[onload]")).isEmpty();
			}
		}
	}

	@Test
	void theFirstViewFitsIntoTheFirstWindow() {
		Map<String, Integer> heavy = new HashMap<>();
		for (String path : pages()) {
			int weight = weight(path);
			if (weight > FIRST_VIEW) {
				heavy.put(path, weight);
			}
		}
		assertThat(heavy).as("HTML and CSS in bytes").isEmpty();
	}

	@Test
	void anythingBesideActorAndModelFitsToo() {
		List<String> slugs = this.client.page("/compare").select("#type-1 option").eachAttr("value");
		Map<String, Integer> heavy = new HashMap<>();
		for (String one : slugs) {
			for (String two : slugs.subList(slugs.indexOf(one), slugs.size())) {
				// The same column twice is a comparison of three, which shows its lists
				// too.
				String path = "/compare/actor-vs-model-vs-" + (one.equals(two) ? one : one + "-vs-" + two);
				if (this.client.get(path).status() == 200 && weight(path) > FIRST_VIEW) {
					heavy.put(path, weight(path));
				}
			}
		}
		assertThat(heavy).isEmpty();
	}

	@Test
	void noPageAsksTheDatabaseOnceTheContentIsLoaded() {
		List<String> paths = pages();
		paths.forEach(this.client::get);
		assertThat(this.statements.during(() -> paths.forEach(this.client::draw))).isZero();
	}

	@Test
	void structuredDataSaysWhatThePageSays() {
		JsonMapper json = JsonMapper.builder().build();
		for (String path : this.client.sitemap()) {
			Document page = this.client.page(path);
			JsonNode graph = json.readTree(page.select("script[type=application/ld+json]").html()).get("@graph");
			for (JsonNode node : graph) {
				switch (node.get("@type").asString()) {
					case "Article" -> {
						assertThat(node.get("headline").asString()).isEqualTo(page.select("h1").text());
						assertThat(node.at("/author/name").asString()).isNotBlank();
						String shown = page.select(".footer > p").first().text();
						LocalDate day = LocalDate.parse(node.get("dateModified").asString());
						assertThat(shown).contains(DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US).format(day));
					}
					case "BreadcrumbList" -> {
						List<String> names = new ArrayList<>();
						node.get("itemListElement").forEach((item) -> names.add(item.get("name").asString()));
						assertThat(names).last().isEqualTo(page.select("h1").text());
						assertThat(names.subList(0, names.size() - 1)).isEqualTo(page.select(".crumbs a").eachText());
					}
					default -> assertThat(node.get("url").asString()).isEqualTo(this.client.address("/"));
				}
			}
		}
	}

	/** HTML and CSS of the first view, compressed as any browser takes it. */
	private int weight(String path) {
		HttpTestClient.Answer page = this.client.get(path, "Accept-Encoding", "gzip");
		int weight = page.bytes().length;
		for (String sheet : this.client.get(path)
			.html()
			.select("link[rel=stylesheet]:not([media=print])")
			.eachAttr("href")) {
			weight += this.client.get(sheet, "Accept-Encoding", "gzip").bytes().length;
		}
		return weight;
	}

	private List<String> pages() {
		List<String> pages = new ArrayList<>(this.client.sitemap());
		pages.addAll(HttpTestClient.STATES);
		return pages;
	}

	private boolean leadsSomewhere(String target, Map<String, Optional<Document>> pages) {
		String[] parts = target.split("#", 2);
		Optional<Document> page = pages.computeIfAbsent(parts[0], (path) -> {
			HttpTestClient.Answer answer = this.client.get(path);
			return (answer.status() == 200) ? Optional.of(answer.html()) : Optional.empty();
		});
		return page.filter((found) -> parts.length == 1 || found.getElementById(parts[1]) != null).isPresent();
	}

}
