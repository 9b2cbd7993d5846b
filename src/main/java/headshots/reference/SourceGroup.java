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
 * The sources of one kind as a page shows them.
 *
 * @param heading its heading
 * @param code the end of its address
 * @param publishers its sources by publisher
 */
record SourceGroup(String heading, String code, Map<String, List<SourceContent>> publishers) {

	private static final String OTHER = "Other sources";

	private static final String OTHER_CODE = "other";

	/** Returns the path of the page that lists a source. */
	static String href(SourceContent source) {
		return href(source.sourceKind());
	}

	/** Returns the path and the fragment under which a source is listed. */
	static String place(SourceContent source) {
		return href(source) + "#" + source.slug();
	}

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
		return Stream.of((kind != null) ? new SourceGroup(kind.heading(), kind.code(), publishers)
				: new SourceGroup(OTHER, OTHER_CODE, publishers));
	}

	private static String href(@Nullable SourceKind kind) {
		return ReferenceSection.SOURCES + "/" + ((kind != null) ? kind.code() : OTHER_CODE);
	}

	public String href() {
		return ReferenceSection.SOURCES + "/" + this.code;
	}

	/** Returns the ID of its heading in the list of all kinds. */
	public String anchor() {
		return this.code + "_";
	}

	/** Returns how many sources there are. */
	public int count() {
		return sources().size();
	}

	/** Whether the studio has yet to check one of them. */
	public boolean isUnchecked() {
		return sources().stream().anyMatch((source) -> !source.own() && source.checked() == null);
	}

	private List<SourceContent> sources() {
		return this.publishers.values().stream().flatMap(List::stream).toList();
	}

}
