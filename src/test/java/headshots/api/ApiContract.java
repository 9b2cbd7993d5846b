package headshots.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds what a running guide answers to the description that it serves: every operation,
 * every item, every page of a list and every status that a client can bring about.
 */
final class ApiContract {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** A busy guide cannot be asked for. */
	private static final String BUSY = "503";

	private final HttpTestClient client;

	private final JsonNode paths;

	private final JsonNode description;

	private final SchemaValidation validation;

	private final Set<String> seen = new TreeSet<>();

	ApiContract(HttpTestClient client) {
		this.client = client;
		this.description = JSON.readTree(client.get(ApiPaths.DESCRIPTION).text());
		this.paths = this.description.get("paths");
		this.validation = new SchemaValidation(this.description);
	}

	/**
	 * Asks for everything.
	 * @return how many items it has read
	 */
	int check() {
		int items = 0;
		for (String path : this.paths.propertyNames()) {
			if (!path.contains("{key}")) {
				items += list(path);
			}
		}
		Set<String> described = new TreeSet<>();
		this.paths.propertyNames()
			.forEach((path) -> this.paths.path(path)
				.path("get")
				.path("responses")
				.propertyNames()
				.stream()
				.filter((status) -> !status.equals(BUSY))
				.forEach((status) -> described.add(status + " " + path)));
		assertThat(this.seen).isEqualTo(described);
		return items;
	}

	private int list(String path) {
		List<String> keys = new ArrayList<>();
		JsonNode first = everyStatus(path, path);
		for (JsonNode page = first; page != null; page = following(path, page)) {
			page.path("items").forEach((item) -> keys.add(item.path("key").asString()));
		}
		String item = path + "/{key}";
		if (this.paths.has(item)) {
			assertThat(keys).as(path).hasSize(first.path("total").asInt()).doesNotHaveDuplicates().isNotEmpty();
			for (String below : List.of(item, item + "/guidance")) {
				if (this.paths.has(below)) {
					everyStatus(below, below.replace("{key}", keys.get(0)));
					keys.forEach((key) -> ask(below, below.replace("{key}", key), 200));
					ask(below, below.replace("{key}", "no-such-key"), 404);
				}
			}
		}
		return keys.size();
	}

	private JsonNode everyStatus(String path, String url) {
		JsonNode answer = ask(path, url, 200);
		ask(path, url + "?unknown=1", 400);
		ask(path, url, 406, "Accept", "text/html");
		ask(path, url, 304, "If-None-Match", this.client.get(url).header("ETag"));
		if (this.paths.path(path).toString().contains("\"query\"")) {
			ask(path, url + "?page=99999", 404);
		}
		return answer;
	}

	private JsonNode following(String path, JsonNode page) {
		JsonNode next = page.path("links").path("next");
		return next.isString() ? ask(path, next.asString(), 200) : null;
	}

	private JsonNode ask(String path, String url, int status, String... headers) {
		Answer answer = this.client.get(url, headers);
		assertThat(answer.status()).as(url + answer.text()).isEqualTo(status);
		this.seen.add(status + " " + path);
		JsonNode response = this.paths.path(path).path("get").path("responses").path(String.valueOf(status));
		if (response.has("$ref")) {
			response = this.description.at(response.path("$ref").asString().substring(1));
		}
		response.path("headers").propertyNames().forEach((header) -> assertThat(answer.header(header)).isNotEmpty());
		if (!response.has("content")) {
			assertThat(answer.bytes()).as(url).isEmpty();
			return response;
		}
		JsonNode schema = response.path("content").path(answer.header("Content-Type")).path("schema");
		assertThat(schema.isMissingNode()).as(url + " is " + answer.header("Content-Type")).isFalse();
		JsonNode body = JSON.readTree(answer.text());
		assertThat(this.validation.faults(body, schema)).as(url).isEmpty();
		return body;
	}

}
