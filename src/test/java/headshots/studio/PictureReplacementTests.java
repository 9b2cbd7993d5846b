package headshots.studio;

import java.time.LocalDate;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Consent and description of one person and shoot are never shown with a picture of
 * another.
 */
@StudioTest
class PictureReplacementTests {

	private static final String FORM = "form.editor";

	private static final String UNTIL = LocalDate.now().plusYears(1).toString();

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void theSameShootKeepsWhatWasSaidOfIt() {
		String place = live("Same shoot", 301);
		Answer replaced = replace(place, 302, "yes");
		assertThat(replaced.header("Location")).isEqualTo(place + "?done=replaced");
		Document page = this.editor.follow(replaced).html();
		assertThat(page.select("#alt").val()).isEqualTo("A woman in soft light.");
		assertThat(page.select("#consentOnFile[checked]")).hasSize(1);
		assertThat(page.select("#consentUntil").val()).isEqualTo(UNTIL);
		assertThat(page.select("#focalX").val()).isEqualTo("30");
		SamplePhotographs.publish(this.editor, place);
		SamplePhotographs.withdraw(this.editor, place);
	}

	@Test
	void anotherPersonEmptiesItAndNothingIsPublishedUntilItIsSaidAgain() {
		String place = live("Another person", 303);
		String before = this.client.page("/headshots/theatrical").select(".photographs figure img").attr("src");
		Answer replaced = replace(place, 304, "no");
		assertThat(replaced.header("Location")).isEqualTo(place + "?done=emptied");
		Document page = this.editor.follow(replaced).html();
		for (String field : new String[] { "alt", "consentUntil", "license", "licenseUntil", "focalX", "focalY" }) {
			assertThat(page.select("#" + field).val()).as(field).isEmpty();
		}
		assertThat(page.select("#consentOnFile[checked], #decorative[checked]")).isEmpty();
		assertThat(page.select("#credit").val()).isEqualTo("Ana Ruiz");
		assertThat(page.select("#types input[checked]").eachAttr("value")).containsExactly("theatrical");
		String refused = this.editor.get(SamplePhotographs.entry(place) + "/publication").text();
		assertThat(refused).contains("Consent on file isn’t checked", "Alt text is missing",
				"Face, from the left is missing", "Face, from the top is missing");
		String shown = place.replaceAll("\\D", "") + ":" + revision(place);
		assertThat(this.editor.post("/studio/publication", "shown", shown).status()).isEqualTo(422);
		assertThat(this.client.page("/headshots/theatrical").select(".photographs figure img").attr("src"))
			.isEqualTo(before);
		this.editor.submit(place, FORM, "action", "save", "alt", "Someone else.", "consentOnFile", "true", "focalX",
				"50", "focalY", "40");
		SamplePhotographs.publish(this.editor, place);
		assertThat(this.client.page("/headshots/theatrical").select(".photographs figure img").attr("alt"))
			.isEqualTo("Someone else.");
		SamplePhotographs.withdraw(this.editor, place);
	}

	@Test
	void aDecorativePictureHasToBeLookedAtAgainToo() {
		String place = SamplePhotographs.live(this.editor, "Decorative once", 305, "decorative", "true", "alt", "");
		replace(place, 306, "no");
		assertThat(this.editor.page(place).select("#decorative[checked]")).isEmpty();
		assertThat(this.editor.get(SamplePhotographs.entry(place) + "/publication").text())
			.contains("Alt text is missing");
		SamplePhotographs.withdraw(this.editor, place);
	}

	@Test
	void theQuestionHasToBeAnswered() {
		String place = SamplePhotographs.draft(this.editor, "No answer", 307);
		assertThat(this.editor.page(place + "/picture").select("fieldset legend").text())
			.isEqualTo("Is this the same person and the same shoot?");
		assertThat(this.editor.page(place + "/picture").select("[name=same][checked]")).isEmpty();
		for (String answer : new String[] { "", "maybe" }) {
			Answer refused = replace(place, 308, answer);
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.html().select(".problems a").attr("href")).isEqualTo("#same-yes");
			assertThat(refused.html().getElementById("same-yes")).isNotNull();
			assertThat(refused.html().select(".problems").text()).contains("choose “Yes” or “No”");
		}
	}

	@Test
	void aRefusedUploadKeepsTheAnswer() {
		String place = SamplePhotographs.draft(this.editor, "Refused upload", 309);
		for (String answer : new String[] { "yes", "no" }) {
			Answer refused = this.editor.upload(place + "/picture", "file", "x.txt", "no picture".getBytes(), "base",
					revision(place), "same", answer);
			assertThat(refused.status()).isEqualTo(422);
			assertThat(refused.html().select("[name=same][checked]").val()).isEqualTo(answer);
		}
		Answer stale = this.editor.upload(place + "/picture", "file", "x.jpg", SamplePictures.jpeg(800, 1000, 310),
				"base", "1", "same", "no");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.html().select("[name=same][checked]").val()).isEqualTo("no");
	}

	private String live(String title, int seed) {
		return SamplePhotographs.live(this.editor, title, seed, "types", "theatrical", "consentUntil", UNTIL, "license",
				"Our own work", "licenseUntil", UNTIL, "focalX", "30", "focalY", "20");
	}

	private Answer replace(String place, int seed, String same) {
		return this.editor.upload(place + "/picture", "file", "new.jpg", SamplePictures.jpeg(900, 1200, seed), "base",
				revision(place), "same", same);
	}

	private String revision(String place) {
		return this.editor.page(place + "/picture").select("[name=base]").val();
	}

}
