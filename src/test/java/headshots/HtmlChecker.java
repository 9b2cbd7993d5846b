package headshots;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import nu.validator.client.EmbeddedValidator;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.util.ReflectionUtils;

/**
 * Runs the Nu HTML checker. It is built on an older Jetty than the guide's server, so its
 * classes and those of its Jetty, which the build copies to a folder, are loaded apart.
 */
public final class HtmlChecker {

	private static final Path OLDER_JETTY = Path.of("target", "html-checker");

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final ClassLoader LOADER = loader();

	/**
	 * Checks a page.
	 * @param html the whole page
	 * @return errors and warnings, each with the place where it was found
	 */
	public List<String> complaints(String html) {
		Class<?> type = load(EmbeddedValidator.class.getName());
		Class<?> formats = load(EmbeddedValidator.OutputFormat.class.getName());
		ClassLoader before = Thread.currentThread().getContextClassLoader();
		Thread.currentThread().setContextClassLoader(LOADER);
		try {
			Object validator = type.getConstructor().newInstance();
			type.getMethod("setOutputFormat", formats)
				.invoke(validator, formats.getMethod("valueOf", String.class).invoke(null, "JSON"));
			Object report = type.getMethod("validate", InputStream.class)
				.invoke(validator, new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
			List<String> complaints = new ArrayList<>();
			JSON.readTree(String.valueOf(report))
				.path("messages")
				.forEach((message) -> complaints
					.add(message.path("message").asString() + " at " + message.path("extract").asString()));
			complaints.removeIf(HtmlChecker::isOfThymeleaf);
			return complaints;
		}
		catch (ReflectiveOperationException ex) {
			ReflectionUtils.handleReflectionException(ex);
			throw new IllegalStateException(ex);
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	/** Thymeleaf writes the field with the CSRF token as XML has it. */
	private static boolean isOfThymeleaf(String complaint) {
		return complaint.startsWith("Trailing slash on void elements")
				&& complaint.contains("<input type=\"hidden\" name=\"_csrf\"");
	}

	private static Class<?> load(String name) {
		try {
			return LOADER.loadClass(name);
		}
		catch (ClassNotFoundException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ClassLoader loader() {
		try (Stream<Path> jars = Files.list(OLDER_JETTY)) {
			List<URL> urls = new ArrayList<>();
			urls.add(EmbeddedValidator.class.getProtectionDomain().getCodeSource().getLocation());
			for (Path jar : jars.toList()) {
				urls.add(jar.toUri().toURL());
			}
			return new OwnClassesFirst(urls.toArray(URL[]::new));
		}
		catch (IOException ex) {
			throw new IllegalStateException("The build copies the checker's Jetty to " + OLDER_JETTY, ex);
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
