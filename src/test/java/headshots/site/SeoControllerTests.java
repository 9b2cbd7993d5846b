package headshots.site;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.parsers.DocumentBuilderFactory;

import headshots.GuideTest;
import headshots.HttpTestClient;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class SeoControllerTests {

	@Autowired
	private HttpTestClient client;

	@Test
	void robotsMayReadEverythingButSearches() {
		assertThat(this.client.get("/robots.txt").text()).contains("User-agent: *", "Disallow: /search",
				"Sitemap: " + this.client.address("/sitemap.xml"));
	}

	@Test
	void securityTxtHasContactCanonicalAndAnExpiryWithinAYear() {
		HttpTestClient.Answer answer = this.client.get("/.well-known/security.txt");
		assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(answer.text()).contains("Contact: ",
				"Canonical: " + this.client.address("/.well-known/security.txt"));
		String expires = answer.text().replaceAll("(?s).*Expires: (\\S+).*", "$1");
		assertThat(Instant.parse(expires)).isBetween(Instant.now(), Instant.now().plus(365, ChronoUnit.DAYS));
	}

	@Test
	void xmlIsWellFormed() throws Exception {
		String icon = this.client.page("/").select("link[rel=icon]").attr("href");
		for (String path : new String[] { "/sitemap.xml", "/feed.atom", icon }) {
			var document = DocumentBuilderFactory.newDefaultNSInstance()
				.newDocumentBuilder()
				.parse(new ByteArrayInputStream(this.client.get(path).bytes()));
			assertThat(document.getDocumentElement().getNamespaceURI()).as(path).startsWith("http");
		}
	}

}
