package headshots.api;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.PublishedContentCache;
import headshots.reference.SourceContent;
import headshots.reference.Sources;
import headshots.site.ContentReference;
import headshots.site.Page;
import headshots.site.Site;
import headshots.text.Markdown;
import headshots.text.SafeHtml;
import headshots.web.BaseAddress;

import org.springframework.stereotype.Component;

/**
 * Represents what items of several kinds have in common: links, texts, references and
 * sources. URLs are absolute if the guide has been told its address (guide.base-url), and
 * else paths, which a client resolves against the URL that it asked for.
 */
@Component
class Representations {

	/** In sanitized HTML, whose texts have no quotation marks. */
	private static final Pattern LINK_TO_GUIDE = Pattern.compile(" href=\"/(?!/)");

	private final Site site;

	private final PublishedContentCache published;

	private final BaseAddress base;

	Representations(Site site, PublishedContentCache published, BaseAddress base) {
		this.site = site;
		this.published = published;
		this.base = base;
	}

	/** Returns the URL of a path of the guide. */
	URI url(String path) {
		return URI.create(this.base.isConfigured() ? this.base.absolute(path) : path);
	}

	/** Returns the URL of a collection, or of an item or list in it. */
	URI itemUrl(String collection, String... rest) {
		String path = (rest.length > 0) ? "/" + String.join("/", rest) : "";
		return url(ApiPaths.V1 + "/" + collection + path);
	}

	/** Returns the page of an item, or its place on one. */
	URI page(String kind, String key) {
		return this.site.find(new ContentReference(kind, key)).map(Page::href).map(this::url).orElseThrow();
	}

	ItemLinks links(String kind, String key) {
		return new ItemLinks(itemUrl(kind, key), page(kind, key));
	}

	/** Represents Markdown as editors write it. */
	RichText text(String markdown) {
		return text(Markdown.render(markdown), markdown);
	}

	/**
	 * Represents Markdown of which the HTML is known.
	 * @param html the same as HTML
	 */
	RichText text(SafeHtml html, String markdown) {
		String address = this.base.isConfigured() ? this.base.absolute("") : "";
		return new RichText(LINK_TO_GUIDE.matcher(html.toString()).replaceAll(" href=\"" + address + "/"),
				Markdown.plain(markdown));
	}

	ItemReference reference(String collection, String key, String name) {
		return new ItemReference(key, name, itemUrl(collection, key));
	}

	/** Represents the types or aspects among some keys that readers see. */
	List<ItemReference> references(String kind, List<String> keys) {
		return this.site.find(kind, keys).stream().map((page) -> reference(kind, page.key(), page.name())).toList();
	}

	/** Represents the sources among some keys that readers see. */
	List<SourceReference> sources(List<String> keys) {
		return keys.stream().flatMap((key) -> source(key).stream()).toList();
	}

	private Optional<SourceReference> source(String key) {
		return this.published.snapshot()
			.find(new ContentKey(Sources.KIND, key))
			.map(ContentItem::content)
			.filter(SourceContent.class::isInstance)
			.map(SourceContent.class::cast)
			.map((source) -> new SourceReference(key, source.title(), source.publisher(), source.checked(),
					itemUrl(Sources.KIND, key)));
	}

}
