package headshots.web.cache;

import java.io.IOException;

import com.aayushatharva.brotli4j.decoder.Decoder;
import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

@GuideTest
class PageFilterTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void compressesForThoseWhoAcceptIt() {
		HttpTestClient.Answer plain = this.client.get("/faq");
		HttpTestClient.Answer gzip = this.client.get("/faq", "Accept-Encoding", "zstd;q=1, GZIP;q=0.8");
		assertThat(plain.header("Content-Encoding")).isEmpty();
		assertThat(gzip.header("Content-Encoding")).isEqualTo("gzip");
		assertThat(gzip.text()).isEqualTo(plain.text());
		assertThat(gzip.bytes().length).isLessThan(plain.bytes().length / 2);
		assertThat(gzip.header("Vary")).isEqualTo("Accept-Encoding");
		assertThat(plain.header("Vary")).isEqualTo("Accept-Encoding");
	}

	@Test
	void leavesPagesAloneForThoseWhoRefuseIt() {
		assertThat(this.client.get("/faq", "Accept-Encoding", "gzip;q=0").header("Content-Encoding")).isEmpty();
		assertThat(this.client.get("/faq", "Accept-Encoding", "br;q=0, gzip").header("Content-Encoding"))
			.isEqualTo("gzip");
	}

	@Test
	void givesBrotliToThoseWhoTakeIt() throws IOException {
		assumeThat(ContentEncoding.BROTLI.isAvailable()).isTrue();
		HttpTestClient.Answer gzip = this.client.get("/faq", "Accept-Encoding", "gzip");
		HttpTestClient.Answer brotli = this.client.get("/faq", "Accept-Encoding", "gzip, deflate, br");
		assertThat(brotli.header("Content-Encoding")).isEqualTo("br");
		assertThat(Decoder.decompress(brotli.bytes()).getDecompressedData()).isEqualTo(this.client.get("/faq").bytes());
		assertThat(brotli.bytes().length).isLessThan(gzip.bytes().length);
		assertThat(brotli.header("ETag")).isEqualTo(gzip.header("ETag").replace("-gzip", "-br"));
	}

	@Test
	void tagsAreStrongStableAndTellCodingsApart() {
		String plain = this.client.get("/faq").header("ETag");
		String gzip = this.client.get("/faq", "Accept-Encoding", "gzip").header("ETag");
		assertThat(plain).matches("\"[0-9a-f]{24}\"").isEqualTo(this.client.get("/faq").header("ETag"));
		assertThat(gzip).isEqualTo(plain.replaceFirst("\"$", "-gzip\""));
	}

	@ParameterizedTest
	@CsvSource({ "%s,304", "W/%s,304", "*,304", "'\"other\", %s',304", "\"other\",200" })
	void answersConditionsOnTheTag(String condition, int status) {
		String tag = this.client.get("/faq").header("ETag");
		HttpTestClient.Answer answer = this.client.get("/faq", "If-None-Match", condition.formatted(tag));
		assertThat(answer.status()).isEqualTo(status);
		assertThat(answer.bytes().length == 0).isEqualTo(status == 304);
		assertThat(answer.header("ETag")).isEqualTo(tag);
	}

	@Test
	void readersMayKeepPagesButAskAgain() {
		assertThat(this.client.get("/faq").header("Cache-Control"))
			.isEqualTo("public, max-age=0, stale-if-error=86400");
	}

	@Test
	void headAnswersAsGetWithoutABody() {
		HttpTestClient.Answer get = this.client.get("/faq");
		HttpTestClient.Answer head = this.client.send("HEAD", "/faq");
		assertThat(head.status()).isEqualTo(200);
		assertThat(head.bytes()).isEmpty();
		assertThat(head.header("ETag")).isEqualTo(get.header("ETag"));
		assertThat(head.header("Content-Length")).isEqualTo(get.header("Content-Length"));
	}

	@Test
	void assetsAreKeptForAYearUnderTheirHash() {
		String stylesheet = this.client.page("/").select("link[rel=stylesheet]").attr("href");
		assertThat(stylesheet).matches("/assets/guide\\.[0-9a-f]{12}\\.css");
		HttpTestClient.Answer css = this.client.get(stylesheet, "Accept-Encoding", "gzip");
		assertThat(css.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
		assertThat(css.header("Content-Type")).startsWith("text/css");
		assertThat(css.text()).startsWith("@layer tokens").doesNotContain("/*", "\n");
		assertThat(this.client.get(stylesheet.replaceFirst("[0-9a-f]{12}", "000000000000")).status()).isEqualTo(404);
	}

}
