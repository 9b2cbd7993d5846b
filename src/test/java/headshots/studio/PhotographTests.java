package headshots.studio;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.imageio.ImageIO;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A photograph from the upload to the reader and away again.
 */
@StudioTest
class PhotographTests {

	private static final String FORM = "form.editor";

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private JdbcTemplate jdbc;

	private SignedInClient editor;

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@Test
	void becomesADraftWhoseEditorOpens() {
		Answer answer = upload("Window light", SamplePictures.jpeg(1600, 2000, 11));
		assertThat(answer.status()).isEqualTo(303);
		assertThat(answer.header("Location")).matches("/studio/photographs/\\d+\\?done=uploaded");
		Document page = this.editor.page(answer.header("Location"));
		assertThat(page.select("h1").text()).isEqualTo("Window light");
		assertThat(page.select("#alt").val()).isEmpty();
		assertThat(page.select("#credit").val()).isEqualTo("Ana Ruiz");
		String picture = page.select("#picture img").attr("src");
		Answer bytes = this.editor.get(picture);
		assertThat(bytes.header("Content-Type")).isEqualTo("image/jpeg");
		assertThat(bytes.header("Cache-Control")).isEqualTo("no-store");
		assertThat(this.staff.someone().get(picture).status()).isEqualTo(302);
		assertThat(
				this.jdbc.queryForObject("select file_name from picture where hash = ?", String.class, hash(picture)))
			.isEqualTo("IMG_0042.jpg");
		assertThat(this.jdbc.queryForList("select outcome from audit_event where action = 'uploaded'", String.class))
			.contains("IMG_0042.jpg, kept with 1600 × 2000 pixels");
	}

	@Test
	void isShownOnThePagesThatItIllustrates() throws Exception {
		int before = this.client.get("/headshots/commercial-model").bytes().length;
		String editor = published("Soft key", 12, "types", "theatrical", "guidance", "actor.framing");
		for (String path : new String[] { "/headshots/theatrical", "/headshots/actor", "/aspects/framing" }) {
			Document page = this.client.page(path);
			var image = page.selectFirst(".photographs figure img[alt='A woman in soft light.']");
			assertThat(image).as(path).isNotNull();
			assertThat(image.attr("loading")).isEqualTo("lazy");
			assertThat(image.attr("decoding")).isEqualTo("async");
			assertThat(image.attr("width")).isEqualTo("640");
			assertThat(image.attr("height")).isEqualTo("800");
			assertThat(page.select(".photographs figure figcaption").eachText()).contains("Photograph: Ana Ruiz");
			assertThat(image.attr("srcset")).contains(" 320w", " 640w", " 960w").doesNotContain("1440");
			String webp = image.parent().selectFirst("source").attr("srcset").split(" ")[0];
			for (String address : new String[] { image.attr("src"), webp }) {
				Answer file = this.client.get(address);
				assertThat(file.status()).as(address).isEqualTo(200);
				assertThat(file.header("Content-Type"))
					.isEqualTo(address.endsWith("webp") ? "image/webp" : "image/jpeg");
				assertThat(file.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
				assertThat(file.response().headers().allValues("Content-Security-Policy"))
					.containsExactly("default-src 'none'; sandbox");
				assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
				assertThat(file.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
				BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file.bytes()));
				assertThat(picture.getHeight()).isEqualTo(picture.getWidth() * 5 / 4);
			}
		}
		assertThat(this.client.page("/headshots/model").select(".photographs figure")).isEmpty();
		assertThat(this.client.page("/aspects/purpose").select(".photographs figure")).isEmpty();
		assertThat(this.client.get("/headshots/commercial-model").bytes()).hasSize(before);
		withdraw(editor);
	}

