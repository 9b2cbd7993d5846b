package headshots.reference;

import headshots.content.ContentVersion;
import headshots.content.PublishedKind;

import org.springframework.stereotype.Service;

/**
 * The glossary.
 */
@Service
public class Terms extends PublishedKind<TermContent, Term> {

	public static final String KIND = "terms";

	Terms(TermRepository repository, ContentVersion version) {
		super(KIND, TermContent.class, repository, Term::new, version);
	}

}
