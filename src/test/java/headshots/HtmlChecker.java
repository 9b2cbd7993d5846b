package headshots;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import nu.validator.validation.SimpleDocumentValidator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Runs the Nu HTML checker. It is built on an older Jetty than the guide's server, so its
 * classes and those of its Jetty, which the build copies to a folder, are loaded apart.
 */
public final class HtmlChecker {

	private static final Path OLDER_JETTY = Path.of("target", "html-checker");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	/** Runs the checker on a document. One for all, because it compiles the schema. */
	private static final UnaryOperator<String> VALIDATOR = validator();

	/**
	 * Checks a page.
	 * @param html the whole page
	 * @return errors and warnings, each with the place where it was found
	 */
	public List<String> complaints(String html) {
		List<String> complaints = new ArrayList<>();
		JSON.readTree(within(VALIDATOR.getClass().getClassLoader(), () -> VALIDATOR.apply(html)))
			.path("messages")
			.forEach((message) -> complaints
				.add(message.path("message").asString() + " at " + message.path("extract").asString()));
		complaints.removeIf(HtmlChecker::isOfThymeleaf);
		return complaints;
	}

	/** Thymeleaf writes the field with the CSRF token as XML has it. */
	private static boolean isOfThymeleaf(String complaint) {
		return complaint.startsWith("Trailing slash on void elements")
				&& complaint.contains("<input type=\"hidden\" name=\"_csrf\"");
	}

	@SuppressWarnings("unchecked")
	private static UnaryOperator<String> validator() {
		ClassLoader loader = loader();
		return within(loader, () -> {
			try {
				return (UnaryOperator<String>) loader.loadClass(HtmlValidator.class.getName())
					.getConstructor()
					.newInstance();
			}
			catch (ReflectiveOperationException ex) {
				throw new IllegalStateException(ex);
			}
		});
	}

	private static ClassLoader loader() {
		try (Stream<Path> jars = Files.list(OLDER_JETTY)) {
			List<URL> urls = new ArrayList<>();
			urls.add(SimpleDocumentValidator.class.getProtectionDomain().getCodeSource().getLocation());
			for (Path jar : jars.toList()) {
				urls.add(jar.toUri().toURL());
			}
			urls.add(HtmlValidator.class.getProtectionDomain().getCodeSource().getLocation());
			return new OwnClassesFirst(urls.toArray(URL[]::new));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The build copies the checker's Jetty to " + OLDER_JETTY, ex);
		}
	}

	private static <T> T within(ClassLoader loader, Supplier<T> work) {
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(loader);
		try {
			return work.get();
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	private static final class OwnClassesFirst extends URLClassLoader {

		private OwnClassesFirst(URL[] urls) {
			super(urls, HtmlChecker.class.getClassLoader());
		}

		@Override
		protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
			synchronized (getClassLoadingLock(name)) {
				Class<?> loaded = findLoadedClass(name);
				if (loaded != null) {
					return loaded;
				}
				try {
					return findClass(name);
				}
				catch (ClassNotFoundException ex) {
					return super.loadClass(name, resolve);
				}
			}
		}

	}

}
