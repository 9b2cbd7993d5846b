package headshots.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import headshots.support.Sha256;
import headshots.web.cache.EncodedBody;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.stereotype.Component;

/**
 * Serves the static assets of pages. The URL of each contains a fingerprint, the hash of
 * its content, so that browsers may cache it for a year. The readers' stylesheets are
 * joined into one, but for what only some pages need, or only paper; so are the studio's
 * scripts; a script that only some pages need stays a file of its own. The modules of the
 * photo check and of the plan import one another by the hashed names.
 */
@Component
public class Assets {

	/** How long a file may be kept whose name carries its content's hash. */
	public static final CacheControl FOR_A_YEAR = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

	/** The path below which assets are served. */
	public static final String FOLDER = "/assets/";

	/** The style sheet of comparisons, in full and at a glance. */
	public static final String COMPARISONS = "compare.css";

	/** The additions to it for comparisons of three and more. */
	public static final String WIDE_COMPARISONS = "wide.css";

	/** The style sheet of the comparison at a glance. */
	public static final String GLANCE = "glance.css";

	/** The style sheet of comparisons for one reader, and of advice for some readers. */
	public static final String PERSONAL = "personal.css";

	/** The style sheet of lists and tables, for the pages that have some. */
	public static final String LISTS = "lists.css";

	/** The style sheet of pages that open with pictures. */
	public static final String PICTURE_PAGES = "pictures.css";

	/** The style sheet of the parts of guidance, for pages in frames. */
	public static final String EMBEDDED_GUIDANCE = "embedded-guidance.css";

	/** The prefix of the names of the photo check's modules. */
	public static final String CHECK = "check-";

	/** The prefix of the names of the plan's modules. */
	public static final String PLAN = "plan-";

	private static final int HASH_BYTES = 6;

	/** Stylesheets of more than one file. */
	private static final Map<String, List<String>> JOINED = Map.of("guide.css",
			List.of("tokens.css", "base.css", "controls.css", "layout.css", "part/*.css", "share.css"), "explorer.css",
			List.of("light-plan.css", "explorer.css"), "embedded.css",
			List.of("tokens.css", "base.css", "embedded.css"), EMBEDDED_GUIDANCE, List.of("part/*.css"),
			"embedded-light.css", List.of("light-plan.css", "embedded-light.css"));

	/**
	 * Stylesheets of pages with texts in columns, of which each page that has any loads
	 * one.
	 */
	private static final List<String> WITH_COLUMNS = List.of(LISTS, "search.css", "check.css", "faq.css",
			"feedback.css", "finder.css", "platforms.css", "studio.css");

	/** Other stylesheets that only some pages need, or only paper. */
	private static final List<String> SINGLE_LAYERS = List.of(COMPARISONS, WIDE_COMPARISONS, GLANCE, PERSONAL,
			PICTURE_PAGES, "check-tool.css", "brief.css", "photographs.css", "plan.css", "plan-lists.css", "api.css",
			"editor.css", "print.css");

	private static final String STUDIO_SCRIPTS = "js/studio/*.js";

	private static final String OTHER_SCRIPTS = "js/*.js";

	private static final String MODULES = "js/%s/";

	/** Modules that a page loads, each joined with those that it needs at once. */
	private static final Set<String> PAGE_MODULES = Set.of(CHECK + "page.js", PLAN + "page.js", PLAN + "brief.js");

	/** Comments and indentation of a module, which readers need not load. */
	private static final Pattern NOT_LOADED = Pattern.compile("(?ms)^\\s*+/\\*(?:(?!\\*/).)*+\\*/[ \\t]*+$\\n?|^\\s++");

	private static final Pattern IMPORTED = Pattern.compile("'\\./([\\w-]+\\.js)'");

	private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

	private static final Pattern SPACE = Pattern.compile("\\s+");

	private static final Pattern SPACE_AROUND = Pattern.compile(" ?([{};,]) ?|(?<=:) ");

	private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

	private final Map<String, String> addresses = new HashMap<>();

	private final Map<String, Asset> assets = new HashMap<>();