	@Test
	void keepsItsAddressWhenItsPictureIsReplaced() throws Exception {
		String editor = published("Hard key", 13, "types", "theatrical");
		Answer first = this.client.get("/media/hard-key");
		assertThat(first.status()).isEqualTo(200);
		assertThat(this.client.get("/media/hard-key", "If-None-Match", first.header("ETag")).status()).isEqualTo(304);
		String old = this.client.page("/headshots/theatrical").select(".photographs figure img").attr("src");
		Answer replaced = this.editor.upload(editor + "/picture", "file", "new.png", SamplePictures.png(900, 1200, 14),
				"base", latest(editor), "same", "yes");
		assertThat(replaced.status()).isEqualTo(303);
		assertThat(this.client.get("/media/hard-key").bytes()).isEqualTo(first.bytes());
		assertThat(this.editor.page(entry(editor) + "/changes").text()).contains("number " + hash(old).substring(0, 8));
		publish(editor);
		assertThat(this.client.get("/media/hard-key").bytes()).isNotEqualTo(first.bytes());
		assertThat(this.client.get(old).status()).isEqualTo(404);
		assertThat(this.client.get(old, "If-None-Match", "*").status()).isEqualTo(404);
		withdraw(editor);
		assertThat(this.client.get("/media/hard-key").status()).isEqualTo(410);
	}

	@Test
	void replacesNothingThatWasSavedMeanwhile() {
		String editor = editor(upload("Stale", SamplePictures.jpeg(800, 1000, 15)));
		this.editor.submit(editor, FORM, "action", "save", "credit", "Somebody else");
		Answer stale = this.editor.upload(editor + "/picture", "file", "new.jpg", SamplePictures.jpeg(800, 1000, 16),
				"base", "1", "same", "yes");
		assertThat(stale.status()).isEqualTo(409);
		assertThat(stale.html().text()).contains("Someone saved this photograph in the meantime");
	}

	@Test
	void leavesThePagesWhenAConsentOrALicenseHasEnded() {
		String editor = published("Ends today", 17, "types", "theatrical", "consentUntil", "" + LocalDate.now());
		String src = this.client.page("/headshots/theatrical").select(".photographs figure img").attr("src");
		assertThat(this.client.get(src).status()).isEqualTo(200);
		assertThat(this.client.get(src).header("Cache-Control")).doesNotContain("31536000");
		assertThat(this.editor.page("/studio").select("#work").text()).contains("Ends today: expires");
		this.editor.submit(editor, FORM, "action", "save", "consentUntil", "", "licenseUntil",
				"" + LocalDate.now().minusDays(1));
		publish(editor);
		assertThat(this.client.page("/headshots/theatrical").select(".photographs figure")).isEmpty();
		assertThat(this.client.get(src).status()).isEqualTo(404);
		Answer ended = this.client.get("/media/ends-today");
		assertThat(ended.status()).isEqualTo(410);
		assertThat(ended.header("Cache-Control")).isEqualTo("no-store");
		assertThat(ended.html().select("h1").text()).isEqualTo("This photograph is no longer shown");
		assertThat(this.editor.page("/studio").select("#work").text()).contains("Ends today: expired, not shown since");
		withdraw(editor);
	}

	@Test
	void isNotPublishedWithoutConsentAndWords() {
		String editor = editor(upload("No consent", SamplePictures.jpeg(800, 1000, 18)));
		String refused = this.editor.get(entry(editor) + "/publication").text();
		assertThat(refused).contains("Consent on file isn’t checked", "Alt text is missing");
		this.editor.submit(editor, FORM, "action", "save", "alt", "Somebody.", "decorative", "true", "consentOnFile",
				"true");
		assertThat(this.editor.get(entry(editor) + "/publication").text())
			.contains("Alt text can’t be combined with “Decorative”");
	}

	@Test
	void showsAtMostThree() {
		String[] editors = new String[4];
		for (int i = 0; i < 4; i++) {
			editors[i] = published("Row " + i, 30 + i, "types", "theatrical");
		}
		assertThat(this.client.page("/headshots/theatrical").select(".photographs figure")).hasSize(3);
		for (String editor : editors) {
			withdraw(editor);
		}
	}

