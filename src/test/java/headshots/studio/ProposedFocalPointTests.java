package headshots.studio;

import java.awt.image.BufferedImage;

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
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A new photograph begins with the focal point between the eyes that were found, and a
 * focal point that staff have chosen changes only when they say so.
 */
@StudioTest
class ProposedFocalPointTests {

	private static final String FORM = "form.editor";

	@Autowired
	private Staff staff;

	@Autowired
	private JdbcClient jdbc;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void aNewPhotographBeginsWithThePointBetweenTheEyes() {
		String place = uploaded("One face", face(800, 1000, 320, 300, 100));
		Document page = this.editor.page(place);
		assertThat(point(page)).isEqualTo("40 30");
		assertThat(page.select("#face-hint").text())
			.isEqualTo("We found one face and put the focal point between the eyes. Check it, or choose another.");
		assertThat(page.select("[name=focal-point]")).isEmpty();
		assertThat(page.select("svg[data-focal-mark] circle").attr("cx")).isEqualTo("320.0");
	}

	@Test
	void saysWhenThereAreSeveralFacesOrNone() {
		BufferedImage two = face(1600, 1000, 400, 400, 90);
		SamplePictures.addFace(two, 1120, 400, 140);
		Document several = this.editor.page(uploaded("Two faces", two));
		assertThat(several.select("#face-hint").text())
			.startsWith("We found 2 faces and put the focal point between " + "the eyes of the largest.");
		assertThat(point(several)).isEqualTo("70 41");
		Document none = this.editor.page(uploaded("No face", SamplePictures.portrait(800, 1000, 341)));
		assertThat(none.select("#face-hint").text())
			.isEqualTo("We found no face in this picture: choose the focal point yourself.");
		assertThat(point(none)).isEqualTo("50 40");
	}

	@Test
	void aChosenPointStaysWhenThePictureIsReplacedAndTheProposalCanBeTaken() {
		String place = SamplePhotographs.draft(this.editor, "Chosen", 342, "focalX", "20", "focalY", "70");
		replace(place, face(820, 1000, 492, 350, 110), "yes");
		Document page = this.editor.page(place);
		assertThat(point(page)).isEqualTo("20 70");
		assertThat(page.select("#face-hint").text()).contains("We found one face", "stays as it is");
		assertThat(page.select("[name=focal-point]").val()).isEqualTo("60 35");
		assertThat(page.select("[name=focal-point][checked]")).isEmpty();
		assertThat(page.select(".picture__mark--offered circle").attr("cx")).isEqualTo("492.0");
		// Saved without a look at it.
		save(place, "alt", "A face.");
		assertThat(point(this.editor.page(place))).isEqualTo("20 70");
		save(place, "focal-point", "60 35");
		Document taken = this.editor.page(place);
		assertThat(point(taken)).isEqualTo("60 35");
		assertThat(taken.select("#face-hint").text()).contains("put the focal point between the eyes");
	}

	@Test
	void anotherPersonsPictureOffersAPointAndChoosesNone() {
		String place = SamplePhotographs.draft(this.editor, "Emptied", 343);
		replace(place, face(840, 1000, 504, 350, 110), "no");
		Document page = this.editor.page(place);
		assertThat(point(page)).isBlank();
		assertThat(page.select("#face-hint").text())
			.isEqualTo("We found one face. Choose the focal point yourself, or use the proposed one.");
		assertThat(page.select("[data-focal-crop=upright]").attr("viewBox")).isEqualTo("40 0 800 1000");
		save(place, "focal-point", "60 35");
		assertThat(point(this.editor.page(place))).isEqualTo("60 35");
	}

	@Test
	void anythingElseInPlaceOfTheProposalIsIgnored() {
		String place = SamplePhotographs.draft(this.editor, "Made up", 344, "focalX", "20", "focalY", "70");
		replace(place, face(860, 1000, 516, 350, 110), "yes");
		for (String value : new String[] { "", "60", "60 35 1", "-1 5", "60,35", "x y" }) {
			save(place, "focal-point", value);
			assertThat(point(this.editor.page(place))).as(value).isEqualTo("20 70");
		}
	}

	@Test
	void aPictureThatWasNotLookedAtHasNoHint() {
		String place = uploaded("Before", face(880, 1000, 440, 350, 110));
		this.jdbc.sql("update picture set faces = null, face_x = null, face_y = null").update();
		Document page = this.editor.page(place);
		assertThat(page.select("#face-hint, [name=focal-point]")).isEmpty();
		assertThat(point(page)).isEqualTo("50 36");
	}

	@Test
	void anErasedPictureLeavesNoFinding() {
		String place = uploaded("Erased", face(900, 1000, 450, 350, 110));
		String hash = hash(place);
		assertThat(finding(hash)).isEqualTo(1);
		assertThat(this.editor.submit(place + "/erasure", "main form").status()).isEqualTo(303);
		assertThat(finding(hash)).isZero();
	}

	private static BufferedImage face(int width, int height, int x, int y, int distance) {
		return SamplePictures.face(width, height, x, y, distance);
	}

	private String uploaded(String title, BufferedImage picture) {
		Answer answer = this.editor.upload("/studio/photographs", "file", "IMG_0042.jpg",
				SamplePictures.written(picture, "jpeg"), "title", title, "credit", "Ana Ruiz");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
		return answer.header("Location").replaceFirst("\\?.*", "");
	}

	private void replace(String place, BufferedImage picture, String same) {
		Answer answer = this.editor.upload(place + "/picture", "file", "new.jpg",
				SamplePictures.written(picture, "jpeg"), "base",
				this.editor.page(place + "/picture").select("[name=base]").val(), "same", same);
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	private void save(String place, String field, String value) {
		assertThat(this.editor.submit(place, FORM, "action", "save", field, value).status()).isEqualTo(303);
	}

	private static String point(Document page) {
		return page.select("#focalX").val() + " " + page.select("#focalY").val();
	}

	private String hash(String place) {
		return this.editor.page(place).select(".picture img").attr("src").replaceAll(".*/|\\..*", "");
	}

	private int finding(String hash) {
		return this.jdbc.sql("select count(*) from picture where hash = :hash and faces = 1 and face_x = 50")
			.param("hash", hash)
			.query(Integer.class)
			.single();
	}

}
