package headshots.api;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

import headshots.web.PublicData;
import headshots.web.PublicEndpoint;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The endpoints of the API. Its JSON does not depend on how the application maps its own:
 * fields are in the order of their records, and every field is always there.
 */
@RestController
@PublicEndpoint
@PublicData
class ApiController {

	private static final JsonMapper JSON = JsonMapper.builder()
		.disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
		.build();

	private final ApiCatalog catalog;

	ApiController(ApiCatalog catalog) {
		this.catalog = catalog;
	}

	@GetMapping(ApiPaths.V1)
	ResponseEntity<byte[]> index(@RequestParam MultiValueMap<String, String> query) {
		refuse(query);
		return json(this.catalog.index());
	}

	@GetMapping(ApiPaths.DESCRIPTION)
	ResponseEntity<byte[]> description(@RequestParam MultiValueMap<String, String> query) throws IOException {
		refuse(query);
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(new ClassPathResource("api/openapi-v1.json").getContentAsByteArray());
	}

	@GetMapping(ApiPaths.V1 + "/{collection}")
	ResponseEntity<byte[]> list(@PathVariable String collection, @RequestParam MultiValueMap<String, String> query) {
		ApiCollection<?, ?> found = this.catalog.collection(collection);
		int page = 1;
		if (found.isPaged() && query.containsKey(PublicData.PAGE)) {
			page = number(query.get(PublicData.PAGE));
			query.remove(PublicData.PAGE);
		}
		refuse(query);
		return json(this.catalog.list(found, page));
	}

	@GetMapping(ApiPaths.V1 + "/{collection}/{key}")
	ResponseEntity<byte[]> item(@PathVariable String collection, @PathVariable String key,
			@RequestParam MultiValueMap<String, String> query) {
		refuse(query);
		return json(this.catalog.item(collection, key));
	}

	@GetMapping(ApiPaths.V1 + "/{collection}/{key}/" + ApiCatalog.GUIDANCE)
	ResponseEntity<byte[]> guidance(@PathVariable String collection, @PathVariable String key,
			@RequestParam MultiValueMap<String, String> query) {
		refuse(query);
		return json(this.catalog.guidance(collection, key));
	}

	/** Without it, an unknown URL would be answered with a page for readers. */
	@GetMapping(ApiPaths.ROOT + "/{*path}")
	ResponseEntity<byte[]> nothing() {
		throw ApiProblemException.missing("Start from " + ApiPaths.V1 + ", which links to everything.");
	}

	private static int number(List<String> values) {
		if (values.size() != 1 || !values.get(0).matches("[1-9][0-9]{0,4}")) {
			throw ApiProblemException.unclear("The parameter “page” is one whole number from 1, such as page=2.");
		}
		return Integer.parseInt(values.get(0));
	}

	/** A parameter without effect would let a typo pass for an answer. */
	private static void refuse(MultiValueMap<String, String> query) {
		if (!query.isEmpty()) {
			String names = query.keySet().stream().limit(5).collect(Collectors.joining("”, “", "“", "”"));
			throw ApiProblemException.unclear("Unknown here: " + names
					+ ". Lists that come in pages take “page”; nothing else takes a parameter.");
		}
	}

	private static ResponseEntity<byte[]> json(Record content) {
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(JSON.writeValueAsBytes(content));
	}

}
