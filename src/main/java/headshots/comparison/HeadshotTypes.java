package headshots.comparison;

import headshots.content.GuideVersion;
import headshots.content.LiveKind;

import org.springframework.stereotype.Service;

/**
 * The headshot types and their looks: the columns of the matrix.
 */
@Service
public class HeadshotTypes extends LiveKind<HeadshotTypeContent, HeadshotType> {

	public static final String KIND = "types";

	HeadshotTypes(HeadshotTypeRepository repository, GuideVersion version) {
		super(KIND, HeadshotTypeContent.class, repository, HeadshotType::new, version);
	}

}
