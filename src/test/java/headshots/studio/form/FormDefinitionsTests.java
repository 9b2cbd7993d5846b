package headshots.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.faq.Questions;
import headshots.web.Link;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Tests what follows for all kinds together from their forms and their records.
 */
class FormDefinitionsTests {

	private final FormDefinitions definitions = GuideForms.definitions();

	@Test
	void kindsWithAPositionAreOrdered() {
		assertThat(this.definitions.all()).filteredOn(FormDefinition::isOrdered)
			.extracting(FormDefinition::kind)
			.containsExactly("types", "aspects", "tips", "checklists", "questions", "photographs");
	}

	@Test
	void guidanceIsKnownByItsChoices() {
		assertThat(this.definitions.all()).filteredOn(FormDefinition::isKeyed)
			.singleElement()
			.satisfies((form) -> assertThat(form.keyFields()).extracting(Field::name).containsExactly("type", "aspect"))
			.satisfies((form) -> assertThat(form.key(form.blank(0))).isEmpty())
			.satisfies((form) -> {
				var typed = FormValues.of(Map.of("type", List.of("actor"), "aspect", List.of("framing")), form);
				assertThat(form.key(form.read(typed, form.blank(0)).content()))
					.isEqualTo(Map.of("type", "actor", "aspect", "framing"));
			});
	}

	@Test
	void photographsBeginWithAnUpload() {
		assertThat(this.definitions.all()).filteredOn(FormDefinition::isUploaded)
			.extracting(FormDefinition::kind)
			.containsExactly("photographs");
	}

	@Test
	void fieldsInWhichSeveralThingsAreChosenMayBeRepeated() {
		assertThat(this.definitions.multiValued()).containsExactlyInAnyOrder("types", "aspects", "guidance",
				"citations");
	}

	@Test
	void theNavigationLeadsToAllKindsButGuidance() {
		assertThat(this.definitions.links()).extracting(Link::title)
			.containsExactly("Types", "Aspects", "Tips", "Checklists", "Questions", "Platforms", "Glossary", "Sources",
					"Photographs");
	}

	@Test
	void aKindWithoutAFormStopsTheStart() {
		List<ContentForm> forms = new ArrayList<>(GuideForms.forms());
		forms.removeIf((form) -> form.kind().equals(Questions.KIND));
		assertThatIllegalStateException().isThrownBy(() -> new FormDefinitions(forms, GuideForms.kinds()))
			.withMessage("Kinds without a form: [questions]");
	}

	@Test
	void aSecondFormOfAKindStopsTheStart() {
		List<ContentForm> forms = new ArrayList<>(GuideForms.forms());
		forms.add(new QuestionForm());
		assertThatIllegalStateException().isThrownBy(() -> new FormDefinitions(forms, GuideForms.kinds()))
			.withMessageContaining("QuestionForm");
	}

	@Test
	void aTextWithoutALimitStopsTheStart() {
		Field field = Field.rows("steps", "Steps", "Steps.", Field.line("text", "Text", ""));
		assertThatIllegalStateException().isThrownBy(() -> field.limited(Map.of("text", 10)))
			.withMessageContaining("steps.text");
		assertThat(field.limited(Map.of("steps.text", 10)).parts()).extracting(Field::limit).containsExactly(10);
	}

}
