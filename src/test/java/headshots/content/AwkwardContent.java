package headshots.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.comparison.AspectContent;
import headshots.comparison.GuidanceContent;
import headshots.comparison.HeadshotTypeContent;
import headshots.faq.QuestionContent;
import headshots.media.PhotographContent;
import headshots.platforms.PlatformContent;
import headshots.preparation.ChecklistContent;
import headshots.preparation.TipContent;
import headshots.reference.SourceContent;
import headshots.reference.TermContent;

/**
 * Content of every kind whose texts a database might change on the way, owners first.
 */
final class AwkwardContent {

	private static final String TEXT = "  “Quotes” 'and' \"others\", back\\slash, é and e\u0301, \uD83D\uDCF7,\ttab\n\nlines  ";

	private static final LocalDate DAY = LocalDate.of(2028, 2, 29);

	private AwkwardContent() {
	}

	/** Every field filled. */
	static Map<String, Content> full() {
		Map<String, Content> full = new LinkedHashMap<>();
		List<String> texts = List.of(TEXT, "", "[]", "null", TEXT);
		full.put("sources", new SourceContent("awkward", TEXT, TEXT, "https://example.com/?a=b&c=%C3%A9", "B", DAY));
		full.put("terms", new TermContent("awkward", TEXT, texts, TEXT));
		full.put("types", new HeadshotTypeContent("awkward", TEXT, TEXT, "actor", TEXT, TEXT, TEXT, texts, TEXT, TEXT,
				true, TEXT, Integer.MAX_VALUE));
		full.put("aspects", new AspectContent("awkward", TEXT, TEXT, TEXT, TEXT, 1));
		full.put("guidance", new GuidanceContent("awkward", "awkward", TEXT, TEXT, texts, texts, 0, 10,
				Map.of("zoom", TEXT, "a", "1", "much-longer", "2", "B", "3"), texts));
		full.put("tips", new TipContent("awkward", TEXT, TEXT, List.of(new TipContent.Side(TEXT, TEXT)),
				List.of(new TipContent.TipStep(-14, TEXT), new TipContent.TipStep(0, TEXT)), texts, 1));
		full.put("checklists", new ChecklistContent("awkward", TEXT, TEXT, texts,
				List.of(new ChecklistContent.ChecklistGroup(TEXT, texts)), texts, 1));
		full.put("questions", new QuestionContent("awkward", TEXT, TEXT, texts, texts, texts, 1));
		full.put("platforms", new PlatformContent("awkward", TEXT, texts, texts, TEXT, TEXT, 1, 2, 3, 4, TEXT, texts, 5,
				6, TEXT, TEXT, TEXT, texts));
		full.put("photographs", new PhotographContent("awkward", TEXT, "ab".repeat(32) + "-1600x2000", 0, 100, TEXT,
				false, TEXT, true, DAY, TEXT, DAY, texts, texts, 1));
		return full;
	}

	/** Every field left out that a table lets be left out. */
	static Map<String, Content> bare() {
		Map<String, Content> bare = new LinkedHashMap<>();
		bare.put("sources", new SourceContent("awkward", "", "", null, "C", null));
		bare.put("terms", new TermContent("awkward", "", List.of(), ""));
		bare.put("types",
				new HeadshotTypeContent("awkward", "", "", null, null, "", "", List.of(), null, null, false, null, 0));
		bare.put("aspects", new AspectContent("awkward", "", "", "", "", -1));
		bare.put("guidance",
				new GuidanceContent("awkward", "awkward", "", "", List.of(), List.of(), 3, 4, Map.of(), List.of()));
		bare.put("tips", new TipContent("awkward", "", "", List.of(), List.of(), List.of(), 0));
		bare.put("checklists", new ChecklistContent("awkward", "", "", List.of(), List.of(), List.of(), 0));
		bare.put("questions", new QuestionContent("awkward", "", "", List.of(), List.of(), List.of(), 0));
		bare.put("platforms", new PlatformContent("awkward", "", List.of(), List.of(), "", null, null, null, null, null,
				null, List.of(), null, null, null, null, null, List.of()));
		bare.put("photographs", new PhotographContent("awkward", "", "", 50, 50, "", true, "", false, null, null, null,
				List.of(), List.of(), 0));
		return bare;
	}

}
