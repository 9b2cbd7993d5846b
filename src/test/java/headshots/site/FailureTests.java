package headshots.site;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;

/**
 * When the content cannot be had, every page fails, and the page that says so must not.
 */
@Tag("application")
@GuideTest
@ExtendWith(OutputCaptureExtension.class)
class FailureTests {

	@Autowired
	private HttpTestClient client;

	@MockitoSpyBean
	private Site site;

	/** Pages that no other test of this guide requests: kept pages do not fail. */
	@Test
	void aFailureIsAPageOfOursWithTheNumberOfItsLineInTheLog(CapturedOutput output) {
		doThrow(new IllegalStateException("secret: select * from aspect")).when(this.site).navigation();
		for (String path : new String[] { "/", "/about", "/compare/actor-vs-beauty", "/prepare" }) {
			HttpTestClient.Answer answer = this.client.get(path, "Accept-Encoding", "gzip");
			assertThat(answer.status()).as(path).isEqualTo(500);
			assertThat(answer.html().select("h1").text()).isEqualTo("Something went wrong on our side");
			assertThat(answer.html().select("main").text()).containsPattern("give us this number: [0-7]{8}");
			String number = answer.html().select("main strong").text();
			assertThat(output.getAll().lines()).as(path)
				.filteredOn((line) -> line.contains("[" + number + "]"))
				.singleElement()
				.asString()
				.contains("ERROR", "Unhandled exception while processing a request");
			assertThat(answer.text()).doesNotContain("secret", "select *", "Exception", "at org.");
			assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		}
	}

}
