package headshots.site;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.parsers.DocumentBuilderFactory;

import headshots.GuideTest;
import headshots.Visitor;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@GuideTest
class CrawlerControllerTests {

	@Autowired
	private Visitor visitor;

	@Test
	void robotsMayReadEverythingButSearches() {
		assertThat(this.visitor.get("/robots.txt").text()).contains("User-agent: *", "Disallow: /search",
				"Sitemap: " + this.visitor.address("/sitemap.xml"));
	}

	@Test
	void securityTxtHasContactCanonicalAndAnExpiryWithinAYear() {
		Visitor.Answer answer = this.visitor.get("/.well-known/security.txt");
		assertThat(answer.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
		assertThat(answer.text()).contains("Contact: ",
				"Canonical: " + this.visitor.address("/.well-known/security.txt"));
		String expires = answer.text().replaceAll("(?s).*Expires: (\\S+).*", "$1");
		assertThat(Instant.parse(expires)).isBetween(Instant.now(), Instant.now().plus(365, ChronoUnit.DAYS));
	}

	@Test
	void whatIsXmlIsWellFormed() throws Exception {
		String icon = this.visitor.page("/").select("link[rel=icon]").attr("href");
		for (String path : new String[] { "/sitemap.xml", "/feed.atom", icon }) {
			var document = DocumentBuilderFactory.newDefaultNSInstance()
				.newDocumentBuilder()
				.parse(new ByteArrayInputStream(this.visitor.get(path).bytes()));
			assertThat(document.getDocumentElement().getNamespaceURI()).as(path).startsWith("http");
		}
	}

}
