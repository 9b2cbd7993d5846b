package headshots.api;

import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class ApiCompatibilityTests {

	private static final String OLDER = """
			{ "paths": { "/tips": { "get": { "operationId": "listTips",
			    "parameters": [ { "name": "page", "in": "query", "schema": { "type": "integer", "maximum": 99 } } ],
			    "responses": {
			      "200": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Tip" } } } },
			      "404": { "$ref": "#/components/responses/Missing" } } } } },
			  "components": {
			    "responses": { "Missing": { "content": { "text/plain": { "schema": { "type": "string" } } } } },
			    "schemas": { "Tip": { "type": "object", "description": "A tip.",
			      "properties": { "title": { "type": "string" }, "day": { "type": ["integer", "null"] },
			        "lines": { "type": "array", "items": { "type": "string", "format": "date" } },
			        "side": { "anyOf": [ { "$ref": "#/components/schemas/Tip" }, { "type": "null" } ] } },
			      "required": [ "title", "day" ] } } } }
			""";

	@Test
	void theSameDescriptionBreaksNothing() {
		assertThat(breaks((text) -> text)).isEmpty();
	}

	@Test
	void wordsMayChange() {
		assertThat(breaks((text) -> text.replace("A tip.", "Advice."))).isEmpty();
	}

	@Test
	void fieldsPathsStatusesAndOptionalParametersMayBeAdded() {
		assertThat(breaks((text) -> text
			.replace("\"title\": { \"type\": \"string\" }",
					"\"title\": { \"type\": \"string\" }, \"note\": { \"type\": \"string\" }")
			.replace("\"required\": [ \"title\"", "\"required\": [ \"note\", \"title\"")
			.replace("\"/tips\": {", "\"/more\": { \"get\": {} }, \"/tips\": {")
			.replace("\"404\":", "\"406\": {}, \"404\":")
			.replace("\"parameters\": [", "\"parameters\": [ { \"name\": \"size\", \"in\": \"query\" },")
			.replace("\"schemas\": {", "\"schemas\": { \"Other\": {},"))).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"/tips"                                | "/advice"                              | get /tips is gone
					"get": {                               | "head": {                              | get /tips is gone
					"listTips"                             | "allTips"                              | get /tips operationId was
					"name": "page"                         | "name": "number"                       | parameter page is gone
					"maximum": 99                          | "maximum": 9                           | parameter page maximum was
					"type": "integer"                      | "type": "integer", "enum": [1]         | parameter page enum was
					"name": "page"                         | "required": true, "name": "page"       | asks for the parameter page
					"404": {                               | "410": {                               | status 404 is gone
					"application/json"                     | "text/json"                            | 200 application/json is gone
					"text/plain"                           | "text/html"                            | 404 text/plain is gone
					"title": { "type": "string" }          | "name": { "type": "string" }           | Tip.title is gone
					"title": { "type": "string" }          | "title": { "type": "integer" }         | Tip.title type was
					"title": { "type": "string" }          | "title": { "type": ["string", "null"] }| Tip.title type was
					["integer", "null"]                    | "integer"                              | Tip.day type was
					"type": "string", "format": "date"     | "type": "string", "format": "uri"      | Tip.lines[] format was
					"type": "string", "format": "date"     | "type": "number", "format": "date"     | Tip.lines[] type was
					"type": "string", "format": "date"     | "type": "string"                       | Tip.lines[] format was
					"required": [ "title", "day" ]         | "required": [ "day" ]                  | Tip.title may be missing
					, { "type": "null" } ]                 | ]                                      | Tip.side anyOf was
					"type": "object"                       | "type": "object", "maxProperties": 1   | Tip maxProperties was
					"Tip": {                               | "Advice": {                            | Tip is gone
					""")
	void noticesWhatBreaksAProgram(String before, String after, String said) {
		assertThat(breaks((text) -> {
			assertThat(text).contains(before);
			return text.replace(before, after);
		})).anyMatch((line) -> line.contains(said));
	}

	private static List<String> breaks(UnaryOperator<String> change) {
		JsonMapper json = JsonMapper.shared();
		return ApiCompatibility.breaks(json.readTree(OLDER), json.readTree(change.apply(OLDER)));
	}

}
