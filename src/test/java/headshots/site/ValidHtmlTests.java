package headshots.site;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import headshots.GuideTest;
import headshots.Visitor;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page passes the Nu HTML checker without errors and without warnings.
 */
@GuideTest
class ValidHtmlTests {

	private final EmbeddedValidator validator = new EmbeddedValidator();

	private final JsonMapper json = JsonMapper.builder().build();

	@Autowired
	private Visitor visitor;

	@Test
	void everyPageIsValid() throws Exception {
		this.validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
		List<String> paths = new ArrayList<>(this.visitor.sitemap());
		paths.addAll(Visitor.STATES);
		List<String> complaints = new ArrayList<>();
		for (String path : paths) {
			for (JsonNode message : check(this.visitor.get(path).text())) {
				complaints.add(
						path + ": " + message.path("message").asString() + " at " + message.path("extract").asString());
			}
		}
		assertThat(complaints).isEmpty();
	}

	@Test
	void theCheckerSeesWhatIsWrong() throws Exception {
		this.validator.setOutputFormat(EmbeddedValidator.OutputFormat.JSON);
		assertThat(check("<!DOCTYPE html><html lang=en><title>x</title><p><table><tr><td headers=nope>x</table>"))
			.isNotEmpty();
	}

	private List<JsonNode> check(String html) throws Exception {
		String report = this.validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
		List<JsonNode> messages = new ArrayList<>();
		this.json.readTree(report).path("messages").forEach(messages::add);
		return messages;
	}

}
