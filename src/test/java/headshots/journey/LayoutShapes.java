package headshots.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;

/**
 * Remembers the shapes of elements that were looked at, so that another width is checked
 * only on pages that have something new to lay out. The shape of an element is its tag,
 * classes and type, with those of the elements around it: what the style sheets select
 * by.
 */
final class LayoutShapes {

	private static final String SHAPES = """
			() => {
				const own = element => [element.localName, element.getAttribute('type') ?? '',
					...[...element.classList].sort()].join('.');
				const paths = new Map();
				const path = element => {
					if (!element || element === document.body) {
						return '';
					}
					const known = paths.get(element) ?? path(element.parentElement) + '>' + own(element);
					paths.set(element, known);
					return known;
				};
				return [...new Set([...document.body.querySelectorAll('*')].map(path))];
			}""";

	private final Set<String> seen = new HashSet<>();

	/** Whether a page has a shape that the pages before it had not. */
	boolean areNewOn(Page page) {
		List<?> shapes = (List<?>) page.evaluate(SHAPES);
		return this.seen.addAll(shapes.stream().map(String.class::cast).toList());
	}

}