	@Test
	void saysWhereItIsShownBeforeItIsWithdrawn() {
		String editor = published("Where used", 19, "types", "theatrical", "guidance", "actor.framing");
		Document page = this.editor.page(entry(editor) + "/withdrawal");
		assertThat(page.select("main ul a").eachAttr("href")).contains("/headshots/theatrical#pictures_",
				"/headshots/actor#pictures_");
		withdraw(editor);
	}

	@Test
	void isErasedPermanentlyOnceReadersDoNotSeeIt() {
		String editor = published("To erase", 20, "types", "theatrical");
		String picture = this.editor.page(editor).select("#picture img").attr("src");
		assertThat(this.editor.get(editor + "/erasure").text()).contains("It can’t be erased while readers can see it");
		assertThat(this.editor.post(editor + "/erasure").status()).isEqualTo(409);
		withdraw(editor);
		Answer erased = this.editor.submit(editor + "/erasure", "main form");
		assertThat(erased.header("Location")).isEqualTo(editor + "?done=erased");
		assertThat(this.editor.get(erased.header("Location")).status()).isEqualTo(200);
		assertThat(this.editor.get(picture).status()).isEqualTo(404);
		assertThat(this.jdbc.queryForObject("select count(*) from picture_file where hash = ?", Integer.class,
				hash(picture)))
			.isZero();
		assertThat(this.editor.get(entry(editor) + "/publication").text())
			.contains("Picture is missing: it was erased");
		assertThat(this.jdbc.queryForList("select action from audit_event", String.class))
			.contains("erased the picture");
	}

	@Test
	void isPreviewedWithItsPicture() {
		String editor = editor(upload("Preview me", SamplePictures.jpeg(1000, 1250, 21)));
		this.editor.submit(editor, FORM, "action", "save", "types", "theatrical", "alt", "A draft in soft light.");
		Document preview = this.editor.page(editor + "/preview");
		String src = preview.select(".photographs figure img[alt='A draft in soft light.']").attr("src");
		assertThat(src).startsWith("/studio/media/");
		assertThat(this.editor.get(src).status()).isEqualTo(200);
		assertThat(this.client.get(src.replace("/studio", "")).status()).isEqualTo(404);
		String shared = this.editor.follow(this.editor.post(entry(editor) + "/preview-links"))
			.html()
			.text()
			.replaceFirst("(?s).*(/preview/[0-9a-f]{40}).*", "$1");
		SignedInClient guest = this.staff.someone();
		String forGuest = guest.page(shared)
			.select(".photographs figure img[alt='A draft in soft light.']")
			.attr("src");
		assertThat(forGuest).startsWith(shared + "/media/");
		assertThat(guest.get(forGuest).status()).isEqualTo(200);
		assertThat(guest.get(forGuest).header("Cache-Control")).isEqualTo("no-store");
		String other = hash(this.editor.page(editor(upload("Other", SamplePictures.jpeg(1000, 1250, 22))))
			.select("#picture img")
			.attr("src"));
		assertThat(guest.get(shared + "/media/" + other + "-640-50-40.jpg").status()).isEqualTo(404);
	}

	@Test
	void refusesAFileAndKeepsWhatWasTyped() {
		Answer answer = this.editor.upload("/studio/photographs", "file", "x.png",
				"<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8), "title", "Kept title",
				"credit", "Kept credit");
		assertThat(answer.status()).isEqualTo(422);
		assertThat(answer.html().select(".problems").text()).contains("This is an SVG drawing");
		assertThat(answer.html().select("#title").val()).isEqualTo("Kept title");
		assertThat(answer.html().select("#credit").val()).isEqualTo("Kept credit");
		Answer none = this.editor.upload("/studio/photographs", "file", "", new byte[0], "title", "None");
		assertThat(none.html().text()).contains("choose a file");
		Answer nameless = upload("", SamplePictures.jpeg(800, 1000, 1));
		assertThat(nameless.html().text()).contains("Name is missing");
	}

