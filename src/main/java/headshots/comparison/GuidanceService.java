package headshots.comparison;

import headshots.content.ContentVersion;
import headshots.content.PublishedKind;
import headshots.site.ContentReference;

import org.springframework.stereotype.Service;

/**
 * The pieces of guidance: the cells of the matrix.
 */
@Service
public class GuidanceService extends PublishedKind<GuidanceContent, Guidance> {

	public static final String KIND = ContentReference.GUIDANCE;

	GuidanceService(GuidanceRepository repository, ContentVersion version) {
		super(KIND, GuidanceContent.class, repository, Guidance::new, version);
	}

	@Override
	public boolean isPart() {
		return true;
	}

}
