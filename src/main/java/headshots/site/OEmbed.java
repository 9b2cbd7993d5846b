package headshots.site;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The description of a page for sites that show it: an oEmbed 1.0 response of the type
 * "rich".
 *
 * @param title the page's title
 * @param providerName the guide's name, with the studio's
 * @param providerUrl the URL of the home page
 * @param html a link to the page and a frame with it
 * @param width the frame's width in CSS pixels; it may be narrower
 * @param height the frame's height in CSS pixels
 */
record OEmbed(String title, String providerName, String providerUrl, String html, int width, int height) {

	/** All values by their names in the specification. */
	Map<String, Object> values() {
		Map<String, Object> values = new LinkedHashMap<>();
		values.put("type", "rich");
		values.put("version", "1.0");
		values.put("title", this.title);
		values.put("provider_name", this.providerName);
		values.put("provider_url", this.providerUrl);
		values.put("width", this.width);
		values.put("height", this.height);
		values.put("html", this.html);
		return values;
	}

	/** The response as XML. */
	String xml() {
		XmlText xml = new XmlText().open("oembed");
		values().forEach((name, value) -> xml.text(name, value.toString()));
		return xml.toString();
	}

}
