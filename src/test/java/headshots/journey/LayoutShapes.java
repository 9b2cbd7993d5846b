package headshots.journey;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.Page;

/**
 * Remembers the shapes of elements that were looked at, so that another width is checked
 * only on pages that have something new to lay out, and contrast only on pages that have
 * something in new colors. The shape of an element is its tag, classes and type, with
 * those of the elements around it: what the style sheets select by. Its colors are the
 * computed ones, with all else of its style that contrast depends on.
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

	/**
	 * A hash of the shape and the colors of each element, pseudo-elements included: whole
	 * paths with styles would be megabytes.
	 */
	private static final String COLORS = """
			() => {
				const hashed = text => {
					let one = 7;
					let other = 11;
					for (let i = 0; i < text.length; i++) {
						one = Math.imul(one, 31) + text.charCodeAt(i) | 0;
						other = Math.imul(other, 37) + text.charCodeAt(i) | 0;
					}
					return `${one} ${other}`;
				};
				const painted = (element, part) => {
					const style = getComputedStyle(element, part);
					return part && style.content === 'none' ? '' : [style.color, style.backgroundColor, style.backgroundImage,
						style.opacity, style.filter, style.fontSize, style.fontWeight, style.position, style.visibility].join(' ');
				};
				const hashes = new Map();
				const hash = element => {
					if (!element) {
						return '';
					}
					if (!hashes.has(element)) {
						hashes.set(element, hashed([hash(element.parentElement), element.localName,
							...[...element.classList].sort(), ...[null, '::before', '::after'].map(part => painted(element, part))]
							.join('.')));
					}
					return hashes.get(element);
				};
				return [...new Set([...document.body.querySelectorAll('*')].map(hash))];
			}""";

	private final Set<String> seen = new HashSet<>();

	private final Set<String> painted = new HashSet<>();

	/** Whether a page has a shape that the pages before it had not. */
	boolean areNewOn(Page page) {
		return addAll(this.seen, page, SHAPES);
	}

	/** Whether a page has colors on a shape that the pages before it had not. */
	boolean areInNewColorsOn(Page page) {
		return addAll(this.painted, page, COLORS);
	}

	private static boolean addAll(Set<String> known, Page page, String script) {
		List<?> shapes = (List<?>) page.evaluate(script);
		return known.addAll(shapes.stream().map(String.class::cast).toList());
	}

}
