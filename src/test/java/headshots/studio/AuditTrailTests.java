package headshots.studio;

import java.util.List;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.audit.Actor;
import headshots.content.ContentVersion;
import headshots.publishing.ArchiveImport;
import headshots.publishing.ContentArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Whatever changes what readers see, or who may change it, leaves one line in the log.
 */
@StudioTest
class AuditTrailTests {

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcTemplate jdbc;

	@Autowired
	private ContentArchive archive;

	@Autowired
	private ArchiveImport archiveImport;

	@Autowired
	private ContentVersion version;

	private SignedInClient editor;

	private long before;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
		count();
	}

	@Test
	void publishingRestoringAndWithdrawingLeaveOneLineEach() {
		Answer made = this.editor.post("/studio/terms", "term", "Audited term", "meaning", "What is in the log.");
		long id = Long.parseLong(made.header("Location").replaceFirst(".*/(\\d+)\\?.*", "$1"));
		assertThat(events()).isEmpty();
		assertThat(this.editor.submit("/studio/entries/" + id + "/publication", "form[action=/studio/publication]")
			.status()).isEqualTo(303);
		assertThat(events()).containsExactly("Edda published terms audited-term, revision 1 ");
		assertThat(this.editor
			.post("/studio/terms/" + id, "term", "Audited term", "meaning", "Now other words.", "slug", "audited-term",
					"base", "1")
			.status()).isEqualTo(303);
		assertThat(events()).isEmpty();
		assertThat(this.editor.post("/studio/entries/" + id + "/revisions/1/restoration", "base", "2").status())
			.isEqualTo(303);
		assertThat(events()).containsExactly("Edda restored terms audited-term, revision 1 as revision 3");
		assertThat(
				this.editor.post("/studio/entries/" + id + "/withdrawal", "base", "3", "destination", "gone").status())
			.isEqualTo(303);
		assertThat(events()).containsExactly("Edda withdrew terms audited-term, revision 3 ");
	}

	@Test
	void puttingAwayDiscardingAndPublishingAgainAreCalledWhatTheyAre() {
		Answer made = this.editor.post("/studio/terms", "term", "Put away term", "meaning", "Never seen.");
		String editor = made.header("Location").replaceFirst("\\?.*", "");
		String item = "/studio/entries/" + editor.replaceAll("\\D", "");
		assertThat(this.editor.page(editor).select(".standing a").eachText()).contains("Put away");
		assertThat(this.editor.page(item + "/publication").select(".proposal").text()).contains("New: readers");
		assertThat(this.editor.submit(item + "/discarding", "main form").status()).isEqualTo(303);
		assertThat(events()).containsExactly("Edda put away terms put-away-term, revision 1 ");
		assertThat(this.editor.page(editor).select(".standing .state").text()).isEqualTo("put away");
		String link = this.editor.page("/studio/log").select("tbody tr:first-child td a").attr("href");
		assertThat(this.editor.get(link).header("Location")).isEqualTo(editor);
		this.editor.submit(item + "/publication", "form[action=/studio/publication]");
		this.editor.submit(editor, "form.editor", "action", "save", "meaning", "Given up.");
		count();
		assertThat(this.editor.submit(item + "/discarding", "main form").status()).isEqualTo(303);
		assertThat(events()).containsExactly("Edda discarded terms put-away-term, revision 2 back to revision 1");
		this.editor.post(item + "/withdrawal", "base", "3", "destination", "gone");
		assertThat(this.editor.page(editor).select(".standing .state").text()).isEqualTo("withdrawn");
		assertThat(this.editor.page(item + "/publication").select(".proposal").text())
			.contains("Published again: readers saw this until it was withdrawn.")
			.doesNotContain("New:");
		count();
	}

	@Test
	void refusedUploadsLeaveNoFile() {
		this.editor.post("/studio/publication", "shown", "1:99");
		this.editor.post("/studio/entries/1/withdrawal", "base", "99", "destination", "gone");
		this.editor.post("/studio/entries/1/revisions/1/restoration", "base", "99");
		this.editor.post("/studio/entries/1/discarding", "base", "99");
		assertThat(events()).isEmpty();
	}

	@Test
	void anImportLeavesOneLineAndOneForEachEntryThatItPublishes() {
		ContentArchive.Unpacked same = this.archive.read(this.archive.write());
		assertThat(this.archiveImport.take(same, this.version.current(), new Actor(1L, "Importer"))).isEmpty();
		assertThat(events()).containsExactly("Importer imported archive nothing differed");
	}

	@Test
	void signingInAndOutLeavesOneLineEach() {
		this.staff.insert("audited", "EDITOR");
		SignedInClient person = this.staff.signIn("audited");
		assertThat(events()).containsExactly("Audited signed in  with the password");
		person.post("/sign-out");
		assertThat(events()).containsExactly("Audited signed out  ");
		this.staff.someone().signIn("audited", "wrong");
		assertThat(events()).containsExactly("audited sign-in failed  wrong username or password");
	}

	@Test
	void previewLinksLeaveOneLineEach() {
		long id = this.jdbc.queryForObject("select min(id) from entry where kind = 'tips'", Long.class);
		this.editor.post("/studio/entries/" + id + "/preview-links");
		assertThat(events()).hasSize(1).first().asString().contains("preview link created");
		this.editor.post("/studio/entries/" + id + "/preview-links/removal");
		assertThat(events()).hasSize(1).first().asString().contains("preview links turned off");
	}

	@Test
	void reloadingThePageOfAPreviewLinkMakesNoOtherAndShowsItNoMore() {
		long id = this.jdbc.queryForObject("select min(id) from entry where kind = 'tips'", Long.class);
		Answer made = this.editor.post("/studio/entries/" + id + "/preview-links");
		assertThat(made.header("Location")).isEqualTo("/studio/entries/" + id + "/preview-links");
		String link = this.editor.follow(made)
			.html()
			.getElementById("preview-link")
			.attr("href")
			.replaceFirst("https?://[^/]+", "");
		assertThat(this.editor.follow(made).text()).doesNotContain(link);
		assertThat(events()).hasSize(1);
		assertThat(this.staff.someone().get(link).status()).isEqualTo(200);
		this.editor.post("/studio/entries/" + id + "/preview-links/removal");
		Answer ended = this.staff.someone().get(link);
		assertThat(ended.status()).isEqualTo(404);
		assertThat(ended.html().select("h1").text()).isEqualTo("This preview link no longer works");
		assertThat(ended.html().select("main").text()).contains("Ask the person who sent you the link");
		count();
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_event set actor_name = 'Nobody'", "delete from audit_event",
			"update audit_event set at = current_timestamp where id = (select min(id) from audit_event)" })
	void theLogItselfCannotBeChanged(String statement) {
		assertThatThrownBy(() -> this.jdbc.update(statement)).rootCause().hasMessageContaining("only ever added to");
	}

	private void count() {
		this.before = this.jdbc.queryForObject("select coalesce(max(id), 0) from audit_event", Long.class);
	}

	/** Returns the events since the last call. */
	private List<String> events() {
		List<String> events = this.jdbc.queryForList(
				"select actor_name || ' ' || action || ' ' || object || ' ' || outcome from audit_event where id > ? order by id",
				String.class, this.before);
		count();
		return events;
	}

}
