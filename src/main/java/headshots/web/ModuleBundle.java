package headshots.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins a JavaScript module with all that it imports into one module, so that a browser
 * asks once and not level by level. Each module becomes a function that returns its
 * exports. Understands the form of imports and exports that the guide's scripts have: one
 * line each, named, without aliases; refuses others.
 */
final class ModuleBundle {

	private static final Pattern IMPORT = Pattern
		.compile("(?m)^import \\{ (\\w+(?:, \\w+)*) } from '\\./([\\w-]+\\.js)';$");

	private static final Pattern EXPORT = Pattern.compile("(?m)^export ((?:async )?function|const) (\\w+)");

	private static final Pattern LEFT_OVER = Pattern.compile("(?m)^(?:import|export)\\b.*");

	private final UnaryOperator<String> sources;

	/** The modules so far by their files' names, each as a declaration. */
	private final Map<String, String> modules = new LinkedHashMap<>();

	private final List<String> importing = new ArrayList<>();

	private ModuleBundle(UnaryOperator<String> sources) {
		this.sources = sources;
	}

	/**
	 * Returns the module that does what an entry module does.
	 * @param entry the name of its file
	 * @param sources returns the source of a file
	 */
	static String of(String entry, UnaryOperator<String> sources) {
		ModuleBundle bundle = new ModuleBundle(sources);
		bundle.add(entry);
		return String.join("", bundle.modules.values());
	}

	private void add(String file) {
		if (this.importing.contains(file)) {
			throw new IllegalStateException("Modules import each other: " + this.importing + " and " + file);
		}
		this.importing.add(file);
		String source = this.sources.apply(file);
		IMPORT.matcher(source).results().map((found) -> found.group(2)).filter(this::isNew).forEach(this::add);
		this.importing.remove(file);
		String inner = IMPORT.matcher(source)
			.replaceAll((found) -> Matcher
				.quoteReplacement("const { " + found.group(1) + " } = " + variable(found.group(2)) + ";"));
		List<String> exports = EXPORT.matcher(source).results().map((found) -> found.group(2)).toList();
		inner = EXPORT.matcher(inner).replaceAll("$1 $2");
		LEFT_OVER.matcher(inner).results().map(MatchResult::group).findFirst().ifPresent((line) -> {
			throw new IllegalStateException("Unknown form of module in " + file + ": " + line);
		});
		this.modules.put(file, "const " + variable(file) + " = (() => {\n" + inner + "\nreturn { "
				+ String.join(", ", exports) + " };\n})();\n");
	}

	private boolean isNew(String file) {
		return !this.modules.containsKey(file);
	}

	private static String variable(String file) {
		return "$" + file.replace(".js", "").replace('-', '_');
	}

}
