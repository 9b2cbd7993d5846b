package headshots.reference;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The sources under one text, each publisher once for each kind of source, since the list
 * of sources shows those together.
 *
 * @param all platforms' own pages first, and each kind in the order in which the text
 * names them
 * @param ownPage the first page of a platform itself, null if none is cited
 */
public record Citations(List<Citation> all, @Nullable Citation ownPage) {

	public static final Citations NONE = new Citations(List.of(), null);

	private static final Comparator<Citation> BY_KIND = Comparator.comparing(Citation::kind,
			Comparator.nullsLast(Comparator.naturalOrder()));

	static Citations of(Collection<Citation> cited) {
		Map<List<Object>, Citation> merged = new LinkedHashMap<>();
		cited.forEach((citation) -> merged.merge(List.of(citation.publisher(), Optional.ofNullable(citation.kind())),
				citation, Citation::leastChecked));
		Citation ownPage = cited.stream()
			.filter((citation) -> citation.kind() == SourceKind.PLATFORM)
			.findFirst()
			.orElse(null);
		return new Citations(merged.values().stream().sorted(BY_KIND).toList(), ownPage);
	}

	/** Returns whether the studio has yet to check some of them. */
	public boolean isUnchecked() {
		return this.all.stream().anyMatch(Citation::isUnchecked);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

}
