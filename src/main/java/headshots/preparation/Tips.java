package headshots.preparation;

import headshots.content.ContentVersion;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The tips, on a countdown to the shoot.
 */
@Service
public class Tips extends PublishedKind<TipContent, Tip> {

	public static final String KIND = "tips";

	Tips(TipRepository repository, ContentVersion version) {
		super(KIND, TipContent.class, repository, Tip::new, version);
	}

}
