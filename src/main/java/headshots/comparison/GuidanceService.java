package headshots.comparison;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.site.ContentReference;

import org.springframework.stereotype.Service;

/**
 * The pieces of guidance: the cells of the matrix.
 */
@Service
public class GuidanceService extends PublishedKind<GuidanceContent, Guidance> {

	public static final String KIND = ContentReference.GUIDANCE;

	GuidanceService(GuidanceRepository repository, PublishedContentCache published) {
		super(KIND, GuidanceContent.class, repository, Guidance::new, published);
	}

	@Override
	public boolean isPart() {
		return true;
	}

}
