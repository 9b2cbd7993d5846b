package headshots.platforms;

import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The register of casting platforms.
 */
@Service
public class Platforms extends PublishedKind<PlatformContent, Platform> {

	public static final String KIND = "platforms";

	Platforms(PlatformRepository repository, PublishedContentCache published) {
		super(KIND, PlatformContent.class, repository, Platform::new, published);
	}

	/** The published platforms, without what is known of them as entries. */
	Stream<PlatformContent> contents() {
		return entries().stream().map(ContentItem::content);
	}

	@Override
	public String path(PlatformContent content) {
		return PlatformSection.href(content);
	}

}
