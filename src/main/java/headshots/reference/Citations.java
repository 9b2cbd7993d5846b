package headshots.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * The sources under one text by what they are, each publisher once for each kind of
 * source, since the list of sources shows those together.
 *
 * @param groups the kinds that are cited, a platform's own pages first
 */
public record Citations(List<Group> groups) {

	private static final Comparator<Optional<SourceKind>> BY_KIND = Comparator
		.comparingInt((kind) -> kind.map(SourceKind::ordinal).orElse(SourceKind.values().length));

	static Citations of(Collection<Citation> cited) {
		Map<Optional<SourceKind>, Map<String, Citation>> kinds = cited.stream()
			.collect(Collectors.groupingBy((citation) -> Optional.ofNullable(citation.kind()),
					() -> new TreeMap<>(BY_KIND), Collectors.toMap(Citation::publisher, (citation) -> citation,
							Citation::leastChecked, LinkedHashMap::new)));
		return new Citations(kinds.entrySet()
			.stream()
			.map((kind) -> new Group(kind.getKey().orElse(null), List.copyOf(kind.getValue().values())))
			.toList());
	}

	/** Returns whether the studio has yet to check some of them. */
	public boolean isUnchecked() {
		return this.groups.stream().flatMap((group) -> group.citations().stream()).anyMatch(Citation::isUnchecked);
	}

	public boolean isEmpty() {
		return this.groups.isEmpty();
	}

	/** Returns the first source that is a page of the platform itself. */
	public Optional<Citation> ownPage() {
		return this.groups.stream()
			.filter((group) -> group.kind() == SourceKind.PLATFORM)
			.flatMap((group) -> group.citations().stream())
			.findFirst();
	}

	/**
	 * The sources of one kind.
	 *
	 * @param kind the kind, null if they do not say
	 * @param citations the sources in the order in which the text names them
	 */
	public record Group(@Nullable SourceKind kind, List<Citation> citations) {

		/** Returns what they are, empty if there is nothing to add. */
		public String words() {
			return (this.kind != null) ? this.kind.words(this.citations.size()) : "";
		}

	}

}
