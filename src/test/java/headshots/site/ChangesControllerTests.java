package headshots.site;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class ChangesControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void theFeedIsAtomWithAnEntryForEachChange() {
		HttpTestClient.Answer answer = this.client.get("/feed.atom");
		assertThat(answer.header("Content-Type")).startsWith("application/atom+xml");
		Document feed = answer.xml();
		assertThat(feed.selectFirst("feed").attr("xmlns")).isEqualTo("http://www.w3.org/2005/Atom");
		assertThat(feed.selectFirst("feed > link[rel=self]").attr("href")).isEqualTo(this.client.address("/feed.atom"));
		assertThat(feed.select("feed > link").eachAttr("rel")).containsExactly("alternate", "self");
		assertThat(feed.selectFirst("feed > link").attr("href")).isEqualTo(this.client.address("/changes"));
		assertThat(feed.select("feed > id, feed > title, feed > updated, feed > author > name")).hasSize(4);
		assertThat(feed.select("entry")).hasSizeBetween(10, 50).allSatisfy((entry) -> {
			assertThat(entry.select("> id, > title, > published, > updated, > link[href], > summary")).hasSize(6);
			assertThat(entry.selectFirst("updated").text()).matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z")
				.isEqualTo(entry.selectFirst("published").text());
		});
		assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
	}

	@Test
	void changesAreListedByDayAndKind() {
		Document page = this.client.page("/changes");
		assertThat(page.select("main h2").first().text()).matches("[A-Z][a-z]+ \\d+, \\d{4}");
		assertThat(page.select("main summary").eachText()).allMatch((line) -> line.matches("[A-Z][\\w ]+: \\d+"))
			.anyMatch((line) -> line.startsWith("Tips: "))
			.anyMatch((line) -> line.startsWith("Platforms: "));
		assertThat(page.select("main a[href='/advice/braces']")).as("many changes of a kind, by page").hasSize(1);
		assertThat(page.select("main a[href^='/advice/braces#']")).isEmpty();
	}

}
