package headshots.reference;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The glossary.
 */
@Service
public class Terms extends PublishedKind<TermContent, Term> {

	public static final String KIND = "terms";

	Terms(TermRepository repository, PublishedContentCache published) {
		super(KIND, TermContent.class, repository, Term::new, published);
	}

}
