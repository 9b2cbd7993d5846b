package headshots;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Timer;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import headshots.content.Content;
import headshots.content.ContentKind;
import headshots.content.PreviewContext;
import headshots.content.PublishedKind;
import headshots.content.Redirects;
import headshots.text.NameOrder;
import headshots.web.PageForm;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The habits of the house that a compiler does not hold.
 */
class HouseRulesTests {

	private static final int LONGEST_CLASS = 400;

	private static final int LONGEST_CONTROLLER = 120;

	private static final Path MAIN = Path.of("src/main/java/headshots");

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("headshots");

	@Test
	void controllersAndRepositoriesArePackagePrivate() {
		classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.or()
			.areAnnotatedWith(Entity.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
		classes().that()
			.areAssignableTo(Repository.class)
			.and()
			.areNotAnnotatedWith(org.springframework.data.repository.NoRepositoryBean.class)
			.should()
			.bePackagePrivate()
			.check(CLASSES);
	}

	@Test
	void noControllerTakesOrGivesAnEntity() {
		noClasses().that()
			.areAnnotatedWith(Controller.class)
			.should()
			.dependOnClassesThat()
			.areAnnotatedWith(Entity.class)
			.check(CLASSES);
	}

	@Test
	void theServerFetchesNothing() {
		noClasses().should()
			.dependOnClassesThat()
			.resideInAnyPackage("java.net.http..", "org.springframework.web.client..")
			.check(CLASSES);
	}

	/** An HMAC and comparisons in constant time are a matter of the module that signs. */
	@Test
	void onlySupportHashesDrawsTokensAndRenamesFilesAtomically() {
		noClasses().that()
			.resideOutsideOfPackage("headshots.support")
			.should()
			.accessTargetWhere(named("getInstance", MessageDigest.class))
			.orShould()
			.accessTargetWhere(named(".*", SecureRandom.class))
			.orShould()
			.accessTargetWhere(named("ATOMIC_MOVE", StandardCopyOption.class))
			.check(CLASSES);
		assertThat(CLASSES.get("headshots.support.RandomToken").getAccessesFromSelf())
			.anyMatch(named(".*", SecureRandom.class));
	}

	/** So that they are named, configured and stopped in one way. */
	@Test
	void threadsAreMadeByTheFramework() {
		noClasses().should()
			.callConstructor(Thread.class, Runnable.class)
			.orShould()
			.callConstructor(Thread.class, Runnable.class, String.class)
			.orShould()
			.dependOnClassesThat()
			.belongToAnyOf(Executors.class, ThreadPoolExecutor.class, ForkJoinPool.class, Timer.class)
			.check(CLASSES);
	}

	@Test
	void theStudiosPagesLeaveTransactionsToServicesThatKnowNothingOfHttp() {
		noClasses().that()
			.resideInAPackage("headshots.studio..")
			.and()
			.resideOutsideOfPackage("headshots.studio.service")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("org.springframework.transaction.annotation..",
					"org.springframework.transaction.support..", "org.springframework.scheduling..")
			.check(CLASSES);
		noClasses().that()
			.resideInAPackage("headshots.studio.service")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("headshots.web..", "jakarta.servlet..", "org.springframework.http..",
					"org.springframework.web..")
			.check(CLASSES);
	}

	@Test
	void statementsAreMadeOfConstantsAlone() throws IOException {
		Pattern statement = Pattern
			.compile("\\b(sql|createQuery|createNativeQuery|queryForList|queryForObject|execute|(?<!\\.)write)\\("
					+ "((?:[^()\"]|\"(?:[^\"\\\\]|\\\\.)*\")*)");
		int found = 0;
		for (Path file : files()) {
			// A text between three quotation marks is one between single ones here.
			Matcher matcher = statement.matcher(Files.readString(file).replace("\"\"\"", "\""));
			while (matcher.find()) {
				String rest = matcher.group(2).replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"", " ").split(",")[0];
				if (matcher.group(1).equals("sql") || matcher.group(2).contains("\"")) {
					assertThat(rest).as(file + ": " + matcher.group())
						.matches("[\\s+]*((ContentItemRow\\.)?[A-Z_]{3,}[\\s+]*)*|sql");
					found++;
				}
			}
		}
		assertThat(found).isGreaterThan(60);
		noClasses().should()
			.dependOnClassesThat()
			.haveFullyQualifiedName("org.springframework.jdbc.core.JdbcTemplate")
			.check(CLASSES);
	}

