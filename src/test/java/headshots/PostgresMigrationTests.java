package headshots;

import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import headshots.studio.service.ScheduledPublisher;
import headshots.upkeep.MaintenanceException;
import headshots.upkeep.PostgresMigrationCommand;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A guide in which much has happened, moved from its file to PostgreSQL.
 */
@Tag("application")
@Tag("postgres")
class PostgresMigrationTests {

	private static final String FORM = "form.editor";

	private static final JsonMapper SORTED = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.build();

	@TempDir
	private static Path folder;

	private static byte[] export;

	private static Map<String, List<String>> tables;

	@BeforeAll
	static void workInTheFile() {
		try (ConfigurableApplicationContext file = run(WebApplicationType.SERVLET, "--guide.data-folder=" + folder)) {
			JdbcClient jdbc = file.getBean(JdbcClient.class);
			staff(file).insert("wim", "EDITOR");
			SignedInClient person = staff(file).hire("vera", "ADMINISTRATOR");
			work(person);
			jdbc.sql("insert into user_entities (id, name, display_name) values ('AQID', 'vera', 'Vera')").update();
			jdbc.sql("insert into user_credentials (credential_id, user_entity_user_id, public_key, signature_count, "
					+ "uv_initialized, backup_eligible, authenticator_transports, public_key_credential_type, "
					+ "backup_state, attestation_object, created, last_used, label) values ('BAUG', 'AQID', "
					+ "x'00ff10', 7, true, false, 'internal', 'public-key', false, null, "
					+ "timestamp '2026-03-29 02:30:00.123456', null, 'Laptop')")
				.update();
			jdbc.sql("insert into pending_import values (1, 'token', 'guide.zip', x'504b0304ff00', "
					+ "timestamp with time zone '2026-10-25 02:30:00.5+02:00')")
				.update();
			jdbc.sql("insert into missed_word (word, searches, first_day, last_day) values ('tiara', 4, "
					+ "date '2026-11-01', date '2026-11-28')")
				.update();
			staff(file).report("platforms", "spotlight", "“Zürich” 🎭\nis wrong");
			jdbc.sql("insert into feedback_count values ('platforms', 'spotlight', 12, 1)").update();
			jdbc.sql("insert into used_passkey_challenge values ('c', 4102444800000)").update();
			jdbc.sql("insert into sign_in_failure values ('PASSWORD:1', 'vera', 4102444800000, 3, '2001:db8::1')")
				.update();
			export = person.get("/studio/export").bytes();
			tables = tables(jdbc, "PUBLIC");
		}
	}

	@Test
	void everythingArrivesAndGoesOn() throws Exception {
		List<String> target = PostgresStore.properties();
		byte[] before = Files.readAllBytes(folder.resolve("guide.mv.db"));
		List<String> lines = move(target);
		assertThat(Files.readAllBytes(folder.resolve("guide.mv.db"))).isEqualTo(before);
		assertThat(lines).hasSize(tables.size() + 1).contains("pictures: 1 file");
		tables.forEach((table, rows) -> assertThat(lines)
			.contains(table + ": " + rows.size() + ((rows.size() == 1) ? " row" : " rows")));
		assertThat(tables).allSatisfy((table, rows) -> assertThat(rows).as(table)
			.hasSizeGreaterThanOrEqualTo(
					Stream.of("one_time_link", "sign_in_attempt", "picture_file").anyMatch(table::equals) ? 0 : 1));

		try (ConfigurableApplicationContext there = onPostgres(target, WebApplicationType.SERVLET)) {
			JdbcClient jdbc = there.getBean(JdbcClient.class);
			assertThat(jdbc.sql("select count(*) from spring_session").query(Long.class).single()).isZero();
			Map<String, List<String>> arrived = tables(jdbc, "public");
			assertThat(arrived.keySet()).isEqualTo(tables.keySet());
			// The guide has begun to make the sizes, which are files too.
			assertThat(jdbc.sql("select count(*) from picture_file where length(name) = 68").query(Long.class).single())
				.isOne();
			arrived.put("picture_file", List.of());
			tables.forEach((table, rows) -> assertThat(arrived.get(table)).as(table).isEqualTo(rows));

			SignedInClient person = staff(there).signIn("vera");
			assertThat(person.get("/studio/export").bytes()).isEqualTo(export);
			HttpTestClient reader = new HttpTestClient(there.getEnvironment());
			assertThat(reader.get("/headshots/theatrical").status()).isEqualTo(301);
			assertThat(reader.page("/glossary").text()).contains("Parabolic");
			String picture = reader.page("/headshots/model").select(".photographs figure img").attr("src");
			assertThat(reader.get(picture).header("Content-Type")).isEqualTo("image/jpeg");
			long last = jdbc.sql("select max(id) from entry").query(Long.class).single();
			String made = create(person, "terms", "term", "Moved here", "meaning", "It came from a file.");
			assertThat(Long.parseLong(made)).isGreaterThan(last);
			publish(person, made);
			assertThat(reader.page("/glossary").text()).contains("It came from a file.")
				.doesNotContain("Goes live after the move.");
			jdbc.sql("update scheduled_publication set due_at = current_timestamp").update();
			there.getBean(ScheduledPublisher.class).look();
			assertThat(reader.page("/glossary").text()).contains("Goes live after the move.");
			assertThat(
					jdbc.sql("select count(*) from audit_event where actor_name = 'Vera'").query(Long.class).single())
				.isGreaterThan(5);
		}
		assertThatExceptionOfType(MaintenanceException.class).isThrownBy(() -> move(target))
			.withMessageStartingWith("the database already contains a guide");
	}

