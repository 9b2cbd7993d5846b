package headshots.journey;

import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The studio photographs dancers too: a type with two looks comes into the guide.
 */
@SharedStudio
class AddATypeJourney {

	private static final List<String> ASPECTS = List.of("Purpose", "Expression", "Styling", "Framing and light",
			"Audience", "Retouching");

	@Autowired
	private Studio studio;

	@Autowired
	private HttpTestClient client;

	@Test
	void publishedTogetherItAppearsEverywhere() {
		try (Page page = this.studio.signedIn("dolly", false); Page reader = this.studio.reader()) {
			type(page, "Dancer", "Dancer headshots", "");
			Studio.field(page, "Color").selectOption("Dusk, violet");
			Studio.field(page, "Button on the home page").fill("I dance");
			Studio.field(page, "In the navigation").check();
			Studio.field(page, "Usually compared with").selectOption("Actor");
			Studio.save(page);
			type(page, "Ballet", "Ballet dancer headshots", "Dancer");
			Studio.save(page);
			type(page, "Contemporary", "Contemporary dancer headshots", "Dancer");
			Studio.save(page);
			for (String aspect : ASPECTS) {
				guidance(page, aspect);
			}
			reader.navigate(this.studio.address("/"));
			assertThat(reader.getByText("Dancer")).hasCount(0);
			assertThat(reader.navigate(this.studio.address("/headshots/dancer")).status()).isEqualTo(404);
			page.navigate(this.studio.address("/studio"));
			assertThat(Studio.cell(page, "Ballet, Purpose")).containsText("as Dancer");
			Studio.press(page, "Publish selected");
			assertThat(Studio.heading(page)).hasText("Publish 9 changes?");
			Studio.press(page, "Publish 9 changes");
			assertThat(Studio.said(page, "9 changes published")).isVisible();
			readersFindIt(reader);
		}
	}

	private void readersFindIt(Page reader) {
		reader.navigate(this.studio.address("/"));
		reader.getByRole(AriaRole.BANNER).getByRole(AriaRole.LINK).filter(saying("Dancer")).click();
		assertThat(Studio.heading(reader)).hasText("Dancer headshots");
		assertThat(reader.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).filter(saying("Ballet")).first())
			.isVisible();
		reader.navigate(this.studio.address("/compare"));
		Studio.field(reader, "Compare").selectOption("Dancer: ballet");
		Studio.field(reader, "with").selectOption("Actor");
		Studio.press(reader, "Compare");
		assertThat(Studio.heading(reader)).hasText("Ballet dancer vs. actor headshots");
		assertThat(reader.getByText("How dancers answer: Purpose")).isVisible();
		reader.navigate(this.studio.address("/search?q=ballet"));
		assertThat(reader.getByRole(AriaRole.MAIN).getByRole(AriaRole.LINK).filter(saying("Ballet")).first())
			.isVisible();
		assertThat(this.client.sitemap()).contains("/headshots/dancer", "/headshots/ballet", "/headshots/contemporary");
		assertThat(this.client.get("/feed.atom").text()).contains("Dancer headshots", "/headshots/dancer");
	}

	private void type(Page page, String name, String title, String type) {
		page.navigate(this.studio.address("/studio"));
		Studio.follow(page, "Types");
		Studio.follow(page, "Add a type or look");
		Studio.field(page, "Name").fill(name);
		Studio.field(page, "Title").fill(title);
		if (!type.isEmpty()) {
			Studio.field(page, "Look of").selectOption(type + " (not published)");
		}
		Studio.field(page, "Summary").fill("What a company sees of a dancer before the audition.");
		Studio.field(page, "Definition").fill("A plain picture of a dancer.\n\nIt shows line as well as face.");
		Studio.field(page, "Key features").fill("Long neck\nHair off the face\nQuiet background");
	}

	private void guidance(Page page, String aspect) {
		page.navigate(this.studio.address("/studio"));
		Studio.cell(page, "Dancer, " + aspect).click();
		Studio.field(page, "Summary").fill("How dancers answer: " + aspect);
		Studio.field(page, "Explanation").fill("Companies look at the line first.\n\n- Neck\n- Shoulders");
		Studio.field(page, "Do").fill("Stand tall\nBreathe out\nLook at the lens");
		Studio.field(page, "Avoid").fill("Costume\nStage makeup\nA jump");
		Studio.field(page, "From").fill("2");
		Studio.field(page, "To").fill("5");
		Studio.save(page);
	}

	private static Locator.FilterOptions saying(String words) {
		return new Locator.FilterOptions().setHasText(words);
	}

}
