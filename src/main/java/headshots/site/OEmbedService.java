package headshots.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import headshots.content.Redirects;
import headshots.web.BaseAddress;
import headshots.web.EmbeddablePage;
import headshots.web.Embedding;
import headshots.web.StaffAddresses;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Finds the page at a URL that was pasted on another site, and describes it for a frame
 * there.
 */
@Service
class OEmbedService {

	/** In CSS pixels, of a frame that may be wider. */
	private static final int WIDTH = 960;

	private final Site site;

	private final StudioContact contact;

	private final Redirects redirects;

	private final Embedding embedding;

	private final BaseAddress base;

	OEmbedService(Site site, StudioContact contact, Redirects redirects, Embedding embedding, BaseAddress base) {
		this.site = site;
		this.contact = contact;
		this.redirects = redirects;
		this.embedding = embedding;
		this.base = base;
	}

	/**
	 * Describes the page at a URL.
	 * @param url the URL, with any parameters
	 * @param maxWidth the most CSS pixels that the site has room for
	 * @param maxHeight the same for the height
	 * @return empty if other sites cannot show a page at that URL
	 */
	Optional<OEmbed> describe(String url, int maxWidth, int maxHeight) {
		return find(url).map((page) -> {
			int height = Math.min(page.height(), maxHeight);
			return new OEmbed(page.title(), Site.NAME + ", " + this.contact.name(), this.base.absolute("/"),
					this.embedding.quotation(page, height), Math.min(WIDTH, maxWidth), height);
		});
	}

	private Optional<EmbeddablePage> find(String url) {
		if (!this.embedding.isAllowed() || !url.startsWith(this.base.absolute("/"))) {
			return Optional.empty();
		}
		UriComponents address;
		try {
			address = UriComponentsBuilder.fromUriString(url).build();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
		// People paste what they see; a browser would be redirected from other spellings.
		String path = StringUtils.trimTrailingCharacter(String.valueOf(address.getPath()).toLowerCase(Locale.ROOT),
				'/');
		Map<String, String> parameters = new HashMap<>();
		address.getQueryParams()
			.toSingleValueMap()
			.forEach((name, value) -> parameters.put(name,
					(value != null) ? StaffAddresses.decoded(value.replace('+', ' ')) : ""));
		return this.site.embeddable(path, parameters)
			.or(() -> this.redirects.find(path)
				.flatMap((moved) -> this.site.embeddable(String.valueOf(moved.to()), parameters)));
	}

}
