package headshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.support.DefaultBootstrapContext;
import org.springframework.util.ReflectionUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each test carries the tags of what it starts, so that the phase {@code test} stays
 * quick, and each runs in exactly one phase of {@code verify}.
 */
class TestTagsTests {

	/** Started by hand with a profile of their own. */
	private static final String BY_HAND = "headshots\\.((steady|benchmark)\\..*|journey\\.Screenshots)";

	/** Alone, because the classes that they use of libraries would take much longer. */
	private static final JavaClasses CLASSES = ArchConfiguration.withThreadLocalScope((configuration) -> {
		configuration.setResolveMissingDependenciesFromClassPath(false);
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
			.importPackages("headshots");
	});

	@Test
	void testsThatStartABrowserAreTagged() {
		assertTagged("browser", (type) -> dependsOn(type, "com.microsoft.playwright"));
	}

	@Test
	void testsThatStartPostgresAreTagged() {
		assertTagged("postgres", (type) -> dependsOn(type, "io.zonky.test.db.postgres"));
	}

	@Test
	void testsThatNeedTheFinishedJarAreTagged() {
		assertTagged("packaged", (type) -> type.getName().equals("headshots.PackagedGuide"));
	}

	@Test
	void testsOfTheHtmlOfEveryPageAreTagged() {
		assertTagged("html", (type) -> type.getSimpleName().endsWith("HtmlTests"));
	}

	@Test
	void testsThatStartAnApplicationOfTheirOwnAreTagged() {
		Set<MergedContextConfiguration> shared = Set.of(context(OfGuide.class), context(OfStudio.class));
		for (JavaClass test : tests()) {
			Class<?> type = test.reflect();
			boolean own = reached(test).stream().anyMatch(TestTagsTests::startsAnApplication)
					|| AnnotatedElementUtils.hasAnnotation(type, DirtiesContext.class)
					|| (isSpring(type) && !shared.contains(context(type)));
			if (own) {
				assertThat(tags(type)).as(test.getName()).containsAnyOf("application", "postgres", "browser");
			}
			if (tags(type).contains("application")) {
				assertThat(own).as(test.getName()).isTrue();
			}
		}
	}

	@Test
	void eachTestRunsInOnePhase() throws IOException {
		Element pom = Jsoup.parse(Files.readString(Path.of("pom.xml")), Parser.xmlParser());
		Element surefire = plugin(pom, "maven-surefire-plugin");
		Element failsafe = plugin(pom, "maven-failsafe-plugin");
		assertThat(surefire.select("> excludedGroups").text()).isEqualTo("${slow.tests}");
		assertThat(failsafe.select("> groups").text()).isEqualTo("${slow.tests}");
		assertThat(surefire.select("excludes, > groups")).isEmpty();
		assertThat(failsafe.select("excludes, > excludedGroups")).isEmpty();
		assertThat(surefire.select("include").eachText()).isEqualTo(failsafe.select("include").eachText())
			.containsExactly("**/*Tests.java", "**/*Journey.java");
		String slow = pom.select("project > properties > slow\\.tests").text();
		assertThat(slow.split(" \\| ")).containsExactlyInAnyOrderElementsOf(
				tests().stream().flatMap((test) -> tags(test.reflect()).stream()).collect(Collectors.toSet()));
		assertThat(tests()).hasSizeGreaterThan(140)
			.allSatisfy((test) -> assertThat(test.getSimpleName()).matches(".*(Tests|Journey)"));
	}

	private static void assertTagged(String tag, Predicate<JavaClass> started) {
		assertThat(tests()).anyMatch((test) -> tags(test.reflect()).contains(tag))
			.allSatisfy((test) -> assertThat(tags(test.reflect()).contains(tag)).as(test.getName())
				.isEqualTo(reached(test).stream().anyMatch(started)));
	}

	private static List<JavaClass> tests() {
		return CLASSES.stream()
			.filter((type) -> !type.getModifiers().contains(JavaModifier.ABSTRACT) && !type.getName().matches(BY_HAND))
			.filter((type) -> Stream.of(ReflectionUtils.getAllDeclaredMethods(type.reflect()))
				.anyMatch((method) -> AnnotatedElementUtils.hasAnnotation(method, Testable.class)))
			.toList();
	}

	/** A test with all classes of the tests that it uses, directly or through others. */
	private static Set<JavaClass> reached(JavaClass test) {
		Set<JavaClass> reached = new LinkedHashSet<>(Set.of(test));
		Deque<JavaClass> next = new ArrayDeque<>(reached);
		while (!next.isEmpty()) {
			next.pop()
				.getDirectDependenciesFromSelf()
				.stream()
				.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
				.filter((type) -> CLASSES.contain(type.getName()) && reached.add(type))
				.forEach(next::push);
		}
		return reached;
	}

	private static boolean dependsOn(JavaClass type, String packageName) {
		return type.getDirectDependenciesFromSelf()
			.stream()
			.map(Dependency::getTargetClass)
			.anyMatch((target) -> target.getPackageName().startsWith(packageName));
	}

	private static boolean startsAnApplication(JavaClass type) {
		return type.getMethodCallsFromSelf()
			.stream()
			.map((call) -> call.getTarget())
			.anyMatch((called) -> called.getName().equals("run")
					&& (called.getOwner().isEquivalentTo(SpringApplication.class)
							|| called.getOwner().isEquivalentTo(SpringApplicationBuilder.class)));
	}

	private static Set<String> tags(Class<?> type) {
		return AnnotatedElementUtils.findMergedRepeatableAnnotations(type, Tag.class)
			.stream()
			.map(Tag::value)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private static boolean isSpring(Class<?> type) {
		return AnnotatedElementUtils.hasAnnotation(type, SpringBootTest.class);
	}

	private static MergedContextConfiguration context(Class<?> type) {
		SpringBootTestContextBootstrapper bootstrapper = new SpringBootTestContextBootstrapper();
		bootstrapper
			.setBootstrapContext(new DefaultBootstrapContext(type, new DefaultCacheAwareContextLoaderDelegate()));
		return bootstrapper.buildMergedContextConfiguration();
	}

	private static Element plugin(Element pom, String name) {
		return pom.select("project > build > plugins > plugin")
			.stream()
			.filter((plugin) -> plugin.select("> artifactId").text().equals(name))
			.findFirst()
			.orElseThrow()
			.selectFirst("> configuration");
	}

	@GuideTest
	private static final class OfGuide {

	}

	@StudioTest
	private static final class OfStudio {

	}

}
