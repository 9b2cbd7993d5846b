package headshots;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The documents name only links, images, files, types, properties and commands that
 * exist.
 */
class DocumentsTests {

	private static final Path README = Path.of("README.md");

	private static final Path PAGES = Path.of("src/site/markdown");

	private static final Path IMAGES = Path.of("src/site/resources/images");

	private static final int LARGEST_README = 8 * 1024;

	private static final int LARGEST_IMAGE = 150_000;

	private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

	/** An image in Markdown, or in HTML where it has a width. */
	private static final Pattern IMAGE = Pattern.compile("!\\[(?<alt>[^]]*)]\\((?<file>[^)\\s]+)\\)"
			+ "|<img(?: src=\"(?<htmlFile>[^\"]+)\" alt=\"(?<htmlAlt>[^\"]+)\")?");

	private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");

	private static final Pattern TYPE = Pattern
		.compile("([A-Z][a-z]+(?:[A-Z0-9][a-z0-9]*)+)(?:\\.java|\\.\\w+(?:\\(\\))?)?");

	private static final Pattern FILE = Pattern.compile("(?:src|templates|static|db|content)/[\\w./-]+");

	private static final Pattern PROPERTY = Pattern.compile("(?<![\\w.])guide\\.[a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*");

	private static final Pattern SCRIPT = Pattern.compile("(?m)(?:^ {4}|`)((?:\\./mvnw|\\.ci/|findings/)[\\w./-]*)");

	private static final Pattern PLUGIN = Pattern.compile("mvnw [^\\n`]*?([a-z][a-z-]+):[a-z]");

	/** An option of a test. */
	private static final Pattern OPTION = Pattern.compile("-D(guide\\.[\\w.-]+)");

	private static final Pattern JAR = Pattern.compile("headshot-guide-([\\w.-]+)\\.jar");

	private static final Pattern PROFILE = Pattern.compile("mvnw [^\\n`]*-P([\\w,-]+)");

	private static final Pattern TESTS = Pattern.compile("-D(?:it\\.)?test=(\\w+)");

	/** Types of libraries and of Java that documents may name. */
	private static final Set<String> FOREIGN = Set.of("NetworkConnectionLimit", "StatisticsHandler",
			"WebPGetDecoderVersion", "JdbcClient", "GitHub", "PostgreSQL", "TrimNativeHeapInterval",
			"ResponseEntityExceptionHandler", "ShallowEtagHeaderFilter");

	@Test
	void theReadmeIsShort() throws IOException {
		assertThat(Files.size(README)).isLessThanOrEqualTo(LARGEST_README);
	}

