package headshots.packages;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The packages that the studio offers.
 */
@Service
public class SessionPackages extends PublishedKind<SessionPackageContent, SessionPackage> {

	public static final String KIND = "packages";

	SessionPackages(SessionPackageRepository repository, PublishedContentCache published) {
		super(KIND, SessionPackageContent.class, repository, SessionPackage::new, published);
	}

}
