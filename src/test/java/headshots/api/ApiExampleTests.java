package headshots.api;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Runs the examples on the page about the API exactly as a reader copies them from there.
 */
@GuideTest
class ApiExampleTests {

	@Autowired
	private HttpTestClient client;

	@TempDir
	private Path folder;

	@Test
	void curlPrintsTheTypes() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/curl")), "needs curl");
		assertThat(run("sh", copied("types.sh"))).isEqualTo(types());
	}

	@Test
	void javaScriptPrintsEveryQuestion() throws Exception {
		List<String> questions = new ArrayList<>();
		for (String page = ApiPaths.V1 + "/questions"; page != null;) {
			JsonNode list = JsonMapper.shared().readTree(this.client.get(page).text());
			list.path("items").forEach((item) -> questions.add(item.path("question").asString()));
			page = list.path("links").path("next").asString(null);
		}
		assertThat(questions).isNotEmpty();
		assertThat(run(node(), copied("questions.mjs")).strip().split("\n")).containsExactlyElementsOf(questions);
	}

	@Test
	void javaPrintsTheTypesAndIsToldThatNothingHasChanged() throws Exception {
		String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
		assertThat(run(java, copied("ReadTypes.java"))).isEqualTo(types() + "\nNot modified\n");
	}

	private String types() {
		return this.client.get(ApiPaths.V1 + "/types").text();
	}

	/** Any Node.js does; the tests' browser library brings one for each platform. */
	private String node() throws IOException {
		Path installed = Path.of("/usr/bin/node");
		if (Files.isExecutable(installed)) {
			return installed.toString();
		}
		String platform = System.getProperty("os.arch").equals("aarch64") ? "linux-arm64" : "linux";
		try (InputStream brought = getClass().getResourceAsStream("/driver/" + platform + "/node")) {
			Assumptions.assumeTrue(brought != null && File.separatorChar == '/', "needs Node.js");
			Path node = this.folder.resolve("node");
			Files.copy(brought, node);
			Assumptions.assumeTrue(node.toFile().setExecutable(true), "needs Node.js");
			return node.toString();
		}
	}

	private Path copied(String file) throws IOException {
		String code = this.client.page(ApiPaths.ROOT).select("[data-example=" + file + "]").first().wholeText();
		return Files.writeString(this.folder.resolve(file), code + "\n");
	}

	private String run(String program, Path file) throws Exception {
		Process process = new ProcessBuilder(program, file.toString()).redirectErrorStream(true).start();
		String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
		assertThat(process.exitValue()).as(printed).isZero();
		return printed;
	}

}
