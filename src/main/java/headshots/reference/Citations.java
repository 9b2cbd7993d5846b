package headshots.reference;

import java.util.List;
import java.util.Objects;

/**
 * The sources under one text.
 *
 * @param all in the order in which the text names them
 */
public record Citations(List<Citation> all) {

	/** Whether one remark can say of all of them that nobody checked them yet. */
	public boolean isUnchecked() {
		return this.all.stream().map(Citation::checked).noneMatch(Objects::nonNull);
	}

	public boolean isEmpty() {
		return this.all.isEmpty();
	}

}
