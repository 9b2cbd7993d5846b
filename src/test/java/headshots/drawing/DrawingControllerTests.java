package headshots.drawing;

import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.drawing.retouch.RetouchMark;
import headshots.drawing.retouch.RetouchStandard;
import headshots.drawing.retouch.RetouchVerdict;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drawings as pages show them.
 */
@GuideTest
class DrawingControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void aComparisonShowsTwoDrawingsForEveryAspect() {
		Document page = this.client.page("/compare/actor-vs-model");
		List<Element> rows = page.select("table.comparison tbody");
		assertThat(rows).isNotEmpty().allSatisfy((row) -> {
			assertThat(row.select("img.drawing")).hasSize(2);
			assertThat(row.select("img[src^=/drawings/]").eachAttr("src")).doesNotHaveDuplicates();
			assertThat(row.select("img.drawing").eachAttr("alt")).doesNotHaveDuplicates();
		});
		assertThat(page.select("img.drawing")).allSatisfy((image) -> {
			assertThat(image.attr("loading")).isEqualTo("lazy");
			assertThat(image.attr("width")).isEqualTo("240");
			assertThat(image.attr("height")).isEqualTo("300");
			assertThat(image.attr("alt")).startsWith("Drawing: ");
		});
	}

	@Test
	void everyDrawingIsAnImmutableFileOfAtMostFourKilobytes() {
		for (String page : this.client.sitemap()) {
			for (String source : this.client.page(page).select("img.drawing").eachAttr("src")) {
				HttpTestClient.Answer answer = this.client.get(source, "Accept-Encoding", "gzip");
				assertThat(answer.status()).as(source).isEqualTo(200);
				assertThat(answer.header("Cache-Control")).contains("immutable", "max-age=31536000");
				assertThat(answer.header("Content-Type")).startsWith("image/svg+xml");
				assertThat(answer.bytes().length).as(source).isLessThanOrEqualTo(4096);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "head.000000.svg", "head_crop-shoulders.000000.svg", "head_crop-close_.000000.svg",
			"00033.svg", "x.abcdef.svg", "999.abcdef.svg", "0000.abcdef.svg", "0", "l35_30.abcdef.svg",
			"l35_30_3_9_0_0_0_2_2.000000.svg", "l36_30_3_9_0_0_0_2_2.abcdef.svg", "..%2fapplication.yaml" })
	void unknownDrawingsAreNotFound(String name) {
		assertThat(this.client.get("/drawings/" + name).status()).isIn(400, 404);
	}

	/**
	 * A page or a search engine may remember a name from before names said the choices.
	 */
	@Test
	void aNumberedNameLeadsToTodaysDrawing() {
		HttpTestClient.Answer answer = this.client.get("/drawings/1000000013.abcdef.svg");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location"))
			.startsWith("/drawings/head_crop-close_expression-thought_neckline-straps.");
		assertThat(this.client.get(answer.header("Location")).status()).isEqualTo(200);
		assertThat(this.client.get("/drawings/0.000000.svg").header("Location")).startsWith("/drawings/head.");
	}

	@Test
	void theRetouchLineSaysOfEveryMarkWhatBecomesOfItAndWhy() {
		for (RetouchStandard standard : RetouchStandard.values()) {
			Document page = this.client.page("/retouching?for=" + standard.code());
			assertThat(page.select("#naming h2").text()).isEqualTo(standard.title());
			assertThat(page.select("#face").attr("alt")).containsAnyOf("marked to leave", "all marks left as they are");
			for (RetouchMark mark : RetouchMark.values()) {
				assertThat(page.select("#naming dl").text())
					.contains(mark.title() + ": " + standard.verdict(mark).words() + " " + standard.reason(mark));
			}
		}
		Document table = this.client.page("/retouching");
		assertThat(table.select("table.retouched tbody tr")).hasSize(RetouchMark.values().length);
		assertThat(table.select("table.retouched thead th").eachText()).containsExactly("Mark", "Casting",
				"Agency digitals", "Beauty book", "Corporate");
		assertThat(table.select("main").text()).contains("France", "Norway");
	}

	/** No standard lets the features go by which a person is known. */
	@Test
	void noStandardImprovesAFace() {
		for (RetouchStandard standard : RetouchStandard.values()) {
			assertThat(List.of(standard.verdict(RetouchMark.MOLE), standard.verdict(RetouchMark.SCAR)))
				.doesNotContain(RetouchVerdict.MAY_GO);
			assertThat(standard.verdict(RetouchMark.TEXTURE)).isEqualTo(RetouchVerdict.NEVER);
		}
	}

}
