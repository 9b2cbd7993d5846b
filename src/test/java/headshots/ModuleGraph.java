package headshots;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/**
 * Reads the modules and their dependencies from the compiled code.
 *
 * @param dependencies the modules that each module uses directly
 * @param controllers the modules that have controllers
 */
record ModuleGraph(SortedMap<String, SortedSet<String>> dependencies, Set<String> controllers) {

	static ModuleGraph of(ApplicationModules modules) {
		SortedMap<String, SortedSet<String>> dependencies = new TreeMap<>();
		Set<String> controllers = new TreeSet<>();
		for (ApplicationModule module : modules) {
			String name = name(module);
			SortedSet<String> used = dependencies.computeIfAbsent(name, (key) -> new TreeSet<>());
			module.getDirectDependencies(modules)
				.stream()
				.map((dependency) -> name(dependency.getTargetModule()))
				.filter((target) -> !target.equals(name))
				.forEach(used::add);
			if (module.getSpringBeans()
				.stream()
				.anyMatch((bean) -> bean.getType().isMetaAnnotatedWith(Controller.class))) {
				controllers.add(name);
			}
		}
		return new ModuleGraph(dependencies, controllers);
	}

	/**
	 * Leaves out each dependency that follows from others (transitive reduction).
	 */
	SortedMap<String, SortedSet<String>> reduced() {
		SortedMap<String, SortedSet<String>> reduced = new TreeMap<>();
		this.dependencies.forEach((module, used) -> {
			SortedSet<String> left = new TreeSet<>(used);
			used.forEach((each) -> left.removeAll(reachable(this.dependencies, each)));
			reduced.put(module, left);
		});
		return reduced;
	}

	/**
	 * Returns the modules to which arrows lead from one, directly or by way of others.
	 */
	static SortedSet<String> reachable(Map<String, SortedSet<String>> arrows, String module) {
		SortedSet<String> found = new TreeSet<>();
		for (String target : arrows.get(module)) {
			found.add(target);
			found.addAll(reachable(arrows, target));
		}
		return found;
	}

	private static String name(ApplicationModule module) {
		return module.getIdentifier().toString();
	}

}
