package headshots.studio;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.SamplePhotographs;
import headshots.SampleProfile;
import headshots.SignedInClient;
import headshots.Staff;
import headshots.StudioTest;
import headshots.studio.form.Field;
import headshots.studio.form.FieldType;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.GuideForms;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every field of every kind has a mark: in new drafts, in drafts of live content, in
 * unsaved text, and in notes. Readers never find one, whatever staff and holders of links
 * look at meanwhile.
 */
@StudioTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DraftLeakTests {

	/** In everything that was saved. */
	private static final String DRAFT = "qmarkdraft";

	/** In everything that was typed and not saved. */
	private static final String COPY = "qmarkcopy";

	/** In everything that staff say to each other. */
	private static final String COMMENT = "qmarkcomment";

	/** Numbers and days cannot hold a word. */
	private static final Pattern LINK_IN_JSON = Pattern.compile("\"(/[^\"\\\\{]*)\"");

	private static final String NUMBER = "7654321";

	private static final String DAY = "2031-07-19";

	/**
	 * How many pages a reader opens while a draft is looked at. A measure of time would
	 * let a slow machine draw previews most of the time.
	 */
	private static final int READS_PER_LOOK = 4;

	/** Reports of readers are for staff alone. */
	private static final String REPORT = "qmarkreport";

	private static final Set<String> MARKS = Set.of(DRAFT, COPY, COMMENT, REPORT, NUMBER, DAY, "19 jul 2031");

	@Autowired
	private Staff staff;

	@Autowired
	private HttpTestClient client;

	@Autowired
	private JdbcTemplate jdbc;

	private final FormDefinitions forms = GuideForms.definitions();

	private final Map<String, Long> drafts = new HashMap<>();

	private final Map<String, Long> changed = new HashMap<>();

	private final Map<String, Long> begun = new HashMap<>();

	private final Map<String, String> tags = new HashMap<>();

	/** Lets those who look at drafts go on as readers do. */
	private final Semaphore looks = new Semaphore(0);

	private final AtomicInteger reads = new AtomicInteger();

	private SignedInClient writer;

	private String shared;

	@BeforeAll
	void plantMarks() {
		SignedInClient other = this.staff.editor();
		SamplePhotographs.live(other, "Leak one", 54, "types", "runway");
		SamplePhotographs.live(other, "Leak two", 55, "types", "runway");
		SampleProfile.live(other);
		for (String path : publicPages()) {
			this.tags.put(path, this.client.get(path).header("ETag"));
		}
		for (String card : List.of("/card", "/card/headshots", "/card/compare/actor-vs-model", "/card/aspects/styling",
				"/card/headshots/runway")) {
			this.tags.put(card, this.client.get(card).header("ETag"));
		}
		this.writer = this.staff.hire("leak-writer", "EDITOR");
		this.jdbc.update("update staff_account set display_name = ? where username = 'leak-writer'",
				"Qmarkdraft Writer");
		for (FormDefinition editor : this.forms.all()) {
			String kind = editor.kind();
			List<Long> live = this.jdbc.queryForList(
					"select id from entry where kind = ? and live_revision = latest_revision order by id desc "
							+ "fetch first 2 rows only",
					Long.class, kind);
			this.drafts.put(kind, created(editor));
			this.changed.put(kind, live.get(0));
			Answer saved = this.writer.submit("/studio/" + kind + "/" + live.get(0), "form.editor",
					marked(editor, DRAFT + "live", "note", DRAFT + " note"));
			assertThat(saved.status()).as(kind + saved.text()).isEqualTo(303);
			// There is one set of studio details.
			long begun = live.get(live.size() - 1);
			this.begun.put(kind, begun);
			keep("/studio/" + kind + "/" + begun, editor);
			keep("/studio/" + kind + "/new", editor);
			talk(List.of(this.drafts.get(kind), live.get(0), begun));
		}
		this.staff.report("guidance", "actor.purpose", REPORT + " and more");
		Answer link = this.writer
			.follow(this.writer.post("/studio/entries/" + this.drafts.get("types") + "/preview-links"));
		this.shared = link.text().replaceFirst("(?s).*(/preview/[0-9a-f]{40}).*", "$1");
		assertThat(this.jdbc.queryForObject("select count(*) from working_copy where fields like '%" + COPY + "%'",
				Long.class))
			.isEqualTo(2L * this.forms.all().size());
		schedule();
	}

	/** All these drafts, which are too incomplete for the studio to schedule them. */
	private void schedule() {
		this.jdbc.update("insert into scheduled_publication (due_at, local_time, zone, created_at, author_id, "
				+ "author_name, version) values (current_timestamp + interval '1' day, ?, 'UTC', current_timestamp, 1, "
				+ "'Qmarkdraft', 1)", DAY + "T09:00");
		int scheduled = this.jdbc.update("insert into scheduled_revision (entry_id, schedule_id, revision, "
				+ "last_publication) select e.id, (select max(id) from scheduled_publication), e.latest_revision, 0 "
				+ "from entry e join revision r on r.entry_id = e.id and r.number = e.latest_revision "
				+ "where r.author_name like 'Qmarkdraft%'");
		assertThat(scheduled).isEqualTo(this.drafts.size() + this.changed.size());
	}

	/** Others share this guide. */
	@AfterAll
	void takeMarksAway() {
		this.jdbc.update("delete from working_copy where fields like ?", "%" + COPY + "%");
		this.jdbc.update("delete from scheduled_revision where schedule_id in "
				+ "(select id from scheduled_publication where author_name = 'Qmarkdraft')");
		this.jdbc.update("delete from scheduled_publication where author_name = 'Qmarkdraft'");
		this.jdbc.update(
				"delete from review_request where comment_id in (select id from item_comment where body like ?)",
				COMMENT + "%");
		this.jdbc.update("delete from item_comment where body like ?", COMMENT + "%");
		this.staff.removeReports(REPORT);
		Stream.concat(this.changed.values().stream(), this.drafts.values().stream()).forEach((id) -> {
			String latest = this.jdbc.queryForObject("select latest_revision from entry where id = ?", String.class,
					id);
			this.writer.post("/studio/entries/" + id + "/discarding", "base", latest);
		});
	}

	@Test
	void staffSeeTheMarks() {
		Answer page = this.staff.editor().get("/studio/types/" + this.drafts.get("types") + "/preview");
		assertThat(page.status()).isEqualTo(200);
		assertThat(page.text().toLowerCase(Locale.ROOT)).contains(DRAFT);
		assertThat(this.staff.someone().get(this.shared).text()).contains(DRAFT);
		assertThat(this.staff.editor().get("/studio/search?q=" + DRAFT).html().select("main a[href]").size())
			.isGreaterThan(9);
	}

	@Test
	void noReaderComesUponAMarkWhileOthersLookAtDrafts() throws Exception {
		ExecutorService others = Executors.newFixedThreadPool(4);
		AtomicBoolean done = new AtomicBoolean();
		CountDownLatch begun = new CountDownLatch(4);
		List<Future<Integer>> lookers = new ArrayList<>();
		List<String> previews = previews();
		try {
			for (int i = 0; i < 4; i++) {
				boolean holder = i == 3;
				SignedInClient person = holder ? this.staff.someone() : this.staff.editor();
				List<String> places = new ArrayList<>(holder ? List.of(this.shared) : previews);
				Collections.rotate(places, i * places.size() / 3);
				lookers.add(others.submit(() -> look(person, places, done, begun)));
			}
			assertThat(begun.await(60, TimeUnit.SECONDS)).isTrue();
			Set<String> read = crawl(this.staff.someone());
			assertThat(read).hasSizeGreaterThan(60)
				.contains("/api/v1/types/actor", "/api/v1/sources?page=2", "/api/v1/aspects/styling/guidance")
				.anyMatch((path) -> path.startsWith("/api/v1/questions/"))
				.anyMatch((path) -> path.startsWith("/api/v1/comparisons/"));
			readGuesses();
			readSearches();
		}
		finally {
			done.set(true);
			others.shutdown();
		}
		int all = 0;
		for (Future<Integer> looker : lookers) {
			int seen = looker.get(60, TimeUnit.SECONDS);
			assertThat(seen).isPositive();
			all += seen;
		}
		// Each draft several times.
		assertThat(all).isGreaterThan(3 * previews.size());
	}

	@Test
	void readersHaveStillTheSamePages() {
		this.tags.forEach((path, tag) -> {
			Answer answer = this.client.get(path, "If-None-Match", tag);
			assertThat(answer.status()).as(path).isEqualTo(304);
			assertThat(answer.header("ETag")).isEqualTo(tag);
		});
	}

	@Test
	void previewsAreNotStoredInCaches() {
		List<Answer> answers = new ArrayList<>(previews().stream().map(this.staff.editor()::get).toList());
		answers.add(this.staff.someone().get(this.shared));
		for (Answer answer : answers) {
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
			assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
			assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
			for (String header : List.of("ETag", "Last-Modified", "Expires", "Age")) {
				assertThat(answer.header(header)).as(header).isEmpty();
			}
		}
	}

	@Test
	void aPreviewOfOneDraftShowsNoOther() {
		// The link is to a type; the draft of a live tip is not part of it.
		String page = this.staff.someone().get(this.shared).text();
		assertThat(page).doesNotContain(DRAFT + "live", COPY);
		String preview = this.staff.editor().get("/studio/terms/" + this.changed.get("terms") + "/preview").text();
		assertThat(preview).contains(DRAFT + "live-term").doesNotContain(DRAFT + "new", COPY);
	}

	@Test
	void commentsAreInNoPreview() {
		assertThat(this.staff.editor().get("/studio/entries/" + this.begun.get("types") + "/comments").text())
			.contains(COMMENT);
		for (String preview : previews()) {
			assertThat(this.staff.editor().get(preview).text()).as(preview).doesNotContain(COMMENT);
		}
		assertThat(this.staff.someone().get(this.shared).text()).doesNotContain(COMMENT);
		assertThat(this.staff.editor().get("/studio/search?q=" + COMMENT).html().select("main a[href^=/studio/]"))
			.isEmpty();
	}

	@Test
	void reportsOfReadersAreInNoPreviewAndNotInTheLog() {
		assertThat(this.staff.editor().get("/studio/feedback").text()).contains(REPORT);
		for (String preview : previews()) {
			assertThat(this.staff.editor().get(preview).text()).as(preview).doesNotContain(REPORT);
		}
		assertThat(this.staff.someone().get(this.shared).text()).doesNotContain(REPORT, "/feedback");
		assertThat(this.staff.editor().get("/studio/log").text()).doesNotContain(REPORT);
	}

	@Test
	void unsavedTextStaysWithItsWriter() {
		SignedInClient colleague = this.staff.editor();
		List<String> places = new ArrayList<>(List.of("/studio", "/studio/log", "/studio/import"));
		for (FormDefinition editor : this.forms.all()) {
			String kind = editor.kind();
			long id = this.begun.get(kind);
			places.addAll(List.of("/studio/" + kind, "/studio/" + kind + "?show=drafts", "/studio/" + kind + "/new",
					"/studio/" + kind + "/new?text=kept", "/studio/" + kind + "/" + id,
					"/studio/" + kind + "/" + id + "?text=kept", "/studio/" + kind + "/" + id + "/preview",
					"/studio/" + kind + "/new?from=" + id, "/studio/entries/" + id + "/revisions",
					"/studio/entries/" + id + "/changes", "/studio/entries/" + id + "/publication",
					"/studio/entries/" + id + "/withdrawal", "/studio/entries/" + id + "/discarding"));
		}
		for (String place : places) {
			Answer answer = colleague.get(place);
			assertThat(answer.status()).as(place).isEqualTo(200);
			assertThat(answer.text().toLowerCase(Locale.ROOT)).as(place).doesNotContain(COPY);
		}
		assertThat(colleague.get("/studio/search?q=" + COPY).html().select("main").text().replace(COPY, ""))
			.doesNotContain("qmark");
		String own = this.writer.get("/studio/tips/" + this.begun.get("tips") + "?text=kept").text();
		assertThat(own.toLowerCase(Locale.ROOT)).contains(COPY);
	}

	@Test
	void anExportHoldsNoDraft() throws Exception {
		byte[] archive = this.staff.editor().get("/studio/export").bytes();
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (var file = zip.getNextEntry(); file != null; file = zip.getNextEntry()) {
				assertNoMark(file.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}

	private int look(SignedInClient person, List<String> places, AtomicBoolean done, CountDownLatch begun)
			throws InterruptedException {
		int seen = 0;
		for (int i = 0; !done.get() || i == 0; i++) {
			Answer answer = person.get(places.get(i % places.size()));
			seen += answer.text().toLowerCase(Locale.ROOT).contains(DRAFT) ? 1 : 0;
			if (places.size() > 1) {
				typeBesideThePreview(person, places.get(i % places.size()));
			}
			begun.countDown();
			boolean turn = false;
			while (!turn && !done.get()) {
				turn = this.looks.tryAcquire(100, TimeUnit.MILLISECONDS);
			}
		}
		return seen;
	}

	/**
	 * Opens a page as a reader; now and then a draft is looked at meanwhile.
	 */
	private Answer read(Supplier<Answer> page) {
		if (this.reads.incrementAndGet() % READS_PER_LOOK == 0) {
			this.looks.release();
		}
		return page.get();
	}

	/**
	 * Sends what is typed to the panel beside the form, which shows it and keeps nothing.
	 */
	private void typeBesideThePreview(SignedInClient person, String preview) {
		FormDefinition editor = this.forms.find(preview.split("/")[2]).orElseThrow();
		Answer panel = person.post(preview + "-panel", marked(editor, COPY));
		assertThat(panel.status()).as(preview).isEqualTo(200);
		assertThat(panel.text().toLowerCase(Locale.ROOT)).as(preview).contains("data-preview-notes");
	}

	private Set<String> crawl(SignedInClient reader) {
		Deque<String> waiting = new ArrayDeque<>(publicPages());
		waiting.addAll(List.of("/robots.txt", "/feed.atom", "/sitemap.xml", "/.well-known/security.txt", "/search",
				"/changes", "/platforms?type=actor", "/platforms?sort=pixels", "/none", "/api/v1"));
		waiting.addAll(HttpTestClient.STATES);
		Set<String> read = new LinkedHashSet<>();
		while (!waiting.isEmpty() && read.size() < 1800) {
			String path = waiting.poll().replaceFirst("#.*", "");
			if (!path.startsWith("/") || !read.add(path)) {
				continue;
			}
			Answer answer = read(() -> reader.get(path));
			// The door to the studio is the one address that readers find and that is
			// staff's.
			assertThat(answer.header("Set-Cookie").isEmpty()).as(path).isEqualTo(!path.equals("/sign-in"));
			assertNoMark(path, answer.text() + answer.response().headers().map());
			if (answer.header("Content-Type").startsWith("text/html")) {
				Document page = answer.html();
				waiting.addAll(page.select("a[href], link[href]").eachAttr("href"));
				waiting.addAll(page.select("form[action]").eachAttr("action"));
			}
			if (answer.header("Content-Type").equals("application/json")) {
				LINK_IN_JSON.matcher(answer.text()).results().forEach((link) -> waiting.add(link.group(1)));
			}
		}
		return read;
	}

	private void readGuesses() {
		List<String> guesses = new ArrayList<>(List.of("/preview/" + "0".repeat(40), "/preview", "/preview/",
				"/preview/1", "/studio/search?q=" + DRAFT));
		for (String slug : List.of(DRAFT + "new-types-slug", DRAFT + "live-types-slug")) {
			guesses.addAll(List.of("/headshots/" + slug, "/compare/actor-vs-" + slug, "/compare/" + slug + "-vs-model",
					"/compare?type=actor&type=" + slug, "/aspects/" + slug.replace("types", "aspects"),
					"/aspects/styling?type=" + slug, "/prepare/" + slug.replace("types", "checklists"),
					"/platforms?type=" + slug, "/headshots/" + slug + "/preview", "/api/v1/types/" + slug,
					"/api/v1/types/" + slug + "/guidance", "/api/v1/comparisons/actor-vs-" + slug,
					"/api/v1/checklists/" + slug.replace("types", "checklists"), "/embed/compare/actor-vs-" + slug,
					"/embed/aspects/" + slug.replace("types", "aspects"),
					"/embed/prepare/" + slug.replace("types", "checklists"),
					"/oembed?url=" + this.client.address("/compare/actor-vs-" + slug), "/card/headshots/" + slug,
					"/card/compare/actor-vs-" + slug, "/card/aspects/" + slug.replace("types", "aspects"),
					"/card/prepare/" + slug.replace("types", "checklists")));
		}
		for (FormDefinition editor : this.forms.all()) {
			for (long id : List.of(this.drafts.get(editor.kind()), this.changed.get(editor.kind()))) {
				guesses.addAll(List.of("/studio/" + editor.kind() + "/" + id,
						"/studio/" + editor.kind() + "/" + id + "/preview", "/studio/entries/" + id + "/revisions",
						"/studio/entries/" + id + "/comments", "/studio/entries/" + id + "/changes", "/preview/" + id,
						"/" + editor.kind() + "/" + id, "/api/v1/" + editor.kind() + "/" + id,
						"/api/v1/" + editor.kind() + "/" + key(id)));
			}
		}
		SignedInClient reader = this.staff.someone();
		for (String hash : this.jdbc.queryForList("select hash from picture where kept_by like 'Qmark%'",
				String.class)) {
			for (String file : List.of(hash + ".jpg", hash + "-640-50-40.jpg", hash + "-320-50-50.webp")) {
				assertThat(reader.get("/media/" + file).status()).isEqualTo(404);
				assertThat(reader.get("/media/" + file, "If-None-Match", "*").status()).isEqualTo(404);
				assertThat(reader.get("/studio/media/" + file).status()).isEqualTo(302);
			}
		}
		for (String guess : guesses) {
			Answer answer = read(() -> reader.get(guess));
			// A page may say again what it was asked for.
			String said = (answer.text() + answer.header("Location")).toLowerCase(Locale.ROOT);
			for (String word : guess.split("[/=&?]|-vs-")) {
				said = word.contains("qmark") ? said.replace(word, "") : said;
			}
			assertNoMark(guess, said);
		}
	}

	private void readSearches() {
		for (String word : List.of(DRAFT, COPY, COMMENT, REPORT, NUMBER, DRAFT + "new-tips-title",
				DRAFT + "live-terms-term", DRAFT + "+note")) {
			Answer answer = read(() -> this.client.get("/search?q=" + word));
			String said = answer.text().replace(word.replace('+', ' '), "").replace(word, "");
			// A page without results names the words that it was asked for.
			for (String asked : word.split("[^a-z0-9]+")) {
				said = said.replace(asked, "");
			}
			assertNoMark(word, said);
			assertThat(answer.html().select("main mark").eachText()).as(word)
				.noneMatch((mark) -> mark.contains("qmark") || mark.equals(NUMBER));
		}
	}

	private List<String> previews() {
		List<String> previews = new ArrayList<>();
		this.drafts.forEach((kind, id) -> previews.add("/studio/" + kind + "/" + id + "/preview"));
		this.changed.forEach((kind, id) -> previews.add("/studio/" + kind + "/" + id + "/preview"));
		return previews;
	}

	private String key(long id) {
		return this.jdbc.queryForObject("select entry_key from entry where id = ?", String.class, id);
	}

	private List<String> publicPages() {
		return this.client.get("/sitemap.xml")
			.xml()
			.select("loc")
			.eachText()
			.stream()
			.map((address) -> address.replaceFirst("https?://[^/]*", ""))
			.toList();
	}

	private long created(FormDefinition editor) {
		if (editor.kind().equals("photographs")) {
			String place = SamplePhotographs.draft(this.writer, DRAFT + " new", 56,
					marked(editor, DRAFT + "new", "types", "runway"));
			return Long.parseLong(place.replaceAll("\\D", ""));
		}
		List<String> fields = new ArrayList<>(List.of(marked(editor, DRAFT + "new")));
		if (editor.kind().equals("guidance")) {
			// A cell of the draft type that was made just before.
			String type = this.jdbc.queryForObject("select entry_key from entry where id = ?", String.class,
					this.drafts.get("types"));
			fields.addAll(List.of("type", type, "aspect", "styling"));
		}
		if (editor.kind().equals("advice")) {
			fields.addAll(List.of("type", "runway", "aspect", "styling", "condition", "braces"));
		}
		if (editor.kind().equals("verdicts")) {
			fields.addAll(List.of("type", "runway", "other", "fitness"));
		}
		Answer answer = this.writer.post("/studio/" + editor.kind(), fields.toArray(String[]::new));
		assertThat(answer.status()).as(editor.kind() + answer.html().select(".problems").text()).isEqualTo(303);
		return Long.parseLong(answer.header("Location").replaceFirst(".*/(\\d+)\\?.*", "$1"));
	}

	/** Asks a colleague to look at each of some items. */
	private void talk(List<Long> ids) {
		for (long id : ids) {
			Document thread = this.writer.page("/studio/entries/" + id + "/comments");
			Answer asked = this.writer.submit(thread, "main form.ask", "comment", COMMENT + " on " + id, "colleague",
					thread.select("#colleague option").last().attr("value"));
			assertThat(asked.status()).as(asked.text()).isEqualTo(303);
		}
	}

	private void keep(String place, FormDefinition editor) {
		Answer kept = this.writer.post(place + "/working-copy", marked(editor, COPY));
		assertThat(kept.status()).as(place).isEqualTo(204);
	}

	/** Names and values of all fields that can hold a mark. */
	private static String[] marked(FormDefinition editor, String mark, String... more) {
		List<String> fields = new ArrayList<>(List.of(more));
		for (Field field : editor.components()) {
			if (field.shape() == FieldType.ROWS) {
				field.parts().forEach((part) -> mark(part, field.inRow(1, part), editor, mark, fields));
			}
			else {
				mark(field, field.name(), editor, mark, fields);
			}
		}
		return fields.toArray(String[]::new);
	}

	private static void mark(Field field, String name, FormDefinition editor, String mark, List<String> fields) {
		String word = mark + "-" + editor.kind() + "-" + field.name().toLowerCase(Locale.ROOT);
		boolean stretch = Set.of("from", "to", "day").contains(field.name());
		String value = switch (field.shape()) {
			case LINE, TEXT, MARKDOWN, LINES -> word;
			case ADDRESS -> field.name().equals("slug") ? word : "https://" + word + ".example/";
			case NUMBER -> stretch ? null : NUMBER;
			case DATE -> DAY;
			default -> null;
		};
		if (value != null) {
			fields.addAll(List.of(name, value));
		}
		else if (field.name().equals("type") && !name.equals("type")) {
			fields.addAll(List.of(name, "actor"));
		}
	}

	private static void assertNoMark(String place, String text) {
		String lower = text.toLowerCase(Locale.ROOT);
		assertThat(MARKS).as(place).noneMatch(lower::contains);
	}

}
