package headshots.planning;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The rules that say which pictures a reader needs, the most important first.
 */
@Service
public class PictureRules extends PublishedKind<PictureRuleContent, PictureRule> {

	public static final String KIND = "rules";

	PictureRules(PictureRuleRepository repository, PublishedContentCache published) {
		super(KIND, PictureRuleContent.class, repository, PictureRule::new, published);
	}

}
