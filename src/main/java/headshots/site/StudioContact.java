package headshots.site;

import java.util.Optional;

import headshots.content.ContentItem;
import headshots.web.Link;

import org.springframework.stereotype.Service;

/**
 * Tells who runs the guide and how readers reach them: what the studio has published, and
 * until then what the configuration says.
 */
@Service
public class StudioContact {

	private static final Link ASK = new Link("Ask the studio", AboutController.PATH + "#contact");

	private final StudioProfiles profiles;

	private final SiteProperties properties;

	StudioContact(StudioProfiles profiles, SiteProperties properties) {
		this.profiles = profiles;
		this.properties = properties;
	}

	/**
	 * Returns the studio's details, empty until they are published. There are two only
	 * while a draft of others is previewed, which comes last.
	 */
	public Optional<StudioProfileContent> profile() {
		return this.profiles.entries().stream().map(ContentItem::content).reduce((live, draft) -> draft);
	}

	/** Returns the name of the studio. */
	public String name() {
		return profile().map(StudioProfileContent::name).orElse(this.properties.studio());
	}

	/**
	 * Returns the address for mail, such as "mailto:hello@example.com", if there is one.
	 */
	public Optional<String> mail() {
		Optional<String> published = profile().map(StudioProfileContent::mail);
		return (published.isPresent() || this.properties.contact().isEmpty()) ? published
				: Optional.of("mailto:" + this.properties.contact());
	}

	/** Returns whether readers find a way to reach the studio. */
	public boolean isKnown() {
		return profile().isPresent() || mail().isPresent();
	}

	/** Returns the link to the ways of reaching the studio. */
	public Link link() {
		return ASK;
	}

}