	@Test
	void formsComeAsRecordsOrAsSingleFields() {
		for (JavaClass controller : CLASSES) {
			if (controller.isAnnotatedWith(Controller.class)) {
				for (Method method : controller.reflect().getDeclaredMethods()) {
					for (Class<?> type : method.getParameterTypes()) {
						// Found by the path alone, and bound to nothing.
						boolean ours = type.getName().startsWith("headshots.") && !type.isRecord()
								&& type != PageForm.class;
						boolean asked = AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class);
						assertThat(asked && ours && !Throwable.class.isAssignableFrom(type)).as(method.toString())
							.isFalse();
					}
				}
			}
		}
	}

	@Test
	void namesSayWhatThingsAre() {
		noClasses().should().haveNameMatching(".*(Impl|Dto|Util|Utils|Helper|Base|Info)").check(CLASSES);
	}

	@Test
	void oneSimpleNameMeansOneType() {
		Map<String, List<String>> types = CLASSES.stream()
			.filter((type) -> !type.isAnonymousClass() && !type.getSimpleName().equals("package-info"))
			.collect(Collectors.groupingBy(JavaClass::getSimpleName,
					Collectors.mapping(JavaClass::getName, Collectors.toList())));
		assertThat(types).hasSizeGreaterThan(400);
		assertThat(types.values()).allSatisfy((named) -> assertThat(named).hasSize(1));
	}

	/** Files, IDs and codes are sorted in other ways. */
	@Test
	void namesAreSortedByNameOrderAlone() throws IOException {
		noClasses().that()
			.areNotAssignableTo(NameOrder.class)
			.should()
			.dependOnClassesThat()
			.belongToAnyOf(Collator.class)
			.orShould()
			.accessField(String.class, "CASE_INSENSITIVE_ORDER")
			.check(CLASSES);
		noClasses().that()
			.haveNameNotMatching(".*\\.(Attachments|ContentItemStore|ContentValidator|PictureFolder)")
			.should()
			.callMethod(Stream.class, "sorted")
			.check(CLASSES);
		Pattern byName = Pattern.compile(
				"(?<!NameOrder\\.)(?:c|thenC)omparing\\(\\s*\\w+::(?:\\w*[nN]ame|title|label|group|market|publisher)\\b"
						+ "|order by lower\\(");
		for (Path file : files()) {
			assertThat(byName.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
		}
		assertThat(byName.matcher(".sorted(Comparator.comparing(Link::title))").find()).isTrue();
	}

	@Test
	void exceptionsEndInException() {
		classes().that().areAssignableTo(Throwable.class).should().haveSimpleNameEndingWith("Exception").check(CLASSES);
	}

	@Test
	void everyPackageIsNullMarkedAndSaysItsJob() throws IOException {
		for (Path folder : folders()) {
			String info = Files.readString(folder.resolve("package-info.java"));
			assertThat(info).as(folder.toString()).contains("@" + NullMarked.class.getSimpleName());
			assertThat(info.substring(0, info.indexOf("*/"))).as(folder.toString())
				.contains(". ")
				.hasSizeGreaterThan(60);
		}
	}

	@Test
	void classesStayShort() throws IOException {
		for (Path file : files()) {
			int longest = file.toString().endsWith("Controller.java") ? LONGEST_CONTROLLER : LONGEST_CLASS;
			assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(longest);
		}
	}

	/**
	 * A path that two modules write down is a dependency that no compiler sees. The
	 * fields of an editor show where a text will appear; a start is rehearsed with a few
	 * pages, whichever there are; paths of passkeys are Spring Security's.
	 */
	@Test
	void thePathOfAPageIsWrittenInOneModule() throws IOException {
		Pattern begin = Pattern
			.compile("(?<!\\+ |\\+\\s{0,9}\\n\\s{0,40})\"(?:redirect:)?/([a-z][a-z.-]+)(?=[\"/?#{])");
		Map<String, Set<String>> modules = new HashMap<>();
		for (Path file : files()) {
			boolean exempt = file.startsWith(MAIN.resolve("studio/form"))
					|| file.getFileName().toString().equals("StartCacheCommand.java");
			Matcher paths = begin.matcher(exempt ? "" : Files.readString(file));
			while (paths.find()) {
				modules.computeIfAbsent(paths.group(1), (none) -> new TreeSet<>())
					.add(MAIN.relativize(file).getName(0).toString());
			}
		}
		modules.keySet().removeAll(Set.of("webauthn", "login"));
		assertThat(modules).hasSizeGreaterThan(20)
			.allSatisfy((path, named) -> assertThat(named).as("/" + path).hasSize(1));
	}

	@Test
	void nothingIsLeftForLater() throws IOException {
		for (Path file : files()) {
			assertThat(Files.readString(file)).as(file.toString()).doesNotContain("TO" + "DO", "FIX" + "ME");
		}
	}

	@Test
	void onlyTheStudioLaysDraftsOverThePublicPages() {
		noClasses().that()
			.resideOutsideOfPackage("headshots.studio..")
			.should()
			.accessTargetWhere(named("during", PreviewContext.class))
			.check(CLASSES);
	}

	@Test
	void onlyPublishingChangesLiveContent() {
		noClasses().that()
			.resideOutsideOfPackages("headshots.content..", "headshots.publishing..")
			.should()
			.accessTargetWhere(named("put|remove", ContentKind.class))
			.orShould()
			.accessTargetWhere(named("move|settle|replaceAll", Redirects.class))
			.check(CLASSES);
		assertThat(CLASSES.get(PublishedKind.class).getAllMethods()).extracting(JavaMethod::getName)
			.contains("put", "remove");
	}

	@Test
	void aSnapshotOfContentWritesNothing() {
		noClasses().that()
			.haveNameMatching(".*\\.(ContentSnapshot|ContentTable)")
			.should()
			.accessTargetWhere(named("put|remove", ContentKind.class))
			.check(CLASSES);
		classes().that()
			.haveNameMatching(".*\\.(ContentSnapshot|ContentTable)")
			.should()
			.haveOnlyFinalFields()
			.check(CLASSES);
	}

	@Test
	void noStatementChangesHistory() throws IOException {
		Pattern change = Pattern
			.compile("(update|delete from|truncate( table)?|merge into) (only )?(revision|publication)\\b");
		List<Path> sources = new ArrayList<>(files());
		try (Stream<Path> migrations = Files.list(Path.of("src/main/resources/db/migration"))) {
			migrations.forEach(sources::add);
		}
		for (Path file : sources) {
			// A statement may be written in several pieces.
			String text = Files.readString(file)
				.replaceAll("\"\\s*\\+\\s*\"", "")
				.replaceAll("\\s+", " ")
				.toLowerCase(Locale.ROOT);
			assertThat(change.matcher(text).find()).as(file.toString()).isFalse();
		}
		assertThat(change.matcher("update revision set note = ''").find()).isTrue();
	}

	@Test
	void contentRecordsAcceptIncompleteDrafts() throws ReflectiveOperationException {
		var records = CLASSES.stream()
			.filter((type) -> type.isAssignableTo(Content.class) && !type.isInterface())
			.map(JavaClass::reflect)
			.toList();
		assertThat(records).hasSize(16);
		for (Class<?> type : records) {
			assertThat(type.isRecord()).isTrue();
			var constructor = type.getDeclaredConstructors()[0];
			Object[] nothing = Stream.of(constructor.getParameterTypes()).map(HouseRulesTests::nothing).toArray();
			Content draft = (Content) constructor.newInstance(nothing);
			assertThat(draft.check()).as(type.getSimpleName()).isNotEmpty();
			assertThat(draft.references()).as(type.getSimpleName()).noneMatch((reference) -> reference.key() != null);
		}
	}

	private static DescribedPredicate<JavaAccess<?>> named(String names, Class<?> owner) {
		return DescribedPredicate.describe(owner.getSimpleName() + "." + names,
				(access) -> access.getTarget().getOwner().isAssignableTo(owner)
						&& access.getTarget().getName().matches(names));
	}

	private static Object nothing(Class<?> type) {
		return (type == int.class) ? (Object) 0 : (type == boolean.class) ? (Object) false : null;
	}

	private static List<Path> folders() throws IOException {
		try (Stream<Path> paths = Files.walk(MAIN)) {
			return paths.filter(Files::isDirectory).toList();
		}
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> paths = Files.walk(MAIN)) {
			return paths.filter((path) -> path.toString().endsWith(".java")).toList();
		}
	}

}
