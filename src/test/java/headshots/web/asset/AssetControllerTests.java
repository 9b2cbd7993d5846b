package headshots.web.asset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.web.Assets;
import headshots.web.cache.ContentEncoding;
import headshots.web.cache.PageFilter;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

@GuideTest
class AssetControllerTests {

	private static final Path SCRIPTS = Path.of("src/main/resources/static/js");

	private static final Path CHECK = SCRIPTS.resolve("check");

	private static final Path PLAN = SCRIPTS.resolve("plan");

	@Autowired
	private HttpTestClient client;

	@Autowired
	private Assets assets;

	@ParameterizedTest
	@CsvSource({ "guide.css,text/css", "studio.css,text/css", "studio.js,text/javascript" })
	void servesEachFileCompressedForAYearAndInItsType(String name, String type) {
		String address = this.assets.address(name);
		assertThat(address).matches("/assets/" + name.replace(".", "\\.[0-9a-f]{12}\\."));
		HttpTestClient.Answer answer = this.client.get(address, "Accept-Encoding", "gzip");
		assertThat(answer.status()).isEqualTo(200);
		assertThat(answer.header("Content-Type")).startsWith(type);
		assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
		assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
		assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
	}

	@ParameterizedTest
	@CsvSource({ "/,compare.css glance.css lists.css pictures.css,''", "/faq,faq.css,''", "/no-such-page,lists.css,''",
			"/compare,lists.css,''", "/compare/actor-vs-model,compare.css,share.js",
			"/light,lists.css explorer.css,share.js explore.js",
			"/light/loop,lists.css explorer.css,share.js explore.js", "/retouching,lists.css explorer.css,explore.js" })
	void aPageLoadsWhatItsControllerNames(String path, String styles, String scripts) {
		Element head = this.client.get(path).html().head();
		assertThat(head.select("link[rel=stylesheet]").eachAttr("href"))
			.containsExactlyElementsOf(addresses(("guide.css " + styles + " print.css").split(" +")));
		assertThat(head.select("script[src]").eachAttr("src"))
			.containsExactlyElementsOf(addresses(scripts.isEmpty() ? new String[0] : scripts.split(" ")));
	}

	@Test
	void filesAreCompressedBeforeTheFirstRequest() {
		assertThat(ContentEncoding.available()).contains(ContentEncoding.GZIP);
		List<Assets.Asset> texts = this.assets.all()
			.stream()
			.filter((asset) -> PageFilter.isText(asset.type().toString()))
			.toList();
		assertThat(texts).hasSizeGreaterThan(6);
		await().untilAsserted(() -> assertThat(texts).allSatisfy(
				(asset) -> assertThat(ContentEncoding.available()).allMatch((coding) -> asset.body().isReady(coding))));
	}

	@Test
	void theReadyBytesAreThoseThatAreGivenOut() {
		String address = this.assets.address("lists.css");
		int ready = this.assets.find(address).orElseThrow().body().in(ContentEncoding.GZIP).length;
		assertThat(this.client.get(address, "Accept-Encoding", "gzip").header("Content-Length"))
			.isEqualTo(String.valueOf(ready));
		assertThat(this.client.get(address).text())
			.isEqualTo(new String(this.assets.find(address).orElseThrow().body().plain(), StandardCharsets.UTF_8));
	}

	@Test
	void readersLoadNothingOfTheStudio() {
		assertThat(this.client.get(this.assets.address("guide.css")).text()).doesNotContain("studio");
		assertThat(this.client.page("/").select("script[src], link[href*=studio]")).isEmpty();
	}

	@Test
	void theStudioLayerIsBetweenTheGuideAndPrint() {
		assertThat(this.client.get(this.assets.address("studio.css")).text())
			.startsWith("@layer tokens,base,layout,part,studio,print;")
			.doesNotContain("/*", "\n");
	}

	@Test
	void joinsTheStudiosBehavioursAndKeepsTheirNamesApart() throws IOException {
		String script = this.client.get(this.assets.address("studio.js")).text();
		List<Path> behaviours = scripts(SCRIPTS.resolve("studio"));
		assertThat(behaviours).isNotEmpty();
		for (Path behaviour : behaviours) {
			assertThat(script).contains("{\n" + Files.readString(behaviour) + "}\n");
		}
	}

	/**
	 * The page's module has in it what it imports; only the worker is started by its
	 * name.
	 */
	@Test
	void modulesImportOneAnotherByTheirHashedNames() throws IOException {
		for (Path script : scripts(CHECK)) {
			String address = this.assets.address(Assets.CHECK + script.getFileName());
			String served = this.client.get(address).text();
			List<String> imported = script.endsWith("page.js") ? List.of("face-worker.js")
					: names("'\\./([\\w-]+\\.js)'", Files.readString(script));
			List<String> hashed = names("'\\./([\\w.-]+\\.js)'", served);
			assertThat(hashed).as(address)
				.containsExactlyElementsOf(imported.stream()
					.map((name) -> this.assets.address(Assets.CHECK + name).substring(Assets.FOLDER.length()))
					.toList());
			assertThat(imported).allSatisfy((name) -> assertThat(served).doesNotContain("'./" + name + "'"));
		}
		assertThat(this.client.get(this.assets.address("check-face-worker.js")).text())
			.contains("from './" + this.assets.address("check-face-model.js").substring(Assets.FOLDER.length()) + "'");
	}

	/** The pages of the plan load one module each, joined with all that it imports. */
	@ParameterizedTest
	@ValueSource(strings = { "page.js", "brief.js" })
	void aPageOfThePlanLoadsOneSmallModule(String name) {
		HttpTestClient.Answer module = this.client.get(this.assets.address(Assets.PLAN + name), "Accept-Encoding",
				"gzip");
		assertThat(module.bytes()).hasSizeBetween(1000, 12 * 1024);
		assertThat(this.client.get(this.assets.address(Assets.PLAN + name)).text()).doesNotContain("import ",
				"export ");
	}

	@Test
	void scriptsImportNothingAndWriteNoMarkup() throws IOException {
		for (Path script : scripts(SCRIPTS)) {
			String source = Files.readString(script);
			assertThat(source).as(script.toString())
				.doesNotContain("import(", "eval(", "new Function", "innerHTML", "outerHTML", "insertAdjacentHTML",
						"document.write", "setAttribute('style'", "setAttribute('on");
			if (script.startsWith(CHECK) || script.startsWith(PLAN)) {
				assertThat(names("(?m)^(import .*)$", source)).as(script.toString())
					.allMatch((line) -> line.matches("import \\{.*} from '\\./[\\w-]+\\.js';"));
			}
			else {
				assertThat(source).as(script.toString()).doesNotContain("import ", "export ");
			}
		}
	}

	@Test
	void namesTheFileThatIsNotThere() {
		assertThatIllegalArgumentException().isThrownBy(() -> this.assets.address("none.js"))
			.withMessage("Unknown asset none.js");
	}

	private static List<Path> scripts(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter((file) -> file.toString().endsWith(".js")).toList();
		}
	}

	private static List<String> names(String pattern, String text) {
		return Pattern.compile(pattern).matcher(text).results().map((found) -> found.group(1)).toList();
	}

	private List<String> addresses(String... names) {
		return Stream.of(names).map(this.assets::address).toList();
	}

}
