package headshots.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the comments of the API's records, which become the descriptions in its OpenAPI
 * document: a class file has none of them.
 */
final class RecordComments {

	private static final Path SOURCES = Path.of("src/main/java/headshots/api");

	private static final Pattern COMMENTED_RECORD = Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*record (\\w+)",
			Pattern.DOTALL);

	private final Map<String, Map<String, String>> comments = new LinkedHashMap<>();

	/** Returns what a record is. */
	String of(Class<?> record) {
		return find(record, "");
	}

	/** Returns what a component of a record is. */
	String of(Class<?> record, String component) {
		return find(record, component);
	}

	private String find(Class<?> record, String part) {
		String outer = (record.getNestHost() != null) ? record.getNestHost().getSimpleName() : record.getSimpleName();
		String text = this.comments.computeIfAbsent(record.getSimpleName(), (name) -> read(outer, name)).get(part);
		if (text == null) {
			throw new IllegalStateException(record.getSimpleName() + " says nothing about “" + part + "”");
		}
		return text;
	}

	private static Map<String, String> read(String file, String record) {
		try {
			Matcher matcher = COMMENTED_RECORD.matcher(Files.readString(SOURCES.resolve(file + ".java")));
			while (matcher.find()) {
				if (matcher.group(2).equals(record)) {
					return parts(matcher.group(1));
				}
			}
			throw new IllegalStateException(record + " has no comment");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<String, String> parts(String comment) {
		Map<String, String> parts = new LinkedHashMap<>();
		String text = comment.replaceAll("\\s*\\n\\s*\\*", " ").replaceAll("\\s+", " ").strip();
		String[] tags = text.split(" @param ");
		parts.put("", tags[0]);
		for (int i = 1; i < tags.length; i++) {
			int space = tags[i].indexOf(' ');
			String what = tags[i].substring(space + 1).strip();
			parts.put(tags[i].substring(0, space), Character.toUpperCase(what.charAt(0)) + what.substring(1));
		}
		return parts;
	}

}
