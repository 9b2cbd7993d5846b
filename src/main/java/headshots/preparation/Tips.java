package headshots.preparation;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

import org.springframework.stereotype.Service;

/**
 * The tips, on a countdown to the shoot.
 */
@Service
public class Tips extends LiveKind<TipContent, Tip> {

	public static final String KIND = "tips";

	Tips(TipRepository repository, GuideVersion version) {
		super(KIND, TipContent.class, repository, Tip::new, version);
	}

}
