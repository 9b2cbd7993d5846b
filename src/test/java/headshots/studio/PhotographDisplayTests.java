package headshots.studio;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SamplePictures;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The studio says of each photograph whether readers see it and why not, shows it where
 * it is named, and attaches it where the words are.
 */
@StudioTest
class PhotographDisplayTests {

	private static final String FORM = "form.editor";

	private static final LocalDate TODAY = LocalDate.now();

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	private SignedInClient editor;

	private final List<String> live = new ArrayList<>();

	@BeforeEach
	void signIn() {
		this.editor = this.staff.editor();
	}

	@AfterEach
	void withdraw() {
		this.live.forEach((place) -> SamplePhotographs.withdraw(this.editor, place));
	}

	@ParameterizedTest
	@ValueSource(strings = { "consent", "license" })
	void aPhotographWhoseRightsHaveEndedIsNotShownAndEachPageSaysSo(String what) {
		LocalDate last = TODAY.minusDays(2);
		String words = "Not shown: " + what + " ended " + brief(last);
		String place = SamplePhotographs.draft(this.editor, "Ended " + what, 201, "consentOnFile", "true", "types",
				"theatrical", what + "Until", last.toString());
		assertThat(this.editor.page(SamplePhotographs.entry(place) + "/publication").select(".proposal .notice").text())
			.isEqualTo(words);
		Answer published = this.editor.submit(SamplePhotographs.entry(place) + "/publication",
				"main form[method=post]");
		this.live.add(place);
		Document result = this.editor.follow(published).html();
		assertThat(result.select("[role=status]").text()).startsWith("Published, but readers don’t see it")
			.doesNotContain("Readers can see it now");
		assertThat(result.select(".notice--warning").text()).contains(words);
		assertThat(line("/studio/photographs", "Ended " + what).text()).contains(words);
		assertThat(line("/studio/photographs/library?show=not-shown", "Ended " + what).text()).contains(words);
		assertThat(this.client.page("/headshots/theatrical").select(".photographs figure")).isEmpty();
	}

	@Test
	void aPhotographWhoseConsentEndsSoonSaysUntilWhen() {
		LocalDate last = TODAY.plusDays(3);
		live("Ends soon, shown", 203, "types", "theatrical", "consentUntil", last.toString());
		String words = "Shown until " + brief(last) + ": consent ends then";
		assertThat(line("/studio/photographs", "Ends soon, shown").text()).contains(words);
		assertThat(line("/studio/photographs/library?show=ending", "Ends soon, shown").text()).contains(words);
		assertThat(this.client.page("/headshots/theatrical").select(".photographs figure")).hasSize(1);
		String draft = SamplePhotographs.draft(this.editor, "Ends soon, draft", 204, "types", "theatrical",
				"licenseUntil", last.toString());
		assertThat(this.editor.page(draft).select(".shown").text()).isEqualTo("License ends " + brief(last));
	}

	@Test
	void theFourthPhotographOfAPageSaysSoAndCanBeBroughtForward() {
		for (int i = 1; i <= 4; i++) {
			live("Place " + i, 210 + i, "types", "theatrical", "alt", "Number " + i);
		}
		assertThat(shownOn("/headshots/theatrical")).containsExactly("Number 1", "Number 2", "Number 3");
		Element fourth = line("/studio/photographs", "Place 4");
		assertThat(fourth.select(".shown").text()).isEqualTo("Not shown on Theatrical: three others come first");
		assertThat(line("/studio/photographs", "Place 3").select(".shown")).isEmpty();
		assertThat(this.editor.page(this.live.get(3)).select(".shown").text())
			.isEqualTo("Not shown on Theatrical: three others come first");
		String order = fourth.select(".shown a").attr("href");
		assertThat(this.editor.page(order).select("ol.worklist li").eachText()).hasSize(4)
			.allSatisfy((text) -> assertThat(text).contains("Place"));
		Answer moved = this.editor.submit(order, "ol.worklist li:nth-child(4) form", "direction", "first");
		Document after = this.editor.follow(moved).html();
		assertThat(after.select("ol.worklist li > a").eachText()).containsExactly("Place 4", "Place 1", "Place 2",
				"Place 3");
		assertThat(after.select("ol.worklist li").last().text()).contains("Not shown here");
		// The new order is a draft of those that moved.
		assertThat(shownOn("/headshots/theatrical")).containsExactly("Number 1", "Number 2", "Number 3");
		this.editor.submit(after.select("main .actions a:contains(Review)").attr("href"), "main form[method=post]");
		assertThat(shownOn("/headshots/theatrical")).containsExactly("Number 4", "Number 1", "Number 2");
		assertThat(line("/studio/photographs", "Place 3").select(".shown").text())
			.isEqualTo("Not shown on Theatrical: three others come first");
		assertThat(line("/studio/photographs", "Place 4").select(".shown")).isEmpty();
	}

