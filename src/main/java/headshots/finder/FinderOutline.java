package headshots.finder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.content.ContentKey;
import headshots.content.OutlineNode;
import headshots.finder.FinderStepContent.FinderAnswer;

/**
 * The finder for staff: the first question with its answers, below each answer the
 * question or the result that it leads to, and at the end the items that no answer leads
 * to.
 */
final class FinderOutline {

	private static final String FIRST = "Readers start here";

	private static final String UNREACHED = "No answer leads here";

	private static final String NOWHERE = "leads nowhere yet";

	private static final String SEEN = " (as above)";

	private final FinderFlow flow;

	private final Set<String> seen = new HashSet<>();

	private FinderOutline(FinderFlow flow) {
		this.flow = flow;
	}

	static List<OutlineNode> of(FinderFlow flow) {
		FinderOutline outline = new FinderOutline(flow);
		List<OutlineNode> start = flow.first().map((item) -> outline.step(FIRST, item)).stream().toList();
		List<OutlineNode> steps = flow.unreached().stream().map((item) -> outline.step(UNREACHED, item)).toList();
		List<OutlineNode> results = flow.unreachedResults().stream().map((item) -> result(UNREACHED, item)).toList();
		return Stream.of(start, steps, results).flatMap(List::stream).toList();
	}

	private OutlineNode step(String label, ContentItem<FinderStepContent> item) {
		boolean first = this.seen.add(item.key());
		List<OutlineNode> below = first ? item.content().answers().stream().map(this::answer).toList() : List.of();
		return new OutlineNode(label, item.content().question() + (first ? "" : SEEN),
				new ContentKey(FinderSteps.KIND, item.key()), below);
	}

	private OutlineNode answer(FinderAnswer answer) {
		return this.flow.nextStep(answer)
			.map((item) -> step(answer.text(), item))
			.or(() -> this.flow.result(answer).map((item) -> result(answer.text(), item)))
			.orElseGet(() -> new OutlineNode(answer.text(), NOWHERE, null, List.of()));
	}

	private static OutlineNode result(String label, ContentItem<FinderResultContent> item) {
		return new OutlineNode(label, item.content().title(), new ContentKey(FinderResults.KIND, item.key()),
				List.of());
	}

}
