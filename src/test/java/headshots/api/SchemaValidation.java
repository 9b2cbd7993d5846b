package headshots.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Validates JSON against schemas of the API's description, which it takes strictly: a
 * field that the description does not name is a fault too.
 */
final class SchemaValidation {

	private static final String OPENAPI = "https://spec.openapis.org/oas/3.1/schema-base/2022-10-07";

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
			(builder) -> builder.schemas(SchemaValidation::published));

	private final ObjectNode components;

	SchemaValidation(JsonNode description) {
		this.components = (ObjectNode) description.path("components").deepCopy();
		this.components.path("schemas").forEach((schema) -> {
			if (schema.has("properties")) {
				((ObjectNode) schema).put("additionalProperties", false);
			}
		});
	}

	/** Returns what is wrong with a whole OpenAPI 3.1 document. */
	static List<String> faults(String document) {
		SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12,
				(builder) -> builder.schemas(SchemaValidation::published));
		return messages(registry.getSchema(SchemaLocation.of(OPENAPI)).validate(document, InputFormat.JSON));
	}

	/** Returns what is wrong with an answer. */
	List<String> faults(JsonNode answer, JsonNode schema) {
		ObjectNode whole = JSON.createObjectNode();
		whole.put("$schema", "https://json-schema.org/draft/2020-12/schema");
		whole.set("components", this.components);
		whole.set("allOf", JSON.createArrayNode().add(schema));
		Schema compiled = this.registry.getSchema(whole);
		return messages(compiled.validate(answer,
				(context) -> context.executionConfig((config) -> config.formatAssertionsEnabled(true))));
	}

	private static List<String> messages(List<Error> errors) {
		return errors.stream().map(Error::toString).toList();
	}

	private static @Nullable String published(String location) {
		String name = location.replaceFirst("^https://", "/");
		try (InputStream found = location.startsWith("https://spec.openapis.org/")
				? SchemaValidation.class.getResourceAsStream(name) : null) {
			return (found != null) ? new String(found.readAllBytes(), StandardCharsets.UTF_8) : null;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
