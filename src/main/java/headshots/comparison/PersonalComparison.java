package headshots.comparison;

import java.util.List;

import headshots.web.Assets;

/**
 * The comparison of the pictures that one reader needs, for
 * {@code part/personal-comparison}: the most important four side by side as on the page
 * of a comparison, and the others at a glance.
 *
 * @param tables the tables, none if there is nothing to show
 */
public record PersonalComparison(List<PersonalTable> tables) {

	/** How many types and looks it can have. */
	public static final int MOST = 8;

	/** The style sheets of the pages that show one. */
	public static final List<String> ASSETS = List.of(Assets.COMPARISONS, Assets.WIDE_COMPARISONS, Assets.PERSONAL);

	public boolean isEmpty() {
		return this.tables.isEmpty();
	}

	/** Whether it cites a source that the studio has yet to check. */
	public boolean isUnchecked() {
		return this.tables.stream().anyMatch(PersonalTable::isUnchecked);
	}

	/** How many rows of the first table some condition of the reader changes. */
	public long changedRows() {
		return this.tables.stream()
			.limit(1)
			.flatMap((table) -> table.rows().stream())
			.filter(PersonalRow::isChanged)
			.count();
	}
}
