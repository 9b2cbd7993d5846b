package headshots.platforms;

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

	@Override
	public String path(PlatformContent content) {
		return PlatformSection.href(content);
	}

}
