package headshots.web.embed;

import java.nio.charset.StandardCharsets;

import headshots.GuideTest;
import headshots.HttpTestClient;
import headshots.HttpTestClient.Answer;
import headshots.support.Sha256;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class FrameScriptTests {

	/**
	 * Sites have this on their pages, and would load no other content. A change needs a
	 * script with another number, beside this one.
	 */
	static final String INTEGRITY = "sha256-sHq3JlBUBiZR6Suy0snSCM1dUPOMWAWcEgXOKIG7eYo=";

	@Autowired
	private HttpTestClient client;

	@Test
	void theScriptNeverChanges() {
		Answer script = this.client.get("/frame-height-v1.js");
		assertThat(Sha256.integrity(script.text().getBytes(StandardCharsets.UTF_8))).isEqualTo(INTEGRITY);
		assertThat(script.bytes().length).isLessThan(1024);
	}

	@Test
	void anySiteMayLoadAndKeepIt() {
		Answer script = this.client.get("/frame-height-v1.js");
		assertThat(script.header("Content-Type")).isEqualTo("text/javascript;charset=UTF-8");
		assertThat(script.header("Access-Control-Allow-Origin")).isEqualTo("*");
		assertThat(script.header("Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
		assertThat(script.header("Cache-Control")).contains("immutable", "max-age=31536000");
	}

}
