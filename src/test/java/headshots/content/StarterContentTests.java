package headshots.content;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import headshots.GuideTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the starter content to what the guide promises of itself.
 */
@GuideTest
class StarterContentTests {

	private static final Set<String> SHORT_TYPES = Set.of("background", "corporate");

	private final Map<String, List<? extends Entry<?>>> entries;

	private final GuideVersion version;

	StarterContentTests(@Autowired List<ContentKind<?>> kinds, @Autowired GuideVersion version) {
		this.entries = kinds.stream().collect(Collectors.toMap(ContentKind::name, ContentKind::entries));
		this.version = version;
	}

	@Test
	void isTakenOnceIntoAnEmptyGuide() {
		assertThat(this.version.current()).isOne();
	}

	@Test
	void hasTheAgreedTypesAndLooks() {
		assertThat(slugs("types")).containsExactlyInAnyOrder("actor", "model", "background", "corporate", "commercial",
				"theatrical", "digitals", "lifestyle", "editorial", "beauty", "fitness", "e-commerce", "runway");
		assertThat(slugs("aspects")).containsExactly("purpose", "expression", "styling", "framing", "audience",
				"retouching");
	}

	@Test
	void saysSomethingWhereEveryTypeMeetsEveryAspect() {
		for (String type : List.of("actor", "model", "background", "corporate")) {
			for (String aspect : slugs("aspects")) {
				assertThat(slugs("guidance")).contains(type + "." + aspect);
			}
		}
	}

	@Test
	void explainsInSixtyToAHundredAndFortyWords() {
		for (Entry<?> entry : this.entries.get("guidance")) {
			boolean brief = SHORT_TYPES.contains(String.valueOf(value(entry, "type")));
			int words = value(entry, "detail").toString().strip().split("\\s+").length;
			assertThat(words).as(entry.key()).isBetween(brief ? 40 : 60, brief ? 80 : 140);
			assertThat((List<?>) value(entry, "citations")).as(entry.key()).isNotEmpty();
			assertThat((List<?>) value(entry, "dos")).as(entry.key()).hasSizeBetween(3, 6);
			assertThat((List<?>) value(entry, "avoids")).as(entry.key()).hasSizeBetween(3, 6);
		}
	}

	@Test
	void holdsTheMatrixToTheHonestAnswer() {
		assertThat(value("guidance", "actor.retouching", "to")).isEqualTo(2);
		assertThat(value("guidance", "model.retouching", "from")).isEqualTo(4);
		assertThat(value("guidance", "digitals.retouching", "to")).isEqualTo(1);
	}

	@Test
	void hasTipsChecklistsQuestionsPlatformsAndTerms() {
		assertThat(slugs("tips")).hasSize(5);
		assertThat(slugs("checklists")).contains("digitals-shot-list", "comp-card", "what-to-pack",
				"ask-the-photographer");
		assertThat(slugs("questions")).hasSizeGreaterThanOrEqualTo(24)
			.startsWith("one-picture-for-both", "how-many-looks", "why-flat-light", "moles-and-scars", "how-often",
					"does-the-photographer-matter");
		assertThat(slugs("platforms")).hasSize(13);
		assertThat(slugs("terms")).hasSizeGreaterThanOrEqualTo(40);
		assertThat(this.entries.get("terms")).filteredOn((entry) -> !((List<?>) value(entry, "otherNames")).isEmpty())
			.hasSizeGreaterThanOrEqualTo(20);
	}

	@Test
	void tipsHaveAnActorsSideAModelsSideAndSteps() {
		for (Entry<?> entry : this.entries.get("tips")) {
			assertThat(value(entry, "sides").toString()).as(entry.key()).contains("type=actor", "type=model");
			assertThat((List<?>) value(entry, "steps")).as(entry.key()).hasSizeGreaterThanOrEqualTo(4);
		}
	}

	@Test
	void namesNoDayOfCheckingThatNobodyCheckedOn() {
		assertThat(this.entries.get("sources")).allSatisfy((entry) -> assertThat(value(entry, "checked")).isNull());
	}

	@Test
	void listsNoSourceThatNothingCites() {
		Set<String> cited = new HashSet<>();
		this.entries.values()
			.forEach((kind) -> kind.forEach((entry) -> entry.content()
				.references()
				.stream()
				.filter((reference) -> reference.kind().equals("sources"))
				.forEach((reference) -> cited.add(reference.key()))));
		assertThat(this.entries.get("sources")).extracting(Entry::key).containsExactlyInAnyOrderElementsOf(cited);
	}

	@Test
	void everyLinkBetweenTextsLeadsSomewhere() {
		List<String> texts = new ArrayList<>();
		this.entries.values().forEach((kind) -> kind.forEach((entry) -> texts.add(entry.content().toString())));
		assertThat(texts).allSatisfy((text) -> assertThat(text).doesNotContainPattern("]\\((?!/)"));
	}

	@Test
	void keepsTheHouseVoice() {
		for (String kind : this.entries.keySet()) {
			for (Entry<?> entry : this.entries.get(kind)) {
				String words = kind.equals("sources") ? entry.content().title() : entry.content().toString();
				assertThat(words).as(entry.key())
					.doesNotContainPattern(
							"(?i)\\b(stunning|flawless|timeless|gorgeous|lorem|colour|grey|jewellery)\\b")
					.doesNotContain("!", "'");
			}
		}
	}

	private List<String> slugs(String kind) {
		return this.entries.get(kind).stream().map((entry) -> entry.content().slug()).toList();
	}

	private Object value(String kind, String key, String field) {
		return value(
				this.entries.get(kind).stream().filter((entry) -> entry.key().equals(key)).findFirst().orElseThrow(),
				field);
	}

	private static Object value(Entry<?> entry, String field) {
		for (RecordComponent component : entry.content().getClass().getRecordComponents()) {
			if (component.getName().equals(field)) {
				try {
					return component.getAccessor().invoke(entry.content());
				}
				catch (ReflectiveOperationException ex) {
					throw new IllegalStateException(ex);
				}
			}
		}
		throw new IllegalArgumentException(field);
	}

}
