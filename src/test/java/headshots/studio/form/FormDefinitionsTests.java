package headshots.studio.form;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import headshots.content.CarriesLinks;
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
			.containsExactly("types", "aspects", "tips", "checklists", "questions", "rules", "photographs");
	}

	@Test
	void guidanceAdviceAndVerdictsAreKnownByTheirChoices() {
		assertThat(this.definitions.all()).filteredOn(FormDefinition::isKeyed)
			.extracting(FormDefinition::kind)
			.containsExactly("guidance", "advice", "verdicts");
		assertThat(this.definitions.find("verdicts").orElseThrow().keyFields()).extracting(Field::name)
			.containsExactly("type", "other");
		assertThat(this.definitions.find("advice").orElseThrow().keyFields()).extracting(Field::name)
			.containsExactly("type", "aspect", "condition");
		assertThat(this.definitions.find("guidance")).get()
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
		assertThat(this.definitions.multiValued()).containsExactlyInAnyOrder("types", "featuredFor", "aspects",
				"guidance", "citations", "markets", "owned", "platforms", "conditions", "activities");
	}

	@Test
	void theNavigationLeadsToAllKindsButGuidance() {
		assertThat(this.definitions.links()).extracting(Link::title)
			.containsExactly("Types", "Aspects", "Advice", "Verdicts", "Tips", "Checklists", "Finder questions",
					"Finder results", "Questions", "Platforms", "Picture rules", "Glossary", "Sources", "Photographs",
					"Studio details");
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

	/** A link in a text that is not marked would be published unchecked. */
	@Test
	void everyMarkdownFieldIsSearchedForLinksAndNoOther() {
		List<String> fields = new ArrayList<>();
		List<String> marked = new ArrayList<>();
		for (FormDefinition form : this.definitions.all()) {
			for (Field field : form.components()) {
				add(form.kind() + " " + field.name(), field, fields);
				field.parts()
					.forEach((part) -> add(form.kind() + " " + field.name() + "." + part.name(), part, fields));
			}
			addMarked(form.kind() + " ", form.contentType(), marked);
		}
		assertThat(marked).hasSizeGreaterThan(7).containsExactlyInAnyOrderElementsOf(fields);
	}

	private static void add(String name, Field field, List<String> fields) {
		if (field.shape() == FieldType.MARKDOWN) {
			fields.add(name);
		}
	}

	private static void addMarked(String within, Class<?> type, List<String> marked) {
		for (RecordComponent component : type.getRecordComponents()) {
			CarriesLinks mark = component.getAnnotation(CarriesLinks.class);
			if (mark != null && mark.value() == CarriesLinks.LinkSyntax.MARKDOWN) {
				marked.add(within + component.getName());
			}
			if (component.getGenericType() instanceof ParameterizedType list
					&& list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()) {
				addMarked(within + component.getName() + ".", row, marked);
			}
		}
	}

	@Test
	void aTextWithoutALimitStopsTheStart() {
		Field field = Field.rows("steps", "Steps", "Steps.", Field.line("text", "Text", ""));
		assertThatIllegalStateException().isThrownBy(() -> field.limited(Map.of("text", 10)))
			.withMessageContaining("steps.text");
		assertThat(field.limited(Map.of("steps.text", 10)).parts()).extracting(Field::limit).containsExactly(10);
	}

}
