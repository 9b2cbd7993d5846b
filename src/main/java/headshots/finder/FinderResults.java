package headshots.finder;

import java.util.Map;
import java.util.Set;

import headshots.content.ContentSnapshot;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.content.Violation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/**
 * The results of the finder.
 */
@Service
public class FinderResults extends PublishedKind<FinderResultContent, FinderResult> {

	public static final String KIND = "results";

	private final ObjectProvider<FinderSteps> steps;

	FinderResults(FinderResultRepository repository, PublishedContentCache published,
			ObjectProvider<FinderSteps> steps) {
		super(KIND, FinderResultContent.class, repository, FinderResult::new, published);
		this.steps = steps;
	}

	@Override
	public String path(FinderResultContent content) {
		return FinderSection.href(content);
	}

	@Override
	public Map<String, Violation> checkTogether(ContentSnapshot all) {
		return flow(all).resultViolations();
	}

	@Override
	public Set<String> cutOff(ContentSnapshot all) {
		return flow(all).unreachableResults();
	}

	private FinderFlow flow(ContentSnapshot all) {
		return new FinderFlow(all.entries(this.steps.getObject()), all.entries(this));
	}

}
