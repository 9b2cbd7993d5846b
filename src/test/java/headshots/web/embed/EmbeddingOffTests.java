package headshots.web.embed;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.PostgresGuideTest;
import headshots.Staff;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide in which no site is named, as it is by default.
 */
@PostgresGuideTest
class EmbeddingOffTests {

	private static final String EMBEDDED = "/embed/compare/actor-vs-model";

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Staff staff;

	@Test
	void readersLearnThatTheyCanReadItInTheGuide() {
		for (Answer answer : new Answer[] { this.client.get(EMBEDDED), this.staff.someone().get(EMBEDDED),
				this.client.draw(EMBEDDED) }) {
			assertThat(answer.status()).isEqualTo(403);
			assertThat(answer.text()).doesNotContain("guide.embed", "allowed-sites");
			assertThat(answer.html().select("main a").eachAttr("href")).contains("/compare/actor-vs-model");
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
		}
	}

	@Test
	void staffLearnWhy() {
		Answer answer = this.staff.editor().get(EMBEDDED);
		assertThat(answer.status()).isEqualTo(403);
		assertThat(answer.html().select("main").text()).contains("guide.embed.allowed-sites", "Only staff see this");
		assertThat(this.client.get(EMBEDDED).text()).doesNotContain("guide.embed");
	}

	@Test
	void pagesCanStillBeSharedByTheirAddress() {
		Document page = this.client.page("/compare/actor-vs-model");
		assertThat(page.select(".share summary").text()).isEqualTo("Share");
		assertThat(page.select(".share input").attr("value")).isEqualTo(this.client.address("/compare/actor-vs-model"));
		assertThat(page.select(".share textarea, [type*=oembed]")).isEmpty();
		assertThat(this.client.get("/oembed?url=" + this.client.address("/compare/actor-vs-model")).status())
			.isEqualTo(404);
	}

	@Test
	void aPageThatDoesNotExistDoesNotExistInFramesEither() {
		assertThat(this.client.get("/embed/none").status()).isEqualTo(404);
	}

}
