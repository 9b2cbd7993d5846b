package headshots.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import headshots.site.Site;
import headshots.web.PublicData;
import tools.jackson.databind.json.JsonMapper;

import static headshots.api.RecordSchemas.ordered;

/**
 * Makes the API's description in OpenAPI 3.1 from its collections and their records.
 */
final class OpenApiDocument {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final RecordSchemas schemas = new RecordSchemas();

	private final Map<String, Object> paths = new LinkedHashMap<>();

	private OpenApiDocument() {
	}

	/** Returns the document as the application serves it. */
	static String of(List<ApiCollection<?, ?>> collections) {
		OpenApiDocument document = new OpenApiDocument();
		document.describe(collections);
		return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document.whole()) + "\n";
	}

	private void describe(List<ApiCollection<?, ?>> collections) {
		add(ApiPaths.V1, "getIndex", "The entrance: all collections", this.schemas.reference(ApiIndex.class),
				List.of());
		this.paths.put(ApiPaths.DESCRIPTION,
				operation("getDescription", "This document", Map.of("type", "object"), List.of()));
		for (ApiCollection<?, ?> collection : collections) {
			String list = ApiPaths.V1 + "/" + collection.name();
			String item = RecordSchemas.name(collection.itemType());
			String about = collection.about();
			add(list, "list" + capital(collection.name()), "All " + collection.name() + ": " + about,
					this.schemas.list(collection.listedType()), collection.isPaged() ? List.of(page()) : List.of());
			add(list + "/{key}", "get" + item, "One of the " + collection.name(),
					this.schemas.reference(collection.itemType()), List.of(key()));
			if (collection.hasGuidance()) {
				add(list + "/{key}/" + ApiCatalog.GUIDANCE, "list" + item + "Guidance",
						"The guidance of one of the " + collection.name() + ", with what looks inherit",
						this.schemas.list(GuidanceResource.class), List.of(key()));
			}
		}
	}

	private Map<String, Object> whole() {
		Map<String, Object> all = new LinkedHashMap<>(this.schemas.all());
		all.put("Problem", problem());
		return ordered("openapi", "3.1.0", "info",
				ordered("title", Site.NAME, "version", "1", "description",
						"What readers see in the guide, as JSON. Reading needs no key. GET, HEAD and OPTIONS are "
								+ "answered. Fields may be added at any time; within version 1 none is removed, "
								+ "renamed or given another type."),
				"servers", List.of(ordered("url", "/")), "paths", this.paths, "components",
				ordered("schemas", all, "responses",
						ordered("BadRequest", problem("The URL has a parameter that is unknown or cannot be read"),
								"NotFound", problem("Nothing is at this URL"), "NotAcceptable",
								problem("The header Accept leaves JSON out"), "Busy",
								problem("The guide is too busy; the header Retry-After says when to try again"))));
	}

	private void add(String path, String id, String summary, Map<String, Object> schema, List<Object> parameters) {
		this.paths.put(path, operation(id, summary, schema, parameters));
	}

	private static Map<String, Object> operation(String id, String summary, Map<String, Object> schema,
			List<Object> parameters) {
		boolean keyed = parameters.toString().contains("in=path");
		boolean paged = parameters.toString().contains("in=query");
		List<Object> all = new ArrayList<>(parameters);
		all.add(ordered("name", "If-None-Match", "in", "header", "description",
				"The ETag of an earlier answer, to be told whether it is still the same", "schema",
				Map.of("type", "string")));
		Map<String, Object> tag = Map.of("ETag",
				ordered("description", "The tag of this answer", "schema", Map.of("type", "string")));
		Map<String, Object> responses = new LinkedHashMap<>();
		responses.put("200", ordered("description", "The answer", "headers", tag, "content",
				Map.of("application/json", Map.of("schema", schema))));
		responses.put("304", ordered("description", "The answer with this ETag is still the same", "headers", tag));
		responses.put("400", Map.of("$ref", "#/components/responses/BadRequest"));
		if (keyed || paged) {
			responses.put("404", Map.of("$ref", "#/components/responses/NotFound"));
		}
		responses.put("406", Map.of("$ref", "#/components/responses/NotAcceptable"));
		responses.put("503", Map.of("$ref", "#/components/responses/Busy"));
		return Map.of("get", ordered("operationId", id, "summary", summary, "parameters", all, "responses", responses));
	}

	private static Map<String, Object> key() {
		return ordered("name", "key", "in", "path", "required", true, "description", "The key of the item", "schema",
				Map.of("type", "string"));
	}

	private static Map<String, Object> page() {
		return ordered("name", PublicData.PAGE, "in", "query", "description",
				"The page of the list, from 1; each has " + ApiCatalog.PAGE_SIZE + " items", "schema",
				ordered("type", "integer", "minimum", 1, "maximum", 99999, "default", 1));
	}

	private static Map<String, Object> problem(String description) {
		return ordered("description", description, "content",
				Map.of("application/problem+json", Map.of("schema", Map.of("$ref", "#/components/schemas/Problem"))));
	}

	private static Map<String, Object> problem() {
		return ordered("type", "object", "description", "What went wrong (RFC 9457).", "properties",
				ordered("type", text("The kind of problem, about:blank if it is not set"), "title",
						text("What went wrong, in a few words"), "status",
						ordered("type", "integer", "description", "The status of the response"), "detail",
						text("What went wrong, and what to do"), "instance", text("The path of the request"),
						"requestId", text("Finds the request in the guide's log")),
				"required", List.of("title", "status", "detail"));
	}

	private static Map<String, Object> text(String description) {
		return ordered("type", "string", "description", description);
	}

	private static String capital(String name) {
		return Character.toUpperCase(name.charAt(0)) + name.substring(1);
	}

}
