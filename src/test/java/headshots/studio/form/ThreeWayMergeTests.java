package headshots.studio.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.studio.form.ThreeWayMerge.ChangedBy;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ThreeWayMergeTests {

	private static final FormDefinition TIPS = GuideForms.definitions().find("tips").orElseThrow();

	private static final FormDefinition GUIDANCE = GuideForms.definitions().find("guidance").orElseThrow();

	private static final FormValues BASE = tip("title", "Sleep", "purpose", "Rest well.", "steps.1.day", "-1",
			"steps.1.text", "Go to bed", "citations", "a");

	@Test
	void aFieldThatOnlyTheyChangedIsTakenFromThem() {
		FormValues theirs = tip("title", "Sleep", "purpose", "Rest, and drink water.", "steps.1.day", "-1",
				"steps.1.text", "Go to bed", "citations", "a");
		FormValues mine = tip("title", "Sleep early", "purpose", "Rest well.", "steps.1.day", "-1", "steps.1.text",
				"Go to bed", "citations", "a");
		ThreeWayMerge merge = new ThreeWayMerge(TIPS, BASE, theirs, mine);
		assertThat(changes(merge)).containsOnly(Map.entry("purpose", ChangedBy.THEM), Map.entry("title", ChangedBy.ME));
		assertThat(merge.merged().first("title")).isEqualTo("Sleep early");
		assertThat(merge.merged().first("purpose")).isEqualTo("Rest, and drink water.");
	}

	@Test
	void aFieldThatBothChangedStaysMine() {
		FormValues theirs = BASE.with(field("title"), tip("title", "Sleep long"));
		FormValues mine = BASE.with(field("title"), tip("title", "Sleep early"));
		ThreeWayMerge merge = new ThreeWayMerge(TIPS, BASE, theirs, mine);
		assertThat(changes(merge)).containsOnly(Map.entry("title", ChangedBy.BOTH));
		assertThat(merge.merged()).isEqualTo(mine);
	}

	@Test
	void bothSayingTheSameLeavesNothingToChoose() {
		FormValues both = BASE.with(field("title"), tip("title", "Sleep early"));
		assertThat(changes(new ThreeWayMerge(TIPS, BASE, both, both))).isEmpty();
	}

	@Test
	void theRowsOfAFieldAreTakenTogether() {
		FormValues theirs = tip("title", "Sleep", "purpose", "Rest well.", "citations", "a");
		FormValues mine = BASE.with(field("title"), tip("title", "Sleep early"));
		ThreeWayMerge merge = new ThreeWayMerge(TIPS, BASE, theirs, mine);
		assertThat(changes(merge)).containsOnly(Map.entry("steps", ChangedBy.THEM), Map.entry("title", ChangedBy.ME));
		assertThat(merge.merged().texts()).doesNotContainKeys("steps.1.day", "steps.1.text");
		FormValues longer = tip("steps.1.day", "-2", "steps.1.text", "Swim", "steps.2.day", "-1", "steps.2.text",
				"Rest");
		assertThat(mine.with(field("steps"), longer).texts()).containsEntry("steps.1.text", List.of("Swim"))
			.containsEntry("steps.2.text", List.of("Rest"))
			.containsEntry("title", List.of("Sleep early"));
	}

	@Test
	void optionsInAnotherOrderAndNumbersInAnotherSpellingAreTheSame() {
		FormValues one = FormValues.of(Map.of("citations", List.of("a", "b"), "steps.1.day", List.of("−1")), TIPS);
		FormValues other = FormValues.of(Map.of("citations", List.of("b", "a"), "steps.1.day", List.of("-1")), TIPS);
		assertThat(TIPS.isSame(field("citations"), one, other)).isTrue();
		assertThat(TIPS.isSame(field("steps"), one, other)).isTrue();
		assertThat(TIPS.isSame(field("steps"), one, tip("steps.1.day", "soon"))).isFalse();
		assertThat(TIPS.isSame(field("steps"), tip("steps.1.day", "later"), tip("steps.1.day", "soon"))).isFalse();
	}

	@Test
	void bothEndsOfAStretchAreTakenTogether() {
		FormValues base = guidance("from", "2", "to", "4");
		ThreeWayMerge merge = new ThreeWayMerge(GUIDANCE, base, guidance("from", "5", "to", "7"),
				guidance("from", "2", "to", "4", "summary", "Mine"));
		assertThat(merge.merged()).isEqualTo(guidance("from", "5", "to", "7", "summary", "Mine"));
		ThreeWayMerge both = new ThreeWayMerge(GUIDANCE, base, guidance("from", "1", "to", "4"),
				guidance("from", "2", "to", "9"));
		assertThat(both.merged()).isEqualTo(guidance("from", "2", "to", "9"));
	}

	private static Map<String, ChangedBy> changes(ThreeWayMerge merge) {
		return merge.form()
			.fields()
			.stream()
			.filter((field) -> merge.changedBy(field) != ChangedBy.NEITHER)
			.collect(Collectors.toMap(Field::name, merge::changedBy));
	}

	private static Field field(String name) {
		return TIPS.fields().stream().filter((field) -> field.name().equals(name)).findFirst().orElseThrow();
	}

	private static FormValues tip(String... texts) {
		return values(TIPS, texts);
	}

	private static FormValues guidance(String... texts) {
		return values(GUIDANCE, texts);
	}

	private static FormValues values(FormDefinition form, String... texts) {
		Map<String, List<String>> all = new HashMap<>();
		for (int i = 0; i < texts.length; i += 2) {
			all.put(texts[i], List.of(texts[i + 1]));
		}
		return FormValues.of(all, form);
	}

}
