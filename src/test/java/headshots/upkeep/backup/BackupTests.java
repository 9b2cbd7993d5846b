package headshots.upkeep.backup;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;

import headshots.FileGuide;
import headshots.HttpTestClient;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.publishing.ContentArchive;
import headshots.upkeep.H2DatabaseFile;
import headshots.upkeep.RestoreCommand;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Backups of a guide at work, and the whole way back.
 */
@Tag("application")
class BackupTests {

	private static final int SAVERS = 3;

	@TempDir
	private Path folder;

	private final Queue<String> acknowledged = new ConcurrentLinkedQueue<>();

	@Test
	void everythingIsThereAgainAfterARestoreIntoAnEmptyFolder() throws Exception {
		Path backup;
		byte[] archive;
		Map<String, Integer> stored;
		try (FileGuide guide = FileGuide.start(this.folder.resolve("data"), "--management.server.port=0")) {
			Staff staff = guide.staff();
			SignedInClient editor = staff.hire("bea", "EDITOR");
			String saved = backUpWhileSaving(guide, editor);
			publish(editor, saved);
			backup = Path.of(ask(guide));
			archive = guide.get(ContentArchive.class).write();
			stored = guide.stored();
			try (Stream<Path> files = Files.list(this.folder.resolve("data/backups"))) {
				assertThat(files).hasSize(4).allMatch((file) -> Backup.of(file).isPresent());
			}
		}
		assertThat(restore(backup)).contains("Restored " + backup, " revisions, version 2 of the guide");
		try (FileGuide guide = FileGuide.start(this.folder.resolve("again"))) {
			assertThat(guide.get(ContentArchive.class).write()).isEqualTo(archive);
			assertThat(guide.stored()).isEqualTo(stored);
			assertThat(guide.staff().signIn("bea").get("/studio").status()).isEqualTo(200);
		}
	}

	/** Three backups at random moments, while others save. */
	private String backUpWhileSaving(FileGuide guide, SignedInClient editor) throws Exception {
		List<String> cells = editor.page("/studio/guidance").select("table th a").eachAttr("href").subList(0, SAVERS);
		AtomicBoolean over = new AtomicBoolean();
		List<Thread> savers = cells.stream().map((cell) -> new Thread(() -> {
			while (!over.get()) {
				save(editor, cell);
			}
		})).toList();
		savers.forEach(Thread::start);
		Backups backups = guide.get(Backups.class);
		List<List<String>> before = new ArrayList<>();
		List<Path> made = new ArrayList<>();
		for (int i = 1; i <= 3; i++) {
			while (this.acknowledged.size() < 4 * i) {
				Thread.sleep(5);
			}
			before.add(List.copyOf(this.acknowledged));
			made.add(backups.make());
		}
		over.set(true);
		for (Thread saver : savers) {
			saver.join();
		}
		for (int i = 0; i < made.size(); i++) {
			assertThat(titles(made.get(i))).as(made.get(i).toString()).containsAll(before.get(i));
		}
		assertThat(made).doesNotHaveDuplicates();
		assertThat(guide.visitor().get("/").status()).isEqualTo(200);
		return cells.get(0);
	}

	private void save(SignedInClient editor, String cell) {
		String text = "Text " + cell.replaceAll("\\D", "") + " number " + this.acknowledged.size();
		HttpTestClient.Answer answer = editor.submit(editor.page(cell), "form.editor", "summary", text, "action",
				"save");
		if (answer.header("Location").endsWith("done=saved")) {
			this.acknowledged.add(text);
		}
	}

	private static void publish(SignedInClient editor, String cell) {
		String id = cell.replaceAll("\\D", "");
		HttpTestClient.Answer answer = editor.submit("/studio/publication?entry=" + id,
				"form[action=/studio/publication]");
		assertThat(answer.header("Location")).endsWith("?done=published");
	}

	private List<String> titles(Path backup) throws Exception {
		H2DatabaseFile file = new H2DatabaseFile(this.folder.resolve("look.mv.db"));
		BackupFile.unpack(backup, file.path());
		List<String> titles = new ArrayList<>();
		try (Connection connection = file.openForReading();
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select title from revision")) {
			while (rows.next()) {
				titles.add(rows.getString(1));
			}
		}
		return titles;
	}

	/** The one command, as the documentation has it, and on no other port. */
	private static String ask(FileGuide guide) throws Exception {
		Environment environment = guide.context().getEnvironment();
		String management = "http://127.0.0.1:" + environment.getProperty("local.management.port") + "/actuator/";
		assertThat(environment.getProperty("management.server.address")).isEqualTo("127.0.0.1");
		HttpResponse<String> answer = send("POST", management + "backup");
		assertThat(answer.statusCode()).isEqualTo(200);
		String file = answer.body().replaceFirst(".*\"file\":\"([^\"]+)\".*", "$1");
		assertThat(answer.body()).contains("\"bytes\":" + Files.size(Path.of(file)));
		assertThat(send("POST", management + "backup", "Sec-Fetch-Site", "cross-site").statusCode()).isEqualTo(403);
		assertThat(send("GET", management + "backup").statusCode()).isIn(404, 405);
		assertThat(send("GET", management + "sbom").statusCode()).isEqualTo(404);
		assertThat(send("GET", management + "env").statusCode()).isEqualTo(404);
		String readers = "http://127.0.0.1:" + environment.getProperty("local.server.port") + "/actuator/backup";
		assertThat(send("POST", readers).statusCode()).isIn(403, 404, 405);
		return file;
	}

	private String restore(Path backup) throws Exception {
		MockEnvironment environment = new MockEnvironment().withProperty("spring.datasource.url",
				"jdbc:h2:file:" + this.folder.resolve("again/guide") + ";WRITE_DELAY=0");
		String done = new RestoreCommand(environment).restore(backup.toString());
		try (Stream<Path> files = Files.list(this.folder.resolve("again"))) {
			assertThat(files).containsExactly(this.folder.resolve("again/guide.mv.db"));
		}
		return done;
	}

	private static HttpResponse<String> send(String method, String address, String... headers) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
			.method(method, HttpRequest.BodyPublishers.noBody());
		if (headers.length > 0) {
			request.headers(headers);
		}
		return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
	}

}
