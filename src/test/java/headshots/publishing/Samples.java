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

/**
 * Contents that may be published, each different from the next in the text that is given.
 */
final class Samples {

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

	static QuestionContent question(String slug, List<String> types) {
		return new QuestionContent(slug, "What about " + slug + "?", "This is so.", types, List.of(), List.of(), 900);
	}

	static SourceContent source(String slug, @Nullable LocalDate checked) {
		return new SourceContent(slug, "Source " + slug, "A publisher", "https://example.com/" + slug, "A", checked);
	}

}
