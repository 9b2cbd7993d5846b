package headshots.comparison;

import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.site.ContentReference;

import org.springframework.stereotype.Service;

/**
 * The aspects: the rows of the matrix.
 */
@Service
public class Aspects extends PublishedKind<AspectContent, Aspect> {

	public static final String KIND = ContentReference.ASPECTS;

	Aspects(AspectRepository repository, PublishedContentCache published) {
		super(KIND, AspectContent.class, repository, Aspect::new, published);
	}

	@Override
	public String path(AspectContent content) {
		return Row.href(content.slug());
	}

}