	@Test
	void refusesMissingCachesAndThoseOfAnotherVersion() throws Exception {
		List<String> target = PostgresStore.properties();
		try (ConfigurableApplicationContext there = onPostgres(target, WebApplicationType.NONE)) {
			PostgresMigrationCommand command = there.getBean(PostgresMigrationCommand.class);
			assertThatExceptionOfType(MaintenanceException.class).isThrownBy(() -> command.from("no/such/folder"))
				.withMessageStartingWith("found no guide in ");
			try (FileChannel held = FileChannel.open(folder.resolve("guide.mv.db"), StandardOpenOption.WRITE);
					FileLock lock = held.lock()) {
				assertThat(lock.isValid()).isTrue();
				assertThatExceptionOfType(MaintenanceException.class).isThrownBy(() -> command.from(folder.toString()))
					.withMessageStartingWith("a guide is running on " + folder.resolve("guide.mv.db"));
			}
			Path damaged = Files.createDirectories(folder.resolve("damaged"));
			Files.writeString(damaged.resolve("guide.mv.db"), "no database ".repeat(1000));
			assertThatExceptionOfType(MaintenanceException.class).isThrownBy(() -> command.from(damaged.toString()))
				.withMessageStartingWith("cannot read ");
			JdbcClient jdbc = there.getBean(JdbcClient.class);
			jdbc.sql("update flyway_schema_history set version = '900' where version = '001'").update();
			assertThatExceptionOfType(MaintenanceException.class).isThrownBy(() -> command.from(folder.toString()))
				.withMessageContaining("newer version");
			jdbc.sql("delete from flyway_schema_history where version is null").update();
			jdbc.sql("update flyway_schema_history set version = '001' where version = '900'").update();
			jdbc.sql("insert into flyway_schema_history (installed_rank, version, description, type, script, "
					+ "installed_by, execution_time, success) values (99, '900', '', '', '', '', 0, true)")
				.update();
			assertThatExceptionOfType(MaintenanceException.class).isThrownBy(() -> command.from(folder.toString()))
				.withMessageContaining("older version");
			assertThat(tables(jdbc, "public").get("entry")).isEmpty();
		}
	}

	/**
	 * Something of everything: drafts, histories, moved and withdrawn pages, unsaved
	 * text.
	 */
	private static void work(SignedInClient person) {
		String term = create(person, "terms", "term", "Parabolic", "meaning", "A deep reflector.");
		publish(person, term);
		person.submit("/studio/terms/" + term, FORM, "meaning", "A deep, “hard” reflector \\ 'quoted'.", "action",
				"save", "note", "Zürich – Ōsaka 🎭");
		publish(person, term);
		person.submit("/studio/terms/" + term, FORM, "meaning", "Not published.", "action", "save");
		String gone = create(person, "terms", "term", "Snoot", "meaning", "A tube.");
		publish(person, gone);
		assertThat(
				person.submit("/studio/entries/" + gone + "/withdrawal", "main form", "destination", "gone").status())
			.isEqualTo(303);
		String type = person.page("/studio/types")
			.select("th a:contains(Theatrical)")
			.attr("href")
			.replaceAll("\\D", "");
		person.submit("/studio/types/" + type, FORM, "slug", "stage-actor", "action", "save");
		publish(person, type);
		SampleProfile.live(person);
		String photograph = person
			.upload("/studio/photographs", "file", "Ō.jpg", SamplePictures.jpeg(800, 1000, 1), "title", "Window")
			.header("Location")
			.replaceAll("\\D", "");
		person.submit("/studio/photographs/" + photograph, FORM, "alt", "A head.", "credit", "Vera", "consentOnFile",
				"true", "types", "model", "action", "save");
		publish(person, photograph);
		assertThat(person.post("/studio/terms/" + term + "/working-copy", "base", "3", "meaning", "Typed, not saved")
			.status()).isEqualTo(204);
		assertThat(person.post("/studio/entries/" + term + "/preview-links").status()).isEqualTo(303);
		String scheduled = create(person, "terms", "term", "Flag", "meaning", "Goes live after the move.");
		assertThat(person
			.post("/studio/schedules", "shown", scheduled + ":1", "date", LocalDate.now().plusDays(40).toString(),
					"time", "09:00")
			.status()).isEqualTo(303);
		look(person);
		talk(person, term);
		balance(person);
	}

