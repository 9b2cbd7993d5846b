package headshots.studio.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import headshots.comparison.GuidanceContent;
import headshots.content.Content;
import headshots.content.Violation;
import headshots.faq.QuestionContent;
import headshots.preparation.TipContent;
import headshots.reference.SourceContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FormDefinitionTests {

	private static final Set<String> OF_THE_PAGE = Set.of("base", "form", "action", "_csrf", "main", "formatting",
			"note");

	/**
	 * Made of fields by name, so that another field of questions changes nothing here.
	 */
	private static final QuestionContent QUESTION = JsonMapper.builder()
		.build()
		.convertValue(
				Map.of("slug", "why", "question", "Why?", "answer", "Because.\n", "types", List.of("model", "actor"),
						"aspects", List.of("styling"), "citations", List.of("c", "a", "b"), "position", 30),
				QuestionContent.class);

	static List<FormDefinition> editors() {
		return GuideForms.definitions().all();
	}

	@Test
	void areInTheOrderOfTheStudio() {
		assertThat(editors()).extracting(FormDefinition::kind)
			.containsExactly("types", "aspects", "guidance", "advice", "verdicts", "tips", "checklists", "steps",
					"results", "questions", "platforms", "rules", "terms", "sources", "photographs", "profiles");
		assertThat(GuideForms.definitions().find("spells")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("editors")
	void showsEveryComponentButThePosition(FormDefinition editor) {
		List<String> components = new ArrayList<>(
				List.of(editor.contentType().getRecordComponents()).stream().map((part) -> part.getName()).toList());
		components.remove("position");
		assertThat(editor.components().stream().map((field) -> field.name().replaceFirst("\\..*", "")).distinct())
			.containsExactlyInAnyOrderElementsOf(components);
	}

	@ParameterizedTest
	@MethodSource("editors")
	void saysWhatEveryFieldIs(FormDefinition editor) {
		assertThat(editor.hint()).endsWith(".");
		assertThat(editor.fields()).allSatisfy((field) -> assertThat(field.help()).endsWith("."));
		assertThat(editor.components()).allSatisfy((field) -> {
			assertThat(field.label()).isNotBlank();
			assertThat(OF_THE_PAGE).doesNotContain(field.name());
		}).extracting(Field::label).doesNotHaveDuplicates();
	}

	@Test
	void callsGuidanceWhatTheStudioCallsIt() {
		assertThat(editor("guidance").fields()).extracting(Field::label)
			.contains("Summary", "Explanation", "Do", "Avoid", "Sources")
			.doesNotContain("Address");
	}

	@ParameterizedTest
	@MethodSource("editors")
	void startsFromAnEmptyRecord(FormDefinition editor) {
		Content blank = editor.blank(70);
		assertThat(editor.write(blank)).isEqualTo(FormValues.none());
		assertThat(editor.changes(FormValues.none(), blank)).isFalse();
		assertThat(blank.check()).extracting(Violation::field).doesNotContain("position");
	}

	@Test
	void givesANewEntryItsPlace() {
		assertThat(editor("questions").blank(70).position()).isEqualTo(70);
	}

	@Test
	void takesWhatWasTyped() {
		FormBindingResult result = read("sources", Map.of("slug", "rules", "title", "The\nrules", "publisher",
				"Spotlight", "confidence", "A", "kind", "platform", "checked", "2026-03-01"));
		assertThat(result).isEqualTo(new FormBindingResult(
				new SourceContent("rules", "The rules", "Spotlight", null, "A", "platform", LocalDate.of(2026, 3, 1)),
				List.of()));
	}

	@Test
	void readsListsOneEntryALine() {
		GuidanceContent guidance = (GuidanceContent) read("guidance", Map.of("dos", " one \n\n two\n")).content();
		assertThat(guidance.dos()).containsExactly("one", "two");
	}

	@Test
	void readsRowsInOrderAndSigns() {
		TipContent tip = (TipContent) read("tips", Map.of("steps.1.day", "−7", "steps.1.text", "Ask", "steps.3.day",
				"0", "steps.3.text", "Shoot", "sides.2.text", "Anyway"))
			.content();
		assertThat(tip.steps()).containsExactly(new TipContent.TipStep(-7, "Ask"), new TipContent.TipStep(0, "Shoot"));
		assertThat(tip.sides()).extracting(TipContent.Side::text).containsExactly("Anyway");
		assertThat(tip.check()).contains(new Violation("sides.1.type", "is missing"));
	}

	@Test
	void namesWhatARecordCannotHold() {
		assertThat(read("tips", Map.of("steps.2.day", "soon", "steps.2.text", "Ask")).problems())
			.containsExactly(new Violation("steps.1.day", "must be a whole number, such as 12"));
		assertThat(read("guidance", Map.of("from", "1.5", "to", "99999999999")).problems()).extracting(Violation::field)
			.containsExactly("from", "to");
		assertThat(read("sources", Map.of("checked", "2026-02-30")).problems())
			.containsExactly(new Violation("checked", "must be a date, such as 2026-03-01"));
		assertThat(read("terms", Map.of("meaning", "ä".repeat(FormReader.LARGEST_TEXT / 2 + 1))).problems())
			.extracting(Violation::field)
			.containsExactly("meaning");
		assertThat(read("terms", Map.of("meaning", "ä".repeat(FormReader.LARGEST_TEXT / 2))).problems()).isEmpty();
	}

	@Test
	void keepsWhatTheFormDoesNotShow() {
		FormBindingResult result = read("questions", Map.of("question", "When?"), QUESTION);
		assertThat(result.content().position()).isEqualTo(30);
	}

	@Test
	void keepsAValueWhoseTextIsTheSame() {
		FormDefinition editor = editor("questions");
		assertThat(editor.changes(editor.write(QUESTION), QUESTION)).isFalse();
		QuestionContent read = (QuestionContent) read("questions", Map.of("answer", "Because. \r\n\r\n"), QUESTION)
			.content();
		assertThat(read.answer()).isEqualTo("Because.\n");
	}

	@Test
	void keepsTheOrderOfChoicesWhateverTheOrderOfTheBoxes() {
		FormValues fields = FormValues.of(
				Map.of("citations", List.of("a", "b", "z", "c"), "types", List.of("actor", "model")),
				editor("questions"));
		QuestionContent read = (QuestionContent) editor("questions").read(fields, QUESTION).content();
		assertThat(read.citations()).containsExactly("c", "a", "b", "z");
		assertThat(read.types()).containsExactly("model", "actor");
		assertThat(read.aspects()).isEmpty();
	}

	@Test
	void settlesWhereGuidanceBelongsOnceItIsSaid() {
		GuidanceContent first = (GuidanceContent) read("guidance", Map.of("type", "actor", "aspect", "purpose"))
			.content();
		assertThat(first.slug()).isEqualTo("actor.purpose");
		FormBindingResult moved = read("guidance", Map.of("type", "model", "aspect", "styling", "summary", "New"),
				first);
		assertThat(moved.content().slug()).isEqualTo("actor.purpose");
		assertThat(moved.content().title()).isEqualTo("New");
	}

	private static FormBindingResult read(String kind, Map<String, String> texts) {
		return read(kind, texts, editor(kind).blank(10));
	}

	private static FormBindingResult read(String kind, Map<String, String> texts, Content base) {
		Map<String, List<String>> sent = new java.util.HashMap<>();
		texts.forEach((name, text) -> sent.put(name, List.of(text)));
		return editor(kind).read(FormValues.of(sent, editor(kind)), base);
	}

	private static FormDefinition editor(String kind) {
		return GuideForms.definitions().find(kind).orElseThrow();
	}

}
