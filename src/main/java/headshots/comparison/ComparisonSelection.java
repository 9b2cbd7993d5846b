package headshots.comparison;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

import headshots.content.Redirects;
import headshots.web.InvalidUrlException;
import headshots.web.Link;
import headshots.web.PageNotFoundException;

/**
 * The columns that an address or a form names.
 */
final class ComparisonSelection {

	private static final String TOO_MANY = "You can compare two to four types or looks at a time. "
			+ "Choose up to four of them.";

	private ComparisonSelection() {
	}

	/**
	 * The columns of a comparison, each once, a single one with its usual partner.
	 * @param matrix where the columns are
	 * @param slugs the slugs in the request
	 * @return two to four columns in the order in which they were named
	 * @throws InvalidUrlException if more are named than fit
	 * @throws PageNotFoundException if one does not exist; it knows what was probably
	 * meant
	 */
	static List<Column> of(Matrix matrix, List<String> slugs) {
		List<String> distinct = slugs.stream().distinct().toList();
		if (distinct.size() > Comparison.MOST) {
			List<Column> first = distinct.stream()
				.flatMap((slug) -> matrix.column(slug).stream())
				.limit(Comparison.MOST)
				.toList();
			throw new InvalidUrlException(TOO_MANY,
					(first.size() < Comparison.FEWEST) ? List.of() : List.of(Comparison.of(matrix, first).link()));
		}
		List<Optional<Column>> found = distinct.stream().map(matrix::column).toList();
		if (found.stream().anyMatch(Optional::isEmpty)) {
			throw new PageNotFoundException(near(matrix, distinct));
		}
		return complete(matrix, found.stream().flatMap(Optional::stream).toList());
	}

	/**
	 * Returns the columns of a comparison that needs no completion.
	 * @param slugs the slugs in its path
	 * @return two to four columns in that order; empty if one is unknown or named twice,
	 * or if there are fewer or more
	 */
	static Optional<List<Column>> named(Matrix matrix, List<String> slugs) {
		List<Column> columns = slugs.stream().distinct().flatMap((slug) -> matrix.column(slug).stream()).toList();
		boolean comparable = columns.size() == slugs.size() && columns.size() >= Comparison.FEWEST
				&& columns.size() <= Comparison.MOST;
		return comparable ? Optional.of(columns) : Optional.empty();
	}

	/**
	 * Returns the slugs that columns have today.
	 * @param slugs slugs of columns, of today or from before; others stay as they are
	 */
	static List<String> today(Matrix matrix, Redirects redirects, List<String> slugs) {
		return slugs.stream().map((slug) -> today(matrix, redirects, slug)).toList();
	}

	private static String today(Matrix matrix, Redirects redirects, String slug) {
		return matrix.column(slug)
			.or(() -> redirects.find(Column.href(slug)).flatMap((moved) -> matrix.columnAt(String.valueOf(moved.to()))))
			.map(Column::slug)
			.orElse(slug);
	}

	private static List<Column> complete(Matrix matrix, List<Column> columns) {
		if (columns.size() >= Comparison.FEWEST) {
			return columns;
		}
		Column only = columns.get(0);
		return List.of(only, matrix.usualPartner(only).orElseThrow(PageNotFoundException::new));
	}

	/** A comparison of the columns that exist or are a few letters away. */
	private static List<Link> near(Matrix matrix, List<String> slugs) {
		LinkedHashSet<Column> near = new LinkedHashSet<>();
		slugs.forEach((slug) -> matrix.column(slug).or(() -> matrix.nearest(slug)).ifPresent(near::add));
		if (near.isEmpty()) {
			return List.of();
		}
		Comparison meant = Comparison.of(matrix, complete(matrix, List.copyOf(near)));
		return List.of(meant.link());
	}

}
