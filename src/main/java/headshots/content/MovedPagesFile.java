package headshots.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Moved pages as a human-readable file: a list of old paths, each with the path that it
 * leads to, or with none where the page is gone.
 */
public final class MovedPagesFile {

	public static final String NAME = "moved-pages.yaml";

	private static final String KIND = "moved-pages";

	private static final Pattern PATH = Pattern.compile("/[a-z0-9-]+(/[a-z0-9-]+)*");

	private static final YAMLMapper YAML = ContentYaml.mapper();

	private MovedPagesFile() {
	}

	public static String write(Map<String, MovedPages.Moved> pages) {
		List<Line> lines = new ArrayList<>();
		pages.forEach((from, moved) -> lines.add(new Line(from, moved.to())));
		return YAML.writeValueAsString(lines);
	}

	/**
	 * Reads the file.
	 * @param text the file's text, possibly empty
	 * @throws ContentRefused if it holds anything but paths of this site
	 */
	public static Map<String, MovedPages.Moved> read(String text) {
		Map<String, MovedPages.Moved> pages = new LinkedHashMap<>();
		for (Line line : lines(text)) {
			if (!isPath(line.from()) || (line.to() != null && !isPath(line.to()))) {
				throw refused("from \"" + line.from() + "\" to \"" + line.to() + "\" is not a move between paths");
			}
			pages.put(line.from(), new MovedPages.Moved(line.to()));
		}
		return pages;
	}

	private static List<Line> lines(String text) {
		try {
			return text.isBlank() ? List.of() : YAML.readValue(text, new TypeReference<List<Line>>() {
			});
		}
		catch (JacksonException ex) {
			throw refused("cannot be read: " + ex.getOriginalMessage());
		}
	}

	private static boolean isPath(@Nullable String path) {
		return path != null && PATH.matcher(path).matches();
	}

	private static ContentRefused refused(String reason) {
		return new ContentRefused(List.of(new Refusal(KIND, null, new Problem("file", reason))));
	}

	/**
	 * A line of the file.
	 */
	private record Line(@Nullable String from, @Nullable String to) {
	}

}
