package headshots.web.server;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CanonicalAddressFilterTests {

	@Autowired
	private HttpTestClient client;

	@ParameterizedTest
	@CsvSource({ "/faq/,/faq", "/FAQ,/faq", "/Headshots/Actor/,/headshots/actor",
			"/compare/Actor-vs-Model,/compare/actor-vs-model", "/Search?q=Moir%C3%A9,/search?q=Moir%C3%A9",
			"/headshots//actor,/headshots/actor", "//evil.test/,/evil.test", "///evil.test,/evil.test", "/faq;x=1,/faq",
			"/headshots;a=b/actor;c,/headshots/actor", "/X%C3%A9,/x%C3%A9" })
	void redirectsPermanentlyToTheCanonicalUrl(String typed, String right) {
		HttpTestClient.Answer answer = this.client.get(typed);
		assertThat(answer.status()).isEqualTo(301);
		assertThat(answer.header("Location")).isEqualTo(right);
	}

	@Test
	void leavesRightAddressesAlone() {
		assertThat(this.client.get("/faq").status()).isEqualTo(200);
		assertThat(this.client.get("/search?q=UPPER/").status()).isEqualTo(200);
		assertThat(this.client.get("/%E2%82%AC").status()).isEqualTo(404);
	}

}
