package headshots.api;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The guide with its starter content answers as its description says.
 */
@GuideTest
class ApiContractTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void everyAnswerIsAsDescribed() {
		assertThat(new ApiContract(this.client).check()).isGreaterThan(300);
	}

	@Test
	void noticesAnAnswerThatIsNotAsDescribed() {
		JsonMapper json = JsonMapper.shared();
		JsonNode description = json.readTree(this.client.get(ApiPaths.DESCRIPTION).text());
		SchemaValidation validation = new SchemaValidation(description);
		JsonNode schema = json.readTree("{ \"$ref\": \"#/components/schemas/TipList\" }");
		JsonNode tips = json.readTree(this.client.get(ApiPaths.V1 + "/tips").text());
		assertThat(validation.faults(tips, schema)).isEmpty();
		ObjectNode first = (ObjectNode) tips.path("items").path(0);
		first.put("author", "Somebody");
		assertThat(validation.faults(tips, schema)).isNotEmpty();
		first.remove("author");
		first.put("changed", "yesterday");
		assertThat(validation.faults(tips, schema)).isNotEmpty();
		first.put("changed", "2026-12-01");
		assertThat(validation.faults(tips, schema)).isEmpty();
		first.remove("title");
		assertThat(validation.faults(tips, schema)).isNotEmpty();
	}

}
