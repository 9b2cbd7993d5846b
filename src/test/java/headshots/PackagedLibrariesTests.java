package headshots;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The libraries in the finished jar.
 */
@Tag("packaged")
class PackagedLibrariesTests {

	private static final String FOLDER = "BOOT-INF/lib/";

	/**
	 * The name of a library's file: its artifact, and a version that begins with a digit.
	 */
	private static final Pattern FILE = Pattern.compile("(?<artifact>.+?)-(?<version>\\d[\\w.+-]*)\\.jar");

	@Test
	void everyLibraryIsThereInOneVersion() throws IOException {
		Map<String, List<String>> files = new TreeMap<>();
		for (String file : libraries()) {
			Matcher matcher = FILE.matcher(file);
			assertThat(matcher.matches()).as(file + " has a version").isTrue();
			files.computeIfAbsent(matcher.group("artifact"), (artifact) -> new ArrayList<>()).add(file);
		}
		assertThat(files).hasSizeGreaterThan(50).containsKeys("spring-core", "hibernate-core", "h2");
		assertThat(files.values()).allSatisfy((sameArtifact) -> assertThat(sameArtifact).hasSize(1));
	}

	/**
	 * A library that was renamed, or that holds a copy of another one, is there twice
	 * too.
	 */
	@Test
	void noClassIsInTwoLibraries() throws IOException {
		Map<String, List<String>> libraries = new TreeMap<>();
		try (JarFile jar = new JarFile(PackagedGuide.jar().toFile())) {
			for (String library : libraries()) {
				try (InputStream content = jar.getInputStream(jar.getJarEntry(FOLDER + library))) {
					classes(content)
						.forEach((name) -> libraries.computeIfAbsent(name, (first) -> new ArrayList<>()).add(library));
				}
			}
		}
		assertThat(libraries).hasSizeGreaterThan(10_000).containsKey("org/springframework/core/Ordered.class");
		Map<String, List<String>> shared = new TreeMap<>(libraries);
		shared.values().removeIf((holders) -> holders.size() == 1);
		assertThat(shared).isEmpty();
	}

	/** Classes for newer versions of Java replace others of the same library. */
	private static TreeSet<String> classes(InputStream library) throws IOException {
		TreeSet<String> classes = new TreeSet<>();
		ZipInputStream zip = new ZipInputStream(library);
		for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
			String name = entry.getName();
			if (name.endsWith(".class") && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")
					&& !name.endsWith("package-info.class")) {
				classes.add(name);
			}
		}
		return classes;
	}

	private static List<String> libraries() throws IOException {
		try (JarFile jar = new JarFile(PackagedGuide.jar().toFile())) {
			return jar.stream()
				.map(JarEntry::getName)
				.filter((name) -> name.startsWith(FOLDER) && name.endsWith(".jar"))
				.map((name) -> name.substring(FOLDER.length()))
				.toList();
		}
	}

}
