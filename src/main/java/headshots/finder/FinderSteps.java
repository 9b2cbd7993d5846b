package headshots.finder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import headshots.content.ContentSnapshot;
import headshots.content.OutlineNode;
import headshots.content.PublishedContentCache;
import headshots.content.PublishedKind;
import headshots.content.Violation;

import org.springframework.stereotype.Service;

/**
 * The questions of the finder.
 */
@Service
public class FinderSteps extends PublishedKind<FinderStepContent, FinderStep> {

	public static final String KIND = "steps";

	private final FinderResults results;

	FinderSteps(FinderStepRepository repository, PublishedContentCache published, FinderResults results) {
		super(KIND, FinderStepContent.class, repository, FinderStep::new, published);
		this.results = results;
	}

	@Override
	public String path(FinderStepContent content) {
		return FinderSection.href(content);
	}

	@Override
	public Map<String, Violation> checkTogether(ContentSnapshot all) {
		return flow(all).stepViolations();
	}

	@Override
	public Set<String> cutOff(ContentSnapshot all) {
		return flow(all).unreachableSteps();
	}

	@Override
	public List<OutlineNode> outline(Supplier<ContentSnapshot> all) {
		return FinderOutline.of(flow(all.get()));
	}

	/** Returns the published questions and results. */
	FinderFlow flow() {
		return new FinderFlow(entries(), this.results.entries());
	}

	private FinderFlow flow(ContentSnapshot all) {
		return new FinderFlow(all.entries(this), all.entries(this.results));
	}

}
