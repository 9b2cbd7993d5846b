package headshots;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import headshots.HttpTestClient.Answer;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.GuideForms;
import org.jsoup.nodes.Document;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page of the studio, and every state that a page can be in, as real requests bring
 * them about. Made once for all tests of a context.
 */
public final class StudioStates {

	/** All kinds but those that begin with an upload, of which there is none at first. */
	private static final List<String> KINDS = GuideForms.definitions()
		.all()
		.stream()
		.filter((form) -> !form.isUploaded())
		.map(FormDefinition::kind)
		.toList();

	private static final Map<Staff, List<State>> MADE = new ConcurrentHashMap<>();

	private static final String FORM = "form.editor";

	private final List<State> states = new ArrayList<>();

	private final Staff staff;

	private final HttpTestClient client;

	private final SignedInClient ines;

	private final SignedInClient otto;

	private final SignedInClient stranger;

	private StudioStates(Staff staff, HttpTestClient client) {
		this.staff = staff;
		this.client = client;
		this.ines = staff.hire("ines", "ADMINISTRATOR");
		this.otto = staff.hire("otto", "EDITOR");
		this.stranger = staff.someone();
	}

	public static List<State> of(Staff staff, HttpTestClient client) {
		return MADE.computeIfAbsent(staff, (key) -> new StudioStates(staff, client).make());
	}

	private List<State> make() {
		details();
		lists();
		editors();
		order();
		pages();
		doors();
		String question = writing();
		publishing(question);
		together();
		scheduled();
		talking(question);
		unsaved(question);
		previews(question);
		photographs();
		balance();
		searches();
		reports();
		files();
		add("the matrix with work waiting", 200, this.ines.get("/studio?published=2"));
		takenBack(question);
		return this.states;
	}

	/** The guide begins without the studio's details, and asks for them. */
	private void details() {
		SampleProfile.removeAll(this.ines);
		add("the matrix without studio details", 200, this.ines.get("/studio"));
		Answer made = this.ines.post("/studio/profiles", "name", "North Light");
		show(entry(made.header("Location").replaceFirst("\\?.*", "")) + "/publication");
	}

	private void lists() {
		for (String kind : KINDS) {
			show("/studio/" + kind);
		}
		show("/studio");
		show("/studio/questions?show=withdrawn");
		for (String path : List.of("/studio/questions?done=moved", "/studio/sources?show=to-check",
				"/studio/sources?done=nothing")) {
			showTwin(path);
		}
	}

	private void editors() {
		for (String kind : KINDS) {
			show(first(kind));
			showTwin("/studio/" + kind + "/new");
			add("problems in " + kind, 422, this.ines.submit("/studio/" + kind + "/new", FORM, broken(kind)));
		}
		show(this.ines.page("/studio").select(".grid a[href^=/studio/guidance/new]").last().attr("href"));
		showTwin("/studio/questions/new?from=" + first("questions").replaceAll("\\D", ""));
	}

	private void pages() {
		for (String path : List.of("/studio/search", "/studio/search?q=light", "/studio/search?q=zqxzqx",
				"/studio/help", "/studio/shortcuts", "/studio/advice/cells",
				"/studio/advice/cells?condition=mobility-aid", "/studio/links", "/studio/links?show=due",
				"/studio/import", "/studio/log", "/studio/account", "/studio/staff")) {
			show(path);
		}
		Document staff = this.ines.page("/studio/staff");
		for (String deed : List.of("disable", "promote")) {
			show(staff.select("a[href$=/" + deed + "]").attr("href"));
		}
		Answer link = this.ines.post(staff.select("form[action$=/link]").attr("action"));
		add("a link for a colleague", 200, this.ines.follow(link));
		add("a link that was shown", 200, this.ines.follow(link));
		add("no such page", 404, this.ines.get("/studio/no-such-page"));
		add("not for editors", 403, this.otto.get("/studio/staff"));
	}

