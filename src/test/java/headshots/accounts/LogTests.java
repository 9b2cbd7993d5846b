package headshots.accounts;

import java.time.LocalDate;
import java.util.List;

import headshots.SignedInClient;
import headshots.Staff;
import headshots.accounts.login.SignInFailures;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The activity log that staff read, and the secrets that the log file must not contain.
 */
@OwnGuide
@ExtendWith(OutputCaptureExtension.class)
class LogTests {

	private static final String NEW = "nine softboxes on a shelf";

	@Autowired
	private Staff staff;

	@Autowired
	private SignInFailures failures;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void useNoAccount() {
		for (String table : new String[] { "one_time_link", "spring_session", "sign_in_attempt", "sign_in_failure",
				"staff_account" }) {
			this.jdbc.sql("delete from " + table).update();
		}
	}

	@Test
	void everythingAboutAccountsLeavesExactlyOneLine() {
		long last = last();
		SignedInClient root = this.staff.hire("root", "ADMINISTRATOR");
		this.staff.someone().signIn("root", "wrong wrong wrong");
		Document made = root
			.follow(root.submit("/studio/staff", "form[action=/studio/staff]", "username", "ed", "displayName", "Ed"))
			.html();
		String link = made.select(".one-time-link").text().replaceAll("http://localhost:\\d+", "");
		SignedInClient ed = this.staff.someone();
		ed.submit(link, "form[action=/studio/join]", "password", Staff.PASSWORD, "passwordAgain", Staff.PASSWORD);
		ed.submit("/studio/account", "form[action=/studio/account/password]", "current", Staff.PASSWORD, "password",
				NEW, "passwordAgain", NEW);
		ed.submit("/studio/account", "form[action=/studio/account/name]", "displayName", "Eddie");
		SignedInClient elsewhere = this.staff.someone();
		elsewhere.signIn("ed", NEW);
		ed.submit("/studio/account", "form[action$=/end-others]");
		String id = this.jdbc.sql("select id from staff_account where username = 'ed'").query(String.class).single();
		for (String deed : List.of("promote", "demote", "disable", "enable", "link")) {
			root.post("/studio/staff/" + id + "/" + deed);
		}
		root.submit("/studio/account", "form[action=/sign-out]");
		assertThat(this.jdbc.sql("select action from audit_event where id > ? order by id")
			.param(last)
			.query(String.class)
			.list()).containsExactly("signed in", "sign-in failed", "account created", "link created", "link used",
					"password changed", "name changed", "signed in", "sessions ended", "account promoted",
					"account demoted", "account disabled", "account enabled", "link created", "signed out");
		assertThat(this.jdbc.sql("select distinct address from audit_event where id > ?")
			.param(last)
			.query(String.class)
			.list()).containsExactly("127.0.0.1");
	}

	@Test
	void editorsReadItAndNarrowIt() {
		SignedInClient editor = this.staff.hire("ellen", "EDITOR");
		this.staff.hire("frank", "EDITOR");
		Document all = editor.page("/studio/log");
		assertThat(all.select("tbody tr").get(0).text())
			.contains("Frank (frank) signed in with the password 127.0.0.1");
		assertThat(all.select("#person option").eachText()).contains("Everyone", "Ellen", "Frank");
		Document hers = editor.page("/studio/log?person=Ellen&action=signed+in");
		assertThat(hers.select("tbody tr td:first-of-type").eachText()).containsOnly("Ellen (ellen)");
		assertThat(hers.select("#person option[selected]").text()).isEqualTo("Ellen");
		LocalDate today = LocalDate.now();
		assertThat(editor.page("/studio/log?from=" + today + "&until=" + today).select("tbody tr")).isNotEmpty();
		assertThat(editor.page("/studio/log?until=" + today.minusDays(2)).select("main").text())
			.contains("No activity matches these filters.");
		assertThat(editor.get("/studio/log?from=never&page=x&until=99999999-13-45").status()).isEqualTo(200);
	}

	@Test
	void pagesOfFiftyFollowByPlainLinksThatKeepTheFilter() {
		SignedInClient editor = this.staff.hire("gustav & co", "EDITOR");
		for (int i = 0; i < 55; i++) {
			this.jdbc
				.sql("insert into audit_event (at, actor_id, actor_name, action, object, outcome) "
						+ "values (current_timestamp, 1, 'Gustav & co', 'counted', ?, '')")
				.param(String.valueOf(i))
				.update();
		}
		Document first = editor.page("/studio/log?person=Gustav+%26+co&action=counted");
		assertThat(first.select("tbody tr")).hasSize(50);
		Document second = editor.page(first.select("a[rel=next]").attr("href"));
		assertThat(second.select("tbody tr")).hasSize(5);
		assertThat(second.select("a[rel=next]")).isEmpty();
		assertThat(editor.page(second.select("a[rel=prev]").attr("href")).select("tbody tr")).hasSize(50);
	}

