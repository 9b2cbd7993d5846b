package headshots.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import headshots.content.ContentItem;
import headshots.finder.FinderStepContent.FinderAnswer;

/**
 * Small made-up flows. The keys of results begin with a capital letter, so that a line
 * says it all.
 */
final class SampleFlow {

	private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

	private final List<ContentItem<FinderStepContent>> steps = new ArrayList<>();

	private final List<ContentItem<FinderResultContent>> results = new ArrayList<>();

	/** Returns a flow whose first question is the first one that is added. */
	static SampleFlow of(String... results) {
		SampleFlow flow = new SampleFlow();
		Stream.of(results)
			.forEach((key) -> flow.results.add(new ContentItem<>(key, DAY,
					new FinderResultContent(key.toLowerCase(), "You need " + key, "actor", "Because.", List.of()))));
		return flow;
	}

	/** Adds a question with an answer to each of the targets. */
	SampleFlow step(String key, String... targets) {
		return step(key, this.steps.isEmpty(), targets);
	}

	SampleFlow step(String key, boolean first, String... targets) {
		List<FinderAnswer> answers = Stream.of(targets)
			.map((target) -> Character.isUpperCase(target.charAt(0))
					? new FinderAnswer("To " + target, null, null, target)
					: new FinderAnswer("To " + target, null, target, null))
			.toList();
		this.steps.add(
				new ContentItem<>(key, DAY, new FinderStepContent(key, key.toUpperCase() + "?", null, answers, first)));
		return this;
	}

	FinderFlow flow() {
		return new FinderFlow(this.steps, this.results);
	}

}
