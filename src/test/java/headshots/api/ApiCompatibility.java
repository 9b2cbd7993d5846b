package headshots.api;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * Compares two descriptions of one version of the API: a program that was written for the
 * older one has to understand every answer of the newer one, and the newer one has to
 * take its every request. Paths, statuses, fields and optional parameters may be added.
 */
final class ApiCompatibility {

	/** Keywords that carry words alone, which may change. */
	private static final Set<String> WORDS = Set.of("description", "summary", "title", "examples", "default");

	/** Compared part by part. */
	private static final Set<String> PARTS = Set.of("$ref", "properties", "required", "items", "anyOf");

	private final JsonNode older;

	private final JsonNode newer;

	private final List<String> breaks = new ArrayList<>();

	private final Set<String> compared = new HashSet<>();

	private ApiCompatibility(JsonNode older, JsonNode newer) {
		this.older = older;
		this.newer = newer;
	}

	/** Returns the changes that break a program, one line each. */
	static List<String> breaks(JsonNode older, JsonNode newer) {
		ApiCompatibility comparison = new ApiCompatibility(older, newer);
		comparison.compare();
		return comparison.breaks;
	}

	private void compare() {
		this.older.path("components").path("schemas").propertyNames().forEach((name) -> {
			JsonNode schema = this.newer.path("components").path("schemas").path(name);
			schemas(name, this.older.path("components").path("schemas").path(name), schema);
		});
		this.older.path("paths").propertyNames().forEach((path) -> {
			JsonNode methods = this.older.path("paths").path(path);
			methods.propertyNames().forEach((method) -> {
				JsonNode operation = this.newer.path("paths").path(path).path(method);
				if (operation.isMissingNode()) {
					this.breaks.add(method + " " + path + " is gone");
				}
				else {
					operations(method + " " + path, methods.path(method), operation);
				}
			});
		});
	}

	private void operations(String place, JsonNode before, JsonNode after) {
		equal(place + " operationId", before.path("operationId"), after.path("operationId"));
		before.path("parameters").forEach((parameter) -> {
			JsonNode same = parameter(after, parameter);
			String name = place + " parameter " + parameter.path("name").asString();
			if (same.isMissingNode()) {
				this.breaks.add(name + " is gone");
			}
			else {
				schemas(name, parameter.path("schema"), same.path("schema"));
			}
		});
		after.path("parameters").forEach((parameter) -> {
			if (parameter.path("required").asBoolean(false)
					&& !parameter(before, parameter).path("required").asBoolean(false)) {
				this.breaks.add(place + " asks for the parameter " + parameter.path("name").asString());
			}
		});
		before.path("responses").propertyNames().forEach((status) -> {
			JsonNode response = resolved(this.newer, after.path("responses").path(status));
			JsonNode content = resolved(this.older, before.path("responses").path(status)).path("content");
			if (response.isMissingNode()) {
				this.breaks.add(place + " status " + status + " is gone");
			}
			content.propertyNames()
				.forEach((type) -> schemas(place + " " + status + " " + type, content.path(type).path("schema"),
						response.path("content").path(type).path("schema")));
		});
	}

	private void schemas(String place, JsonNode before, JsonNode after) {
		if (after.isMissingNode()) {
			this.breaks.add(place + " is gone");
			return;
		}
		if (!this.compared.add(place)) {
			return;
		}
		equal(place + " $ref", before.path("$ref"), after.path("$ref"));
		Set<String> keywords = new HashSet<>(before.propertyNames());
		keywords.addAll(after.propertyNames());
		keywords.removeAll(WORDS);
		keywords.removeAll(PARTS);
		keywords.forEach((keyword) -> equal(place + " " + keyword, before.path(keyword), after.path(keyword)));
		before.path("properties")
			.propertyNames()
			.forEach((name) -> schemas(place + "." + name, before.path("properties").path(name),
					after.path("properties").path(name)));
		before.path("required").forEach((name) -> {
			if (!after.path("required").valueStream().anyMatch(name::equals)) {
				this.breaks.add(place + "." + name.asString() + " may be missing");
			}
		});
		if (before.has("items")) {
			schemas(place + "[]", before.path("items"), after.path("items"));
		}
		if (before.has("anyOf") || after.has("anyOf")) {
			equal(place + " anyOf", before.path("anyOf"), after.path("anyOf"));
		}
	}

	private void equal(String place, JsonNode before, JsonNode after) {
		if (!before.equals(after)) {
			this.breaks.add(place + " was " + before + " and is " + after);
		}
	}

	private static JsonNode parameter(JsonNode operation, JsonNode parameter) {
		return operation.path("parameters")
			.valueStream()
			.filter((each) -> each.path("name").equals(parameter.path("name"))
					&& each.path("in").equals(parameter.path("in")))
			.findFirst()
			.orElseGet(() -> operation.path("none"));
	}

	private static JsonNode resolved(JsonNode document, JsonNode node) {
		return node.has("$ref") ? document.at(node.path("$ref").asString().substring(1)) : node;
	}

}
