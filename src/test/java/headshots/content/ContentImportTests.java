package headshots.content;

import java.util.Map;

import headshots.GuideTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@GuideTest
class ContentImportTests {

	@Autowired
	private ContentImport contentImport;

	@Autowired
	private ContentVersion version;

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
									guidance.yaml  | actor.purpose | from: 1          | from: -1         | from
									guidance.yaml  | actor.purpose | to: 4            | to: 11           | to
									guidance.yaml  | actor.purpose | to: 4            | to: 1            | to
									guidance.yaml  | actor.purpose | summary:         | summary: 12345678901234567890123456789012345678901234567890123456789012345678901234567890 and | summary
									guidance.yaml  | actor.purpose | aspect: purpose  | aspect: propose  | aspect
									guidance.yaml  | actor.purpose | type: actor      | type: acter      | type
									guidance.yaml  | actor.purpose | type: actor      | type: ~           | type
							tips.yaml      | plan-the-wardrobe | - type: actor | - type: ~         | sides
							guidance.yaml  | actor.purpose | citations: [     | citations: [hearsay,  | citations
									guidance.yaml  | actor.purpose | detail:          | detial:          | detial
									types.yaml     | model         | slug: model      | slug: actor      | slug
									types.yaml     | commercial    | parent: actor    | parent: acter    | parent
					types.yaml     | commercial    | parent: actor    | parent: theatrical | parent
					types.yaml     | commercial    | parent: actor    | parent: commercial | parent
					types.yaml     | actor         | wayIn: I act     | wayIn: ''        | wayIn
					tips.yaml      | plan-the-wardrobe | - day: -14   | - dya: -14       | steps.2.dya
					checklists.yaml | what-to-pack | slug: what-to-pack | slug: countdown | slug
					aspects.yaml   | purpose       | position: 10     | position: 10.5   | position
									types.yaml     | model         | tint: daylight   | tint: pink       | tint
									questions.yaml | how-many-looks | types: [        | types: [nobody,  | types
									platforms.yaml | spotlight     | minWidth: 500    | minWidth: many   | minWidth
									sources.yaml   | spotlight-photos | confidence: A | confidence: Z    | confidence
									""")
	void refusesTheWholeAndNamesFileEntryAndField(String file, String entry, String from, String to, String field) {
		Map<String, String> texts = OwnStore.starterContent();
		String text = texts.get(file);
		int start = text.indexOf("- key: " + entry + "\n");
		int place = text.indexOf(from, start);
		assertThat(start).isNotNegative();
		texts.put(file, text.substring(0, place) + to + text.substring(place + from.length()));
		long before = this.version.current();
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.contentImport.take(texts))
			.satisfies((refused) -> assertThat(refused.refusals()).anySatisfy((refusal) -> {
				assertThat(refusal.file()).isEqualTo(file);
				assertThat(refusal.entry()).isEqualTo(entry);
				assertThat(refusal.problem().field()).isEqualTo(field);
			}));
		assertThat(this.version.current()).isEqualTo(before);
	}

	@Test
	void refusesADuplicateKey() {
		Map<String, String> texts = OwnStore.starterContent();
		texts.merge("aspects.yaml", "\n" + texts.get("aspects.yaml"), String::concat);
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.contentImport.take(texts))
			.withMessageContaining("aspects.yaml, entry \"purpose\", field \"key\": occurs twice in this file");
	}

	@Test
	void namesAllProblemsAtOnce() {
		Map<String, String> texts = OwnStore.starterContent();
		texts.compute("guidance.yaml", (name, text) -> text.replace("to: 3\n", "to: 12\n"));
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.contentImport.take(texts))
			.satisfies((refused) -> assertThat(refused.refusals()).hasSizeGreaterThan(3));
	}

	@Test
	void readsAGuideOfAHundredTypesAndTwentyAspects() {
		ContentSnapshot snapshot = this.contentImport.read(OwnStore.matrix(100, 20));
		assertThat(snapshot.addresses()).hasSize(100 + 20 + 2_000);
	}

	@Test
	void refusesALongLineBeforeItIsParsed() {
		Map<String, String> texts = OwnStore.starterContent();
		texts.put("terms.yaml", "[".repeat(260_000));
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.contentImport.read(texts))
			.satisfies((refused) -> assertThat(refused.refusals()).singleElement()
				.hasToString("terms.yaml, field \"file\": has 260,000 characters in line 1;"
						+ " the limit for a line is 250,000"));
	}

	@Test
	void namesTheFirstOfVeryManyProblems() {
		Map<String, String> texts = OwnStore.starterContent();
		StringBuilder terms = new StringBuilder();
		for (int i = 0; i < 2_000; i++) {
			terms.append("- {key: term-").append(i).append(", changed: 2026-03-01}\n");
		}
		texts.put("terms.yaml", terms.toString());
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.contentImport.read(texts))
			.satisfies((refused) -> {
				assertThat(refused.refusals()).hasSize(ContentFiles.MOST_REFUSALS + 1);
				assertThat(refused.refusals().get(ContentFiles.MOST_REFUSALS).toString())
					.matches("archive.yaml, field \"file\": has [1-9],[0-9]{3} more problems");
			});
	}

	@Test
	void refusesMoreEntriesThanAGuideHas() {
		Map<String, String> texts = OwnStore.starterContent();
		StringBuilder terms = new StringBuilder();
		for (int i = 0; i < 21_000; i++) {
			terms.append("- {key: term-").append(i).append(", changed: 2026-03-01}\n");
		}
		texts.put("terms.yaml", terms.toString());
		assertThatExceptionOfType(InvalidContentException.class).isThrownBy(() -> this.contentImport.read(texts))
			.withMessageContaining("entries; the limit is 20,000");
	}

}
