package headshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the templates to what makes the pages safe and findable.
 */
class TemplateTests {

	private static final Path TEMPLATES = Path.of("src/main/resources/templates");

	/** Every value that is written as HTML is a SafeHtml, or JSON that escapes itself. */
	private static final Set<String> WRITTEN_AS_HTML = Set.of("cell.detail", "type.definition", "tip.purpose",
			"side.text", "checklist.introduction", "question.answer", "result.reason", "platform.remarks",
			"introduction", "shown.meaning", "neighbor.detail", "change.differences.html(12)", "difference.theirs",
			"entry.excerpt", "results.query.mark(found.title)", "results.query.mark(found.summary)",
			"results.query.mark(results.best.title)", "results.query.mark(results.best.answer())",
			"frame.structuredData(page)", "plan", "elevation", "option.picture");

	@Test
	void onlyKnownValuesAreWrittenAsHtml() throws IOException {
		Set<String> found = new TreeSet<>();
		for (Path template : templates()) {
			Matcher matcher = Pattern.compile("th:utext=\"\\$\\{(.*?)}\"").matcher(Files.readString(template));
			while (matcher.find()) {
				found.add(matcher.group(1));
			}
		}
		assertThat(found).containsExactlyInAnyOrderElementsOf(WRITTEN_AS_HTML);
	}

	@Test
	void noTemplateEvaluatesTextAsAnExpression() throws IOException {
		assertThat(templates()).allSatisfy((template) -> assertThat(Files.readString(template)).doesNotContain("__${",
				"th:inline", "[(", "#ctx", "th:object=\"${param"));
	}

	@Test
	void noTemplateHasInlineStyleOrScript() throws IOException {
		assertThat(templates()).allSatisfy((template) -> assertThat(Files.readString(template))
			.doesNotContain("style=\"", "<style", "<script>", "javascript:")
			.doesNotContainPattern("\\son[a-z]+="));
	}

	@Test
	void everyPartSaysItsParametersAndHasOneFragmentOfItsName() throws IOException {
		for (Path template : templates()) {
			if (template.startsWith(TEMPLATES.resolve("part"))) {
				String text = Files.readString(template);
				assertThat(text).as(template.toString()).containsPattern("^<!--/\\* (Parameters: |No parameters)");
				assertThat(text.split("th:fragment=", -1)).as(template.toString()).hasSize(2);
			}
		}
	}

	@Test
	void everyPageUsesTheLayout() throws IOException {
		for (Path template : templates()) {
			boolean frame = template.startsWith(TEMPLATES.resolve("part"))
					|| template.startsWith(TEMPLATES.resolve("layout"));
			if (!frame) {
				assertThat(Files.readString(template)).as(template.toString())
					.containsPattern("th:replace=\"~\\{layout/(public|studio|embedded) :: page\\(~\\{::main}\\)}\"")
					.contains("<main id=\"main\"", "<h1");
			}
		}
	}

	@Test
	void everyPartIsUsed() throws IOException {
		StringBuilder all = new StringBuilder();
		for (Path template : templates()) {
			all.append(Files.readString(template));
		}
		for (Path template : templates()) {
			if (template.startsWith(TEMPLATES.resolve("part"))) {
				String name = "part/" + template.getFileName().toString().replace(".html", "");
				assertThat(all).as(template.toString()).contains("~{" + name + " ::");
			}
		}
	}

	/**
	 * A class on a page's main element says how the page is laid out; a component that
	 * has the same class would lay the page out as itself.
	 */
	@Test
	void noComponentHasTheClassOfAPage() throws IOException {
		Set<String> pages = new TreeSet<>();
		for (Path template : templates()) {
			Matcher matcher = Pattern.compile("<main[^>]* class=\"([^\"]+)\"").matcher(Files.readString(template));
			matcher.results().forEach((found) -> pages.addAll(List.of(found.group(1).split(" "))));
		}
		assertThat(pages).contains("narrow");
		Set<String> components = new TreeSet<>();
		for (Path file : files(Path.of("src/main/resources"), "html", "css", "js")) {
			String text = Files.readString(file).replaceAll("<main[^>]*>", "");
			for (String page : pages) {
				boolean marked = Pattern
					.compile("(class=\"|className: '|classList\\.\\w+\\(')([^\"']* )?" + page + "[ \"']")
					.matcher(text)
					.find();
				boolean styled = Pattern.compile("(?m)^\\s*\\." + page + "\\s*[,{]").matcher(text).find();
				if (marked || styled) {
					components.add(page + " in " + file);
				}
			}
		}
		assertThat(components).isEmpty();
	}

	private static List<Path> templates() throws IOException {
		return files(TEMPLATES, "html");
	}

	private static List<Path> files(Path folder, String... endings) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths
				.filter((path) -> Stream.of(endings).anyMatch((ending) -> path.toString().endsWith("." + ending)))
				.toList();
		}
	}

}
