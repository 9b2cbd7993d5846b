package headshots.accounts.admin;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.accounts.OwnGuide;
import headshots.accounts.Role;
import headshots.accounts.StaffAccount;
import headshots.accounts.StaffAccounts;
import headshots.accounts.StaffAuthentication;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Administrators manage accounts, and the sessions and links of these accounts follow.
 */
@OwnGuide
class StaffAccountServiceTests {

	private static final String NEW_ACCOUNT = "form[action=/studio/staff]";

	private static final String JOIN = "form[action=/studio/join]";

	private static final String PASSWORD = "five gray cards in a drawer";

	@Autowired
	private Staff staff;

	@Autowired
	private StaffAccounts accounts;

	@Autowired
	private StaffAccountService staffAccountService;

	@Autowired
	private JdbcClient jdbc;

	private SignedInClient administrator;

	@BeforeEach
	void oneAdministrator() {
		for (String table : new String[] { "one_time_link", "spring_session", "sign_in_attempt", "staff_account" }) {
			this.jdbc.sql("delete from " + table).update();
		}
		this.administrator = this.staff.hire("root", "ADMINISTRATOR");
	}

	@Test
	void aColleagueJoinsByALinkThatIsShownOnceAndWorksOnce() {
		Answer made = this.administrator.follow(this.administrator.submit("/studio/staff", NEW_ACCOUNT, "username",
				"Nora", "displayName", "Nora <b>", "role", "EDITOR"));
		assertThat(made.status()).isEqualTo(200);
		String link = link(made.html());
		assertThat(made.html().select("main b")).isEmpty();
		assertThat(this.administrator.get("/studio/staff").text()).doesNotContain(link)
			.contains("hasn’t signed in yet");

		SignedInClient nora = this.staff.someone();
		assertThat(nora.submit(link, JOIN, "password", "password1234567", "passwordAgain", "password1234567").status())
			.isEqualTo(422);
		Answer joined = nora.submit(link, JOIN, "password", PASSWORD, "passwordAgain", PASSWORD);
		assertThat(joined.status()).isEqualTo(303);
		assertThat(nora.get("/studio").status()).isEqualTo(200);
		assertThat(nora.get("/studio/staff").status()).isEqualTo(403);
		Answer used = nora.get(link);
		assertThat(used.status()).isEqualTo(404);
		assertThat(used.html().select("h1").text()).isEqualTo("This link no longer works");
		assertThat(this.staff.someone().get(link).html().select("main").text()).contains("works once",
				"ask the administrator who sent you the link");
		assertThat(this.staff.someone().signIn("nora", PASSWORD).status()).isEqualTo(303);
	}

	@Test
	void signingInRequiresAPassword() {
		this.administrator.submit("/studio/staff", NEW_ACCOUNT, "username", "pia", "displayName", "Pia");
		for (String password : new String[] { "", "null", Staff.PASSWORD }) {
			assertThat(this.staff.someone().signIn("pia", password).status()).isEqualTo(401);
		}
	}

	@Test
	void aLostPasswordIsReplacedByALinkThatLivesAnHourAndEndsAllSessions() {
		SignedInClient ed = this.staff.hire("ed", "EDITOR");
		String first = newLink("ed");
		String second = newLink("ed");
		assertThat(this.staff.someone().get(first).status()).isEqualTo(404);
		assertThat(this.jdbc
			.sql("select count(*) from one_time_link where expires between "
					+ "current_timestamp + interval '59' minute and current_timestamp + interval '61' minute")
			.query(Long.class)
			.single()).isEqualTo(1);
		SignedInClient owner = this.staff.someone();
		assertThat(owner.submit(second, JOIN, "password", PASSWORD, "passwordAgain", PASSWORD).status()).isEqualTo(303);
		assertThat(ed.get("/studio").status()).isEqualTo(302);
		assertThat(owner.get("/studio").status()).isEqualTo(200);
		assertThat(this.staff.someone().signIn("ed", Staff.PASSWORD).status()).isEqualTo(401);
	}

	@Test
	void manyAtOnceUseALinkOnce() throws Exception {
		this.staff.insert("max", "EDITOR");
		String link = newLink("max");
		ExecutorService threads = Executors.newFixedThreadPool(6);
		var statuses = threads.invokeAll(java.util.Collections.nCopies(6,
				() -> this.staff.someone()
					.submit(link, JOIN, "password", PASSWORD, "passwordAgain", PASSWORD)
					.status()))
			.stream()
			.map((status) -> {
				try {
					return status.get();
				}
				catch (Exception | AssertionError ex) {
					// The page was gone before this one had opened it.
					return 404;
				}
			})
			.toList();
		threads.shutdown();
		assertThat(statuses).containsOnlyOnce(303);
	}