	private static void balance(SignedInClient person) {
		String neighbor = guidance(person, "Lifestyle: styling");
		person.submit("/studio/guidance/" + neighbor, FORM, "summary", "Changed today", "action", "save");
		publish(person, neighbor);
		String page = "/studio/entries/" + guidance(person, "Fitness: styling") + "/balance";
		assertThat(person.submit(page, "main form.ask", "reason", "Still right").status()).isEqualTo(303);
	}

	private static String guidance(SignedInClient person, String name) {
		return person.page("/studio/guidance").select("th a:contains(" + name + ")").attr("href").replaceAll("\\D", "");
	}

	private static void look(SignedInClient person) {
		create(person, "terms", "term", "Far", "meaning", "Look [away](https://example.org/far).");
		Document links = person.page("/studio/links");
		assertThat(
				person.submit(links, "main form[method=post]", "link", links.select("input[name=link]").first().val())
					.header("Location"))
			.endsWith("?done=looked");
	}

	private static void talk(SignedInClient person, String entry) {
		Document thread = person.page("/studio/entries/" + entry + "/comments");
		assertThat(person
			.submit(thread, "main form.ask", "comment", "“Zürich” 🎭?", "colleague",
					thread.select("#colleague option").last().attr("value"))
			.status()).isEqualTo(303);
	}

	private static String create(SignedInClient person, String kind, String... fields) {
		String[] all = Stream.concat(Stream.of("action", "save"), Stream.of(fields)).toArray(String[]::new);
		HttpTestClient.Answer made = person.submit("/studio/" + kind + "/new", FORM, all);
		assertThat(made.status()).as(made.text()).isEqualTo(303);
		return made.header("Location").replaceFirst("\\?.*", "").replaceAll("\\D", "");
	}

	private static void publish(SignedInClient person, String entry) {
		HttpTestClient.Answer answer = person.submit("/studio/publication?entry=" + entry,
				"form[action=/studio/publication]");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	private static List<String> move(List<String> target) {
		try (ConfigurableApplicationContext command = onPostgres(target, WebApplicationType.NONE)) {
			return command.getBean(PostgresMigrationCommand.class).from(folder.toString());
		}
	}

	private static ConfigurableApplicationContext onPostgres(List<String> target, WebApplicationType type) {
		return run(type,
				Stream
					.concat(Stream.of("--spring.profiles.active=postgres", "--guide.starter-content=false"),
							target.stream().map((setting) -> "--" + setting))
					.toArray(String[]::new));
	}

	private static ConfigurableApplicationContext run(WebApplicationType type, String... settings) {
		return new SpringApplicationBuilder(HeadshotGuide.class).web(type)
			.run(Stream
				.concat(Stream.of("--server.port=0", "--spring.session.jdbc.cleanup-cron=-"), Stream.of(settings))
				.toArray(String[]::new));
	}

	private static Staff staff(ConfigurableApplicationContext context) {
		return new Staff(context.getEnvironment(), context.getBean(JdbcClient.class),
				context.getBean(PasswordEncoder.class));
	}

	/** The rows of all tables, each as text, in the order of the texts. */
	private static Map<String, List<String>> tables(JdbcClient jdbc, String schema) {
		Map<String, List<String>> tables = new TreeMap<>();
		List<String> names = jdbc.sql("select table_name from information_schema.tables where table_schema = ? "
				+ "and lower(table_name) not like 'spring_session%' and lower(table_name) <> 'flyway_schema_history'")
			.param(schema)
			.query(String.class)
			.list();
		for (String name : names) {
			tables.put(name.toLowerCase(), jdbc.sql("select * from \"" + name + "\"").query((row, number) -> {
				Map<String, String> values = new TreeMap<>();
				for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
					values.put(row.getMetaData().getColumnName(i).toLowerCase(), value(row, i));
				}
				return values.toString();
			}).list().stream().sorted().toList());
		}
		return tables;
	}

	private static String value(ResultSet row, int column) throws SQLException {
		return switch (row.getMetaData().getColumnTypeName(column).toLowerCase()) {
			case "timestamp with time zone", "timestamptz" -> String.valueOf(row.getTimestamp(column));
			case "json", "jsonb" -> SORTED.writeValueAsString(SORTED.readValue(row.getString(column), Object.class));
			case "binary varying", "bytea" -> Arrays.toString(row.getBytes(column));
			case "boolean", "bool" -> "" + row.getObject(column);
			default -> String.valueOf(row.getString(column));
		};
	}

}