	@Test
	void thePublishPageCountsWhatIsPublishedWithIt() {
		for (int i = 1; i <= 3; i++) {
			live("First " + i, 220 + i, "types", "theatrical", "position", "1");
		}
		String fourth = SamplePhotographs.draft(this.editor, "One too many", 225, "consentOnFile", "true", "types",
				"theatrical");
		String words = "Not shown on Theatrical: three others come first";
		assertThat(
				this.editor.page(SamplePhotographs.entry(fourth) + "/publication").select(".proposal .notice").text())
			.isEqualTo(words);
		// With one of the others moved away in the same step it has a place.
		this.editor.submit(this.live.get(0), FORM, "action", "save", "types", "corporate");
		String both = "/studio/publication?entry=" + id(fourth) + "&entry=" + id(this.live.get(0));
		assertThat(this.editor.page(both).select(".proposal .notice")).isEmpty();
		assertThat(this.editor.submit(both, "main form[method=post]").header("Location"))
			.isEqualTo("/studio?published=2");
		this.live.add(fourth);
	}

	@Test
	void severalPublishedAtOnceSayHowManyAreNotShown() {
		String ended = SamplePhotographs.draft(this.editor, "Ended, of two", 226, "consentOnFile", "true", "types",
				"theatrical", "consentUntil", TODAY.minusDays(1).toString());
		String other = SamplePhotographs.draft(this.editor, "Shown, of two", 227, "consentOnFile", "true", "types",
				"theatrical");
		Answer published = this.editor.submit("/studio/publication?entry=" + id(ended) + "&entry=" + id(other),
				"main form[method=post]");
		this.live.addAll(List.of(ended, other));
		assertThat(this.editor.follow(published).html().select(".notice--warning").text())
			.isEqualTo("2 changes published. Readers don’t see one of the photographs everywhere yet: “Photographs” "
					+ "says why.");
	}

	@Test
	void aPhotographIsShownInListsSearchHistoryAndOnThePublishPage() {
		String place = SamplePhotographs.draft(this.editor, "Thumbnails everywhere", 230, "consentOnFile", "true");
		for (String path : List.of("/studio/photographs", "/studio/photographs/library",
				"/studio/search?q=thumbnails+everywhere", SamplePhotographs.entry(place) + "/revisions",
				SamplePhotographs.entry(place) + "/publication")) {
			Document page = this.editor.page(path);
			Element named = page.selectFirst("main :is(tr, li):has(a:contains(Thumbnails everywhere)) img.thumbnail");
			Element picture = (named != null) ? named
					: page.selectFirst("main th img.thumbnail, .proposal img.thumbnail");
			assertThat(picture).as(path).isNotNull();
			assertThat(picture.attr("loading")).isEqualTo("lazy");
			assertThat(picture.hasAttr("alt")).isTrue();
			assertThat(picture.attr("alt")).isEmpty();
			assertThat(picture.attr("width") + "x" + picture.attr("height")).isEqualTo("320x400");
			assertThat(this.editor.get(picture.attr("src")).header("Content-Type")).isEqualTo("image/jpeg");
		}
		assertThat(this.editor.page("/studio/questions").select("img.thumbnail")).isEmpty();
	}

