package headshots.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.content.ContentItem;
import headshots.drawing.Drawings;
import headshots.reference.Citations;
import org.jspecify.annotations.Nullable;

/**
 * A small matrix for tests: two types, the first with a look that says one thing itself,
 * and two aspects.
 */
final class SampleMatrix {

	private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

	private final List<ContentItem<HeadshotTypeContent>> types = new ArrayList<>();

	private final List<ContentItem<AspectContent>> aspects = new ArrayList<>();

	private final List<ContentItem<GuidanceContent>> guidance = new ArrayList<>();

	private final List<ContentItem<PairVerdictContent>> verdicts = new ArrayList<>();

	private final List<ContentItem<ConditionalAdviceContent>> advice = new ArrayList<>();

	static Matrix small() {
		return new SampleMatrix().type("stage", null, "Stage portraits", "street")
			.type("night", "stage", "Night stage portraits", null)
			.type("street", null, "Street portraits", "stage")
			.aspect("light")
			.aspect("crop")
			.says("stage", "light", 0, 2)
			.says("stage", "crop", 0, 5)
			.says("night", "light", 4, 6)
			.says("street", "light", 4, 7)
			.says("street", "crop", 4, 9)
			.build();
	}

	SampleMatrix type(String key, @Nullable String parent, String title, @Nullable String comparedWith) {
		this.types.add(
				new ContentItem<>(key, DAY, new HeadshotTypeContent(key, title.split(" ")[0], title, parent, "Promise.",
						"Summary.", "Definition.", List.of("a", "b", "c"), "tungsten", null, false, comparedWith, 10)));
		return this;
	}

	SampleMatrix aspect(String key) {
		return aspect(key, null);
	}

	SampleMatrix aspect(String key, @Nullable Integer sessionSteps) {
		this.aspects
			.add(new ContentItem<>(key, DAY, new AspectContent(key, key, key + "?", "low", "high", sessionSteps, 10)));
		return this;
	}

	SampleMatrix says(String type, String aspect, int from, int to) {
		this.guidance.add(new ContentItem<>(type + "." + aspect, DAY, new GuidanceContent(type, aspect, "Phrase.",
				"Detail.", List.of("a", "b", "c"), List.of("a", "b", "c"), from, to, Map.of(), List.of())));
		return this;
	}

	SampleMatrix says(String type, String aspect, int from, int to, String summary, String doing, String avoid) {
		this.guidance.add(new ContentItem<>(type + "." + aspect, DAY, new GuidanceContent(type, aspect, summary,
				"Detail.", List.of(doing), List.of(avoid), from, to, Map.of(), List.of())));
		return this;
	}

	/** Adds a verdict with pairs of an aspect and a relation. */
	SampleMatrix judges(String type, String other, String answer, String... relations) {
		return judges(type, other, answer, null, relations);
	}

	/** Adds a verdict with a word on whether one session can make both. */
	SampleMatrix judgesSession(String type, String other, String answer, @Nullable String oneSession) {
		return judges(type, other, answer, oneSession, new String[0]);
	}

	SampleMatrix draws(String type, String aspect, Map<String, String> drawing) {
		this.guidance.add(new ContentItem<>(type + "." + aspect, DAY, new GuidanceContent(type, aspect, "Phrase.",
				"Detail.", List.of("a", "b", "c"), List.of("a", "b", "c"), 1, 2, drawing, List.of())));
		return this;
	}

	private SampleMatrix judges(String type, String other, String answer, @Nullable String oneSession,
			String[] relations) {
		List<PairVerdictContent.AspectJudgment> judgments = new ArrayList<>();
		for (int i = 0; i < relations.length; i += 2) {
			judgments.add(new PairVerdictContent.AspectJudgment(relations[i], relations[i + 1], "An editor’s reason."));
		}
		this.verdicts.add(new ContentItem<>(type + "." + other, DAY,
				new PairVerdictContent(type, other, answer, "an editor says so.", List.of("turn the lamp", "step back"),
						judgments, oneSession, (oneSession != null) ? "The studio says so." : null, List.of())));
		return this;
	}

	SampleMatrix advises(String type, String aspect, ReaderCondition condition, String text) {
		ConditionalAdviceContent content = new ConditionalAdviceContent(type, aspect, condition.code(), text,
				List.of());
		this.advice.add(new ContentItem<>(content.slug(), DAY, content));
		return this;
	}

	Matrix build() {
		return new Matrix(this.types, this.aspects, this.guidance, this.verdicts, this.advice, (keys) -> Citations.NONE,
				new Drawings()::show);
	}

}
