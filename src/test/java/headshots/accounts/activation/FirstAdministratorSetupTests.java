package headshots.accounts.activation;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.accounts.OwnGuide;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A guide without an account.
 */
@OwnGuide
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorSetupTests {

	private static final Pattern LINE = Pattern
		.compile("Create the first administrator at (http://localhost:\\d+)(/studio/set-up\\?token=[0-9a-f]{64}) ");

	private static final String FORM = "form[action=/studio/set-up]";

	private static final String PASSWORD = "three lamps and a gray wall";

	@Autowired
	private Staff staff;

	@Autowired
	private FirstAdministratorSetup firstAdministratorSetup;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void forgetEveryone() {
		for (String table : new String[] { "one_time_link", "spring_session", "staff_account" }) {
			this.jdbc.sql("delete from " + table).update();
		}
	}

	@Test
	void openingTheFormStoresNoSession(CapturedOutput output) {
		String address = offered(output);
		for (int i = 0; i < 10; i++) {
			assertThat(this.staff.someone().get(address).status()).isEqualTo(200);
		}
		assertThat(this.jdbc.sql("select count(*) from spring_session").query(Long.class).single()).isZero();
	}

	@Test
	void theLogHasTheAddressThatMakesTheFirstAdministrator(CapturedOutput output) {
		String address = offered(output);
		SignedInClient person = this.staff.someone();
		Answer answer = person.submit(address, FORM, "username", "Mo", "displayName", " Mo Light ", "password",
				PASSWORD, "passwordAgain", PASSWORD);
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).isEqualTo("/studio");
		assertThat(person.page("/studio/staff").select("tbody tr").text()).contains("Mo Light", "mo", "administrator");
		assertThat(this.staff.someone().signIn("mo", PASSWORD).status()).isEqualTo(303);
		assertThat(this.staff.someone().get(address).status()).isEqualTo(404);
		assertThat(stored()).doesNotContain(address.substring(address.indexOf('=') + 1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/studio/set-up", "/studio/set-up?token=", "/studio/set-up?token=nonsense", "/studio/join",
			"/studio/join?token=nonsense", "/studio/join?token=%27%20or%201=1" })
	void withoutTheTokenThePageIsNotFound(String path) {
		assertThat(this.staff.someone().get(path).status()).isEqualTo(404);
		String bare = path.replaceAll("\\?.*", "");
		assertThat(this.staff.someone()
			.post(bare, "username", "mallory", "displayName", "M", "password", PASSWORD, "passwordAgain", PASSWORD)
			.status()).isEqualTo(404);
	}

	@Test
	void aNewStartKillsTheOldAddress(CapturedOutput output) {
		String first = offered(output);
		String second = offered(output);
		assertThat(this.staff.someone().get(first).status()).isEqualTo(404);
		assertThat(this.staff.someone().get(second).status()).isEqualTo(200);
	}

	@Test
	void theAddressDiesAfterADay(CapturedOutput output) {
		String address = offered(output);
		this.jdbc.sql("update one_time_link set expires = expires - interval '24' hour").update();
		assertThat(this.staff.someone().get(address).status()).isEqualTo(404);
	}

	@Test
	void aGuideWithAnAccountOffersNothing(CapturedOutput output) {
		this.staff.insert("ada", "EDITOR");
		int before = output.getOut().length();
		this.firstAdministratorSetup.offer();
		assertThat(output.getOut().substring(before)).doesNotContain("set-up");
	}

	@Test
	void manyAtOnceMakeExactlyOneAdministrator(CapturedOutput output) throws Exception {
		String address = offered(output);
		List<Callable<Integer>> posts = IntStream.range(0, 20).<Callable<Integer>>mapToObj((number) -> {
			SignedInClient person = this.staff.someone();
			Document page = person.page(address);
			return () -> person
				.submit(page, FORM, "username", "admin" + number, "displayName", "A" + number, "password", PASSWORD,
						"passwordAgain", PASSWORD)
				.status();
		}).toList();
		ExecutorService threads = Executors.newFixedThreadPool(20);
		List<Integer> statuses = threads.invokeAll(posts).stream().map(FirstAdministratorSetupTests::result).toList();
		threads.shutdown();
		assertThat(statuses).containsOnlyOnce(303).allMatch((status) -> List.of(303, 404, 503).contains(status));
		assertThat(this.jdbc.sql("select count(*) from staff_account").query(Long.class).single()).isEqualTo(1);
	}

	@Test
	void invalidFieldsAreNamedAndTheRestIsKept(CapturedOutput output) {
		String address = offered(output);
		SignedInClient person = this.staff.someone();
		Answer answer = person.submit(address, FORM, "username", "x", "displayName", "Xenia", "password", "short",
				"passwordAgain", "other");
		assertThat(answer.status()).isEqualTo(422);
		Document page = answer.html();
		assertThat(page.select(".problems a").eachAttr("href")).containsExactly("#username", "#password");
		assertThat(page.select("#displayName").val()).isEqualTo("Xenia");
		assertThat(page.select("#password").val()).isEmpty();
		assertThat(page.select("#password").attr("aria-describedby")).contains("password-problem");
		assertThat(page.select("#password").attr("aria-invalid")).isEqualTo("true");
		Answer fixed = person.submit(page, FORM, "username", "xe", "password", PASSWORD, "passwordAgain", PASSWORD);
		assertThat(fixed.status()).isEqualTo(303);
	}

	@Test
	void aFormThatLayOpenForTooLongIsShownAgain(CapturedOutput output) {
		String address = offered(output);
		SignedInClient person = this.staff.someone();
		Document page = person.page(address);
		person.cookies().clear();
		Answer again = person.submit(page, FORM, "username", "yara", "displayName", "Yara", "password", PASSWORD,
				"passwordAgain", PASSWORD);
		assertThat(again.status()).isEqualTo(403);
		assertThat(again.html().select("#username").val()).isEqualTo("yara");
		assertThat(person.submit(again.html(), FORM, "password", PASSWORD, "passwordAgain", PASSWORD).status())
			.isEqualTo(303);
	}

	@Test
	void moreFieldsThanTheFormHasChangeNothing(CapturedOutput output) {
		SignedInClient person = this.staff.someone();
		Document page = person.page(offered(output));
		person.submit(page, FORM, "username", "zoe", "displayName", "Zoe", "password", PASSWORD, "passwordAgain",
				PASSWORD, "id", "999", "generation", "7", "enabled", "false", "passwordHash", "x");
		assertThat(
				this.jdbc.sql("select generation from staff_account where username = 'zoe' and enabled and id <> 999")
					.query(Integer.class)
					.single())
			.isZero();
	}

	private String offered(CapturedOutput output) {
		int before = output.getOut().length();
		this.firstAdministratorSetup.offer();
		Matcher line = LINE.matcher(output.getOut().substring(before));
		assertThat(line.find()).isTrue();
		return line.group(2);
	}

	private String stored() {
		return Stream.of("one_time_link", "staff_account", "audit_event")
			.map((table) -> this.jdbc.sql("select * from " + table).query().listOfRows().toString())
			.reduce("", String::concat);
	}

	private static int result(Future<Integer> future) {
		try {
			return future.get();
		}
		catch (Exception ex) {
			throw new AssertionError(ex);
		}
	}

}
