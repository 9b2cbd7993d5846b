package headshots.comparison;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;

/**
 * The pieces of guidance: the cells of the matrix.
 */
@Service
public class GuidanceTexts extends LiveKind<GuidanceContent, Guidance> {

	public static final String KIND = "guidance";

	GuidanceTexts(GuidanceRepository repository, GuideVersion version) {
		super(KIND, GuidanceContent.class, repository, Guidance::new, version);
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
