package headshots.studio;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SampleProfile;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Staff publish who runs the guide, and readers find it on the About page.
 */
@StudioTest
class StudioDetailsTests {

	private static final String TASK = "#work h3:contains(Studio details)";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
		SampleProfile.removeAll(this.editor);
	}

	@Test
	void theStartPageAsksForThemUntilReadersSeeThem() {
		assertThat(this.client.page("/about").text()).contains("The studio runs this guide",
				"We haven’t published the names of our people here yet.",
				"We haven’t published an address for mail here yet.");
		assertThat(this.editor.page("/studio").select(TASK)).hasSize(1);
		String add = this.editor.page("/studio").select("#work a:contains(Add the studio details)").attr("href");
		assertThat(this.editor.get(add).status()).isEqualTo(200);
		String id = create("North Light");
		String draft = this.editor.page("/studio").select("#work a:contains(Finish and publish)").attr("href");
		assertThat(draft).isEqualTo("/studio/profiles/" + id);
		assertThat(this.client.page("/about").text()).doesNotContain("North Light");
		assertThat(this.editor.page(draft + "/preview").text()).contains("North Light runs this guide");
		publish(id);
		try {
			assertThat(this.editor.page("/studio").select(TASK)).isEmpty();
			Document about = this.client.page("/about");
			assertThat(about.select("#who").parents().first().text())
				.contains("North Light runs this guide", "We light faces.", "Ana Ruiz, photographer")
				.doesNotContain("haven’t published");
			assertThat(about.select("#contact a").eachAttr("href")).containsExactly("mailto:hello@example.com",
					"tel:+15550100", "https://example.com/contact");
			assertThat(about.select("#contact").text()).contains("Portland, Oregon").doesNotContain("haven’t");
			assertThat(this.client.get("/.well-known/security.txt").text())
				.contains("Contact: mailto:hello@example.com");
			assertThat(this.client.get("/feed.atom").text()).contains("<name>North Light</name>");
			assertThat(this.client.page("/faq").select("script[type=application/ld+json]").html())
				.contains("\"name\":\"North Light\"");
			assertThat(this.client.page("/search?q=north+light").select("main a").eachAttr("href"))
				.contains("/about#north-light");
		}
		finally {
			withdraw(id);
		}
		assertThat(this.client.page("/about").text()).contains("The studio runs this guide");
	}

	@Test
	void thereIsOneSet() {
		String id = create("First Light");
		publish(id);
		try {
			String second = create("Second Light");
			Document refused = this.editor.get("/studio/entries/" + second + "/publication").html();
			assertThat(refused.select("main").text()).contains("is the second one");
			this.editor.submit("/studio/entries/" + second + "/discarding", "main form");
		}
		finally {
			withdraw(id);
		}
	}

	@Test
	void withoutAWayToReachTheStudioTheyStayADraft() {
		Answer saved = this.editor.post("/studio/profiles", "name", "No Contact");
		String id = saved.header("Location").replaceFirst("\\?.*", "").replaceAll("\\D", "");
		Document refused = this.editor.get("/studio/entries/" + id + "/publication").html();
		assertThat(refused.select("main").text()).contains("name at least one person", "Email is missing");
		this.editor.submit("/studio/entries/" + id + "/discarding", "main form");
	}

	private String create(String name) {
		return SampleProfile.draft(this.editor, name).replaceAll("\\D", "");
	}

	private void publish(String id) {
		SampleProfile.publish(this.editor, "/studio/profiles/" + id);
	}

	private void withdraw(String id) {
		SampleProfile.remove(this.editor, "/studio/profiles/" + id);
	}

}
