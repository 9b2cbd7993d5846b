package headshots.feedback;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import headshots.FileGuide;
import headshots.HeadshotGuide;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SignedInClient;
import headshots.accounts.TokenSigner;
import headshots.upkeep.disk.FreeSpace;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.support.GenericApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Readers are asked once a person can sign in and read the answer, at the usual limits.
 */
@Tag("application")
@ExtendWith(OutputCaptureExtension.class)
class FeedbackSwitchTests {

	private static final String ABOUT = "guidance/actor.purpose";

	private static final String FORM = "/feedback?about=" + ABOUT;

	@TempDir
	private Path folder;

	private final AtomicLong free = new AtomicLong(Long.MAX_VALUE);

	@Test
	void aNewGuideAsksReadersFromItsFirstAccountOn(CapturedOutput output) {
		SpringApplication application = new SpringApplication(HeadshotGuide.class);
		application.addInitializers((context) -> ((GenericApplicationContext) context).registerBean("smallDisk",
				FreeSpace.class, () -> (folder) -> this.free.get(), (definition) -> definition.setPrimary(true)));
		try (FileGuide guide = FileGuide.start(application, this.folder)) {
			HttpTestClient client = guide.visitor();
			Answer before = client.get("/headshots/actor");
			assertThat(before.text()).doesNotContain("feedback");
			assertThat(client.get(FORM).status()).isEqualTo(404);
			assertThat(client.get("/feedback/thanks?about=" + ABOUT).status()).isEqualTo(404);
			SignedInClient administrator = guide.staff().someone();
			assertThat(administrator.postBare("/feedback", List.of(), "about", ABOUT).status()).isEqualTo(404);
			String setUp = output.getAll()
				.replaceFirst("(?s).*http://[^ /]+(/studio/set-up\\?token=[0-9a-f]+).*", "$1");
			Answer made = administrator.submit(setUp, "main form", "username", "ada", "displayName", "Ada Lens",
					"password", "tungsten or daylight?", "passwordAgain", "tungsten or daylight?");
			assertThat(made.status()).as(made.text()).isEqualTo(303);

			Answer after = client.get("/headshots/actor", "If-None-Match", before.header("ETag"));
			assertThat(after.status()).isEqualTo(200);
			assertThat(after.html().select("main a[href='" + FORM + "']")).isNotEmpty();
			keepsTextsWhileTheDiskIsFull(guide);
			refusesMoreThanFiveAnHour(guide);
		}
		turnsItOff();
	}

	private void keepsTextsWhileTheDiskIsFull(FileGuide guide) {
		this.free.set(49_999_999);
		Answer full = report(guide, "Typed on a full disk");
		assertThat(full.status()).isEqualTo(503);
		assertThat(full.html().select("[role=alert]").text()).contains("can’t take feedback right now");
		assertThat(full.html().getElementById("text").val()).isEqualTo("Typed on a full disk");
		this.free.set(Long.MAX_VALUE);
	}

	private static void refusesMoreThanFiveAnHour(FileGuide guide) {
		for (int i = 1; i <= 5; i++) {
			assertThat(report(guide, "Number " + i).status()).isEqualTo(303);
		}
		Answer sixth = report(guide, "Number 6");
		assertThat(sixth.status()).isEqualTo(429);
		assertThat(Integer.parseInt(sixth.header("Retry-After"))).isBetween(3000, 3601);
		assertThat(sixth.html().getElementById("text").val()).isEqualTo("Number 6");
		assertThat(guide.get(FeedbackReports.class).list(FeedbackState.OPEN)).hasSize(5);
		// A header that anyone may send makes no other sender of it.
		assertThat(forged(guide).status()).isEqualTo(429);
	}

	private void turnsItOff() {
		try (FileGuide guide = FileGuide.start(this.folder, "--guide.feedback.enabled=false")) {
			assertThat(guide.visitor().get("/headshots/actor").text()).doesNotContain("feedback");
			assertThat(guide.visitor().get(FORM).status()).isEqualTo(404);
			SignedInClient ada = guide.staff().signIn("ada");
			assertThat(ada.page("/studio/feedback").select("main").text()).contains("Open (5)", "turned off");
		}
	}

	private static FeedbackForms forms(FileGuide guide) {
		return new FeedbackForms(guide.get(TokenSigner.class), guide.get(FeedbackSubjects.class));
	}

	private static Answer report(FileGuide guide, String text) {
		SignedInClient reader = guide.staff().someone();
		Document form = forms(guide).open(reader, ABOUT);
		return reader.submit(form, FeedbackForms.REPORT, "text", text, "answer", "wrong");
	}

	private static Answer forged(FileGuide guide) {
		return guide.staff()
			.someone()
			.postBare("/feedback", List.of("X-Forwarded-For", "192.0.2.99"), "about", ABOUT, "token",
					forms(guide).token(ABOUT, Duration.ofSeconds(10)), "answer", "wrong", "text", "Number 7");
	}

}
