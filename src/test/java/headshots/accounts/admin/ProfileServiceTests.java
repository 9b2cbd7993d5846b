package headshots.accounts.admin;

import java.time.Duration;
import java.util.List;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StatementCount;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One's own name, password and sessions.
 */
@GuideTest
class ProfileServiceTests {

	private static final String PAGE = "/studio/account";

	private static final String PASSWORD_FORM = "form[action=/studio/account/password]";

	private static final String NEW = "eleven reflectors, one sun";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private StatementCount statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aNewNameIsShownAtOnce() {
		SignedInClient person = this.staff.hire("nell", "EDITOR");
		Answer answer = person.submit(PAGE, "form[action=/studio/account/name]", "displayName", " Nell & Co <i> ");
		assertThat(answer.status()).isEqualTo(303);
		assertThat(person.page(answer.header("Location")).select("header").text()).contains("Nell & Co <i>");
		assertThat(person.submit(PAGE, "form[action=/studio/account/name]", "displayName", "  ").status())
			.isEqualTo(422);
	}

	@Test
	void aNewPasswordNeedsTheOldOneAndEndsAllOtherSessions() {
		SignedInClient here = this.staff.hire("paul", "EDITOR");
		SignedInClient there = this.staff.signIn("paul");
		String id = here.cookies().get("session");
		Answer wrong = here.submit(PAGE, PASSWORD_FORM, "current", "not my password", "password", NEW, "passwordAgain",
				NEW);
		assertThat(wrong.status()).isEqualTo(422);
		assertThat(wrong.html().select(".problems a").attr("href")).isEqualTo("#current");
		assertThat(there.get("/studio").status()).isEqualTo(200);

		Answer changed = here.submit(PAGE, PASSWORD_FORM, "current", Staff.PASSWORD, "password", NEW, "passwordAgain",
				NEW);
		assertThat(changed.status()).isEqualTo(303);
		assertThat(here.get("/studio").status()).isEqualTo(200);
		assertThat(here.cookies().get("session")).isNotEqualTo(id);
		assertThat(there.get("/studio").status()).isEqualTo(302);
		assertThat(this.staff.someone().signIn("paul", Staff.PASSWORD).status()).isEqualTo(401);
		assertThat(this.staff.someone().signIn("paul", NEW).status()).isEqualTo(303);
	}

	@Test
	void aSpaceAtTheBeginningBelongsToThePassword() {
		SignedInClient person = this.staff.hire("spike", "EDITOR");
		person.submit(PAGE, PASSWORD_FORM, "current", Staff.PASSWORD, "password", " " + NEW, "passwordAgain",
				" " + NEW);
		assertThat(this.staff.someone().signIn("spike", NEW).status()).isEqualTo(401);
		assertThat(this.staff.someone().signIn("spike", " " + NEW).status()).isEqualTo(303);
	}

	@Test
	void guessingTheOldPasswordFromAnOpenSessionIsSlowedDownToo() {
		SignedInClient person = this.staff.hire("greta", "EDITOR");
		for (int i = 0; i < 10; i++) {
			person.submit(PAGE, PASSWORD_FORM, "current", "guess number " + i, "password", NEW, "passwordAgain", NEW);
		}
		this.jdbc.sql("update sign_in_attempt set last_failure = ?").param(System.currentTimeMillis()).update();
		Answer answer = person.submit(PAGE, PASSWORD_FORM, "current", Staff.PASSWORD, "password", NEW, "passwordAgain",
				NEW);
		assertThat(answer.html().select(".problems").text()).contains("Too many wrong passwords");
		this.jdbc.sql("delete from sign_in_attempt").update();
	}

