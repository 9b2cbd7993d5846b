package headshots;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import headshots.HttpTestClient.Answer;
import headshots.accounts.PasswordResetLinkCommand;
import headshots.studio.service.ScheduledPublisher;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two nodes on one PostgreSQL, started together: what one does the other knows, and
 * readers of both go on when the database is away.
 */
@Tag("application")
@Tag("postgres")
class SeveralNodesTests {

	private static final String FORM = "form.editor";

	@TempDir
	private static Path folder;

	private static OwnPostgres server;

	private static Node a;

	private static Node b;

	@BeforeAll
	static void start() throws Exception {
		server = new OwnPostgres(folder);
		CompletableFuture<Void> begun = new CompletableFuture<>();
		CompletableFuture<Node> first = CompletableFuture.supplyAsync(() -> new Node(run(() -> begun.complete(null))));
		// Two that set up the log of one process at the same moment get into each other's
		// way.
		CompletableFuture.anyOf(begun, first).join();
		b = new Node(run(() -> {
		}));
		a = first.join();
	}

	@AfterAll
	static void stop() throws Exception {
		a.context.close();
		b.context.close();
		server.close();
	}

	@Test
	void bothHaveMigratedAndFilledTheDatabaseOnce() {
		assertThat(count("select count(*) from flyway_schema_history where version is not null"))
			.isEqualTo(count("select count(distinct version) from flyway_schema_history"));
		assertThat(count("select count(*) from publication where author_name = 'Starter content'"))
			.isEqualTo(count("select count(*) from entry"));
		assertThat(count("select min(number) from revision")).isOne();
		assertThat(b.visitor.page("/faq").select("main").html())
			.isEqualTo(a.visitor.page("/faq").select("main").html());
	}

	@Test
	void whoSignsInOnOneIsSignedInOnTheOtherUntilTheySignOutOnEither() {
		SignedInClient onA = a.staff.hire("nora", "EDITOR");
		SignedInClient onB = b.sameBrowser(onA);
		assertThat(onB.page("/studio").select("header").text()).contains("Nora");
		assertThat(onB.submit("/studio", "form[action=/sign-out]").status()).isEqualTo(303);
		assertThat(onA.get("/studio").status()).isEqualTo(302);
	}

	@Test
	void whoIsDisabledOnOneIsOutOnTheOtherAtOnce() {
		SignedInClient administrator = a.staff.hire("olga", "ADMINISTRATOR");
		SignedInClient onA = a.staff.hire("pete", "EDITOR");
		SignedInClient onB = b.sameBrowser(onA);
		assertThat(onB.get("/studio").status()).isEqualTo(200);
		long id = count("select id from staff_account where username = 'pete'");
		assertThat(administrator.post("/studio/staff/" + id + "/disable").status()).isEqualTo(303);
		assertThat(onB.get("/studio").status()).isEqualTo(302);
		assertThat(b.staff.someone().signIn("pete", Staff.PASSWORD).status()).isEqualTo(401);
	}

	@Test
	void failuresOnOneSlowGuessingDownOnTheOther() {
		a.staff.insert("quin", "EDITOR");
		SignedInClient guest = a.staff.someone();
		for (int i = 0; i < 11; i++) {
			assertThat(guest.signIn("quin", "not the password").status()).isIn(401, 429);
		}
		assertThat(b.staff.someone().signIn("quin", Staff.PASSWORD).status()).isEqualTo(429);
		a.jdbc.sql("delete from sign_in_attempt").update();
	}

	@Test
	void linksAndUnsavedTextsOfOneAreThoseOfTheOther() {
		SignedInClient onA = a.staff.hire("rosa", "EDITOR");
		String link = a.context.getBean(PasswordResetLinkCommand.class).linkFor("rosa").orElseThrow();
		String path = link.substring(link.indexOf("/studio/join"));
		assertThat(b.staff.someone().get(path).status()).isEqualTo(200);
		String cell = cells(onA).get(0);
		Document editor = onA.page(cell);
		assertThat(onA
			.post(cell + "/working-copy", "base", editor.selectFirst("[name=base]").attr("value"), "summary",
					"Typed on another node")
			.status()).isEqualTo(204);
		assertThat(b.sameBrowser(onA).page(cell + "?text=kept").select("[name=summary]").val())
			.isEqualTo("Typed on another node");
	}

	@Test
	void theOtherNodeServesPublishedContent() {
		SignedInClient onA = a.staff.hire("saul", "EDITOR");
		publish(onA, cells(onA).get(1), "Published on the other node");
		await("the publication", () -> b.visitor.get("/compare/actor-vs-model").text().contains("on the other node"));
	}

	@Test
	void aScheduledDraftIsPublishedOnceByTheTwo() {
		SignedInClient onA = a.staff.hire("vera", "EDITOR");
		String cell = cells(onA).get(4);
		onA.submit(cell, FORM, "summary", "Published on a Monday", "action", "save");
		String shown = onA.page("/studio/publication?entry=" + cell.replaceAll("\\D", ""))
			.select("form[action=/studio/schedules] [name=shown]")
			.val();
		assertThat(onA
			.post("/studio/schedules", "shown", shown, "date", LocalDate.now().plusDays(2).toString(), "time", "09:00")
			.status()).isEqualTo(303);
		long before = count("select count(*) from publication");
		a.jdbc.sql("update scheduled_publication set due_at = current_timestamp").update();
		CompletableFuture
			.allOf(Stream.of(a, b)
				.map((node) -> CompletableFuture.runAsync(() -> node.context.getBean(ScheduledPublisher.class).look()))
				.toArray(CompletableFuture[]::new))
			.join();
		assertThat(count("select count(*) from publication")).isEqualTo(before + 1);
		for (Node node : List.of(a, b)) {
			await("the publication", () -> node.visitor.get("/compare/actor-vs-model").text().contains("on a Monday"));
		}
	}

