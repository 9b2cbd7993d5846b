package headshots.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Moved pages as a human-readable file: a list of old paths, each with the path that it
 * leads to, or with none where the page is gone.
 */
public final class RedirectsFile {

	public static final String NAME = "moved-pages.yaml";

	private static final String KIND = "moved-pages";

	private static final YAMLMapper YAML = ContentYaml.mapper();

	private RedirectsFile() {
	}

	public static String write(Map<String, Redirects.Moved> pages) {
		List<RedirectLine> lines = new ArrayList<>();
		pages.forEach((from, moved) -> lines.add(new RedirectLine(from, moved.to())));
		return YAML.writeValueAsString(lines);
	}

	/**
	 * Reads the file.
	 * @param text the file's text, possibly empty
	 * @throws InvalidContentException if it holds anything but paths of this site
	 */
	public static Map<String, Redirects.Moved> read(String text) {
		Map<String, Redirects.Moved> pages = new LinkedHashMap<>();
		for (RedirectLine line : lines(text)) {
			if (!Redirects.isPath(line.from()) || (line.to() != null && !Redirects.isPath(line.to()))) {
				throw refused("has an invalid redirect from \"" + line.from() + "\" to \"" + line.to()
						+ "\": both must be paths such as /headshots");
			}
			if (pages.put(line.from(), new Redirects.Moved(line.to())) != null) {
				throw refused("redirects \"" + line.from() + "\" twice");
			}
		}
		pages.forEach((from, moved) -> {
			if (pages.containsKey(String.valueOf(moved.to()))) {
				throw refused("redirects \"" + from + "\" to \"" + moved.to()
						+ "\", which is itself redirected: redirect to the final page instead");
			}
		});
		return pages;
	}

	private static List<RedirectLine> lines(String text) {
		try {
			JsonNode root = YAML.readTree(new WholePairs(text));
			return (root.isMissingNode() || root.isNull()) ? List.of()
					: Content.list(YAML.treeToValue(root, new TypeReference<List<RedirectLine>>() {
					}));
		}
		catch (JacksonException ex) {
			throw refused(ContentYaml.reason(ex));
		}
	}

	private static InvalidContentException refused(String reason) {
		return new InvalidContentException(List.of(new ContentViolation(KIND, null, new Violation("file", reason))));
	}

	/**
	 * A line of the file.
	 */
	private record RedirectLine(@Nullable String from, @Nullable String to) {
	}

}
