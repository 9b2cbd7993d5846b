package headshots.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import headshots.support.Sha256;
import headshots.web.embed.EmbedProperties;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriUtils;

/**
 * Knows which sites may show pages of the guide in frames, and what they write on their
 * pages for that.
 */
@Component
public class Embedding {

	/** Describes a page to a site that shows it (oEmbed 1.0). */
	public static final String OEMBED = "/oembed";

	/**
	 * The script with which a frame's height follows its content. Sites name it with its
	 * hash, so that its content never changes: another one gets another number.
	 */
	public static final String HEIGHT_SCRIPT = "/frame-height-v1.js";

	private final List<String> allowedSites;

	private final BaseAddress base;

	private final byte[] heightScript;

	private final String heightScriptIntegrity;

	Embedding(EmbedProperties properties, BaseAddress base) throws IOException {
		this.allowedSites = properties.allowedSites();
		this.base = base;
		this.heightScript = new ClassPathResource("embed" + HEIGHT_SCRIPT).getContentAsByteArray();
		this.heightScriptIntegrity = Sha256.integrity(this.heightScript);
	}

	/** Whether any site may show pages in frames. */
	public boolean isAllowed() {
		return !this.allowedSites.isEmpty();
	}

	/** The origins of the sites that may show pages in frames. */
	public List<String> allowedSites() {
		return this.allowedSites;
	}

	/** The bytes of {@link #HEIGHT_SCRIPT}, UTF-8. */
	public byte[] heightScript() {
		return this.heightScript.clone();
	}

	/**
	 * The HTML of a frame with a page.
	 * @param height the frame's height in CSS pixels
	 */
	public String frame(EmbeddablePage page, int height) {
		return "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"%d\" loading=\"lazy\" style=\"border:0\"></iframe>"
			.formatted(attribute(page.embeddedAddress()), HtmlUtils.htmlEscape(page.title()), height);
	}

	/**
	 * The HTML of a page that is quoted by its address: a link, for sites that may not
	 * show the frame, and the frame. WordPress hides one of the two, depending on whether
	 * the frame reports a height; it finds them only in this order and with nothing
	 * between the tags of the frame.
	 * @param height the frame's height in CSS pixels
	 */
	public String quotation(EmbeddablePage page, int height) {
		return "<blockquote><a href=\"%s\">%s</a></blockquote>%s".formatted(attribute(page.address()),
				HtmlUtils.htmlEscape(page.title()), frame(page, height));
	}

	/** The HTML of a frame whose height follows its content. */
	public String snippet(EmbeddablePage page) {
		return "%s\n<script async src=\"%s\" integrity=\"%s\" crossorigin></script>"
			.formatted(frame(page, page.height()), attribute(HEIGHT_SCRIPT), this.heightScriptIntegrity);
	}

	/**
	 * The URL that describes a page to a site.
	 * @param format "json" or "xml"
	 */
	public String description(EmbeddablePage page, String format) {
		return this.base.absolute(OEMBED) + "?url="
				+ UriUtils.encode(this.base.absolute(page.address()), StandardCharsets.UTF_8) + "&format=" + format;
	}

	private String attribute(String path) {
		return HtmlUtils.htmlEscape(this.base.absolute(path));
	}

}
