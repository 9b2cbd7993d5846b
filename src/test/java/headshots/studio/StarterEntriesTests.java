package headshots.studio;

import java.util.List;

import headshots.GuideTest;
import headshots.content.Content;
import headshots.content.ContentKind;
import headshots.content.Entry;
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

	private final Editors editors = new Editors();

	@Autowired
	private List<ContentKind<?>> kinds;

	@Test
	void everyKindHasAnEditorOfItsRecord() {
		assertThat(this.kinds).hasSameSizeAs(this.editors.all());
		assertThat(this.kinds)
			.allSatisfy((kind) -> assertThat(this.editors.find(kind.name()).orElseThrow().contentType())
				.isEqualTo(kind.contentType()));
	}

	@Test
	void anUntouchedFormChangesNothing() {
		for (ContentKind<?> kind : this.kinds) {
			Editor editor = this.editors.find(kind.name()).orElseThrow();
			for (Entry<?> entry : kind.entries()) {
				Reading reading = editor.read(editor.write(entry.content()), entry.content());
				assertThat(reading).isEqualTo(new Reading(entry.content(), List.of()));
			}
		}
	}

	@Test
	void aFormAloneHoldsTheWholeEntry() {
		for (ContentKind<?> kind : this.kinds) {
			Editor editor = this.editors.find(kind.name()).orElseThrow();
			for (Entry<?> entry : kind.entries()) {
				Fields kept = Fields.fromJson(editor.write(entry.content()).json());
				Content read = editor.read(kept, editor.blank(entry.content().position())).content();
				assertThat(stripped(read)).as(entry.key()).isEqualTo(stripped(entry.content()));
				assertThat(read.check()).as(entry.key()).isEmpty();
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
