package headshots.studio.workflow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import headshots.comparison.ConditionalAdviceService;
import headshots.comparison.GuidanceService;
import headshots.comparison.PairVerdicts;
import headshots.content.ContentKey;
import headshots.text.Numbers;

/**
 * Counts the parts that go with a withdrawn item.
 */
final class WithdrawnParts {

	private static final List<PartName> NAMES = List.of(
			new PartName(GuidanceService.KIND, "piece of guidance", "pieces of guidance"),
			new PartName(ConditionalAdviceService.KIND, "piece of advice for some readers",
					"pieces of advice for some readers"),
			new PartName(PairVerdicts.KIND, "verdict on a pair", "verdicts on pairs"));

	/** Pages of the finder to which nothing else leads. */
	private static final List<PartName> UNREACHABLE = List.of(
			new PartName("steps", "finder question", "finder questions"),
			new PartName("results", "finder result", "finder results"));

	private WithdrawnParts() {
	}

	/** Returns the counts within a sentence, empty without parts. */
	static String inWords(Collection<ContentKey> parts) {
		return inWords(parts, NAMES);
	}

	/** Returns the counts of what readers could no longer reach, empty without it. */
	static String unreachable(Collection<ContentKey> parts) {
		return inWords(parts, UNREACHABLE);
	}

	private static String inWords(Collection<ContentKey> parts, List<PartName> names) {
		Map<String, Long> counts = parts.stream()
			.collect(Collectors.groupingBy(ContentKey::kind, Collectors.counting()));
		List<String> words = new ArrayList<>();
		for (PartName name : names) {
			long count = counts.getOrDefault(name.kind(), 0L);
			if (count > 0) {
				words.add(count + " " + ((count == 1) ? name.one() : name.several()));
			}
		}
		return Numbers.list(words);
	}

	private record PartName(String kind, String one, String several) {
	}

}
