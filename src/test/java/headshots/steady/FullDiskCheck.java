package headshots.steady;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.HttpTestClient;
import headshots.SamplePictures;
import headshots.SignedInClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * The finished jar on a real disk that fills up: saves are refused with the text kept,
 * readers go on, nothing acknowledged is lost, and with room again all is well without a
 * restart. Once with the last of the disk kept back as it is by default, and once
 * without, so that H2 itself meets the full disk. Needs the right to mount a small file
 * system.
 */
class FullDiskCheck {

	private static final int DISK = 120;

	private static final Duration PATIENCE = Duration.ofSeconds(10);

	@TempDir
	private Path folder;

	private Path disk;

	private final List<String> acknowledged = new ArrayList<>();

	@BeforeEach
	void mount() throws Exception {
		this.disk = Files.createDirectories(this.folder.resolve("disk"));
		assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + DISK + "m", "tmpfs", this.disk.toString()) == 0,
				"Skipped: mounting a small file system is not allowed here");
	}

	@AfterEach
	void unmount() throws Exception {
		run("umount", this.disk.toString());
	}

	@Test
	void acknowledgedSavesAreKeptAndReadersNoticeNothing() throws Exception {
		try (InstalledGuide guide = new InstalledGuide(this.folder)) {
			Process process = guide.start("--guide.data-folder=" + this.disk.resolve("data"));
			guide.setUp();
			String cell = guide.cells().get(0);
			assertThat(save(guide.person(), cell)).isEqualTo(303);
			leave(49_000_000);
			assertThat(save(guide.person(), cell)).isEqualTo(507);
			readersGoOn(guide);
			makeRoom();
			assertThat(save(guide.person(), cell)).isEqualTo(303);
			stop(process);

			process = guide.start("--guide.data-folder=" + this.disk.resolve("data"), "--guide.disk.min-free=0B");
			leave(200_000);
			int refused = saveUntilRefused(guide.person(), cell);
			assertThat(refused).isEqualTo(503);
			readersGoOn(guide);
			makeRoom();
			Instant room = Instant.now();
			while (save(guide.person(), cell) != 303) {
				assertThat(Duration.between(room, Instant.now())).isLessThan(PATIENCE);
				Thread.sleep(100);
			}
			long again = Duration.between(room, Instant.now()).toMillis();
			readersGoOn(guide);
			stop(process);
			assertThat(stored()).containsAll(this.acknowledged);
			System.out.println("Full disk: refused with 507 below 50 MB; with no room at all refused with " + refused
					+ "; saves again " + again + " ms after there was room, without a restart; "
					+ this.acknowledged.size() + " acknowledged saves, none lost");
		}
	}

	@Test
	void anUploadThatFindsNoRoomIsRefusedAndLeavesNothing() throws Exception {
		try (InstalledGuide guide = new InstalledGuide(this.folder, this.disk.resolve("temporary"))) {
			Process process = guide.start("--guide.data-folder=" + this.disk.resolve("data"),
					"--guide.disk.min-free=0B");
			guide.setUp();
			byte[] large = SamplePictures.joined(SamplePictures.jpeg(2400, 3000, 1), new byte[4_000_000]);
			assertThat(upload(guide, large, "Before").status()).isEqualTo(303);
			Set<Path> files = pictures();
			// The server cannot even take the file in.
			leave(3_000_000);
			HttpTestClient.Answer first = upload(guide, large, "Too large for what is left");
			assertThat(first.status()).isEqualTo(507);
			assertThat(first.html().select("h1").text()).isEqualTo("There’s no space for this file");
			readersGoOn(guide);
			// It takes the file in, and cannot keep the picture.
			makeRoom();
			byte[] detailed = SamplePictures.grain(2000, 2500);
			leave(detailed.length + 500_000);
			HttpTestClient.Answer second = upload(guide, detailed, "No room to keep it");
			assertThat(second.status()).isEqualTo(507);
			assertThat(second.html().text()).contains("The server’s disk is almost full");
			assertThat(second.html().select("#title").val()).isEqualTo("No room to keep it");
			readersGoOn(guide);
			assertThat(pictures()).isEqualTo(files);
			makeRoom();
			assertThat(upload(guide, large, "Again").status()).isEqualTo(303);
			assertThat(temporary()).isZero();
			System.out
				.println("Full disk: uploads are refused with 507, whether there is no room to take them in or to "
						+ "keep them, and leave nothing");
			stop(process);
		}
	}

	private static HttpTestClient.Answer upload(InstalledGuide guide, byte[] file, String title) {
		return guide.person()
			.upload("/studio/photographs", "file", "portrait.jpg", file, "title", title, "form", "form-" + title);
	}

	private Set<Path> pictures() throws IOException {
		try (Stream<Path> files = Files.walk(this.disk.resolve("data/media"))) {
			return files.filter(Files::isRegularFile).collect(Collectors.toSet());
		}
	}

	private long temporary() throws IOException {
		try (Stream<Path> files = Files.walk(this.disk.resolve("temporary"))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("upload_")).count();
		}
	}

	/** Saves and checks what the refusal keeps. */
	private int save(SignedInClient person, String cell) {
		String text = "Saved on a small disk, number " + System.nanoTime();
		HttpTestClient.Answer page = person.get(cell);
		if (page.status() != 200) {
			return page.status();
		}
		HttpTestClient.Answer answer = person.submit(page.html(), "form.editor", "summary", text, "action", "save");
		if (answer.status() == 303) {
			assertThat(answer.header("Location")).endsWith("done=saved");
			this.acknowledged.add(text);
		}
		else {
			assertThat(answer.html().select("[value='" + text + "'], textarea").outerHtml()).contains(text);
		}
		return answer.status();
	}

	private int saveUntilRefused(SignedInClient person, String cell) {
		for (int i = 0; i < 500; i++) {
			int status = save(person, cell);
			if (status != 303) {
				return status;
			}
		}
		throw new AssertionError("The disk never was full");
	}

	private static void readersGoOn(InstalledGuide guide) {
		HttpTestClient client = new HttpTestClient(
				new MockEnvironment().withProperty("local.server.port", "" + guide.port()));
		for (String page : List.of("/", "/compare/actor-vs-model", "/faq", "/prepare", "/search?q=polaroid")) {
			assertThat(client.get(page).status()).as(page).isEqualTo(200);
		}
	}

	/** Fills the disk up to so many bytes. */
	private void leave(long bytes) throws IOException {
		byte[] block = new byte[64 * 1024];
		try (OutputStream ballast = Files.newOutputStream(this.disk.resolve("ballast"))) {
			while (this.disk.toFile().getUsableSpace() > bytes + block.length) {
				ballast.write(block);
			}
		}
	}

	private void makeRoom() throws IOException {
		Files.delete(this.disk.resolve("ballast"));
	}

	private Set<String> stored() throws Exception {
		Set<String> titles = new HashSet<>();
		try (Connection connection = DriverManager
			.getConnection("jdbc:h2:file:" + this.disk.resolve("data/guide") + ";IFEXISTS=TRUE", "sa", "");
				Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select title from revision")) {
			while (rows.next()) {
				titles.add(rows.getString(1));
			}
		}
		return titles;
	}

	private static void stop(Process process) throws InterruptedException {
		process.destroy();
		assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
	}

	private static int run(String... command) throws Exception {
		return new ProcessBuilder(command).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.DISCARD)
			.start()
			.waitFor();
	}

}
