package headshots.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SampleProfile;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.GuideForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A form with fields that its page does not have changes nothing but what the page's own
 * fields change.
 */
@StudioTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExtraFieldsTests {

	private static final List<String> EXTRA = List.of("role", "ADMINISTRATOR", "id", "1", "version", "999",
			"publishedAt", "2001-01-01T00:00:00Z", "author.id", "1", "authorId", "1", "author_name", "Somebody",
			"position", "1", "key", "stolen", "entry_key", "stolen", "live", "true", "live_revision", "1", "latest",
			"99", "number", "99", "enabled", "false", "joined", "true", "generation", "99", "password_hash", "x",
			"state", "LIVE", "changed", "2001-01-01", "kind", "types", "restoredFrom", "1", "content.position", "1",
			"digest", "x");

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInClient editor;

	private long editorId;

	static List<String> kinds() {
		return GuideForms.definitions().all().stream().map(FormDefinition::kind).toList();
	}

	@BeforeAll
	void signIn() {
		this.editor = this.staff.hire("extra-editor", "EDITOR");
		SamplePhotographs.live(this.editor, "Extra", 51);
		SampleProfile.live(this.editor);
		this.editorId = this.jdbc.queryForObject("select id from staff_account where username = 'extra-editor'",
				Long.class);
	}

	@ParameterizedTest
	@MethodSource("kinds")
	void anEditorSavesItsOwnFieldsAlone(String kind) {
		long id = this.jdbc.queryForObject(
				"select max(id) from entry where kind = ? and live_revision = latest_revision", Long.class, kind);
		Map<String, Object> before = row("entry", id);
		String text = content(id);
		int latest = (int) before.get("LATEST_REVISION");
		Answer answer = this.editor.submit("/studio/" + kind + "/" + id, "form.editor",
				extra("note", "More than asked", "kind", kindOf("/studio/" + kind + "/" + id)));
		assertThat(answer.header("Location")).isEqualTo("/studio/" + kind + "/" + id + "?done=same");
		assertThat(row("entry", id)).isEqualTo(before);
		assertThat(content(id)).isEqualTo(text);
		assertThat(this.jdbc.queryForObject("select count(*) from revision where entry_id = ? and number > ?",
				Long.class, id, latest))
			.isZero();
	}

	@Test
	void aNewEntryIsADraftOfItsAuthor() {
		Answer made = this.editor.post("/studio/tips", extra("title", "A tip with extras"));
		long id = Long.parseLong(made.header("Location").replaceFirst(".*/(\\d+)\\?.*", "$1"));
		assertThat(row("entry", id)).containsEntry("KIND", "tips")
			.containsEntry("ENTRY_KEY", "a-tip-with-extras")
			.containsEntry("LATEST_REVISION", 1)
			.containsEntry("LIVE_REVISION", null);
		assertThat(id).isGreaterThan(1);
		Map<String, Object> revision = this.jdbc.queryForMap("select * from revision where entry_id = ?", id);
		assertThat(revision).containsEntry("AUTHOR_ID", this.editorId)
			.containsEntry("AUTHOR_NAME", "Extra-editor")
			.containsEntry("NUMBER", 1)
			.containsEntry("RESTORED_FROM", null);
		assertThat(String.valueOf(revision.get("CREATED_AT"))).doesNotContain("2001");
		assertThat(content(id)).doesNotContain("\"position\":1,", "\"position\":1}", "stolen", "2001");
	}

	@Test
	void ownAccountFormsChangeNoRole() {
		Map<String, Object> before = row("staff_account", this.editorId);
		assertThat(this.editor.post("/studio/account/name", extra("displayName", "Extra-editor")).status())
			.isEqualTo(303);
		this.editor.post("/studio/account/password", extra("current", "wrong"));
		this.editor.post("/studio/account/sessions/end-others", extra("username", "evil"));
		Map<String, Object> after = row("staff_account", this.editorId);
		// Ending other sessions raises it by one, whatever the form said.
		assertThat((Integer) after.remove("GENERATION")).isEqualTo((Integer) before.remove("GENERATION") + 1);
		assertThat(after).isEqualTo(before);
		assertThat(this.editor.get("/studio/staff").status()).isEqualTo(403);
	}

	@Test
	void aNewAccountHasOnlyWhatTheFormAsksFor() {
		List<String> fields = new ArrayList<>(List.of(extra("username", "extra-new", "displayName", "New")));
		fields.set(fields.indexOf("ADMINISTRATOR"), "EDITOR");
		Answer made = this.staff.administrator().post("/studio/staff", fields.toArray(String[]::new));
		assertThat(made.status()).isEqualTo(303);
		Map<String, Object> row = this.jdbc.queryForMap("select * from staff_account where username = 'extra-new'");
		assertThat(row).containsEntry("ROLE", "EDITOR")
			.containsEntry("JOINED", false)
			.containsEntry("ENABLED", true)
			.containsEntry("GENERATION", 0);
		assertThat(row.get("ID")).isNotEqualTo(1L);
		assertThat((String) row.get("PASSWORD_HASH")).startsWith("{argon2id");
		String link = this.staff.administrator()
			.follow(made)
			.html()
			.select(".one-time-link code")
			.text()
			.replaceFirst(".*/studio/join", "/studio/join");
		Answer joined = this.staff.someone()
			.submit(link, "form[action=/studio/join]",
					extra("password", Staff.PASSWORD, "passwordAgain", Staff.PASSWORD));
		assertThat(joined.status()).isEqualTo(303);
		assertThat(this.jdbc.queryForMap("select * from staff_account where username = 'extra-new'"))
			.containsEntry("ROLE", "EDITOR")
			.containsEntry("ENABLED", true)
			.containsEntry("ID", row.get("ID"));
	}

	@Test
	void theOtherFormsLookAtTheirOwnFieldsToo() {
		long id = this.jdbc.queryForObject("select min(id) from entry where kind = 'questions'", Long.class);
		Map<String, Object> before = row("entry", id);
		String text = content(id);
		this.editor.post("/studio/questions/new/working-copy", extra("question", "Kept?"));
		assertThat(this.jdbc.queryForMap("select * from working_copy where staff_id = ?", this.editorId))
			.containsEntry("STAFF_NAME", "Extra-editor")
			.containsEntry("BEGAN_FROM", 0)
			.containsEntry("FIELDS", "{\"question\":[\"Kept?\"]}");
		this.editor.post("/studio/entries/" + id + "/revisions/1/restoration", extra("base", "0"));
		this.editor.post("/studio/entries/" + id + "/withdrawal", extra("base", "0"));
		this.editor.post("/studio/entries/" + id + "/discarding", extra("base", "0"));
		this.editor.post("/studio/publication", extra("shown", id + ":99"));
		assertThat(row("entry", id)).isEqualTo(before);
		assertThat(content(id)).isEqualTo(text);
	}

	private Map<String, Object> row(String table, long id) {
		return this.jdbc.queryForMap("select * from " + table + " where id = ?", id);
	}

	private String content(long id) {
		return this.jdbc.queryForObject(
				"select content from revision where entry_id = ? order by number desc " + "fetch first row only",
				String.class, id);
	}

	/** Returns what a source says it is, in a field of its own; other items have none. */
	private String kindOf(String editor) {
		Document page = this.editor.page(editor);
		return page.select("select#kind").isEmpty() ? "types" : page.select("#kind option[selected]").val();
	}

	private static String[] extra(String... fields) {
		List<String> all = new ArrayList<>(List.of(fields));
		for (int i = 0; i < EXTRA.size(); i += 2) {
			if (!all.contains(EXTRA.get(i))) {
				all.addAll(EXTRA.subList(i, i + 2));
			}
		}
		return all.toArray(String[]::new);
	}

}