	@Test
	void aPhotographIsAttachedWhereTheWordsAreAsADraft() {
		String cell = this.editor.page("/studio/guidance")
			.select("a:matchesOwn(^Actor: framing and light$)")
			.attr("href");
		String place = live("To be chosen", 240, "types", "theatrical");
		Element here = this.editor.page(cell).selectFirst("#photographs-here");
		assertThat(here.text()).contains("None yet");
		String choice = here.select("a:contains(Choose a photograph)").attr("href");
		Document grid = this.editor.page(choice);
		assertThat(grid.select("h1").text()).isEqualTo("Choose a photograph for Actor: framing and light");
		Answer attached = this.editor.submit(choice, "li:has(a:matchesOwn(^To be chosen$)) form", "shown",
				grid.select("li:has(a:matchesOwn(^To be chosen$)) button").val());
		assertThat(attached.header("Location")).isEqualTo(cell + "?done=attached#photographs-here");
		Document after = this.editor.page(cell + "?done=attached");
		assertThat(after.select("[role=status]").text()).contains("attached as a draft");
		assertThat(after.select("#photographs-here li").text()).contains("To be chosen", "live, with changes");
		assertThat(after.select("#photographs-here li img.thumbnail")).hasSize(1);
		assertThat(this.client.page("/aspects/framing").select(".photographs figure")).isEmpty();
		// A photograph that is attached already is not offered again.
		assertThat(this.editor.page(choice).select("li a:matchesOwn(^To be chosen$)")).isEmpty();
		assertThat(
				this.editor.page(place).select("input[value=theatrical][checked], input[value=actor.framing][checked]"))
			.hasSize(2);
		SamplePhotographs.publish(this.editor, place);
		assertThat(this.client.page("/aspects/framing").select(".photographs figure")).hasSize(1);
	}

	@Test
	void aChoiceOfWhatWasSavedMeanwhileIsMadeAgain() {
		String place = SamplePhotographs.draft(this.editor, "Chosen too late", 241);
		String choice = "/studio/photographs/choice?attach=types/actor";
		Document grid = this.editor.page(choice);
		String shown = grid.select("li:has(a:matchesOwn(^Chosen too late$)) button").val();
		this.editor.submit(place, FORM, "action", "save", "credit", "Someone else");
		Answer late = this.editor.post("/studio/photographs/choice", "attach", "types/actor", "shown", shown);
		assertThat(late.status()).isEqualTo(409);
		assertThat(late.html().select("[role=status]").text()).contains("Someone saved this photograph");
		assertThat(this.editor.page(place).select("#types input[value=actor][checked]")).isEmpty();
		assertThat(this.editor.get("/studio/photographs/choice?attach=terms/slate").status()).isEqualTo(404);
		assertThat(
				this.editor.post("/studio/photographs/choice", "attach", "types/actor", "shown", "999999:1").status())
			.isEqualTo(404);
	}

	@Test
	void anUploadFromACellArrivesAttached() {
		String type = this.editor.page("/studio/types")
			.select("a:matchesOwn(^Theatrical actor headshots$)")
			.attr("href");
		String upload = this.editor.page(type).select("#photographs-here a:contains(Upload one)").attr("href");
		Document form = this.editor.page(upload);
		assertThat(form.select("label:has([name=attach])").text()).isEqualTo("Attach to Theatrical actor headshots");
		Answer uploaded = this.editor.upload("/studio/photographs", "file", "a.jpg",
				SamplePictures.jpeg(800, 1000, 242), "title", "Arrives attached", "attach",
				form.select("[name=attach]").val());
		assertThat(this.editor.follow(uploaded).html().select("#types input[checked]").eachAttr("value"))
			.containsExactly("theatrical");
		assertThat(this.editor.page(type).select("#photographs-here li a").eachText()).contains("Arrives attached");
		// Without the box, and with anything made up, it is attached to nothing.
		Answer other = this.editor.upload("/studio/photographs", "file", "a.jpg", SamplePictures.jpeg(800, 1000, 243),
				"title", "Arrives alone", "attach", "types/no-such-type");
		assertThat(this.editor.follow(other).html().select("#types input[checked]")).isEmpty();
	}

