package headshots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import headshots.HttpTestClient.Answer;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The two worked examples of content.md, added to a copy of the sources: a kind of
 * content that changes no file, and a field of questions that changes no more than seven.
 * The copy is compiled, and started on a guide that was there before.
 */
@Tag("application")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkedExamplesTests {

	private static final Path EXAMPLES = Path.of("src/test/examples");

	private static final Path KIND = EXAMPLES.resolve("packages");

	private static final Path FIELD = EXAMPLES.resolve("question-terms.patch");

	private static final int MOST_FILES = 7;

	/** In tests, a field changes the list of frozen samples and brings a sample. */
	private static final int TEST_FILES = 2;

	private static final String SAMPLES = "ContentSerializerTests.java";

	private static final String FORM_CLASS = "headshots/studio/form/SessionPackageForm.class";

	private static final String FORM = "form.editor";

	@TempDir
	private static Path folder;

	private ChangedSources sources;

	private Set<String> kindFiles;

	private Set<String> fieldFiles;

	private FileGuide guide;

	private HttpTestClient reader;

	private SignedInClient editor;

	private String oldQuestion;

	@BeforeAll
	void start() throws IOException, ReflectiveOperationException {
		Path data = folder.resolve("data");
		try (FileGuide before = FileGuide.start(data)) {
			this.oldQuestion = saved(before.staff()
				.hire("before", "EDITOR")
				.submit("/studio/questions/new", FORM, "question", "Was this here before?", "answer", "Yes.", "group",
						"work", "action", "save"));
		}
		this.sources = new ChangedSources(folder);
		this.kindFiles = this.sources.add(KIND);
		this.fieldFiles = this.sources.patch(FIELD);
		this.sources.compile();
		this.guide = this.sources.start(data);
		this.reader = this.guide.visitor();
		this.editor = this.guide.staff().hire("after", "EDITOR");
	}

	@AfterAll
	void stop() {
		if (this.guide != null) {
			this.guide.close();
		}
	}

	@Test
	void aKindIsASliceAFormAndAMigration() throws IOException {
		assertThat(this.kindFiles).hasSize(11)
			.noneMatch(ChangedSources::has)
			.allMatch((path) -> path.matches("java/headshots/packages/[\\w-]+\\.java"
					+ "|resources/(templates/packages/index\\.html|content/packages\\.yaml)"
					+ "|java/headshots/studio/form/SessionPackageForm\\.java"
					+ "|resources/db/migration/V900__session_packages\\.sql"));
		// The form names a constant, which makes it no part of the module graph.
		assertThat(this.sources.classesThatName("headshots.packages")).containsExactly(FORM_CLASS);
		assertThat(new ClassFileImporter().importPath(this.sources.classFile(FORM_CLASS)))
			.flatExtracting(JavaClass::getDirectDependenciesFromSelf)
			.extracting((dependency) -> dependency.getTargetClass().getPackageName())
			.contains("headshots.studio.form")
			.doesNotContain("headshots.packages");
	}

	@Test
	void aFieldOfQuestionsTouchesSevenFiles() throws IOException {
		assertThat(this.fieldFiles).filteredOn((path) -> !ChangedSources.has(path))
			.containsExactly("resources/db/migration/V901__question_terms.sql");
		assertThat(this.fieldFiles.size() + TEST_FILES).isLessThanOrEqualTo(MOST_FILES);
		assertThat(testsThat("new QuestionContent(")).containsExactly(SAMPLES);
	}

	@Test
	void aNewKindIsEditedPublishedAndFound() {
		assertThat(this.editor.page("/studio").select("nav [href=/studio/packages]").text()).isEqualTo("Packages");
		Document blank = this.editor.page("/studio/packages/new");
		assertThat(blank.select("#name-count").text()).contains("60");
		Answer refused = this.editor.submit(blank, FORM, "included", "An hour", "action", "save");
		assertThat(refused.status()).isEqualTo(422);
		String place = saved(
				this.editor.submit(blank, FORM, "name", "Quokka session", "included", "An hour\nTwo pictures", "looks",
						"actor", "looks", "model", "remarks", "*Bring* two tops.", "action", "save"));
		assertThat(this.editor.page(place).select("[name=looks][checked]").eachAttr("value")).containsExactly("actor",
				"model");
		assertThat(this.editor.page("/studio/search?q=quokka").text()).contains("Quokka session");
		assertThat(this.editor.page(place + "/preview").select("#quokka-session li").eachText())
			.containsExactly("An hour", "Two pictures");
		assertThat(this.reader.page("/packages").text()).doesNotContain("Quokka");

		publish(place);
		assertThat(this.reader.page("/packages").select("#quokka-session em").text()).isEqualTo("Bring");
		assertThat(this.reader.page("/").select("nav [href=/packages]")).isNotEmpty();
		assertThat(this.reader.page("/headshots/actor").select("[href=/packages#quokka-session]")).isNotEmpty();
		assertThat(this.reader.page("/search?q=quokka").select("main .answer a").attr("href"))
			.isEqualTo("/packages#quokka-session");
		assertThat(this.reader.page("/changes").select("[href=/packages#quokka-session]")).isNotEmpty();
		assertThat(this.reader.sitemap()).contains("/packages");
	}

	@Test
	void itemsOfANewKindAreOrdered() {
		String first = saved(this.editor.submit("/studio/packages/new", FORM, "name", "Wombat", "action", "save"));
		String second = saved(this.editor.submit("/studio/packages/new", FORM, "name", "Numbat", "action", "save"));
		Answer moved = this.editor.post("/studio/packages/order", "entry", second.replaceAll("\\D", ""), "direction",
				"up");
		assertThat(moved.status()).isEqualTo(303);
		List<String> names = this.editor.page("/studio/packages").select(".listing tbody th").eachText();
		assertThat(names.indexOf("Numbat")).isEqualTo(names.indexOf("Wombat") - 1).isNotNegative();
		assertThat(first).isNotEqualTo(second);
	}

	@Test
	void textForANewKindSurvivesTheEndOfTheSession() {
		Answer held = this.guide.staff()
			.someone()
			.postBare("/studio/packages", List.of(), "name", "Typed", "looks", "actor", "looks", "model", "base", "0",
					"action", "save");
		assertThat(held.status()).isEqualTo(401);
		assertThat(held.html().select("[name=held.looks]").eachAttr("value")).containsExactly("actor", "model");
		assertThat(held.html().select(".kept-text dt").eachText()).containsExactly("name", "looks");
		assertThat(this.editor.post("/studio/packages", "name", "One", "name", "Two").status()).isEqualTo(400);
	}

	@Test
	void aNewKindIsExportedWithdrawnAndImported() throws IOException {
		String place = saved(this.editor.submit("/studio/packages/new", FORM, "name", "Bilby session", "included",
				"An hour", "looks", "actor", "action", "save"));
		publish(place);
		byte[] archive = this.editor.get("/studio/export").bytes();
		assertThat(file(archive, "packages.yaml")).contains("name: Bilby session", "looks: - actor position:");
		String entry = "/studio/entries/" + place.replaceAll("\\D", "");
		assertThat(this.editor.submit(entry + "/withdrawal", "main form[method=post]").status()).isEqualTo(303);
		assertThat(this.reader.page("/packages").text()).doesNotContain("Bilby");
		Answer shown = this.editor.upload("/studio/import", "archive", "guide.zip", archive);
		assertThat(shown.status()).isEqualTo(303);
		Answer taken = this.editor.submit(shown.header("Location"), "main form[method=post]");
		assertThat(taken.status()).isEqualTo(303);
		assertThat(this.reader.page("/packages").text()).contains("Bilby session");
	}

	@Test
	void aNewFieldIsEditedPublishedAndExported() throws IOException {
		Document page = this.editor.page(this.oldQuestion);
		assertThat(page.select("[name=question]").val()).isEqualTo("Was this here before?");
		List<String> terms = page.select("[name=terms]").eachAttr("value").subList(0, 2);
		assertThat(page.select("[name=terms][checked]")).isEmpty();
		saved(this.editor.submit(page, FORM, "terms", terms.get(0), "terms", terms.get(1), "action", "save"));
		assertThat(this.editor.page(this.oldQuestion).select("[name=terms][checked]").eachAttr("value"))
			.containsExactlyElementsOf(terms);
		String entry = "/studio/entries/" + this.oldQuestion.replaceAll("\\D", "");
		assertThat(this.editor.page(entry + "/revisions").select("main").text()).contains("2", "1");
		publish(this.oldQuestion);
		assertThat(this.reader.page("/faq/was-this-here-before").select("main [href^=/glossary#]")).hasSize(2);
		assertThat(file(this.editor.get("/studio/export").bytes(), "questions.yaml"))
			.contains("terms: - " + String.join(" - ", terms) + " position:");
		Answer held = this.guide.staff()
			.someone()
			.postBare("/studio/questions", List.of(), "question", "Typed?", "terms", "a", "terms", "b");
		assertThat(held.html().select("[name=held.terms]").eachAttr("value")).containsExactly("a", "b");
	}

	private void publish(String place) {
		Answer answer = this.editor.submit("/studio/entries/" + place.replaceAll("\\D", "") + "/publication",
				"main form[method=post]");
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
	}

	/** The address of the editor of what was saved. */
	private static String saved(Answer answer) {
		assertThat(answer.status()).as(answer.text()).isEqualTo(303);
		return answer.header("Location").replaceFirst("\\?.*", "");
	}

	/** The text of a file, in one line and without quotation marks. */
	private static String file(byte[] archive, String name) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return new String(zip.readAllBytes(), StandardCharsets.UTF_8).replaceAll("[\\s\"]+", " ");
				}
			}
		}
		throw new AssertionError("The archive has no " + name);
	}

	private static List<String> testsThat(String call) throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
			return files.filter((file) -> file.toString().endsWith(".java"))
				.filter((file) -> !file.endsWith(WorkedExamplesTests.class.getSimpleName() + ".java"))
				.filter((file) -> read(file).contains(call))
				.map((file) -> file.getFileName().toString())
				.toList();
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
