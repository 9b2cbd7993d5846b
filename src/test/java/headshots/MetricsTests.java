package headshots;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The metrics are served on the management port, and only there.
 */
@Tag("application")
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:${random.uuid};DB_CLOSE_DELAY=-1",
				"spring.session.jdbc.cleanup-cron=-", "management.server.port=0", "server.jetty.accesslog.enabled=true",
				"server.jetty.accesslog.format=extended-ncsa",
				"server.jetty.accesslog.filename=target/access-test.log" })
@DirtiesContext
@Import({ HttpTestClient.class, Staff.class })
class MetricsTests {

	private final HttpClient client = HttpClient.newHttpClient();

	@LocalManagementPort
	private int port;

	@Autowired
	private HttpTestClient visitor;

	@Autowired
	private Staff staff;

	@Test
	void metricsAreServedToTheMachineItselfOnly() throws Exception {
		this.visitor.page("/search?q=light");
		SignedInClient editor = this.staff.editor();
		HttpTestClient.Answer saved = editor.post("/studio/tips", "title", "Bring water", "form", "0".repeat(32));
		assertThat(saved.status()).isEqualTo(303);
		String place = saved.header("Location").replaceAll("\\?.*", "");
		editor.post(place, "title", "Bring water and bread", "base", "1");
		assertThat(editor.post(place, "title", "Bring wine", "base", "1").status()).isEqualTo(409);
		this.staff.someone().signIn("edda", "not the right one");
		assertThat(count("guide.saves?tag=outcome:saved")).isEqualTo(2);
		assertThat(count("guide.saves?tag=outcome:conflict")).isEqualTo(1);
		assertThat(count("guide.events?tag=action:sign-in%20failed")).isEqualTo(1);
		assertThat(count("http.server.requests?tag=uri:/search")).isEqualTo(1);
	}

	@Test
	void theReadersPortShowsNoneOfIt() throws Exception {
		for (String path : List.of("/actuator/metrics", "/actuator/prometheus", "/actuator/health")) {
			assertThat(this.visitor.get(path).status()).as(path).isEqualTo(404);
		}
		assertThat(management("/actuator/health").statusCode()).isEqualTo(200);
		for (String path : List.of("/actuator/env", "/actuator/beans", "/actuator/heapdump", "/actuator/loggers")) {
			assertThat(management(path).statusCode()).as(path).isEqualTo(404);
		}
	}

	@Test
	void anAccessLogThatIsTurnedOnLeavesOutReadersAnswers() throws Exception {
		this.visitor.get("/plan?do=act&with=glasses");
		this.visitor.get("/faq?marker=faq", "Referer", this.visitor.address("/plan?do=act&with=glasses"));
		Path log = Path.of("target/access-test.log");
		String lines = Files.readString(log);
		for (int i = 0; i < 100 && !lines.contains("marker=faq"); i++) {
			Thread.sleep(100);
			lines = Files.readString(log);
		}
		assertThat(lines).contains("\"GET /faq?marker=faq HTTP/1.1\" 200", "\"GET /plan HTTP/1.1\" 200")
			.doesNotContain("glasses", "do=act");
	}

	private double count(String meter) throws Exception {
		String body = management("/actuator/metrics/" + meter).body();
		assertThat(body).contains("\"COUNT\"");
		return Double.parseDouble(body.replaceAll("(?s).*?\"COUNT\",\"value\":([0-9.E]+).*", "$1"));
	}

	private HttpResponse<String> management(String path) throws Exception {
		return this.client.send(HttpRequest.newBuilder(URI.create("http://localhost:" + this.port + path)).build(),
				BodyHandlers.ofString());
	}

}
