package headshots.publishing;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import headshots.HttpTestClient;
import headshots.SettableClock;
import headshots.comparison.HeadshotTypeContent;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages that readers get after staff changed something, without a restart.
 */
@PublishingTest
class PublishedPagesTests {

	@Autowired
	private HttpTestClient client;

	@Autowired
	private PublishingFixtures fixtures;

	@Autowired
	private ContentSerializer contents;

	@Autowired
	private SettableClock clock;

	/** Lists of changes begin with the latest, and are cut. */
	@BeforeEach
	void outliveWhatOtherTestsPublished() {
		this.clock.advance(Duration.ofDays(1));
	}

	@Test
	void aDraftReachesNoReaderUntilItIsPublished() {
		HeadshotTypeContent type = type("hatted", "Hatted");
		String path = "/headshots/hatted";
		long id = this.fixtures.draft("types", type);
		assertThat(this.client.get(path).status()).isEqualTo(404);
		assertSeenEverywhere("Hatted", path, false);
		this.fixtures.published(id);
		assertThat(this.client.page(path).select("h1").text()).contains("Hatted");
		assertSeenEverywhere("Hatted", path, true);
		String tag = this.client.get(path).header("ETag");
		assertThat(this.client.get(path, "If-None-Match", tag).status()).isEqualTo(304);
		this.fixtures.saved(id, this.contents.with(type, Map.of("summary", "Quaint hats.")));
		assertThat(this.client.get(path, "If-None-Match", tag).status()).isEqualTo(304);
		assertThat(this.client.page("/search?q=quaint").text()).doesNotContain("Quaint hats");
		this.fixtures.published(id);
		assertThat(this.client.get(path, "If-None-Match", tag).text()).contains("Quaint hats.");
		this.fixtures.withdrawn(id, null);
		assertSeenEverywhere("Hatted", path, false);
		this.fixtures.published(id);
		assertThat(this.client.get(path).status()).isEqualTo(200);
		assertSeenEverywhere("Hatted", path, true);
	}

	@Test
	void aRenamedPageLeadsOnWithItsQuery() {
		HeadshotTypeContent type = type("capped", "Capped");
		long id = this.fixtures.live("types", type);
		rename(id, type, "capped-two");
		assertMoved("/headshots/capped?print=1&x=%C3%A9", "/headshots/capped-two?print=1&x=%C3%A9");
		rename(id, type, "capped-three");
		assertMoved("/headshots/capped", "/headshots/capped-three");
		assertMoved("/headshots/capped-two", "/headshots/capped-three");
		assertMoved("/compare/capped-vs-model?rows=differing", "/compare/capped-three-vs-model?rows=differing");
		assertMoved("/compare/model-vs-capped-two", "/compare/model-vs-capped-three");
		rename(id, type, "capped");
		assertThat(this.client.get("/headshots/capped").status()).isEqualTo(200);
		assertMoved("/headshots/capped-three", "/headshots/capped");
	}

	@Test
	void aWithdrawnPageLeadsToAnotherOrSaysThatItIsGone() {
		long id = this.fixtures.live("types", type("veiled", "Veiled"));
		this.fixtures.withdrawn(id, "/headshots/model");
		assertMoved("/headshots/veiled?a=b", "/headshots/model?a=b");
		this.fixtures.published(id);
		this.fixtures.withdrawn(id, null);
		HttpTestClient.Answer gone = this.client.get("/headshots/veiled");
		assertThat(gone.status()).isEqualTo(410);
		assertThat(gone.header("Cache-Control")).isEqualTo("no-store");
		Document page = gone.html();
		assertThat(page.select("h1").text()).isEqualTo("This page is gone");
		assertThat(page.select("main").text()).contains("We removed it from the guide");
		assertThat(page.select("main a[href], main form")).isNotEmpty();
		assertThat(this.client.get("/compare/veiled-vs-model").status()).isEqualTo(404);
	}

	@Test
	void readersOfAWithdrawnTargetFollowOn() {
		long first = this.fixtures.live("types", type("first-hat", "First hat"));
		long second = this.fixtures.live("types", type("second-hat", "Second hat"));
		this.fixtures.withdrawn(first, "/headshots/second-hat");
		this.fixtures.withdrawn(second, "/faq");
		assertMoved("/headshots/first-hat", "/faq");
		this.fixtures.published(first);
		assertThat(this.client.get("/headshots/first-hat").status()).isEqualTo(200);
	}

	@Test
	void theFeedTellsTheMomentsOfPublicationsAndNeverGoesBack() {
		HeadshotTypeContent type = type("timed", "Timed");
		long id = this.fixtures.live("types", type);
		String first = now();
		assertThat(fed("/headshots/timed")).isEqualTo(first + " " + first + " " + first);
		this.clock.advance(Duration.ofMinutes(3));
		this.fixtures.saved(id, this.contents.with(type, Map.of("summary", "Timed hats.")));
		this.fixtures.published(id);
		String second = now();
		assertThat(fed("/headshots/timed")).isEqualTo(first + " " + second + " " + second);
		assertThat(this.client.get("/sitemap.xml")
			.xml()
			.select("url:has(loc:contains(/headshots/timed)) > lastmod")
			.text()).isEqualTo(second);
		this.clock.advance(Duration.ofMinutes(3));
		this.fixtures.withdrawn(id, null);
		assertThat(fed("/headshots/timed")).isEqualTo("null null " + now());
	}

	/** Returns when an entry of the feed came live and changed, and the feed itself. */
	private String fed(String path) {
		Document feed = this.client.get("/feed.atom").xml();
		Element entry = feed.selectFirst("entry:has(link[href$=" + path + "])");
		String published = (entry != null) ? entry.select("published").text() : null;
		String updated = (entry != null) ? entry.select("updated").text() : null;
		return published + " " + updated + " " + feed.select("feed > updated").text();
	}

	private String now() {
		return this.clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
	}

	private void rename(long id, HeadshotTypeContent type, String slug) {
		this.fixtures.saved(id, this.contents.with(type, Map.of("slug", slug)));
		this.fixtures.published(id);
	}

	private void assertMoved(String from, String to) {
		HttpTestClient.Answer answer = this.client.get(from);
		assertThat(answer.status()).as(from).isEqualTo(301);
		assertThat(answer.header("Cache-Control")).as(from).contains("max-age=0");
		assertThat(answer.header("Location")).as(from).isEqualTo(to);
	}

	private void assertSeenEverywhere(String word, String path, boolean seen) {
		assertThat(this.client.sitemap().contains(path)).as("sitemap").isEqualTo(seen);
		for (String page : new String[] { "/headshots", "/changes", "/feed.atom" }) {
			assertThat(this.client.get(page).text().contains(path)).as(page).isEqualTo(seen);
		}
		assertThat(this.client.page("/search?q=" + word).select("main a[href=" + path + "]").isEmpty()).as("search")
			.isEqualTo(!seen);
		assertThat(this.client.get("/").text().contains(path)).as("navigation").isEqualTo(seen);
	}

	private static HeadshotTypeContent type(String slug, String name) {
		HeadshotTypeContent type = Samples.type(slug, null);
		return new HeadshotTypeContent(slug, name, name + " headshots", null, null, type.summary(), type.definition(),
				type.keyFeatures(), "daylight", "I wear one", true, null, 900);
	}

}
