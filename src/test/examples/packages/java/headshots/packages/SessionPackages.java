package headshots.packages;

import headshots.content.ContentVersion;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The packages that the studio offers.
 */
@Service
public class SessionPackages extends PublishedKind<SessionPackageContent, SessionPackage> {

	public static final String KIND = "packages";

	SessionPackages(SessionPackageRepository repository, ContentVersion version) {
		super(KIND, SessionPackageContent.class, repository, SessionPackage::new, version);
	}

}
