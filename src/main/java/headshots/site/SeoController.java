package headshots.site;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

import headshots.web.BaseAddress;
import headshots.web.PublicEndpoint;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Serves search engines and scanners: sitemap.xml, robots.txt and security.txt.
 */
@Controller
@PublicEndpoint
class SeoController {

	private final Site site;

	private final StudioContact contact;

	private final BaseAddress base;

	private final ChangeMoments moments;

	private final Clock clock;

	SeoController(Site site, StudioContact contact, BaseAddress base, ChangeMoments moments, Clock clock) {
		this.site = site;
		this.contact = contact;
		this.base = base;
		this.moments = moments;
		this.clock = clock;
	}

	@GetMapping("/sitemap.xml")
	ResponseEntity<String> sitemap() {
		XmlText sitemap = new XmlText().open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
		List<Page> pages = this.site.pages().stream().filter(Page::standsAlone).toList();
		for (Page page : pages) {
			sitemap.open("url").text("loc", this.base.absolute(page.href()));
			if (page.isDated()) {
				sitemap.text("lastmod", this.moments.changed(page));
			}
			sitemap.close();
		}
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_XML).body(sitemap.toString());
	}

	@GetMapping("/robots.txt")
	ResponseEntity<String> robots() {
		return text(
				"User-agent: *\nDisallow: /search\nDisallow: /studio\nDisallow: /sign-in\nDisallow: /preview\nDisallow: /feedback\n\nSitemap: "
						+ this.base.absolute("/sitemap.xml") + "\n");
	}

	/**
	 * RFC 9116. It expires a year from now at the latest, so it is written anew each
	 * month.
	 */
	@GetMapping("/.well-known/security.txt")
	ResponseEntity<String> security() {
		LocalDate month = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
		return text("Contact: " + this.contact.mail().orElseGet(() -> this.base.absolute(this.contact.link().href()))
				+ "\nExpires: " + month.plus(10, ChronoUnit.MONTHS) + "T00:00:00Z" + "\nPreferred-Languages: en"
				+ "\nCanonical: " + this.base.absolute("/.well-known/security.txt") + "\n");
	}

	/** As plain text, whatever the machine that asks says it accepts. */
	private static ResponseEntity<String> text(String text) {
		return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8)).body(text);
	}

}