	Assets() throws IOException {
		for (Map.Entry<String, List<String>> joined : JOINED.entrySet()) {
			add(joined.getKey(), stylesheet(joined.getValue()));
		}
		for (String layer : WITH_COLUMNS) {
			add(layer, stylesheet(List.of(layer, "columns.css")));
		}
		for (String layer : SINGLE_LAYERS) {
			add(layer, stylesheet(List.of(layer)));
		}
		add("studio.js", script(STUDIO_SCRIPTS));
		for (String pattern : List.of("*.*", OTHER_SCRIPTS)) {
			for (Resource file : files(pattern)) {
				add(file.getFilename(), file.getContentAsByteArray());
			}
		}
		for (String prefix : List.of(CHECK, PLAN)) {
			for (Resource file : files(folder(prefix) + "*.js")) {
				addModule(prefix, file.getFilename(), new ArrayDeque<>());
			}
		}
	}

	/**
	 * The address of an asset.
	 * @param name the file's plain name: "guide.css", "studio.js", "favicon.svg"
	 * @return the path with the content's hash in it
	 */
	public String address(String name) {
		String address = this.addresses.get(name);
		if (address == null) {
			throw new IllegalArgumentException("Unknown asset " + name);
		}
		return address;
	}

	public Optional<Asset> find(String path) {
		return Optional.ofNullable(this.assets.get(path));
	}

	private void add(String name, byte[] content) {
		int dot = name.lastIndexOf('.');
		String path = FOLDER + name.substring(0, dot) + "." + Sha256.prefix(content, HASH_BYTES) + name.substring(dot);
		this.addresses.put(name, path);
		this.assets.put(path, new Asset(MediaTypeFactory.getMediaType(name).orElseThrow(), new EncodedBody(content)));
	}

	/**
	 * Adds a module after those that it imports, because its content, and so its hash,
	 * has their names in it.
	 * @param prefix the prefix of the names of modules of its folder
	 * @param importing the modules that led here
	 * @return the hashed file name
	 */
	private String addModule(String prefix, String file, Deque<String> importing) throws IOException {
		String name = prefix + file;
		if (!this.addresses.containsKey(name)) {
			if (importing.contains(file)) {
				throw new IllegalStateException("Modules import each other: " + importing + " and " + file);
			}
			importing.push(file);
			UnaryOperator<String> sources = (each) -> moduleSource(folder(prefix) + each);
			String source = PAGE_MODULES.contains(name) ? ModuleBundle.of(file, sources) : sources.apply(file);
			Matcher imported = IMPORTED.matcher(source);
			StringBuilder module = new StringBuilder();
			while (imported.find()) {
				imported.appendReplacement(module, "'./" + addModule(prefix, imported.group(1), importing) + "'");
			}
			String loaded = NOT_LOADED.matcher(imported.appendTail(module)).replaceAll("");
			add(name, loaded.getBytes(StandardCharsets.UTF_8));
			importing.pop();
		}
		return address(name).substring(FOLDER.length());
	}

	/** The folder of the modules whose names begin so. */
	private static String folder(String prefix) {
		return MODULES.formatted(prefix.replace("-", ""));
	}

	private String moduleSource(String path) {
		try {
			return this.resolver.getResource("classpath:/static/" + path).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private byte[] stylesheet(List<String> patterns) throws IOException {
		StringBuilder css = new StringBuilder();
		for (String pattern : patterns) {
			for (Resource file : files("css/" + pattern)) {
				css.append(file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		String spaced = SPACE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll(" ");
		String joined = SPACE_AROUND.matcher(spaced).replaceAll("$1").replace(";}", "}").strip();
		return joined.getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Joined, each file keeps its names to itself: in a module, what a block declares
	 * ends with the block.
	 */
	private byte[] script(String pattern) throws IOException {
		StringBuilder script = new StringBuilder();
		for (Resource file : files(pattern)) {
			script.append("{\n").append(file.getContentAsString(StandardCharsets.UTF_8)).append("}\n");
		}
		return script.toString().getBytes(StandardCharsets.UTF_8);
	}

	private List<Resource> files(String pattern) {
		try {
			return List.of(this.resolver.getResources("classpath:/static/" + pattern));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	public Collection<Asset> all() {
		return this.assets.values();
	}

	/**
	 * A file in memory.
	 */
	public record Asset(MediaType type, EncodedBody body) {
	}

}
