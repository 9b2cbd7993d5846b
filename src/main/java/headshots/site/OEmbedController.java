package headshots.site;

import headshots.web.Embedding;
import headshots.web.PageNotFoundException;
import headshots.web.PublicEndpoint;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Describes pages to sites on which their address is pasted and that show the page in its
 * place (oEmbed 1.0, https://oembed.com).
 */
@Controller
@PublicEndpoint
class OEmbedController {

	private static final MediaType XML = MediaType.valueOf("text/xml;charset=UTF-8");

	private final OEmbedService descriptions;

	private final JsonMapper json;

	OEmbedController(OEmbedService descriptions, JsonMapper json) {
		this.descriptions = descriptions;
		this.json = json;
	}

	/**
	 * Describes a page.
	 * @param url the page's URL, with any parameters
	 * @param format "json" or "xml"; others are answered with 501, as oEmbed says
	 * @param maxWidth the most pixels that the site has room for, a number from 1
	 * @param maxHeight the same for the height
	 * @throws PageNotFoundException if other sites cannot show the page
	 */
	@GetMapping(Embedding.OEMBED)
	ResponseEntity<byte[]> describe(@RequestParam(defaultValue = "") String url,
			@RequestParam(defaultValue = "json") String format,
			@RequestParam(name = "maxwidth", defaultValue = "") String maxWidth,
			@RequestParam(name = "maxheight", defaultValue = "") String maxHeight) {
		boolean xml = format.equals("xml");
		if (!xml && !format.equals("json")) {
			return ResponseEntity.status(HttpStatus.NOT_IMPLEMENTED).cacheControl(CacheControl.noStore()).build();
		}
		OEmbed page = this.descriptions.describe(url, most(maxWidth), most(maxHeight))
			.orElseThrow(PageNotFoundException::new);
		return ResponseEntity.ok()
			.contentType(xml ? XML : MediaType.APPLICATION_JSON)
			.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
			.body(xml ? page.xml().getBytes(XML.getCharset()) : this.json.writeValueAsBytes(page.values()));
	}

	/** A limit that is missing, or not a number from 1, limits nothing. */
	private static int most(String limit) {
		try {
			int number = Integer.parseInt(limit);
			return (number > 0) ? number : Integer.MAX_VALUE;
		}
		catch (NumberFormatException ex) {
			return Integer.MAX_VALUE;
		}
	}

}
