package headshots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import headshots.HttpTestClient.Answer;
import headshots.upkeep.RestoreCommand;
import headshots.upkeep.disk.FreeSpace;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Photographs in a guide that is kept in a folder, through days, backups and archives.
 */
@Tag("application")
class PhotographGuideTests {

	@TempDir
	private Path folder;

	private final SettableClock clock = new SettableClock();

	private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);

	@Test
	void leaveThePagesWithTheStudiosNextDay() throws IOException {
		try (FileGuide guide = start("first")) {
			SignedInClient editor = guide.staff().hire("edda", "EDITOR");
			this.clock.set(Instant.parse("2027-05-04T12:00:00Z"));
			SamplePhotographs.live(editor, "Ends soon", 1, "types", "theatrical", "consentUntil", "2027-06-01",
					"licenseUntil", "2027-05-05");
			assertThat(editor.page("/studio").select("#work").text()).contains("Ends soon: expires May 5, 2027");
			HttpTestClient reader = guide.visitor();
			this.clock.set(Instant.parse("2027-05-05T23:59:58Z"));
			Document page = reader.page("/headshots/theatrical");
			assertThat(page.select(".photographs figure")).hasSize(1);
			String src = page.select(".photographs figure img").attr("src");
			Answer picture = reader.get(src);
			assertThat(picture.header("Cache-Control")).isEqualTo("max-age=2, public, immutable");
			assertThat(reader.get(src).status()).isEqualTo(200);
			assertThat(reader.get("/media/ends-soon").status()).isEqualTo(200);
			this.clock.set(Instant.parse("2027-05-06T00:00:00Z"));
			assertThat(reader.page("/headshots/theatrical").select(".photographs figure")).isEmpty();
			assertThat(reader.get(src).status()).isEqualTo(404);
			assertThat(reader.get(src, "If-None-Match", picture.header("ETag")).status()).isEqualTo(404);
			assertThat(reader.get("/media/ends-soon").status()).isEqualTo(410);
			SignedInClient later = guide.staff().signIn("edda");
			assertThat(later.page("/studio").select("#work").text())
				.contains("Ends soon: expired, not shown since May 6, 2027");
		}
	}

	@Test
	void lieAsFilesUnderTheHashOfTheirBytesAndNothingElse() throws IOException {
		try (FileGuide guide = start("first")) {
			SignedInClient editor = guide.staff().hire("edda", "EDITOR");
			SamplePhotographs.live(editor, "On disk", 2, "types", "theatrical");
			// The picture, and three widths in two formats, rendered before the first
			// request.
			await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(files("first")).hasSize(7));
			assertThat(files("first")).filteredOn((name) -> name.matches("[0-9a-f]{64}\\.jpg")).hasSize(1);
			String srcset = guide.visitor()
				.page("/headshots/theatrical")
				.select(".photographs figure img")
				.attr("srcset");
			Stream.of(srcset.split(", "))
				.forEach((each) -> assertThat(guide.visitor().get(each.split(" ")[0]).status()).isEqualTo(200));
			assertThat(files("first")).hasSize(7);
			assertThat(guide.get(JdbcClient.class).sql("select count(*) from picture_file").query(Long.class).single())
				.isZero();
		}
	}

	@Test
	void comeBackFromABackup() throws Exception {
		byte[] picture;
		String src;
		try (FileGuide guide = start("first", "--management.server.port=0", "--guide.backup.daily=false")) {
			SignedInClient editor = guide.staff().hire("edda", "EDITOR");
			SamplePhotographs.live(editor, "Backed up", 3, "types", "theatrical");
			src = guide.visitor().page("/headshots/theatrical").select(".photographs figure img").attr("src");
			picture = guide.visitor().get(src).bytes();
			backUp(guide);
		}
		Path backup;
		try (Stream<Path> files = Files.list(this.folder.resolve("first/backups"))) {
			backup = files.findFirst().orElseThrow();
		}
		SpringApplication command = new SpringApplication(RestoreCommand.class);
		command.setWebApplicationType(WebApplicationType.NONE);
		try (ConfigurableApplicationContext context = command
			.run("--guide.data-folder=" + this.folder.resolve("second").toAbsolutePath())) {
			assertThat(context.getBean(RestoreCommand.class).restore(backup.toString())).startsWith("Restored ");
		}
		try (FileGuide guide = start("second")) {
			assertThat(guide.visitor().get(src).bytes()).isEqualTo(picture);
		}
	}

	@Test
	void giveTheSameArchiveAfterAnImport() throws IOException {
		byte[] archive;
		try (FileGuide guide = start("first")) {
			SignedInClient editor = guide.staff().hire("edda", "EDITOR");
			SamplePhotographs.live(editor, "Портрет, 窗边", 4, "types", "theatrical", "guidance", "actor.framing");
			archive = editor.get("/studio/export").bytes();
			assertThat(editor.get("/studio/export").bytes()).isEqualTo(archive);
			assertThat(names(archive)).filteredOn((name) -> name.startsWith("media/"))
				.singleElement()
				.asString()
				.matches("media/[0-9a-f]{64}-1000x1400\\.jpg");
		}
		try (FileGuide guide = start("second", "--guide.starter-content=false")) {
			SignedInClient editor = guide.staff().hire("edda", "EDITOR");
			Answer taken = editor.upload("/studio/import", "archive", "guide.zip", archive);
			assertThat(taken.status()).as(taken.text()).isEqualTo(303);
			Answer done = editor.submit(taken.header("Location"), "main form");
			assertThat(done.header("Location")).isEqualTo("/studio/import?done=imported");
			assertThat(editor.get("/studio/export").bytes()).isEqualTo(archive);
			await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(files("second")).hasSize(7));
			String src = guide.visitor().page("/headshots/theatrical").select(".photographs figure img").attr("src");
			assertThat(guide.visitor().get(src).status()).isEqualTo(200);
		}
	}

	@Test
	void areNotTakenWhileTheDiskIsFull() throws IOException {
		try (FileGuide guide = start("first")) {
			SignedInClient editor = guide.staff().hire("edda", "EDITOR");
			String place = SamplePhotographs.draft(editor, "Before", 5);
			var before = guide.stored();
			Set<String> files = new HashSet<>(files("first"));
			this.free.set(49_999_999);
			Answer refused = SamplePhotographs.upload(editor, "Too late", 6);
			assertThat(refused.status()).isEqualTo(507);
			assertThat(refused.html().text()).contains("The server’s disk is almost full");
			assertThat(refused.html().select("#title").val()).isEqualTo("Too late");
			assertThat(editor
				.upload(place + "/picture", "file", "x.jpg", SamplePictures.jpeg(800, 1000, 7), "base", "2", "same",
						"yes")
				.status()).isEqualTo(507);
			assertThat(guide.stored()).isEqualTo(before);
			assertThat(files("first")).containsExactlyInAnyOrderElementsOf(files);
			this.free.set(Long.MAX_VALUE);
			assertThat(SamplePhotographs.upload(editor, "In time", 6).status()).isEqualTo(303);
		}
	}

	private FileGuide start(String name, String... arguments) {
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.addInitializers((context) -> {
			GenericApplicationContext beans = (GenericApplicationContext) context;
			beans.registerBean("testClock", Clock.class, () -> this.clock, (definition) -> definition.setPrimary(true));
			beans.registerBean("smallDisk", FreeSpace.class, () -> (folder) -> this.free.get(),
					(definition) -> definition.setPrimary(true));
		});
		return FileGuide.start(application, this.folder.resolve(name), arguments);
	}

	private static void backUp(FileGuide guide) throws IOException, InterruptedException {
		String port = guide.context().getEnvironment().getProperty("local.management.port");
		HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/actuator/backup"))
			.POST(HttpRequest.BodyPublishers.noBody())
			.build();
		assertThat(HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
			.isEqualTo(200);
	}

	private List<String> files(String guide) throws IOException {
		try (Stream<Path> files = Files.walk(this.folder.resolve(guide).resolve("media"))) {
			return files.filter(Files::isRegularFile).map((file) -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static List<String> names(byte[] archive) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				names.add(entry.getName());
			}
		}
		return names;
	}

}
