package headshots.studio;

import java.util.List;

import headshots.GuideTest;
import headshots.content.Content;
import headshots.content.ContentItem;
import headshots.content.ContentKind;
import headshots.studio.form.FormBindingResult;
import headshots.studio.form.FormDefinition;
import headshots.studio.form.FormDefinitions;
import headshots.studio.form.GuideForms;
import headshots.studio.form.FormValues;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every entry of the starter content passes through its form unharmed.
 */
@GuideTest
class StarterEntriesTests {

	private final JsonMapper json = JsonMapper.builder().build();

	private final FormDefinitions forms = GuideForms.definitions();

	@Autowired
	private List<ContentKind<?>> kinds;

	@Test
	void everyKindHasAnEditorOfItsRecord() {
		assertThat(this.kinds).hasSameSizeAs(this.forms.all());
		assertThat(this.kinds).allSatisfy((kind) -> assertThat(this.forms.find(kind.name()).orElseThrow().contentType())
			.isEqualTo(kind.contentType()));
	}

	@Test
	void anUntouchedFormChangesNothing() {
		for (ContentKind<?> kind : this.kinds) {
			FormDefinition form = this.forms.find(kind.name()).orElseThrow();
			for (ContentItem<?> item : kind.entries()) {
				FormBindingResult result = form.read(form.write(item.content()), item.content());
				assertThat(result).isEqualTo(new FormBindingResult(item.content(), List.of()));
			}
		}
	}

	@Test
	void aFormAloneHoldsTheWholeEntry() {
		for (ContentKind<?> kind : this.kinds) {
			FormDefinition form = this.forms.find(kind.name()).orElseThrow();
			for (ContentItem<?> item : kind.entries()) {
				FormValues kept = FormValues.fromJson(form.write(item.content()).json());
				Content read = form.read(kept, form.blank(item.content().position())).content();
				assertThat(stripped(read)).as(item.key()).isEqualTo(stripped(item.content()));
				assertThat(read.check()).as(item.key()).isEmpty();
			}
		}
	}

	/**
	 * The files end their blocks of text with a line break, and break the lines of their
	 * paragraphs; forms do neither.
	 */
	private JsonNode stripped(Content content) {
		String written = this.json.writeValueAsString(content).replace("\\n\"", "\"");
		return this.json.readTree(written.replaceAll("(?<!\\\\n)\\\\n(?!\\\\n)", " "));
	}

}
