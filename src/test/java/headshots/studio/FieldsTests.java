package headshots.studio;

import java.util.List;
import java.util.Map;

import headshots.preparation.Tips;
import headshots.reference.Sources;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTests {

	private final Editor sources = new Editors().find(Sources.KIND).orElseThrow();

	private final Editor tips = new Editors().find(Tips.KIND).orElseThrow();

	@Test
	void takesOnlyWhatTheFormHas() {
		Map<String, List<String>> sent = Map.of("title", List.of("Photo rules"), "position", List.of("1"), "role",
				List.of("ADMINISTRATOR"), "title.length", List.of("3"), "key", List.of("other"));
		assertThat(Fields.of(sent, this.sources).texts()).containsOnlyKeys("title");
	}

	@Test
	void takesARequestAsSpringBindsIt() {
		LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
		sent.add("title", "Photo rules");
		assertThat(Fields.of(sent, this.sources).first("title")).isEqualTo("Photo rules");
	}

	@Test
	void takesOneTextWhereOneIsMeantAndEveryChoiceOnce() {
		Map<String, List<String>> sent = Map.of("title", List.of("One", "Two"), "citations",
				List.of("b", "a", "b", ""));
		Fields fields = Fields.of(sent, this.tips);
		assertThat(fields.all("title")).containsExactly("One");
		assertThat(fields.all("citations")).containsExactly("b", "a");
	}

	@Test
	void cleansEveryText() {
		Map<String, List<String>> sent = Map.of("purpose", List.of("\r\none\r\n\r\ntwo\rthree\u0000\u0007\tfour \r\n"));
		assertThat(Fields.of(sent, this.tips).first("purpose")).isEqualTo("one\n\ntwo\nthree\tfour");
	}

	@Test
	void movesRowsTogether() {
		Map<String, List<String>> sent = Map.of("steps.10.text", List.of("Last"), "steps.2.text", List.of("First"),
				"steps.2.day", List.of("-7"), "steps.3.day", List.of(" "), "steps.3.text", List.of(""),
				"steps.9999.text", List.of("Beyond"), "steps.x.text", List.of("Nowhere"));
		assertThat(Fields.of(sent, this.tips).texts()).isEqualTo(Map.of("steps.1.day", List.of("-7"), "steps.1.text",
				List.of("First"), "steps.2.text", List.of("Last")));
	}

	@Test
	void areEqualWhenTheySayTheSame() {
		Fields fields = Fields.of(Map.of("title", List.of("A"), "checked", List.of("")), this.sources);
		assertThat(fields).isEqualTo(Fields.of(Map.of("title", List.of("A ")), this.sources))
			.isNotEqualTo(Fields.of(Map.of("title", List.of("B")), this.sources));
	}

	@Test
	void comeBackFromJson() {
		Fields fields = Fields.of(Map.of("title", List.of("“A”\n<b>"), "citations", List.of("x", "y")), this.tips);
		assertThat(Fields.fromJson(fields.json())).isEqualTo(fields);
		assertThat(Fields.fromJson(Fields.none().json())).isEqualTo(Fields.none());
	}

}
