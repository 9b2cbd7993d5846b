package headshots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.springframework.boot.SpringApplication;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.util.FileSystemUtils;

/**
 * A copy of {@code src/main} in a folder of its own, to which examples are added before
 * it is compiled and started.
 */
final class ChangedSources {

	private static final Path MAIN = Path.of("src/main");

	private static final Path COMPILED = Path.of("target/classes").toAbsolutePath();

	private static final Path TESTS = Path.of("target/test-classes").toAbsolutePath();

	private final Path sources;

	private final Path classes;

	ChangedSources(Path folder) throws IOException {
		this.sources = folder.resolve("sources");
		this.classes = folder.resolve("classes");
		FileSystemUtils.copyRecursively(MAIN, this.sources);
		copyBuiltResources();
	}

	/** Whether the guide has a file, changed or not. */
	static boolean has(String path) {
		return Files.exists(MAIN.resolve(path));
	}

	/**
	 * Adds all files of a folder, none of which may be there already.
	 * @return their paths below {@code src/main}
	 */
	Set<String> add(Path folder) throws IOException {
		Set<String> added = new LinkedHashSet<>();
		for (Path file : files(folder)) {
			String path = folder.relativize(file).toString().replace('\\', '/');
			if (Files.exists(this.sources.resolve(path))) {
				throw new IllegalStateException(path + " is there already");
			}
			write(path, Files.readString(file));
			added.add(path);
		}
		return added;
	}

	/**
	 * Applies a patch in the unified format.
	 * @return the paths of the changed and new files below {@code src/main}
	 */
	Set<String> patch(Path patch) throws IOException {
		Set<String> changed = new LinkedHashSet<>();
		for (String part : Files.readString(patch).split("(?m)^--- ")) {
			if (!part.isEmpty()) {
				List<String> hunks = List.of(part.split("(?m)^@@ .*@@.*\n"));
				String path = hunks.get(0).lines().toList().get(1).replaceFirst("^\\+\\+\\+ b/", "");
				Path file = this.sources.resolve(path);
				String text = part.startsWith("/dev/null") ? "" : Files.readString(file);
				for (String hunk : hunks.subList(1, hunks.size())) {
					text = applied(path, text, hunk);
				}
				write(path, text);
				changed.add(path);
			}
		}
		return changed;
	}

	/** Compiles everything; fails with what the compiler says. */
	void compile() throws IOException {
		var compiler = ToolProvider.getSystemJavaCompiler();
		DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
		try (StandardJavaFileManager manager = compiler.getStandardFileManager(said, Locale.US, null)) {
			List<Path> files = files(this.sources.resolve("java"));
			boolean done = compiler.getTask(
					null, manager, said, List.of("-d", this.classes.toString(), "-classpath", libraries(),
							"-parameters", "-proc:none", "-encoding", "UTF-8"),
					null, manager.getJavaFileObjectsFromPaths(files))
				.call();
			if (!done) {
				throw new AssertionError(said.getDiagnostics());
			}
		}
	}

	/** Starts the compiled guide in a class loader of its own. */
	FileGuide start(Path data) throws ReflectiveOperationException {
		ClassLoader loader = new GuideClassLoader(this.classes);
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(loader);
		try {
			Class<?> guide = loader.loadClass(HeadshotGuide.class.getName());
			return FileGuide.start(new SpringApplication(new DefaultResourceLoader(loader), guide), data);
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	Path classFile(String path) {
		return this.classes.resolve(path);
	}

	/** The compiled classes outside a package that name a type in it. */
	List<String> classesThatName(String packageName) throws IOException {
		List<String> using = new ArrayList<>();
		Path within = this.classes.resolve(packageName.replace('.', '/'));
		String name = packageName.replace('.', '/') + "/";
		for (Path file : files(this.classes)) {
			if (file.toString().endsWith(".class") && !file.startsWith(within)
					&& Files.readString(file, StandardCharsets.ISO_8859_1).contains(name)) {
				using.add(this.classes.relativize(file).toString().replace('\\', '/'));
			}
		}
		return using;
	}

	private void write(String path, String text) throws IOException {
		Path source = this.sources.resolve(path);
		Files.createDirectories(source.getParent());
		Files.writeString(source, text);
		if (path.startsWith("resources/")) {
			Path resource = this.classes.resolve(path.substring("resources/".length()));
			Files.createDirectories(resource.getParent());
			Files.writeString(resource, text);
		}
	}

	/** Everything that the build put beside the classes, some of it filtered. */
	private void copyBuiltResources() throws IOException {
		for (Path file : files(COMPILED)) {
			if (!file.toString().endsWith(".class")) {
				Path copy = this.classes.resolve(COMPILED.relativize(file).toString());
				Files.createDirectories(copy.getParent());
				Files.copy(file, copy);
			}
		}
	}

	private static String applied(String path, String text, String hunk) {
		String before = lines(hunk, '-');
		int place = text.indexOf(before);
		if (place < 0 || (!before.isEmpty() && text.indexOf(before, place + 1) >= 0)) {
			throw new AssertionError(path + " has not once what the patch changes:\n" + before);
		}
		return text.substring(0, place) + lines(hunk, '+') + text.substring(place + before.length());
	}

	/** The lines of a hunk that stay or have the other sign, as they are in the file. */
	private static String lines(String hunk, char sign) {
		return hunk.lines()
			.filter((line) -> line.charAt(0) == ' ' || line.charAt(0) == sign)
			.map((line) -> line.substring(1) + "\n")
			.collect(Collectors.joining());
	}

	private static String libraries() {
		return Stream
			.of(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))
				.split(System.getProperty("path.separator")))
			.filter((entry) -> !Path.of(entry).equals(COMPILED) && !Path.of(entry).equals(TESTS))
			.collect(Collectors.joining(System.getProperty("path.separator")));
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).toList();
		}
	}

	/**
	 * Finds the guide in the compiled copy alone, and libraries where the tests have
	 * them.
	 */
	private static final class GuideClassLoader extends URLClassLoader {

		GuideClassLoader(Path classes) {
			super(new URL[] { url(classes) }, GuideClassLoader.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			synchronized (getClassLoadingLock(name)) {
				if (!name.startsWith("headshots.")) {
					return super.loadClass(name, resolve);
				}
				Class<?> known = findLoadedClass(name);
				return (known != null) ? known : findClass(name);
			}
		}

		@Override
		public URL getResource(String name) {
			try {
				List<URL> found = Collections.list(getResources(name));
				return found.isEmpty() ? null : found.get(0);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		@Override
		public Enumeration<URL> getResources(String name) throws IOException {
			List<URL> found = Collections.list(findResources(name));
			for (URL url : Collections.list(getParent().getResources(name))) {
				String place = url.toString();
				if (!place.startsWith(url(COMPILED).toString()) && !place.startsWith(url(TESTS).toString())) {
					found.add(url);
				}
			}
			return Collections.enumeration(found);
		}

		private static URL url(Path folder) {
			try {
				return folder.toUri().toURL();
			}
			catch (MalformedURLException ex) {
				throw new IllegalArgumentException(ex);
			}
		}

	}

}
