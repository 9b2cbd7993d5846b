package headshots.preparation;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The tips, on a countdown to the shoot.
 */
@Service
public class Tips extends PublishedKind<TipContent, Tip> {

	public static final String KIND = "tips";

	Tips(TipRepository repository, PublishedContentCache published) {
		super(KIND, TipContent.class, repository, Tip::new, published);
	}

}
