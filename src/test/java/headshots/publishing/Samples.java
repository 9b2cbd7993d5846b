package headshots.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypeContent;
import headshots.faq.QuestionContent;
import headshots.reference.SourceContent;
import headshots.reference.TermContent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Contents that may be published, each different from the next in the text that is given.
 */
final class Samples {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private Samples() {
	}

	static TermContent term(String slug, String meaning) {
		return new TermContent(slug, "Term " + slug, List.of("Other " + slug), meaning);
	}

	static HeadshotTypeContent type(String slug, @Nullable String parent) {
		return new HeadshotTypeContent(slug, "Type " + slug, "Type " + slug + " headshots", parent, null,
				"A summary of " + slug, "A definition of " + slug + ".", List.of("First", "Second", "Third"),
				(parent != null) ? null : "daylight", null, false, null, 900);
	}

	static GuidanceContent guidance(String type, String summary) {
		return new GuidanceContent(type, "styling", summary, "An explanation.", List.of("One", "Two", "Three"),
				List.of("Four", "Five", "Six"), 2, 5, Map.of(), List.of());
	}

	/**
	 * Made of fields by name, so that another field of questions changes nothing here.
	 */
	static QuestionContent question(String slug, List<String> types) {
		return JSON.convertValue(Map.of("slug", slug, "question", "What about " + slug + "?", "answer", "This is so.",
				"types", types, "position", 900), QuestionContent.class);
	}

	static SourceContent source(String slug, @Nullable LocalDate checked) {
		return new SourceContent(slug, "Source " + slug, "A publisher", "https://example.com/" + slug, "A", "platform",
				checked);
	}

}
