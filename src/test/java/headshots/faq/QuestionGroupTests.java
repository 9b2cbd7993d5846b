package headshots.faq;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionGroupTests {

	@Test
	void olderQuestionsAreInTheGroupsThatTheMigrationGivesThem() throws IOException {
		Map<String, String> migrated = new TreeMap<>();
		Matcher update = Pattern.compile("set question_group = '(\\w+)' where slug in \\(([^)]+)\\)")
			.matcher(Files.readString(Path.of("src/main/resources/db/migration/V021__question_groups.sql")));
		while (update.find()) {
			for (String slug : update.group(2).split(",")) {
				migrated.put(slug.strip().replace("'", ""), update.group(1));
			}
		}
		assertThat(migrated).hasSize(23)
			.allSatisfy((slug, group) -> assertThat(QuestionGroup.ofEarlier(slug)).as(slug).isEqualTo(group));
		JsonNode starters = new YAMLMapper().readTree(Path.of("src/main/resources/content/questions.yaml").toFile());
		Map<String, String> named = new TreeMap<>();
		starters.forEach((starter) -> named.put(starter.get("slug").asString(), starter.get("group").asString()));
		assertThat(named).containsAllEntriesOf(migrated);
		for (String slug : List.of("one-picture-for-both", "which-picture", "a-question-of-the-studio")) {
			assertThat(QuestionGroup.ofEarlier(slug)).isEqualTo("choosing");
		}
	}

	@Test
	void aNewQuestionHasNoGroupUntilItsWriterChoosesOne() {
		assertThat(QuestionGroup.ofEarlier("")).isEmpty();
	}

	@Test
	void aGroupIsFoundByItsCode() {
		assertThat(QuestionGroup.of("files")).isEqualTo(QuestionGroup.FILES);
		assertThat(QuestionGroup.of("")).isEqualTo(QuestionGroup.CHOOSING);
		assertThat(QuestionGroup.codes()).hasSize(5);
	}

}
