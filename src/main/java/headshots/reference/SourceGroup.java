package headshots.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import headshots.text.NameOrder;
import org.jspecify.annotations.Nullable;

/**
 * The sources of one kind as the list of sources shows them.
 *
 * @param heading its heading
 * @param anchor the ID of the heading
 * @param publishers its sources by publisher
 */
record SourceGroup(String heading, String anchor, Map<String, List<SourceContent>> publishers) {

	private static final String OTHER = "Other sources";

	/** Groups sources by kind; those of no kind come last. */
	static List<SourceGroup> of(List<SourceContent> sources) {
		List<@Nullable SourceKind> kinds = new ArrayList<>(List.of(SourceKind.values()));
		kinds.add(null);
		return kinds.stream()
			.flatMap((kind) -> of(kind, sources.stream().filter((source) -> source.sourceKind() == kind).toList()))
			.toList();
	}

	private static Stream<SourceGroup> of(@Nullable SourceKind kind, List<SourceContent> sources) {
		if (sources.isEmpty()) {
			return Stream.empty();
		}
		Map<String, List<SourceContent>> publishers = sources.stream()
			.collect(Collectors.groupingBy(SourceContent::publisher, () -> new TreeMap<>(NameOrder.NAMES),
					Collectors.toList()));
		return Stream.of((kind != null) ? new SourceGroup(kind.heading(), "kind_" + kind.code(), publishers)
				: new SourceGroup(OTHER, "kind_other", publishers));
	}

}