	private void doors() {
		add("the door", 200, this.stranger.get("/sign-in"));
		add("a used link", 404, this.stranger.get("/studio/join?token=used"));
		add("a preview link that ended", 404, this.stranger.get("/preview/" + "0f".repeat(20)));
		add("the wrong key", 401, this.stranger.signIn("nobody", "not the password"));
		add("typed while signed out", 401,
				this.stranger.postBare("/studio/questions", List.of(), "question", "Who?", "action", "save"));
	}

	/**
	 * @return the editor of a new question that two people have written on
	 */
	private String writing() {
		Answer made = this.ines.submit("/studio/questions/new", FORM, "action", "save", "question",
				"Who holds the reflector?");
		add("saved for the first time", 200, this.ines.get(made.header("Location")));
		String editor = made.header("Location").replaceFirst("\\?.*", "");
		add("refused to publish", 200, this.ines.get(entry(editor) + "/publication"));
		add("a draft to put away", 200, this.ines.get(entry(editor) + "/discarding"));
		Document opened = this.otto.page(editor);
		this.ines.submit(editor, FORM, "action", "save", "answer", "Your assistant does.\n\n- or a stand", "group",
				"session", "note", "Why");
		Answer conflict = this.otto.submit(opened, FORM, "action", "save", "answer", "Anybody who stands near.");
		add("a conflict", 409, conflict);
		add("a conflict with the other text", 409, this.otto.submit(conflict.html(), FORM, "use-theirs", "answer"));
		add("nothing to save", 200, this.ines.get(editor + "?done=same"));
		add("a dead form", 403, this.ines.postBare(editor, List.of(), "_csrf", "dead", "question", "Who, again?"));
		add("a dead button", 403, this.ines.postBare(entry(editor) + "/discarding", List.of(), "_csrf", "dead"));
		return editor;
	}

	private void publishing(String editor) {
		String entry = entry(editor);
		add("one to publish", 200, this.ines.get(entry + "/publication"));
		String id = editor.replaceAll("\\D", "");
		add("one that changed meanwhile", 409, this.ines.post("/studio/publication", "shown", id + ":1"));
		add("published", 200,
				this.ines.get(this.ines.post("/studio/publication", "shown", id + ":2").header("Location")));
		this.otto.submit(editor, FORM, "action", "save", "answer", "Your assistant, or a stand with a clamp.");
		Answer second = this.otto.submit("/studio/terms/new", FORM, "action", "save", "term", "Clamp");
		String other = second.header("Location").replaceAll("\\D", "");
		add("two to publish", 200, this.ines.get("/studio/publication?entry=" + id + "&entry=" + other));
		show("/studio/publication");
		show(entry + "/revisions");
		show(entry + "/changes");
		show(entry + "/changes?older=1&newer=2");
		show(entry + "/revisions/1/restoration");
		add("restored meanwhile", 409, this.ines.post(entry + "/revisions/1/restoration", "base", "2"));
		show(entry + "/discarding");
		add("discarded meanwhile", 409, this.ines.post(entry + "/discarding", "base", "1"));
		show(entry + "/withdrawal");
		show(entry(first("types")) + "/withdrawal");
		show(entry(first("types")) + "/revisions");
		show(entry(first("checklists")) + "/withdrawal");
		add("withdrawn to nowhere", 422, this.ines.post(entry(first("checklists")) + "/withdrawal", "base", "1"));
	}

	/** A type without most of its cells, and a cell that needs it. */
	private void together() {
		Answer made = this.otto.submit("/studio/types/new", FORM, "action", "save", "name", "Stand-in");
		String type = made.header("Location").replaceFirst("\\?.*", "");
		Answer cell = this.otto.submit("/studio/guidance/new?type=stand-in&aspect=purpose", FORM, "action", "save",
				"summary", "Stands where another will");
		add("the next missing cell", 200, this.otto.get(cell.header("Location")));
		add("a draft is missing", 200,
				this.ines.get(entry(cell.header("Location").replaceFirst("\\?.*", "")) + "/publication"));
		add("cells are missing", 200, this.ines.get("/studio/publication?type=" + type.replaceAll("\\D", "")));
		add("nothing is selected", 200, this.ines.get("/studio/publication?picked=true"));
		show(type);
		show("/studio/types");
	}

