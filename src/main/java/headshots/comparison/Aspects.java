package headshots.comparison;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

import org.springframework.stereotype.Service;

/**
 * The aspects: the rows of the matrix.
 */
@Service
public class Aspects extends LiveKind<AspectContent, Aspect> {

	public static final String KIND = "aspects";

	Aspects(AspectRepository repository, GuideVersion version) {
		super(KIND, AspectContent.class, repository, Aspect::new, version);
	}

	@Override
	public String path(AspectContent content) {
		return Row.href(content.slug());
	}

}
