package headshots.studio;

import java.text.Normalizer;
import java.util.stream.Stream;

import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A photograph may be named in any script, and its address gets a number only when a live
 * one has it.
 */
@StudioTest
class PhotographNameTests {

	private static final String COMBINED = "Zoë Małkowska, côté fenêtre";

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	static Stream<String> names() {
		return Stream.of("Портрет у окна", "صورة في الضوء", "窗边的肖像", "창가의 초상", "Φωτογραφία",
				Normalizer.normalize(COMBINED, Normalizer.Form.NFC),
				Normalizer.normalize(COMBINED, Normalizer.Form.NFD), "がくの写真", "फोटो");
	}

	@ParameterizedTest
	@MethodSource("names")
	void isTakenInAnyScript(String name) {
		Answer uploaded = this.editor.upload("/studio/photographs", "file", name + ".jpg",
				SamplePictures.jpeg(800, 1000, 400 + (name.hashCode() & 0xff)), "title", name, "credit", name);
		assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(303);
		String place = uploaded.header("Location").replaceFirst("\\?.*", "");
		Document page = this.editor.page(place);
		assertThat(page.select("h1").text()).isEqualTo(Normalizer.normalize(name, Normalizer.Form.NFC));
		String slug = page.select("#slug").val();
		assertThat(slug).matches(name.startsWith("Zo") ? "zoe-malkowska-cote-fenetre" : "photograph(-\\d+)?");
		String hash = page.select("#picture img").attr("src").replaceFirst(".*/([0-9a-f]{64}).*", "$1");
		assertThat(this.jdbc.queryForObject("select file_name from picture where hash = ?", String.class, hash))
			.isEqualTo(name + ".jpg");
		this.editor.submit(place, "form.editor", "action", "save", "alt", name, "consentOnFile", "true");
		SamplePhotographs.publish(this.editor, place);
		assertThat(this.editor.get("/media/" + slug).status()).isEqualTo(200);
		SamplePhotographs.withdraw(this.editor, place);
	}

	@Test
	void anAddressGetsANumberOnlyWhenALiveOneHasIt() {
		String first = SamplePhotographs.draft(this.editor, "Numbered name", 420, "consentOnFile", "true");
		String second = SamplePhotographs.draft(this.editor, "Numbered name", 421);
		assertThat(slug(first)).isEqualTo("numbered-name");
		assertThat(slug(second)).isEqualTo("numbered-name");
		SamplePhotographs.publish(this.editor, first);
		Answer third = SamplePhotographs.upload(this.editor, "Numbered name", 422);
		Document page = this.editor.follow(third).html();
		assertThat(page.select("#slug").val()).isEqualTo("numbered-name-2");
		assertThat(page.select("[role=status]").text()).contains("has the address that the name suggests",
				"this one got a number");
		SamplePhotographs.withdraw(this.editor, first);
		Answer fourth = SamplePhotographs.upload(this.editor, "Numbered name", 423);
		assertThat(fourth.header("Location")).endsWith("?done=uploaded");
		assertThat(this.editor.follow(fourth).html().select("#slug").val()).isEqualTo("numbered-name");
	}

	@Test
	void soDoesTheAddressOfEveryOtherKind() {
		Answer one = this.editor.submit("/studio/tips/new", "form.editor", "action", "save", "title", "A free name");
		Answer two = this.editor.submit("/studio/tips/new", "form.editor", "action", "save", "title", "A free name");
		assertThat(two.header("Location")).endsWith("done=saved");
		assertThat(this.editor.follow(one).html().select("#slug").val()).isEqualTo("a-free-name");
		assertThat(this.editor.follow(two).html().select("#slug").val()).isEqualTo("a-free-name");
		String live = this.editor.page("/studio/tips").select(".listing tbody .address").first().text();
		Answer numbered = this.editor.submit("/studio/tips/new", "form.editor", "action", "save", "title",
				live.replace('-', ' '));
		Document page = this.editor.follow(numbered).html();
		assertThat(page.select("#slug").val()).isEqualTo(live + "-2");
		assertThat(page.select("[role=status]").text()).contains("this one got a number");
	}

	private String slug(String place) {
		return this.editor.page(place).select("#slug").val();
	}

}