	private void scheduled() {
		String tomorrow = LocalDate.now().plusDays(1).toString();
		Answer made = this.ines.submit("/studio/terms/new", FORM, "action", "save", "term", "Barn door", "meaning",
				"A flap that keeps light off.");
		String editor = made.header("Location").replaceFirst("\\?.*", "");
		String shown = editor.replaceAll("\\D", "") + ":1";
		add("scheduled too far ahead", 422, this.ines.post("/studio/schedules", "shown", shown, "date",
				LocalDate.now().plusYears(2).toString(), "time", "09:00"));
		Answer scheduled = this.ines.post("/studio/schedules", "shown", shown, "date", tomorrow, "time", "09:00");
		String set = scheduled.header("Location").replaceFirst("\\?.*", "");
		add("scheduled", 200, this.ines.get(scheduled.header("Location")));
		add("scheduled without a time", 422, this.ines.post(set + "/time", "version", "1", "date", tomorrow));
		this.ines.submit(editor, FORM, "action", "save", "meaning", "");
		add("scheduled with an older version", 200, this.otto.get(set));
		add("a newer version that cannot be published", 422,
				this.otto.post(set + "/newer", "version", "1", "shown", shown.replace(":1", ":2")));
		add("a schedule that changed meanwhile", 409, this.otto.post(set + "/cancellation", "version", "7"));
		show(editor);
		show("/studio/terms");
		show(entry(editor) + "/revisions");
		show("/studio");
		this.ines.submit(entry(editor) + "/discarding", "main form");
		add("a schedule that would be kept back", 200, this.ines.get(set));
		this.staff.keepScheduleBack("ines");
		add("kept back", 200, this.ines.get(set));
		add("kept back, on the start page", 200, this.ines.get("/studio"));
		add("off the schedule", 200,
				this.ines.get(this.ines.submit(set, "form[action$=/cancellation]").header("Location")));
	}

	private void talking(String editor) {
		String thread = entry(editor) + "/comments";
		show(thread);
		add("an empty comment", 422, this.ines.submit(thread, "main form.ask", "colleague", "0"));
		String otto = this.ines.page(thread).select("#colleague option:contains((otto))").attr("value");
		Answer asked = this.ines.submit(thread, "main form.ask", "comment", "Is this right?\n\nI’m not sure.",
				"colleague", otto);
		add("a colleague is asked", 200, this.ines.get(asked.header("Location")));
		add("asked to look", 200, this.otto.get(thread));
		add("asked to look, on the start page", 200, this.otto.get("/studio"));
		add("asked to look, in the editor", 200, this.otto.get(editor));
		this.otto.submit(thread, "main form.ask", "comment", "It is.");
		add("a reply on the start page", 200, this.ines.get("/studio"));
		add("a button that came too late", 200,
				this.otto.follow(this.otto.post(thread + "/requests/1", "action", "withdraw")));
	}