	@Test
	void acceptsNothingFromAnEndedSession() {
		Integer before = this.jdbc.queryForObject("select count(*) from picture", Integer.class);
		Answer answer = this.staff.someone()
			.upload("/studio/photographs", "file", "a.jpg", SamplePictures.jpeg(800, 1000, 26), "title", "Signed out");
		assertThat(answer.status()).isEqualTo(401);
		assertThat(answer.html().select("form[action=/sign-in]")).hasSize(1);
		assertThat(this.jdbc.queryForObject("select count(*) from picture", Integer.class)).isEqualTo(before);
	}

	@Test
	void takesTheSameFormOnce() {
		String token = this.editor.page("/studio/photographs/new").select("[name=form]").val();
		byte[] picture = SamplePictures.jpeg(800, 1000, 23);
		String first = this.editor
			.upload("/studio/photographs", "file", "a.jpg", picture, "title", "Once", "form", token)
			.header("Location");
		assertThat(this.editor.upload("/studio/photographs", "file", "a.jpg", picture, "title", "Once", "form", token)
			.header("Location")).isEqualTo(first);
	}

	@Test
	void takesTheSamePictureFromSeveralAtOnce() throws Exception {
		byte[] picture = SamplePictures.jpeg(800, 1000, 25);
		ExecutorService several = Executors.newFixedThreadPool(4);
		try {
			List<Future<Answer>> answers = new ArrayList<>();
			for (int i = 0; i < 4; i++) {
				answers.add(several.submit(() -> upload("At once", picture)));
			}
			Set<String> places = new HashSet<>();
			for (Future<Answer> answer : answers) {
				places.add(editor(answer.get(30, TimeUnit.SECONDS)));
			}
			assertThat(places).hasSize(4);
		}
		finally {
			several.shutdownNow();
		}
	}

	@Test
	void takesNoNameOfAFileForAnythingButWords() {
		String editor = editor(
				this.editor.upload("/studio/photographs", "file", "../../../etc/pass<script>alert(1)</script>.jpg",
						SamplePictures.jpeg(800, 1000, 24), "title", "Hostile name"));
		String page = this.editor.get(editor).text();
		assertThat(page).doesNotContain("<script>alert", "etc/pass");
		assertThat(this.editor.get("/studio/log").text()).doesNotContain("<script>alert");
	}

	@ParameterizedTest
	@ValueSource(strings = { "..%2f", "%2e%2e%2f", "..%5c", "%252e%252e/", "%00", "..;/", "%c0%ae%c0%ae/" })
	void opensNoOtherFiles(String way) {
		for (String top : new String[] { "/media/", "/studio/media/" }) {
			String answer = this.editor.raw("GET", top + way + "application.properties", "localhost", "");
			assertThat(answer).matches("(?s)HTTP/1.1 (30[12]|40[04]).*");
		}
	}

	private Answer upload(String title, byte[] picture) {
		return this.editor.upload("/studio/photographs", "file", "IMG_0042.jpg", picture, "title", title, "credit",
				"Ana Ruiz");
	}

	private String published(String title, int seed, String... fields) {
		return SamplePhotographs.live(this.editor, title, seed, fields);
	}

	private void publish(String editor) {
		SamplePhotographs.publish(this.editor, editor);
	}

	private void withdraw(String editor) {
		SamplePhotographs.withdraw(this.editor, editor);
	}

	private String latest(String editor) {
		return this.editor.page(editor + "/picture").select("[name=base]").val();
	}

	private static String editor(Answer uploaded) {
		assertThat(uploaded.status()).as(uploaded.text()).isEqualTo(303);
		return uploaded.header("Location").replaceFirst("\\?.*", "");
	}

	private static String entry(String editor) {
		return "/studio/entries/" + editor.replaceAll("\\D", "");
	}

	private static String hash(String address) {
		return address.replaceFirst(".*/([0-9a-f]{64}).*", "$1");
	}

}