	@Test
	void aChangeWithoutANotificationIsNoticed() {
		a.jdbc
			.sql("update term set meaning = 'Changed behind our backs' where entry_key = "
					+ "(select min(entry_key) from term)")
			.update();
		a.jdbc.sql("update guide_version set number = number + 1").update();
		for (Node node : List.of(a, b)) {
			await("the change", () -> node.visitor.get("/glossary").text().contains("behind our backs"));
		}
	}

	@Test
	void readersGoOnWhileTheDatabaseIsAwayAndStaffWhenItIsBack() throws Exception {
		SignedInClient onA = a.staff.hire("tess", "EDITOR");
		String cell = cells(onA).get(2);
		publish(onA, cell, "Published just before");
		await("the publication", () -> b.visitor.get("/compare/actor-vs-model").text().contains("just before"));
		server.stop();
		for (Node node : List.of(a, b)) {
			assertReadable(node);
		}
		server.start();
		awaitTheStudioOfBoth(onA, cell, "Saved after it");
		publish(onA, cell, "Published after it");
		await("the publication", () -> b.visitor.get("/compare/actor-vs-model").text().contains("after it"));
	}

	@Test
	void readersGoOnWhileTheDatabaseSaysNothing() throws Exception {
		SignedInClient onA = a.staff.hire("ulla", "EDITOR");
		String cell = cells(onA).get(3);
		publish(onA, cell, "Published before the silence");
		await("the publication", () -> b.visitor.get("/compare/actor-vs-model").text().contains("the silence"));
		server.freeze();
		try {
			Instant asked = Instant.now();
			assertThat(onA.get(cell).status()).isBetween(500, 503);
			System.out.println("Staff heard that the database is away after "
					+ Duration.between(asked, Instant.now()).toMillis() + " ms");
			for (Node node : List.of(a, b)) {
				assertReadable(node);
			}
		}
		finally {
			server.thaw();
		}
		awaitTheStudioOfBoth(onA, cell, "Saved after the silence");
	}

	/** Opens every page, most of them for the first time since the last publication. */
	private static void assertReadable(Node node) {
		assertThat(node.visitor.get("/actuator/health/readiness").status()).isEqualTo(200);
		assertThat(node.visitor.get("/actuator/health/liveness").status()).isEqualTo(200);
		List<String> pages = node.visitor.sitemap();
		assertThat(pages).hasSizeGreaterThan(20);
		Stream.concat(pages.stream(), HttpTestClient.STATES.stream())
			.forEach((path) -> assertThat(node.visitor.get(path).status()).as(path).isIn(200, 404, 400));
		pages.forEach((path) -> assertThat(node.visitor.get(path).status()).as(path).isEqualTo(200));
		assertThat(node.visitor.get("/feed.atom").status()).isEqualTo(200);
	}

	private static List<String> cells(SignedInClient person) {
		return person.page("/studio/guidance").select("table th a:contains(actor)").eachAttr("href");
	}

	private static void publish(SignedInClient person, String cell, String text) {
		assertThat(person.submit(cell, FORM, "summary", text, "action", "save").status()).isEqualTo(303);
		Answer answer = person.submit("/studio/publication?entry=" + cell.replaceAll("\\D", ""),
				"form[action=/studio/publication]");
		assertThat(answer.status()).isEqualTo(303);
	}

	/**
	 * Waits until the database, which has just returned, lets staff save on one node and
	 * read on the other.
	 */
	private static void awaitTheStudioOfBoth(SignedInClient onA, String cell, String text) {
		Instant back = Instant.now();
		await("a save", () -> onA.get(cell).status() == 200
				&& onA.submit(cell, FORM, "summary", text, "action", "save").status() == 303);
		System.out.println("A save went through " + Duration.between(back, Instant.now()).toMillis()
				+ " ms after the database's return");
		SignedInClient onB = b.sameBrowser(onA);
		await("the other node", () -> onB.get(cell).status() == 200);
	}

	private static void await(String what, BooleanSupplier condition) {
		Instant end = Instant.now().plusSeconds(10);
		while (!condition.getAsBoolean()) {
			assertThat(Instant.now()).as("waiting for " + what).isBefore(end);
			try {
				Thread.sleep(50);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
	}

	private static long count(String sql) {
		return a.jdbc.sql(sql).query(Long.class).single();
	}

	private static ConfigurableApplicationContext run(Runnable begun) {
		return new SpringApplicationBuilder(HeadshotGuide.class).profiles("postgres")
			.listeners(new DatabaseGuard())
			.initializers((context) -> begun.run())
			.run("--server.port=0", "--guide.database.url=" + server.url(), "--guide.database.user=postgres",
					"--guide.database.password=postgres", "--spring.session.jdbc.cleanup-cron=-",
					"--guide.embed.allowed-sites=https://studio.example");
	}

	/**
	 * One of the two.
	 */
	private record Node(ConfigurableApplicationContext context, JdbcClient jdbc, Staff staff, HttpTestClient visitor) {

		Node(ConfigurableApplicationContext context) {
			this(context, context.getBean(JdbcClient.class), new Staff(context.getEnvironment(),
					context.getBean(JdbcClient.class), context.getBean(PasswordEncoder.class)),
					new HttpTestClient(context.getEnvironment()));
		}

		SignedInClient sameBrowser(SignedInClient person) {
			SignedInClient here = this.staff.someone();
			here.cookies().putAll(person.cookies());
			return here;
		}

	}

}