	@Test
	void disablingAnAccountSignsItOutAtTheNextRequest() {
		SignedInClient ed = this.staff.hire("ed", "EDITOR");
		assertThat(ed.get("/studio").status()).isEqualTo(200);
		String link = newLink("ed");
		assertThat(post("ed", "disable").header("Location")).isEqualTo("/studio/staff?done=disabled");
		assertThat(ed.get("/studio").status()).isEqualTo(302);
		assertThat(this.staff.someone().signIn("ed", Staff.PASSWORD).status()).isEqualTo(401);
		assertThat(this.staff.someone().get(link).status()).isEqualTo(404);
		assertThat(post("ed", "link").status()).isEqualTo(409);
		post("ed", "enable");
		assertThat(ed.get("/studio").status()).isEqualTo(302);
		assertThat(this.staff.signIn("ed").get("/studio").status()).isEqualTo(200);
	}

	@Test
	void reloadingThePageOfALinkMakesNoOtherAndShowsItNoMore() {
		this.staff.insert("ed", "EDITOR");
		Answer made = post("ed", "link");
		String path = made.header("Location");
		String link = link(this.administrator.follow(made).html());
		assertThat(path).doesNotContain(link.replaceFirst(".*token=", ""));
		Document reloaded = this.administrator.page(path);
		assertThat(reloaded.select(".one-time-link")).isEmpty();
		assertThat(reloaded.text()).contains("shown only once").doesNotContain(link);
		assertThat(this.jdbc.sql("select count(*) from one_time_link").query(Long.class).single()).isEqualTo(1);
		assertThat(this.staff.someone().get(link).status()).isEqualTo(200);
	}

	@Test
	void aLinkIsNotShownForAnotherAccountNorOnceItIsReplaced() {
		this.staff.insert("ed", "EDITOR");
		long other = this.staff.insert("ned", "EDITOR");
		post("ed", "link");
		assertThat(this.administrator.page("/studio/staff/" + other + "/link").select(".one-time-link")).isEmpty();
		Answer first = post("ed", "link");
		String kept = this.administrator.cookies().get("flash");
		post("ed", "link");
		this.administrator.cookies().put("flash", kept);
		assertThat(this.administrator.follow(first).html().select(".one-time-link")).isEmpty();
	}

	@Test
	void disablingAndPromotingAskFirst() {
		long id = this.staff.insert("ed", "EDITOR");
		for (String deed : List.of("promote", "disable")) {
			String path = "/studio/staff/" + id + "/" + deed;
			Document list = this.administrator.page("/studio/staff");
			assertThat(list.select("form[action=" + path + "]")).isEmpty();
			assertThat(list.select("a[href=" + path + "]")).hasSize(1);
			Document question = this.administrator.page(path);
			assertThat(question.select("h1").text()).contains("Ed").endsWith("?");
			assertThat(question.select("main .actions a[href=/studio/staff]").text()).isEqualTo("Cancel");
			assertThat(this.accounts.find(id).orElseThrow().enabled()).isTrue();
			assertThat(this.accounts.find(id).orElseThrow().member().role())
				.isEqualTo(deed.equals("promote") ? Role.EDITOR : Role.ADMINISTRATOR);
			assertThat(this.administrator.submit(question, "main form").status()).isEqualTo(303);
		}
		assertThat(this.accounts.find(id).orElseThrow().enabled()).isFalse();
		assertThat(this.accounts.find(id).orElseThrow().member().role()).isEqualTo(Role.ADMINISTRATOR);
	}

	@Test
	void aChangedRoleAppliesAtTheNextRequestUnderANewSessionId() {
		SignedInClient ada = this.staff.hire("ada", "ADMINISTRATOR");
		String before = ada.cookies().get("session");
		assertThat(ada.get("/studio/staff").status()).isEqualTo(200);
		post("ada", "demote");
		assertThat(ada.get("/studio/staff").status()).isEqualTo(403);
		assertThat(ada.cookies().get("session")).isNotEqualTo(before);
		post("ada", "promote");
		assertThat(ada.page("/studio/staff").select("header").text()).contains("Staff");
	}

	@Test
	void aDeletedAccountIsNotSignedIn() {
		SignedInClient ed = this.staff.hire("ed", "EDITOR");
		this.jdbc.sql("delete from staff_account where username = 'ed'").update();
		assertThat(ed.get("/studio").status()).isEqualTo(302);
	}

	@Test
	void administratorsCannotChangeTheirOwnRoleOrDisableThemselves() {
		this.staff.insert("other", "ADMINISTRATOR");
		for (String deed : new String[] { "demote", "disable", "promote" }) {
			Answer answer = post("root", deed);
			assertThat(answer.status()).as(deed).isEqualTo(409);
			assertThat(answer.html().select(".notice--warning").text()).contains("your own");
		}
		assertThat(this.administrator.get("/studio/staff").status()).isEqualTo(200);
		SignedInClient ed = this.staff.hire("ed", "EDITOR");
		long id = this.accounts.find("ed").orElseThrow().member().id();
		assertThat(ed.post("/studio/staff/" + id + "/promote").status()).isEqualTo(403);
		assertThat(ed
			.submit("/studio/account", "form[action=/studio/account/name]", "displayName", "Ed", "role",
					"ADMINISTRATOR", "id", "1")
			.status()).isEqualTo(303);
		assertThat(this.accounts.find("ed").orElseThrow().member().role()).isEqualTo(Role.EDITOR);
	}

