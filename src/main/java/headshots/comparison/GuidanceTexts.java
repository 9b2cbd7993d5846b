package headshots.comparison;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

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

	@Override
	public boolean isPart() {
		return true;
	}

}
