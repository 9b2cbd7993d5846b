package headshots.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SampleProfile;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.site.StudioProfiles;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.GuideForms;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The preview panel: the readers' page with the text of a form that nothing was done with
 * yet.
 */
@StudioTest
class PreviewPanelTests {

	private static final String FORM = "form.editor";

	/** Every table that a form could leave something in. */
	private static final List<String> TABLES = List.of("entry", "revision", "publication", "working_copy",
			"audit_event", "preview_link", "moved_page");

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private JdbcTemplate jdbc;

	static Stream<String> kinds() {
		return GuideForms.definitions().all().stream().filter((form) -> !form.isUploaded()).map(FormDefinition::kind);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void theReadersPageShowsTheTextOfTheFormAndNothingIsStored(String kind) {
		SignedInClient editor = this.staff.editor();
		if (kind.equals(StudioProfiles.KIND)) {
			SampleProfile.live(editor);
		}
		Document form = editor.page(first(editor, kind));
		String mark = "Zanzibar" + kind;
		List<Object> before = contents();
		Answer answer = preview(editor, form, named(form, mark));
		Document page = answer.html();
		assertThat(answer.status()).as(answer.text()).isEqualTo(200);
		assertThat(page.select("main").text()).contains(mark);
		assertThat(page.select("header.masthead nav a").size()).isPositive();
		assertThat(page.select(".previewing, form.editor, link[rel=canonical], script")).isEmpty();
		Element notes = page.selectFirst("aside[data-preview-notes][hidden]");
		String path = notes.attr("data-path");
		assertThat(this.client.get(path).status()).isEqualTo(200);
		String place = notes.attr("data-place");
		assertThat(place.isEmpty() || page.getElementById(place.substring(1)) != null).as(place).isTrue();
		assertThat(this.client.get(path).text()).doesNotContain(mark, "data-preview-notes");
		assertThat(this.client.get("/search?q=" + mark).html().select("main ol, main .results").text())
			.doesNotContain(mark);
		assertThat(contents()).isEqualTo(before);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void aNewItemIsShownAsFarAsItGoes(String kind) {
		SignedInClient editor = this.staff.editor();
		Document form = editor.page("/studio/" + kind + "/new");
		List<Object> before = contents();
		Answer empty = preview(editor, form);
		assertThat(empty.status()).as(empty.text()).isEqualTo(200);
		assertThat(empty.html().select("[data-preview-notes] li").size()).isPositive();
		String mark = "Zululand" + kind;
		Answer begun = preview(editor, form, switch (kind) {
			case "guidance" -> new String[] { "type", "theatrical", "aspect", "retouching", "summary", mark };
			case "advice" ->
				new String[] { "type", "runway", "aspect", "styling", "condition", "braces", "text", mark };
			default -> named(form, mark);
		});
		assertThat(begun.status()).as(begun.text()).isEqualTo(200);
		assertThat(begun.html().select("main").text()).contains(mark);
		assertThat(contents()).isEqualTo(before);
	}

	@Test
	void missingFieldsAreNamedAsTheFormNamesThem() {
		SignedInClient editor = this.staff.editor();
		Document form = editor.page(first(editor, "guidance"));
		Document page = preview(editor, form, "summary", "", "dos", "Only one", "from", "many").html();
		assertThat(page.select("[data-preview-notes] li").eachText()).contains("Summary is missing.")
			.anyMatch((sentence) -> sentence.startsWith("“Do” needs at least"))
			.anyMatch((sentence) -> sentence.startsWith("“From”"));
		assertThat(page.select("main h1").size()).isOne();
		Document whole = preview(editor, form).html();
		assertThat(whole.select("[data-preview-notes] li")).isEmpty();
	}

	@Test
	void aCellWithoutItsTypeAndAspectIsOnNoPage() {
		SignedInClient editor = this.staff.editor();
		Answer answer = preview(editor, editor.page("/studio/guidance/new"), "summary", "Nowhere yet");
		Element notes = answer.html().selectFirst("[data-preview-notes]");
		assertThat(notes.attr("data-path")).isEmpty();
		assertThat(notes.select("li").eachText()).anyMatch((sentence) -> sentence.contains("is missing"));
		assertThat(answer.html().select("main, h1")).isEmpty();
	}

	@Test
	void theFieldsOfTheFormAreNotParametersOfThePage() {
		SignedInClient editor = this.staff.editor();
		Document form = editor.page(first(editor, "aspects"));
		Document plain = preview(editor, form).html();
		// On this page readers choose a type with a parameter of that name.
		assertThat(preview(editor, form, "type", "model").html().select("main").html())
			.isEqualTo(plain.select("main").html());
	}

	@Test
	void anAddressThatAnotherItemHasShowsTheItemOfTheForm() {
		SignedInClient editor = this.staff.editor();
		Document form = editor.page("/studio/types/new");
		Document page = preview(editor, form, "name", "Zephyr", "title", "Zephyr headshots", "slug", "actor").html();
		assertThat(page.select("h1").text()).isEqualTo("Zephyr headshots");
		assertThat(page.select("[data-preview-notes] li").eachText())
			.anyMatch((sentence) -> sentence.startsWith("Address"));
	}

	@Test
	void aPhotographIsShownOnThePageThatItIsAttachedTo() {
		SignedInClient editor = this.staff.editor();
		String place = SamplePhotographs.draft(editor, "Panel", 91, "types", "corporate", "consentOnFile", "true");
		Document page = preview(editor, editor.page(place), "alt", "A woman at a window, unsaved.").html();
		Element picture = page.selectFirst("img[alt=\"A woman at a window, unsaved.\"]");
		assertThat(picture).isNotNull();
		assertThat(picture.attr("src")).startsWith("/studio/media/");
		assertThat(editor.get(picture.attr("src")).status()).isEqualTo(200);
		assertThat(this.client.get(picture.attr("src").replace("/studio", "")).status()).isEqualTo(404);
	}

	@Test
	void onlySignedInStaffSeeItAndNoCacheKeepsIt() {
		SignedInClient editor = this.staff.editor();
		String path = first(editor, "terms");
		Document form = editor.page(path);
		SignedInClient stranger = this.staff.someone();
		Answer refused = stranger.postBare(path + "/preview-panel",
				List.of("X-Requested-With", "fetch", "Sec-Fetch-Site", "same-origin"), "_csrf", stranger.token(),
				"term", "Zimmer");
		assertThat(refused.status()).isEqualTo(401);
		assertThat(refused.text()).doesNotContain("masthead");
		assertThat(editor.postBare(path + "/preview-panel", List.of(), "_csrf", "dead", "term", "x").status())
			.isEqualTo(403);
		assertThat(editor.get(path + "/preview-panel").status()).isEqualTo(405);
		assertThat(editor.post("/studio/tips" + path.substring(path.lastIndexOf('/')) + "/preview-panel").status())
			.isEqualTo(404);
		Answer shown = preview(editor, form, "term", "Zimmer");
		assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
		assertThat(shown.header("X-Robots-Tag")).isEqualTo("noindex");
		assertThat(shown.header("ETag")).isEmpty();
		assertThat(shown.header("Content-Security-Policy")).contains("frame-ancestors 'none'")
			.doesNotContain("frame-src", "unsafe");
	}

	private Answer preview(SignedInClient editor, Document page, String... fields) {
		FormElement form = (FormElement) page.selectFirst(FORM);
		form.attr("action", form.attr("data-preview"));
		return editor.submit(page, FORM, fields);
	}

	/** The rows of all tables, whose order says which were added. */
	private List<Object> contents() {
		List<Object> contents = new ArrayList<>();
		for (String table : TABLES) {
			List<Map<String, Object>> rows = this.jdbc.queryForList("select * from " + table);
			contents.add(rows.stream().map((row) -> String.valueOf(row.values())).sorted().toList());
		}
		return contents;
	}

	/** The first item that readers see; other tests leave drafts behind. */
	private static String first(SignedInClient editor, String kind) {
		return editor.page("/studio/" + kind)
			.select(".listing tbody tr:has(.state:matches((?i)^live)) th a")
			.attr("href");
	}

	/** The same words for every field of words that is no part of an address. */
	private static String[] named(Document form, String words) {
		List<String> names = form.select("form.editor .field > input[type=text][spellcheck=true]").eachAttr("name");
		// A verdict has a sentence and its page once it has a pair.
		Stream<String> pair = form.select("[name=sentence]").isEmpty() ? Stream.empty()
				: Stream.of("type", "runway", "other", "fitness", "answer", "no", "sentence", words);
		// Advice for some readers has no line, only a text.
		Stream<String> advice = form.select("textarea[name=text]").isEmpty() ? Stream.empty()
				: Stream.of("text", words);
		return Stream
			.concat(Stream.concat(pair, advice),
					names.stream().filter((name) -> !name.equals("note")).flatMap((name) -> Stream.of(name, words)))
			.toArray(String[]::new);
	}

}
