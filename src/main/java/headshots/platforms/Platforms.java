package headshots.platforms;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

import org.springframework.stereotype.Service;

/**
 * The register of casting platforms.
 */
@Service
public class Platforms extends LiveKind<PlatformContent, Platform> {

	public static final String KIND = "platforms";

	Platforms(PlatformRepository repository, GuideVersion version) {
		super(KIND, PlatformContent.class, repository, Platform::new, version);
	}

}
