package headshots.reference;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The sources under one text, each publisher once, since the list of sources shows a
 * publisher's pages together.
 *
 * @param all in the order in which the text names them
 */
public record Citations(List<Citation> all) {

	static Citations of(Collection<Citation> cited) {
		Map<String, Citation> byPublisher = new LinkedHashMap<>();
		cited.forEach((citation) -> byPublisher.merge(citation.publisher(), citation, Citation::leastChecked));
		return new Citations(List.copyOf(byPublisher.values()));
	}

	/** Returns whether one remark can say that all other sources are unchecked. */
	public boolean isUnchecked() {
		return this.all.stream().map(Citation::checked).noneMatch(Objects::nonNull);
	}

	/** Whether there is nothing but the studio's own word. */
	public boolean isOwn() {
		return this.all.stream().allMatch(Citation::own);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

}
