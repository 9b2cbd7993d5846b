package headshots.reference;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

import org.springframework.stereotype.Service;

/**
 * The glossary.
 */
@Service
public class Terms extends LiveKind<TermContent, Term> {

	public static final String KIND = "terms";

	Terms(TermRepository repository, GuideVersion version) {
		super(KIND, TermContent.class, repository, Term::new, version);
	}

}