	@Test
	void displayNamesAreTextInTheLog() {
		SignedInClient editor = this.staff.hire("hedda", "EDITOR");
		editor.submit("/studio/account", "form[action=/studio/account/name]", "displayName", "<script>1</script>");
		Document page = editor.page("/studio/log");
		assertThat(page.select("tbody tr").get(0).text()).contains("<script>1</script>");
		assertThat(page.select("main script")).isEmpty();
	}

	@Test
	void aUserNameThatNoAccountHasIsNotRecorded() {
		long last = last();
		this.staff.insert("ida", "EDITOR");
		this.staff.someone().signIn("correct horse battery staple", "");
		this.staff.someone().signIn(" IDA", "not the right one");
		assertThat(rows(last)).containsExactly("Unknown username sign-in failed wrong username or password",
				"ida sign-in failed wrong username or password");
		assertThat(this.jdbc.sql("select subject || actor_name from sign_in_failure").query(String.class).list())
			.noneMatch((text) -> text.contains("horse"));
	}

	@Test
	void repeatedFailuresAreOneRowWithTheirNumber() {
		this.staff.insert("ina", "EDITOR");
		long last = last();
		SignedInClient person = this.staff.someone();
		for (int i = 0; i < 8; i++) {
			person.signIn("ina", "wrong again and again");
			person.signIn("stranger-" + i, "wrong again and again");
			person.post("/login/webauthn");
		}
		assertThat(rows(last)).containsExactly("ina sign-in failed wrong username or password",
				"Unknown username sign-in failed wrong username or password",
				"Unknown passkey sign-in failed passkey not registered");
		last = last();
		assertThat(person.signIn("ina", Staff.PASSWORD).status()).isEqualTo(303);
		assertThat(rows(last)).containsExactly("ina sign-in failed 7 more times within 15 minutes",
				"Ina signed in with the password");
		last = last();
		this.jdbc.sql("update sign_in_failure set since = since - ?")
			.param(SignInFailures.WINDOW.toMillis() + 1)
			.update();
		this.staff.someone().signIn("somebody-else", "wrong");
		assertThat(rows(last)).containsExactly("Unknown username sign-in failed 7 more times within 15 minutes",
				"Unknown username sign-in failed wrong username or password");
		last = last();
		this.failures.settleEnded();
		assertThat(rows(last)).containsExactly("Unknown passkey sign-in failed 7 more times within 15 minutes");
	}

	private List<String> rows(long last) {
		return this.jdbc
			.sql("select actor_name || ' ' || action || ' ' || outcome from audit_event where id > ? order by id")
			.param(last)
			.query(String.class)
			.list();
	}

	@Test
	void theLogFileHasNoSecretsAndNoForgedLines(CapturedOutput output) {
		this.staff.someone().signIn("a\r\nINFO admin ok", "canary password one");
		SignedInClient root = this.staff.hire("root", "ADMINISTRATOR");
		Document made = root
			.follow(root.submit("/studio/staff", "form[action=/studio/staff]", "username", "ed", "displayName", "Ed"))
			.html();
		String token = made.select(".one-time-link").text().replaceAll(".*token=", "");
		root.get("/studio/join?token=" + token);
		root.postBare("/studio/sample", List.of(), "password", "canary password two");
		assertThat(output.getAll()).doesNotContain("INFO admin ok", "canary password", Staff.PASSWORD, token,
				root.cookies().get("session"));
	}

	@Test
	void logEntriesStayOnTheirLine(CapturedOutput output) {
		Logger log = LoggerFactory.getLogger("headshots.accounts.Sample");
		log.warn("named {}", "a\r\nINFO admin ok\u0007\u2028next");
		log.warn("failed", new IllegalStateException("because\nINFO admin ok", new IllegalStateException("of this")));
		assertThat(output.getAll().lines().map(String::strip)).noneMatch((line) -> line.startsWith("INFO admin"))
			.noneMatch((line) -> line.equals("next"))
			.anyMatch((line) -> line.endsWith("named a | INFO admin ok??next"))
			.anyMatch((line) -> line.endsWith("because | INFO admin ok"))
			.anyMatch((line) -> line.equals("Caused by: java.lang.IllegalStateException: of this"))
			.anyMatch((line) -> line.startsWith("at headshots.accounts.LogTests"));
	}

	private long last() {
		return this.jdbc.sql("select coalesce(max(id), 0) from audit_event").query(Long.class).single();
	}

}