	@Test
	void everyLinkLeadsSomewhere() throws IOException {
		List<String> broken = new ArrayList<>();
		int links = 0;
		for (Path page : pages()) {
			for (String target : found(LINK, Files.readString(page))) {
				if (target.startsWith("http")) {
					continue;
				}
				links++;
				String[] parts = target.split("#", 2);
				Path file = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]);
				boolean leads = Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
				if (!leads) {
					broken.add(page + ": " + target);
				}
			}
		}
		assertThat(links).isGreaterThan(15);
		assertThat(broken).isEmpty();
	}

	@Test
	void everyImageExistsSaysWhatItShowsAndIsSmall() throws IOException {
		Set<Path> shown = new HashSet<>();
		for (Path page : pages()) {
			Matcher image = IMAGE.matcher(Files.readString(page));
			while (image.find()) {
				boolean html = image.group("file") == null;
				String name = image.group(html ? "htmlFile" : "file");
				assertThat(name).as(page + ": " + image.group() + " needs src and alt").isNotNull();
				Path file = page.resolveSibling(name).normalize();
				assertThat(file).as(page.toString()).exists();
				assertThat(Files.size(file)).as(file.toString()).isLessThanOrEqualTo(LARGEST_IMAGE);
				assertThat(image.group(html ? "htmlAlt" : "alt")).as(page + ": " + file).isNotBlank();
				shown.add(file);
			}
		}
		assertThat(shown).containsExactlyInAnyOrderElementsOf(files(IMAGES));
	}

	@Test
	void everyTypeAndFileExists() throws IOException {
		Set<String> types = types();
		List<String> missing = new ArrayList<>();
		int found = 0;
		for (Path page : pages()) {
			for (String code : found(CODE, Files.readString(page))) {
				if (TYPE.matcher(code).matches()) {
					found++;
					String type = code.replaceFirst("\\..*", "");
					if (!types.contains(type) && !FOREIGN.contains(type)) {
						missing.add(page + ": " + code);
					}
				}
				else if (FILE.matcher(code).matches()) {
					found++;
					if (!Files.exists(Path.of(code)) && !Files.exists(Path.of("src/main/resources", code))) {
						missing.add(page + ": " + code);
					}
				}
			}
		}
		assertThat(found).isGreaterThan(80);
		assertThat(missing).isEmpty();
	}

	@Test
	void everyPropertyIsOneThatTheGuideReads() throws IOException {
		String sources = Stream.of("src/main", "src/test/java")
			.flatMap((folder) -> files(Path.of(folder)).stream())
			.filter((file) -> file.toString().matches(".*\\.(java|yaml)"))
			.map(DocumentsTests::read)
			.collect(Collectors.joining());
		Set<String> described = properties();
		List<String> unknown = new ArrayList<>();
		for (Path page : pages()) {
			for (String property : found(PROPERTY, Files.readString(page))) {
				boolean known = described.stream()
					.anyMatch((each) -> each.equals(property) || each.startsWith(property + "."))
						|| sources.contains("\"" + property + "\"") || sources.contains("\"" + property + "=")
						|| property.matches("guide\\.(aot|jsa|mv\\.db|closed|example|env|service|pem|key)");
				if (!known) {
					unknown.add(page + ": " + property);
				}
			}
		}
		assertThat(unknown).isEmpty();
	}

	@Test
	void everyPropertyIsDocumented() throws IOException {
		String all = read(PAGES.resolve("configuration.md")) + read(PAGES.resolve("limits.md"));
		assertThat(properties()).filteredOn((property) -> property.startsWith("guide."))
			.isNotEmpty()
			.allSatisfy((property) -> assertThat(all).containsAnyOf("`" + property + "`",
					"`" + property.replaceFirst("\\.[^.]+$", ".*") + "`"));
	}

	@Test
	void everyCommandNamesProfilesAndTestsThatExist() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		Set<String> types = types();
		for (Path page : pages()) {
			String text = Files.readString(page);
			for (String profiles : found(PROFILE, text)) {
				for (String profile : profiles.split(",")) {
					assertThat(pom).as(page.toString()).contains("<id>" + profile + "</id>");
				}
			}
			for (String test : found(TESTS, text)) {
				assertThat(test.equals("none") || types.contains(test)).as(page + ": " + test).isTrue();
			}
		}
	}

	@Test
	void everyCommandNamesScriptsPluginsOptionsAndJarsThatExist() throws IOException {
		String pom = Files.readString(Path.of("pom.xml"));
		String tests = files(Path.of("src/test/java")).stream().map(DocumentsTests::read).collect(Collectors.joining());
		for (Path page : pages()) {
			String text = Files.readString(page);
			assertThat(found(SCRIPT, text)).as(page.toString())
				.allSatisfy((script) -> assertThat(Path.of(script)).exists());
			assertThat(found(PLUGIN, text)).as(page.toString())
				.allSatisfy((plugin) -> assertThat(pom).containsAnyOf("<artifactId>" + plugin + "-maven-plugin<",
						"<artifactId>maven-" + plugin + "-plugin<"));
			assertThat(found(OPTION, text)).as(page.toString())
				.allSatisfy((option) -> assertThat(tests).contains("\"" + option + "\""));
			assertThat(found(JAR, text)).as(page.toString())
				.allSatisfy((version) -> assertThat(pom).contains("<version>" + version + "</version>"));
		}
	}

	private static List<Path> pages() {
		List<Path> pages = new ArrayList<>(List.of(README));
		files(PAGES).stream().filter((file) -> file.toString().endsWith(".md")).forEach(pages::add);
		assertThat(pages).hasSizeGreaterThan(15);
		return pages;
	}

	/** The names under which a page's headings can be linked. */
	private static List<String> anchors(Path page) {
		return read(page).lines()
			.filter((line) -> line.startsWith("#"))
			.map((line) -> line.replaceFirst("^#+ ", "")
				.toLowerCase(Locale.ROOT)
				.replaceAll("[^\\w\\- ]", "")
				.replace(' ', '-'))
			.toList();
	}

	private static Set<String> types() {
		return Stream.of("src/main/java", "src/test/java")
			.flatMap((folder) -> files(Path.of(folder)).stream())
			.map((file) -> file.getFileName().toString())
			.filter((name) -> name.endsWith(".java"))
			.map((name) -> name.replace(".java", ""))
			.collect(Collectors.toSet());
	}

	/** The properties that the configuration processor describes. */
	private static Set<String> properties() {
		JsonNode metadata = JsonMapper.builder()
			.build()
			.readTree(Path.of("target/classes/META-INF/spring-configuration-metadata.json").toFile());
		return metadata.path("properties")
			.valueStream()
			.map((property) -> property.path("name").asString())
			.collect(Collectors.toSet());
	}

	private static List<String> found(Pattern pattern, String text) {
		return pattern.matcher(text)
			.results()
			.map((result) -> (result.groupCount() > 0) ? result.group(1) : result.group())
			.toList();
	}

	private static List<Path> files(Path folder) {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).toList();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
