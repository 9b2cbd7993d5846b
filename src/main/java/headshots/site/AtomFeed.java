package headshots.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import headshots.content.ContentVersion;
import headshots.web.BaseAddress;

import org.springframework.stereotype.Component;

/**
 * Writes the changes of the guide as an Atom feed (RFC 4287).
 */
@Component
class AtomFeed {

	private static final int LONGEST = 50;

	private final BaseAddress base;

	private final StudioContact contact;

	private final ChangeMoments moments;

	private final ContentVersion version;

	AtomFeed(BaseAddress base, StudioContact contact, ChangeMoments moments, ContentVersion version) {
		this.base = base;
		this.contact = contact;
		this.moments = moments;
		this.version = version;
	}

	/**
	 * Returns the feed as XML.
	 * @param changed all entries, the newest change first; the feed has the first 50
	 */
	String of(List<Page> changed) {
		List<Page> entries = changed.stream().limit(LONGEST).toList();
		XmlText feed = new XmlText().open("feed", "xmlns", "http://www.w3.org/2005/Atom")
			.text("title", Site.NAME)
			.text("id", this.base.absolute("/"))
			// Some readers take the first link for the site, whatever its relation.
			.empty("link", "rel", "alternate", "href", this.base.absolute("/changes"))
			.empty("link", "rel", "self", "href", this.base.absolute(AboutController.FEED))
			.text("updated", this.moments.latest(this.version.changedAt(), entries))
			.open("author")
			.text("name", this.contact.name())
			.close();
		for (Page entry : entries) {
			feed.open("entry")
				.text("title", entry.title())
				.text("id", id(entry))
				.empty("link", "href", this.base.absolute(entry.href()))
				.text("published", this.moments.published(entry))
				.text("updated", this.moments.changed(entry))
				.text("summary", entry.summary())
				.close();
		}
		return feed.toString();
	}

	/** Returns a key that does not change with the slug. */
	private static String id(Page entry) {
		String name = "headshot-guide/" + entry.kind() + "/" + entry.key();
		return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
	}

}