	@Test
	void severalFilesInOneFormBecomeADraftEachAndRefusedOnesAreNamed() {
		Answer answer = this.editor.upload("/studio/photographs", "file",
				List.of(Map.entry("first.jpg", SamplePictures.jpeg(800, 1000, 250)),
						Map.entry("drawing.svg", "<svg/>".getBytes()),
						Map.entry("third.jpg", SamplePictures.jpeg(800, 1000, 251))),
				"title", "Row", "credit", "Ana Ruiz");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.html().select("section:has(#uploaded-heading) li a").eachText()).containsExactly("Row 1",
				"Row 3");
		assertThat(answer.html().select(".problems li").eachText()).singleElement()
			.asString()
			.startsWith("drawing.svg: ")
			.contains("SVG");
		assertThat(answer.html().select("#problems-heading").text()).isEqualTo("1 file wasn’t uploaded");
		Answer none = this.editor.upload("/studio/photographs", "file",
				List.of(Map.entry("one.txt", "one".getBytes()), Map.entry("two.txt", "two".getBytes())), "title",
				"Nothing");
		assertThat(none.status()).isEqualTo(422);
		assertThat(none.html().select(".problems li")).hasSize(2);
	}

	@Test
	void theSameSeveralFilesSentTwiceAreTakenOnce() {
		String token = this.editor.page("/studio/photographs/new").select("[name=form]").val();
		List<Map.Entry<String, byte[]>> files = List.of(Map.entry("1.jpg", SamplePictures.jpeg(800, 1000, 252)),
				Map.entry("2.jpg", SamplePictures.jpeg(800, 1000, 253)));
		List<String> first = this.editor
			.upload("/studio/photographs", "file", files, "title", "Twice sent", "form", token)
			.html()
			.select("section:has(#uploaded-heading) li a")
			.eachAttr("href");
		assertThat(first).hasSize(2);
		assertThat(this.editor.upload("/studio/photographs", "file", files, "title", "Twice sent", "form", token)
			.html()
			.select("section:has(#uploaded-heading) li a")
			.eachAttr("href")).isEqualTo(first);
	}

	@Test
	void theLibraryFindsWhatIsAttachedToNothing() {
		SamplePhotographs.draft(this.editor, "Attached nowhere", 260);
		SamplePhotographs.draft(this.editor, "Attached somewhere", 261, "types", "actor");
		List<String> names = this.editor.page("/studio/photographs/library?show=unattached")
			.select(".library a")
			.eachText();
		assertThat(names).contains("Attached nowhere").doesNotContain("Attached somewhere");
		assertThat(this.editor.page("/studio/photographs/library").select(".library a").eachText())
			.contains("Attached nowhere", "Attached somewhere");
		assertThat(this.editor.page("/studio/photographs/library?show=ending").select(".library a").eachText())
			.doesNotContain("Attached nowhere", "Attached somewhere");
	}

	private String live(String title, int seed, String... fields) {
		String place = SamplePhotographs.live(this.editor, title, seed, fields);
		this.live.add(place);
		return place;
	}

	private List<String> shownOn(String path) {
		return this.client.page(path).select(".photographs figure img").eachAttr("alt");
	}

	private Element line(String path, String name) {
		Element line = this.editor.page(path)
			.selectFirst("main :is(tr, li):has(a:matchesOwn(^" + name.replace(",", "\\,") + "$))");
		assertThat(line).as(name + " on " + path).isNotNull();
		return line;
	}

	private static String id(String place) {
		return place.replaceAll("\\D", "");
	}

	private static String brief(LocalDate day) {
		String pattern = (day.getYear() == TODAY.getYear()) ? "MMM d" : "MMM d, yyyy";
		return DateTimeFormatter.ofPattern(pattern, Locale.US).format(day);
	}

}
