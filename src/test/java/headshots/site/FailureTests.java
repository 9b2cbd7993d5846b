package headshots.site;

import headshots.GuideTest;
import headshots.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;

/**
 * When the content cannot be had, every page fails, and the page that says so must not.
 */
@GuideTest
class FailureTests {

	@Autowired
	private Visitor visitor;

	@MockitoSpyBean
	private Site site;

	@Test
	void aFailureIsAPageOfOursWithANumberAndNothingElse() {
		doThrow(new IllegalStateException("secret: select * from aspect")).when(this.site).navigation();
		for (String path : new String[] { "/", "/faq", "/compare/actor-vs-model", "/about" }) {
			Visitor.Answer answer = this.visitor.get(path, "Accept-Encoding", "gzip");
			assertThat(answer.status()).as(path).isEqualTo(500);
			assertThat(answer.html().select("h1").text()).isEqualTo("Something went wrong on our side");
			assertThat(answer.html().select("main").text()).containsPattern("the number [0-9a-f]{8}\\.");
			assertThat(answer.text()).doesNotContain("secret", "select *", "Exception", "at org.");
			assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'");
			assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		}
	}

}