	private void unsaved(String editor) {
		this.ines.post(editor + "/working-copy", "base", "3", "question", "Who holds it?", "answer", "The stand.");
		add("unsaved text shown", 200, this.ines.get(editor));
		add("unsaved text named", 200, this.ines.get(editor + "?text=saved"));
		this.ines.post(editor + "/working-copy", "base", "3", "question", "Who holds it now?");
		this.ines.post("/studio/questions/new/working-copy", "question", "Who carries it?");
		add("unsaved text of two windows", 200, this.ines.get(editor));
		add("unsaved text of another new item", 200, this.ines.get("/studio/questions/new"));
		add("unsaved text listed", 200, this.ines.get("/studio"));
		Answer discarded = this.ines.submit("/studio", "#unsaved li form");
		add("unsaved text discarded", 200, this.ines.follow(discarded));
		add("unsaved text discarded in the editor", 200,
				this.ines.follow(this.ines.submit(editor, ".notice--kept form[action$=/removal]")));
		this.ines.post(editor + "/working-copy", "base", "3", "question", "Who holds it today?");
		add("somebody else writes here", 200, this.otto.get(editor));
		this.otto.submit(editor, FORM, "action", "save", "answer", "Your assistant, or a stand.");
		add("unsaved text grown old", 200, this.ines.get(editor));
	}

	private void previews(String editor) {
		show(editor + "/preview");
		show(first("guidance") + "/preview");
		add("unsaved text as readers would see it", 200,
				this.ines.post(first("guidance") + "/preview-panel", "summary", "Not saved."));
		show(entry(editor) + "/preview-links");
		Answer made = this.ines.follow(this.ines.post(entry(editor) + "/preview-links"));
		add("a link created", 200, made);
		show(entry(editor) + "/preview-links");
		add("a guest looks", 200,
				this.stranger.get(URI.create(made.html().getElementById("preview-link").attr("href")).getPath()));
	}

	private void photographs() {
		show("/studio/photographs/new");
		add("no picture", 422,
				this.ines.upload("/studio/photographs", "file", "x.svg", "<svg/>".getBytes(), "title", "Kept"));
		String live = SamplePhotographs.live(this.ines, "Studio state", 41, "types", "corporate", "consentUntil",
				LocalDate.now().toString());
		show("/studio/photographs");
		show(live);
		show(live + "/picture");
		show(live + "/preview");
		show(live + "/erasure");
		show(entry(live) + "/withdrawal");
		add("another picture meanwhile", 409, this.ines.upload(live + "/picture", "file", "x.png",
				SamplePictures.png(800, 1000, 42), "base", "1", "same", "yes"));
		add("problems in photographs", 422, this.ines.submit(live, FORM, "action", "save", "focalX", "left"));
		this.ines.upload(live + "/picture", "file", "x.png", SamplePictures.png(800, 1000, 43), "base", "2", "same",
				"yes");
		show(entry(live) + "/changes");
		add("photographs whose consent ends", 200, this.ines.get("/studio"));
		morePhotographs(live);
		SamplePhotographs.withdraw(this.ines, live);
		show(live + "/erasure");
		add("erased", 200, this.ines.get(this.ines.submit(live + "/erasure", "main form").header("Location")));
	}

	private void balance() {
		show("/studio/balance");
		Document cells = this.ines.page("/studio/guidance");
		String neighbor = cells.select("th a:contains(Editorial: framing and light)").attr("href");
		this.ines.submit(neighbor, FORM, "action", "save", "summary", "Changed after its neighbors");
		this.ines.submit(entry(neighbor) + "/publication", "form[action=/studio/publication]");
		String page = entry(cells.select("th a:contains(Beauty: framing and light)").attr("href")) + "/balance";
		show(page);
		add("a note without a reason", 422, this.ines.submit(page, "main form.ask"));
		add("a note on another text", 409, this.ines.post(page, "seen", "1-1-1", "reason", "Fine"));
		add("a note settled", 200, this.ines.follow(this.ines.submit(page, "main form.ask", "reason", "It is")));
		show("/studio/balance");
		add("a note undone", 200, this.ines.follow(this.ines.submit("/studio/balance", "main form[action*=balance]")));
	}

	private void searches() {
		show("/studio/searches");
		this.staff.missWord("hoverboard");
		this.staff.missWord("kazoo");
		show("/studio/searches");
		add("a word dismissed", 200,
				this.ines.follow(this.ines.submit("/studio/searches", "main form[action$=/dismissal]")));
		add("a word shown again", 200,
				this.ines.follow(this.ines.submit("/studio/searches", "main form[action$=/removal]")));
	}

