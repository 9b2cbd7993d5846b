package headshots.comparison;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;

/**
 * The pieces of guidance: the cells of the matrix.
 */
@Service
public class GuidanceService extends PublishedKind<GuidanceContent, Guidance> {

	public static final String KIND = "guidance";

	GuidanceService(GuidanceRepository repository, PublishedContentCache published) {
		super(KIND, GuidanceContent.class, repository, Guidance::new, published);
	}

	/** Version 2 names a drawing, which older guidance has not. */
	@Override
	public int contentVersion() {
		return 2;
	}

	@Override
	public ObjectNode upgrade(ObjectNode content, int from) {
		return content;
	}

	@Override
	public boolean isPart() {
		return true;
	}

}