	@Test
	void sessionsAreListedAndEndedOneByOneOrAllOthers() {
		SignedInClient here = this.staff.hire("sam", "EDITOR");
		SignedInClient second = this.staff.signIn("sam");
		SignedInClient third = this.staff.signIn("sam");
		Document page = here.page(PAGE);
		assertThat(page.select("section:has(#sessions) tbody tr")).hasSize(3);
		assertThat(page.select("section:has(#sessions) tbody tr:contains(This browser)")).hasSize(1);
		assertThat(page.select("section:has(#sessions) tbody th").eachText()).containsOnly("Another browser");
		assertThat(page.select("section:has(#sessions) tbody button").attr("aria-label"))
			.matches("Sign out there: Another browser, signed in \\w{3} \\d+, \\d{4}, \\d+:\\d\\d [AP]M");
		assertThat(page.html())
			.doesNotContain(new String(java.util.Base64.getDecoder().decode(second.cookies().get("session"))));
		here.submit(page, "form[action$=/end]");
		here.page(PAGE);
		assertThat(List.of(second.get("/studio").status(), third.get("/studio").status()))
			.containsExactlyInAnyOrder(200, 302);
		here.submit(PAGE, "form[action$=/end-others]");
		assertThat(List.of(second.get("/studio").status(), third.get("/studio").status())).containsOnly(302);
		assertThat(here.get("/studio").status()).isEqualTo(200);
	}

	@Test
	void theSessionsOfOthersCannotBeEnded() {
		SignedInClient victim = this.staff.hire("vera", "EDITOR");
		String handle = this.jdbc
			.sql("select primary_id from spring_session where principal_name = "
					+ "(select cast(id as varchar) from staff_account where username = 'vera')")
			.query(String.class)
			.single();
		this.staff.editor().post(PAGE + "/sessions/" + handle + "/end");
		assertThat(victim.get("/studio").status()).isEqualTo(200);
	}

	@Test
	void aSessionEndsAfterTwoIdleHours() {
		SignedInClient person = this.staff.hire("ivo", "EDITOR");
		long idle = Duration.ofHours(2).plusSeconds(1).toMillis();
		sessionsOf("ivo", "last_access_time = last_access_time - " + idle);
		assertThat(person.get("/studio").status()).isEqualTo(302);
	}

	@Test
	void aSessionEndsTwelveHoursAfterTheSignInHoweverBusy() {
		SignedInClient person = this.staff.hire("tom", "EDITOR");
		assertThat(person.get("/studio").status()).isEqualTo(200);
		this.jdbc
			.sql("update spring_session_attributes set attribute_bytes = ? where attribute_name = 'signed-in' "
					+ "and session_primary_id in (select primary_id from spring_session where principal_name = "
					+ "(select cast(id as varchar) from staff_account where username = 'tom'))")
			.param(new org.springframework.core.serializer.support.SerializingConverter()
				.convert(System.currentTimeMillis() - Duration.ofHours(12).plusSeconds(1).toMillis()))
			.update();
		assertThat(person.get("/studio").status()).isEqualTo(302);
	}

	@Test
	void anUnreadableSessionIsIgnoredAndBlocksNothing() {
		SignedInClient person = this.staff.hire("uma", "EDITOR");
		this.jdbc
			.sql("update spring_session_attributes set attribute_bytes = ? where session_primary_id in "
					+ "(select primary_id from spring_session where principal_name = "
					+ "(select cast(id as varchar) from staff_account where username = 'uma'))")
			.param(new byte[] { 1, 2, 3 })
			.update();
		assertThat(person.get("/studio").status()).isEqualTo(302);
		assertThat(person.signIn("uma", Staff.PASSWORD).status()).isEqualTo(303);
		assertThat(person.get("/studio").status()).isEqualTo(200);
	}

	@Test
	void aStaffRequestReadsTheAccountWithOneStatement() {
		SignedInClient person = this.staff.editor();
		person.get("/studio/help");
		// Besides, the session is read twice and the time of its last use is written.
		assertThat(this.statements.during(() -> person.get("/studio/help"))).isEqualTo(4);
	}

	@Test
	void readersPagesAreTheSameForStaffAndTouchNoSession() {
		SignedInClient person = this.staff.editor();
		person.get("/faq");
		assertThat(this.statements.during(() -> person.get("/faq"))).isZero();
		assertThat(person.get("/faq").text()).isEqualTo(this.client.get("/faq").text());
	}

	@Test
	void passwordManagersFindThePage() {
		Answer answer = this.client.get("/.well-known/change-password");
		assertThat(answer.status()).isEqualTo(302);
		assertThat(answer.header("Location")).isEqualTo(PAGE);
	}

	private void sessionsOf(String username, String change) {
		this.jdbc
			.sql("update spring_session set " + change + " where principal_name = "
					+ "(select cast(id as varchar) from staff_account where username = ?)")
			.param(username)
			.update();
	}

}
