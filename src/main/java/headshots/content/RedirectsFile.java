package headshots.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Moved pages as a human-readable file: a list of old paths, each with the path that it
 * leads to, or with none where the page is gone.
 */
public final class RedirectsFile {

	public static final String NAME = "moved-pages.yaml";

	private static final String KIND = "moved-pages";

	public static final String FROM = "from";

	public static final String TO = "to";

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
		List<ContentViolation> refusals = new ArrayList<>();
		JsonNode lines = lines(text);
		for (int i = 0; i < lines.size() && refusals.size() < ContentFiles.MOST_REFUSALS; i++) {
			if (!lines.get(i).isNull()) {
				add(lines.get(i), i + 1, pages, refusals);
			}
		}
		pages.forEach((from, moved) -> {
			if (pages.containsKey(String.valueOf(moved.to())) && refusals.size() < ContentFiles.MOST_REFUSALS) {
				refusals.add(refusal(from, TO, "redirects \"" + from + "\" to \"" + moved.to()
						+ "\", which is itself redirected: redirect to the final page instead"));
			}
		});
		if (!refusals.isEmpty()) {
			throw new InvalidContentException(refusals);
		}
		return pages;
	}

	/** Returns a violation of one redirect. */
	public static ContentViolation refusal(@Nullable String from, String field, String reason) {
		return new ContentViolation(KIND, from, new Violation(field, reason));
	}

	private static void add(JsonNode node, int number, Map<String, Redirects.Moved> pages,
			List<ContentViolation> refusals) {
		String named = node.path(FROM).asString("");
		String entry = named.isEmpty() ? "number " + number : named;
		try {
			RedirectLine line = YAML.treeToValue(node, RedirectLine.class);
			String invalid = !Redirects.isPath(line.from()) ? FROM
					: (line.to() != null && !Redirects.isPath(line.to())) ? TO : null;
			if (invalid != null) {
				refusals.add(refusal(entry, invalid, "has an invalid redirect from \"" + line.from() + "\" to \""
						+ line.to() + "\": both must be paths such as /headshots"));
			}
			else if (pages.put(named, new Redirects.Moved(line.to())) != null) {
				refusals.add(refusal(entry, FROM, "redirects \"" + named + "\" twice"));
			}
		}
		catch (JacksonException ex) {
			refusals.add(refusal(entry, ContentFiles.field(ex), ContentYaml.reason(ex)));
		}
	}

	private static JsonNode lines(String text) {
		try {
			JsonNode root = YAML.readTree(new WholePairs(text));
			if (root.isArray() || root.isMissingNode() || root.isNull()) {
				return root;
			}
		}
		catch (JacksonException ex) {
			throw refused(ContentYaml.reason(ex));
		}
		throw refused("cannot be read: a list is expected here");
	}

	private static InvalidContentException refused(String reason) {
		return new InvalidContentException(List.of(refusal(null, "file", reason)));
	}

	/**
	 * A line of the file.
	 */
	private record RedirectLine(@Nullable String from, @Nullable String to) {
	}

}