	private void reports() {
		show("/studio/feedback?show=answered");
		String key = this.client.page("/faq").select("main a[href^=/faq/]").attr("href").substring("/faq/".length());
		long report = this.staff.report("questions", key, "It says 4 × 5.\n\nSee https://example.com/rules");
		show("/studio/feedback");
		show("/studio");
		String place = "/studio/feedback/" + report;
		show(place);
		add("reports beside the editor", 200,
				this.ines.get(this.ines.get("/studio/item?kind=questions&key=" + key).header("Location")));
		add("dismissed without a reason", 422, this.ines.submit(place, "form[action$=/dismissal]"));
		add("answered with a note that is too long", 422,
				this.ines.submit(place, "form[action$=/answer]", "note", "x".repeat(501)));
		show(place + "/removal");
		add("dismissed", 200,
				this.ines.follow(this.ines.submit(place, "form[action$=/dismissal]", "note", "It is right")));
		add("closed too late", 200, this.ines.follow(this.ines.post(place + "/answer", "note", "Fixed")));
		add("a report with a dead form", 403, this.ines.postBare(place + "/answer", List.of(), "note", "Fixed"));
		add("erased", 200, this.ines.follow(this.ines.submit(place + "/removal", "main form")));
	}

	private void order() {
		String question = first("questions").replaceAll("\\D", "");
		String page = "/studio/questions/order?entry=" + question;
		show(page);
		add("moved nowhere", 422, this.ines.submit(page, "main form.ask", "direction", ""));
		add("moved in another list", 409,
				this.ines.submit(page, "main form.ask", "direction", "last", "seen", "0123456789abcdef"));
		add("moved", 200, this.ines.follow(this.ines.submit(page, "main form.ask", "direction", "last")));
		show(first("sources").replaceFirst("sources", "entries") + "/citations");
	}