	@Test
	void twoAdministratorsWhoDemoteOrDisableEachOtherLeaveOne() throws Exception {
		ExecutorService threads = Executors.newFixedThreadPool(2);
		for (String deed : List.of("demote", "disable", "demote", "disable", "demote", "disable")) {
			this.jdbc.sql("delete from staff_account").update();
			SignedInClient one = this.staff.hire("one", "ADMINISTRATOR");
			SignedInClient two = this.staff.hire("two", "ADMINISTRATOR");
			String oneToken = one.token();
			String twoToken = two.token();
			long first = this.accounts.find("one").orElseThrow().member().id();
			long second = this.accounts.find("two").orElseThrow().member().id();
			threads.invokeAll(
					List.of(() -> one.postBare("/studio/staff/" + second + "/" + deed, List.of(), "_csrf", oneToken),
							() -> two.postBare("/studio/staff/" + first + "/" + deed, List.of(), "_csrf", twoToken)));
			assertThat(this.accounts.lockedAdministrators()).as(deed).hasSize(1);
		}
		threads.shutdown();
	}

	@Test
	void aUserNameIsTakenOnceWhateverItsCase() {
		this.staff.insert("ed", "EDITOR");
		Answer answer = this.administrator.submit("/studio/staff", NEW_ACCOUNT, "username", "ED", "displayName",
				"Other Ed");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.html().select(".problems a").text()).contains("This username is taken");
		assertThat(answer.html().select("#displayName").val()).isEqualTo("Other Ed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Nora Light", "nora  LIGHT", " Nora Light ", "\uff2eora Light" })
	void aDisplayNameIsTakenOnceWhateverItsCaseAndSpelling(String name) {
		this.administrator.submit("/studio/staff", NEW_ACCOUNT, "username", "nora", "displayName", "Nora Light");
		Answer made = this.administrator.submit("/studio/staff", NEW_ACCOUNT, "username", "nora2", "displayName", name);
		assertThat(made.status()).isEqualTo(422);
		assertThat(made.html().select(".problems a[href=#displayName]").text())
			.contains("Another account already has this display name");
		SignedInClient ed = this.staff.hire("ed", "EDITOR");
		Answer renamed = ed.submit("/studio/account", "form[action=/studio/account/name]", "displayName", name);
		assertThat(renamed.status()).isEqualTo(422);
		assertThat(renamed.html().select(".problems a").text())
			.contains("Another account already has this display name");
		assertThat(ed.submit("/studio/account", "form[action=/studio/account/name]", "displayName", "ED").status())
			.isEqualTo(303);
	}

	@Test
	void theTableItselfRefusesAnotherAccountOfTheSameDisplayName() {
		addAccount("nora", "Nora");
		assertThatExceptionOfType(DuplicateKeyException.class).isThrownBy(() -> addAccount("nora2", "NORA"));
	}

	@Test
	void anAccountThatIsNotThereIsNotFound() {
		for (String id : new String[] { "0", "999999", "x", "-1", "99999999999999999999" }) {
			assertThat(this.administrator.post("/studio/staff/" + id + "/disable").status()).as(id).isEqualTo(404);
		}
	}

	@Test
	void theServiceItselfRefusesEditors() {
		StaffAccount ed = account("ed", "EDITOR");
		SecurityContextHolder.clearContext();
		assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
			.isThrownBy(() -> this.staffAccountService.all());
		SecurityContextHolder.getContext().setAuthentication(new StaffAuthentication(ed, false));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.staffAccountService.all());
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.staffAccountService.changeRole(ed.member(), ed, Role.ADMINISTRATOR));
		SecurityContextHolder.clearContext();
	}

	private Answer post(String username, String deed) {
		long id = this.accounts.find(username).orElseThrow().member().id();
		return this.administrator.post("/studio/staff/" + id + "/" + deed);
	}

	private String newLink(String username) {
		return link(this.administrator.follow(post(username, "link")).html());
	}

	private void addAccount(String username, String displayName) {
		this.accounts.add(username, displayName, Role.EDITOR, "", false);
	}

	private StaffAccount account(String username, String role) {
		this.staff.insert(username, role);
		return this.accounts.find(username).orElseThrow();
	}

	private static String link(Document page) {
		return page.select(".one-time-link").text().replaceAll("http://localhost:\\d+", "");
	}

}
