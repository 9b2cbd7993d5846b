package headshots.studio.form;

import java.util.List;
import java.util.Map;

import headshots.preparation.Tips;
import headshots.reference.Sources;
import org.junit.jupiter.api.Test;

import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class FormValuesTests {

	private final FormDefinition sources = GuideForms.definitions().find(Sources.KIND).orElseThrow();

	private final FormDefinition tips = GuideForms.definitions().find(Tips.KIND).orElseThrow();

	@Test
	void takesOnlyWhatTheFormHas() {
		Map<String, List<String>> sent = Map.of("title", List.of("Photo rules"), "position", List.of("1"), "role",
				List.of("ADMINISTRATOR"), "title.length", List.of("3"), "key", List.of("other"));
		assertThat(FormValues.of(sent, this.sources).texts()).containsOnlyKeys("title");
	}

	@Test
	void takesARequestAsSpringBindsIt() {
		LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.add("title", "Photo rules");
		assertThat(FormValues.of(sent, this.sources).first("title")).isEqualTo("Photo rules");
	}

	@Test
	void takesOneTextWhereOneIsMeantAndEveryChoiceOnce() {
		Map<String, List<String>> sent = Map.of("title", List.of("One", "Two"), "citations",
				List.of("b", "a", "b", ""));
		FormValues values = FormValues.of(sent, this.tips);
		assertThat(values.all("title")).containsExactly("One");
		assertThat(values.all("citations")).containsExactly("b", "a");
	}

	@Test
	void cleansEveryText() {
		Map<String, List<String>> sent = Map.of("purpose", List.of("\r\none\r\n\r\ntwo\rthree\u0000\u0007\tfour \r\n"));
		assertThat(FormValues.of(sent, this.tips).first("purpose")).isEqualTo("one\n\ntwo\nthree\tfour");
	}

	@Test
	void keepsHardBreaksOfMarkdownAlone() {
		Map<String, List<String>> sent = Map.of("purpose", List.of("one  \r\ntwo  "), "steps.1.text",
				List.of("First  \r\nsecond"));
		assertThat(FormValues.of(sent, this.tips).texts())
			.isEqualTo(Map.of("purpose", List.of("one  \ntwo"), "steps.1.text", List.of("First second")));
	}

	@Test
	void movesRowsTogether() {
		Map<String, List<String>> sent = Map.of("steps.10.text", List.of("Last"), "steps.2.text", List.of("First"),
				"steps.2.day", List.of("-7"), "steps.3.day", List.of(" "), "steps.3.text", List.of(""),
				"steps.9999.text", List.of("Beyond"), "steps.x.text", List.of("Nowhere"));
		assertThat(FormValues.of(sent, this.tips).texts()).isEqualTo(Map.of("steps.1.day", List.of("-7"),
				"steps.1.text", List.of("First"), "steps.2.text", List.of("Last")));
	}

	@Test
	void areEqualWhenTheySayTheSame() {
		FormValues values = FormValues.of(Map.of("title", List.of("A"), "checked", List.of("")), this.sources);
		assertThat(values).isEqualTo(FormValues.of(Map.of("title", List.of("A ")), this.sources))
			.isNotEqualTo(FormValues.of(Map.of("title", List.of("B")), this.sources));
	}

	@Test
	void comeBackFromJson() {
		FormValues values = FormValues.of(Map.of("title", List.of("“A”\n<b>"), "citations", List.of("x", "y")),
				this.tips);
		assertThat(FormValues.fromJson(values.json())).isEqualTo(values);
		assertThat(FormValues.fromJson(FormValues.none().json())).isEqualTo(FormValues.none());
	}

}
