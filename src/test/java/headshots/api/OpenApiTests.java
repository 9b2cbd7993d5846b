package headshots.api;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import headshots.GuideTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The description of the API is made of its code, valid, complete, and compatible with
 * what was promised. After a change of a record,
 * <code>./mvnw test -Dtest=OpenApiTests -Dguide.write-api=true</code> writes it anew.
 */
@GuideTest
class OpenApiTests {

	private static final Path SERVED = Path.of("src/main/resources/api/openapi-v1.json");

	@Autowired
	private ApiCatalog catalog;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void theServedDescriptionIsMadeOfTheCode() throws IOException {
		String made = OpenApiDocument.of(this.catalog.collections());
		if (Boolean.getBoolean("guide.write-api")) {
			Files.writeString(SERVED, made);
		}
		assertThat(Files.readString(SERVED)).isEqualTo(made);
	}

	@Test
	void isValidOpenApi() throws IOException {
		String served = Files.readString(SERVED);
		assertThat(SchemaValidation.faults(served)).isEmpty();
		assertThat(SchemaValidation.faults(served.replace("\"paths\"", "\"path\""))).isNotEmpty();
		assertThat(SchemaValidation.faults(served.replaceFirst("\"type\" : \"array\"", "\"type\" : \"list\"")))
			.isNotEmpty();
	}

	@Test
	void describesEveryEndpoint() throws IOException {
		Set<String> answered = new TreeSet<>();
		this.mappings.getHandlerMethods().forEach((mapping, method) -> {
			if (method.getBeanType() == ApiController.class) {
				answered.addAll(mapping.getPatternValues());
			}
		});
		answered.remove(ApiPaths.ROOT + "/{*path}");
		Set<String> described = new TreeSet<>();
		JsonNode paths = JsonMapper.shared().readTree(Files.readString(SERVED)).get("paths");
		List<String> names = this.catalog.collections().stream().map(ApiCollection::name).toList();
		paths.propertyNames()
			.forEach((path) -> described.add(names.stream()
				.filter((name) -> path.matches(ApiPaths.V1 + "/" + name + "(/.*)?"))
				.findFirst()
				.map((name) -> path.replaceFirst("/" + name, "/{collection}"))
				.orElse(path)));
		assertThat(described).isEqualTo(answered);
	}

	@Test
	void keepsThePromiseOfTheFirstVersion() throws IOException {
		JsonNode frozen = JsonMapper.shared()
			.readTree(new ClassPathResource("api/openapi-v1-frozen.json").getContentAsByteArray());
		JsonNode served = JsonMapper.shared().readTree(Files.readString(SERVED));
		assertThat(ApiCompatibility.breaks(frozen, served)).isEmpty();
	}

}