	private void morePhotographs(String live) {
		List<String> others = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			others.add(SamplePhotographs.live(this.ines, "Another state " + i, 44 + i, "types", "corporate"));
		}
		show(this.ines.page("/studio/types").select(".listing a:contains(Corporate)").attr("href"));
		show("/studio/photographs/order-on-page?page=/headshots/corporate");
		String ended = SamplePhotographs.draft(this.ines, "Ended", 47, "consentOnFile", "true", "consentUntil",
				LocalDate.now().minusDays(1).toString());
		show(ended);
		add("to publish and not shown", 200, this.ines.get(entry(ended) + "/publication"));
		SamplePhotographs.publish(this.ines, ended);
		add("published and not shown", 200, this.ines.get(ended + "?done=hidden"));
		show("/studio/photographs?show=");
		show("/studio/photographs/library");
		show("/studio/photographs/library?show=ending");
		show("/studio/photographs/choice?attach=types/actor");
		show("/studio/photographs/new?attach=types/actor");
		add("same person not said", 422,
				this.ines.upload(live + "/picture", "file", "x.png", SamplePictures.png(800, 1000, 43), "base", "3"));
		show("/studio/search?q=state");
		show(entry(live) + "/revisions");
		add("several files", 200,
				this.ines.upload("/studio/photographs", "file", List
					.of(Map.entry("one.jpg", SamplePictures.jpeg(800, 1000, 48)), Map.entry("two.jpg", new byte[9])),
						"title", "Several"));
		others.forEach((place) -> SamplePhotographs.withdraw(this.ines, place));
	}

	private void files() {
		byte[] archive = this.ines.get("/studio/export").bytes();
		add("no archive", 422, upload("nothing".getBytes(StandardCharsets.UTF_8)));
		Answer equal = this.ines.get(upload(archive).header("Location"));
		add("the same again", 200, equal);
		assertThat(equal.html().select("h1").text()).isEqualTo("Nothing to import");
		Answer kept = upload(withOtherQuestion(archive));
		assertThat(kept.status()).as(kept.text()).isEqualTo(303);
		String changed = kept.header("Location");
		add("an import", 200, this.ines.get(changed));
		Answer redirects = this.ines
			.get(upload(with(archive, "moved-pages", (text) -> "- {from: /old, to: /faq}")).header("Location"));
		add("an import of redirects", 200, redirects);
		assertThat(redirects.html().select("main .notice").text()).contains("changes only redirects, and readers");
		assertThat(redirects.html().select("main p").text()).contains("It updates 1 redirect.");
		Answer again = upload(withOtherQuestion(archive));
		changed = again.header("Location");
		add("an import meanwhile", 409, this.ines.post(changed, "seen", "-1"));
	}

	private void takenBack(String editor) {
		Document page = this.ines.page(entry(editor) + "/withdrawal");
		Answer gone = this.ines.submit(page, "main form", "destination", "gone");
		add("withdrawn", 200, this.ines.get(gone.header("Location")));
		show(editor);
	}

	private void show(String path) {
		add(path, 200, this.ines.get(path));
	}

	private void add(String name, int status, Answer answer) {
		assertThat(answer.status()).as("%s: %s", name, answer.text()).isEqualTo(status);
		this.states.add(new State(name, answer.text(), false));
	}

	private void showTwin(String path) {
		Answer answer = this.ines.get(path);
		assertThat(answer.status()).as(path).isEqualTo(200);
		this.states.add(new State(path, answer.text(), true));
	}

	private String first(String kind) {
		return this.ines.page("/studio/" + kind).select(".listing tbody th a").attr("href");
	}

	private static String entry(String editor) {
		return "/studio/entries/" + editor.replaceAll("\\D", "");
	}

	/** Returns invalid input for each kind's form, which keeps all of it. */
	private static String[] broken(String kind) {
		String number = Map.of("guidance", "from", "tips", "steps.1.day", "platforms", "minWidth", "sources", "checked")
			.getOrDefault(kind, "slug");
		return new String[] { "action", "save", number, number.equals("slug") ? "" : "soon" };
	}

	private Answer upload(byte[] archive) {
		String boundary = "between-the-parts";
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n"
				+ this.ines.token() + "\r\n--" + boundary
				+ "\r\nContent-Disposition: form-data; name=\"archive\"; filename=\"guide.zip\"\r\n"
				+ "Content-Type: application/zip\r\n\r\n")
			.getBytes(StandardCharsets.UTF_8));
		body.writeBytes(archive);
		body.writeBytes(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.client.address("/studio/import")))
			.header("Content-Type", "multipart/form-data; boundary=" + boundary)
			.header("Cookie",
					this.ines.cookies()
						.entrySet()
						.stream()
						.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
						.collect(Collectors.joining("; ")))
			.POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
			.build();
		try {
			return new Answer(HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** The same archive with other words in its first question. */
	private static byte[] withOtherQuestion(byte[] archive) {
		return with(archive, "questions", (text) -> text.replaceFirst("(?m)^( +question: [\"']?)", "$1So, "));
	}

	private static byte[] with(byte[] archive, String name, UnaryOperator<String> change) {
		ByteArrayOutputStream changed = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive));
				ZipOutputStream out = new ZipOutputStream(changed)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				out.putNextEntry(new ZipEntry(entry.getName()));
				byte[] file = in.readAllBytes();
				if (entry.getName().startsWith(name)) {
					file = change.apply(new String(file, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
				}
				out.write(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return changed.toByteArray();
	}

	/**
	 * A page in some state.
	 *
	 * @param name the event that led to it, or its path
	 * @param html the answer
	 * @param twin whether another state has all its parts, so that a slow look at both is
	 * one too many
	 */
	public record State(String name, String html, boolean twin) {

	}

}
