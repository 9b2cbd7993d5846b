package headshots.web;

import org.apache.tomcat.util.http.MimeHeaders;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadyHeaderTests {

	@Test
	void staysAsItIsWhenTheContainerUsesItsPlaceForANumber() {
		ReadyHeader header = new ReadyHeader("Cache-Control", "public, max-age=0, stale-if-error=86400");
		MimeHeaders headers = new MimeHeaders();
		header.addTo(headers);
		headers.recycle();
		headers.setValue("Content-Length").setLong(1234567);
		headers.recycle();
		header.addTo(headers);
		assertThat(headers.getHeader("Cache-Control")).isEqualTo("public, max-age=0, stale-if-error=86400");
	}

	@Test
	void knowsWhatMeansNothingWithoutABody() {
		assertThat(new ReadyHeader("Content-Type", "text/html").describesBody()).isTrue();
		assertThat(new ReadyHeader("content-encoding", "gzip").describesBody()).isTrue();
		assertThat(new ReadyHeader("Content-Security-Policy", "default-src 'none'").describesBody()).isFalse();
	}

}
