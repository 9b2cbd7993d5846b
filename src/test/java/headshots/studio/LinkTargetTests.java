package headshots.studio;

import java.util.List;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The pages of the guide that the dialog for links offers.
 */
@StudioTest
class LinkTargetTests {

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Test
	void pagesAndPlacesAreFoundByTheBeginningsOfTheirWords() {
		String title = this.client.page("/aspects/styling").select("h1").text();
		Elements found = find(title.substring(0, 4));
		assertThat(found.get(0).attr("data-href")).isEqualTo("/aspects/styling");
		assertThat(find("actor").eachAttr("data-href")).contains("/headshots/actor");
		for (Element option : find("actor")) {
			String path = option.attr("data-href").replaceFirst("#.*", "");
			if (option.text().contains("draft: readers can’t open it yet")) {
				continue;
			}
			assertThat(this.client.get(path).status()).as(path).isEqualTo(200);
			String place = option.attr("data-href").substring(path.length());
			assertThat(place.isEmpty() || this.client.page(path).getElementById(place.substring(1)) != null).as(place)
				.isTrue();
		}
	}

	@Test
	void everyKindWithAPlaceIsAmongThem() {
		for (String kind : List.of("types", "aspects", "tips", "checklists", "questions", "platforms", "terms")) {
			String title = this.staff.editor().page("/studio/" + kind).select(".listing tbody th a").first().text();
			assertThat(find(title)).as(kind + ": " + title).isNotEmpty();
		}
	}

	@Test
	void draftsAreMarkedAndLeadWhereTheyWillBe() {
		SignedInClient editor = this.staff.editor();
		String saved = editor
			.post("/studio/types", "name", "Quokka", "title", "Quokka headshots", "slug", "quokka", "action", "save")
			.header("Location");
		Element option = find("quok").first();
		assertThat(option.attr("data-href")).isEqualTo("/headshots/quokka");
		assertThat(option.attr("data-title")).isEqualTo("Quokka headshots");
		assertThat(option.select("small").text()).contains("draft: readers can’t open it yet");
		assertThat(find("actor").first().text()).doesNotContain("draft");
		assertThat(this.client.get("/headshots/quokka").status()).isEqualTo(404);
		String entry = "/studio/entries/" + saved.replaceAll("\\D", "");
		editor.submit(entry + "/discarding", "main form");
		assertThat(find("quok")).isEmpty();
	}

	@Test
	void theAnswerIsAShortFragment() {
		Answer answer = this.staff.editor().get("/studio/link-targets?q=s");
		assertThat(answer.text()).startsWith("<li role=\"option\"").doesNotContain("<html", "<main");
		assertThat(answer.html().select("[role=option]")).hasSize(12);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(find("")).isEmpty();
		assertThat(find("zqxzqx")).isEmpty();
		assertThat(find("<script>")).isEmpty();
		assertThat(find("zq".repeat(1500))).isEmpty();
		assertThat(this.staff.someone().get("/studio/link-targets?q=actor").status()).isEqualTo(302);
	}

	private Elements find(String words) {
		return this.staff.editor()
			.get("/studio/link-targets?q=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8))
			.html()
			.select("[role=option]");
	}

}
