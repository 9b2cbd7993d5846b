package headshots.studio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

import headshots.FileGuide;
import headshots.HeadshotGuide;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.upkeep.disk.FreeSpace;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * While the disk is almost full nothing is saved and nothing typed is lost. The disk is
 * one that the test fills; {@code FullDiskCheck} fills a real one.
 */
@Tag("application")
class FullDiskTests {

	private static final String TYPED = "A sentence that must not be lost";

	@TempDir
	private Path folder;

	private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);

	@Test
	void staffKeepTheirTextAndReadersNoticeNothing() {
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.addInitializers((context) -> ((GenericApplicationContext) context).registerBean("smallDisk",
				FreeSpace.class, () -> (folder) -> this.free.get(), (definition) -> definition.setPrimary(true)));
		try (FileGuide guide = FileGuide.start(application, this.folder)) {
			SignedInClient editor = guide.staff().hire("edda", "EDITOR");
			String cell = editor.page("/studio/guidance").selectFirst("table th a").attr("href");
			Document open = editor.page(cell);
			this.free.set(49_999_999);
			var before = guide.stored();
			Answer refused = editor.submit(open, "form.editor", "summary", TYPED, "action", "save");
			assertThat(refused.status()).isEqualTo(507);
			assertThat(refused.html().text()).contains("the server’s disk is almost full");
			assertThat(refused.html().select("[name=summary]").val()).isEqualTo(TYPED);
			refusesEverythingThatWrites(editor, cell);
			assertThat(guide.stored()).isEqualTo(before);
			assertThat(guide.visitor().get("/compare/actor-vs-model").status()).isEqualTo(200);
			assertThat(editor.get("/studio").status()).isEqualTo(200);
			assertThat(guide.staff().signIn("edda").get(cell).status()).isEqualTo(200);

			this.free.set(50_000_000L * 2);
			Answer saved = editor.submit(refused.html(), "form.editor", "action", "save");
			assertThat(saved.header("Location")).endsWith("done=saved");
			assertThat(editor.page(cell).html()).contains(TYPED);
			opensTheStoreAgainThatH2Closed(guide, editor, cell);
		}
	}

	/** As H2 does when a write fails. */
	private static void opensTheStoreAgainThatH2Closed(FileGuide guide, SignedInClient editor, String cell) {
		guide.get(JdbcClient.class).sql("shutdown immediately").update();
		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(editor.get(cell).text()).contains(TYPED));
		Answer saved = editor.submit(editor.page(cell), "form.editor", "summary", "And on it goes", "action", "save");
		assertThat(saved.header("Location")).endsWith("done=saved");
	}

	private static void refusesEverythingThatWrites(SignedInClient editor, String cell) {
		String id = cell.replaceAll("\\D", "");
		for (String path : new String[] { "/studio/publication", "/studio/entries/" + id + "/withdrawal",
				"/studio/entries/" + id + "/discarding", "/studio/import", "/studio/sources/checks",
				"/studio/entries/" + id + "/revisions/1/restoration", "/studio/tips/order" }) {
			Answer answer = editor.post(path, "shown", id + ":2");
			assertThat(answer.status()).as(path).isEqualTo(507);
			assertThat(answer.html().text()).as(path)
				.contains("Nothing was changed", "The server’s disk is almost full");
		}
		assertThat(editor.post("/studio/tips", "title", TYPED).html().select("[name=title]").val()).isEqualTo(TYPED);
		Answer comment = editor.post("/studio/entries/" + id + "/comments", "comment", TYPED);
		assertThat(comment.status()).isEqualTo(507);
		assertThat(comment.html().select("#comment").text()).isEqualTo(TYPED);
		Answer script = editor.post(cell + "/working-copy", "summary", TYPED);
		assertThat(script.status()).isEqualTo(507);
		assertThat(script.text()).isEmpty();
	}

}
