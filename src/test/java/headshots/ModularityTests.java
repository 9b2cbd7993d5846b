package headshots;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the graph of the packages to what their package-infos allow.
 */
class ModularityTests {

	private static final ApplicationModules MODULES = ApplicationModules.of(HeadshotGuide.class);

	private static final Path IMAGE = Path.of("src/site/resources/images/modules.svg");

	private static final ModuleGraph GRAPH = ModuleGraph.of(MODULES);

	/** Alone, because of the classes that they use the names are enough. */
	private static final JavaClasses CLASSES = ArchConfiguration.withThreadLocalScope((configuration) -> {
		configuration.setResolveMissingDependenciesFromClassPath(false);
		return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
			.importPackages("headshots");
	});

	@Test
	void modulesDependOnlyOnWhatTheyAllow() {
		MODULES.verify();
	}

	@Test
	void everyModuleStatesWhatItAllows() throws ClassNotFoundException {
		assertThat(MODULES.stream()).isNotEmpty();
		for (var module : MODULES) {
			Class<?> info = Class.forName("headshots." + module.getIdentifier() + ".package-info");
			assertThat(info.getAnnotation(ApplicationModule.class).allowedDependencies())
				.as(module.getIdentifier() + " allows everything")
				.doesNotContain(ApplicationModule.OPEN_TOKEN);
		}
	}

	/** An edge that is not here yet belongs into architecture.md too. */
	@Test
	void theGraphIsTheOneThatWasAgreed() throws ClassNotFoundException {
		Set<String> slice = Set.of("reference", "site", "content", "text", "web");
		// The studio knows other slices only as kinds, so that a new one changes nothing
		// in it.
		Set<String> studio = Set.of("drawing", "accounts", "audit", "recovery", "publishing", "comparison", "reference",
				"site", "content", "support", "text", "upkeep", "media", "web", "feedback");
		Map<String, Set<String>> agreed = Map.ofEntries(entry("studio", studio),
				entry("comparison", Set.of("drawing", "reference", "site", "media", "content", "text", "web")),
				entry("check",
						Set.of("comparison", "platforms", "drawing", "reference", "site", "content", "text", "web")),
				entry("planning",
						Set.of("comparison", "preparation", "platforms", "drawing", "reference", "site", "content",
								"support", "text", "web")),
				entry("finder", Set.of("comparison", "planning", "reference", "site", "content", "text", "web")),
				entry("api",
						Set.of("comparison", "preparation", "faq", "platforms", "reference", "drawing", "site",
								"content", "text", "web")),
				entry("media", Set.of("site", "content", "support", "web")),
				entry("drawing", Set.of("reference", "site", "support", "web")), entry("preparation", slice),
				entry("faq", slice), entry("platforms", slice),
				entry("reference", Set.of("site", "content", "text", "web")),
				entry("site", Set.of("content", "text", "web")),
				entry("publishing", Set.of("audit", "content", "support", "text")), entry("audit", Set.of("web")),
				entry("accounts", Set.of("audit", "recovery", "support", "text", "web")),
				entry("feedback", Set.of("accounts", "audit", "site", "content", "support", "text", "upkeep", "web")),
				entry("recovery", Set.of("web")), entry("content", Set.of("text", "web")), entry("text", Set.of()),
				entry("upkeep", Set.of("media", "support")), entry("web", Set.of("support")),
				entry("support", Set.of()));
		Map<String, Set<String>> stated = new HashMap<>();
		for (var module : MODULES) {
			Class<?> info = Class.forName("headshots." + module.getIdentifier() + ".package-info");
			stated.put(module.getIdentifier().toString(),
					Set.of(info.getAnnotation(ApplicationModule.class).allowedDependencies()));
		}
		assertThat(stated).isEqualTo(agreed);
	}

	/** With {@code -Dguide.write-images=true} the image is written anew. */
	@Test
	void theImageShowsTheModulesOfTheCode() throws IOException {
		String drawn = ModuleGraphSvg.draw(GRAPH);
		if (Boolean.getBoolean("guide.write-images")) {
			Files.writeString(IMAGE, drawn);
		}
		assertThat(Files.readString(IMAGE))
			.as("%s does not show the modules of the code; write it anew with "
					+ "./mvnw test -Dtest=ModularityTests -Dguide.write-images=true", IMAGE)
			.isEqualToNormalizingNewlines(drawn);
	}

	@Test
	void arrowsOfTheImageLeadToEveryModuleThatIsUsedAndToNoOther() {
		var arrows = GRAPH.reduced();
		assertThat(GRAPH.dependencies()).hasSizeGreaterThan(15)
			.allSatisfy((module, used) -> assertThat(ModuleGraph.reachable(arrows, module)).containsAll(used)
				.isEqualTo(ModuleGraph.reachable(GRAPH.dependencies(), module)));
	}

	@Test
	void packagesAreModulesAndTheirRooms() {
		assertThat(CLASSES)
			.allSatisfy((type) -> assertThat(type.getPackageName()).matches("headshots(\\.[a-z]+){0,2}"));
	}

	@Test
	void slicesDoNotKnowEachOther() {
		var slices = List.of("comparison", "preparation", "faq", "platforms");
		assertThat(CLASSES).filteredOn((type) -> slices.contains(module(type)))
			.isNotEmpty()
			.allSatisfy((type) -> assertThat(type.getDirectDependenciesFromSelf()).noneMatch((dependency) -> {
				String target = module(dependency.getTargetClass());
				return !target.equals(module(type)) && slices.contains(target);
			}));
	}

	/** The name of a type's module: the package below the base package. */
	private static String module(JavaClass type) {
		String[] packages = type.getPackageName().split("\\.");
		return (packages.length > 1 && packages[0].equals("headshots")) ? packages[1] : "";
	}

}
