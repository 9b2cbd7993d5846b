/*
 * Makes elements and words. Text is only ever put in as text, because what a link holds may have been
 * written by anyone.
 */

/** Returns an element with attributes, and texts or other elements in it; empty ones are left out. */
export function make(name, attributes, ...inner) {
	const element = document.createElement(name);
	for (const [key, value] of Object.entries(attributes ?? {})) {
		element.setAttribute(key, value);
	}
	element.append(...inner.flat().filter((each) => each));
	return element;
}

/** Returns a list of terms with what belongs to each; entries without anything are left out. */
export function terms(className, entries) {
	const filled = entries.filter(([, value]) => (Array.isArray(value) ? value.filter((each) => each).length : value));
	return filled.length ? make('dl', { class: className },
		filled.map(([term, value]) => make('div', {}, make('dt', {}, term), make('dd', {}, value)))) : '';
}

/** Sets the text of an element where it differs, so that nothing is read out twice. */
export function say(element, text) {
	if (element && element.textContent !== text) {
		element.textContent = text;
	}
}

/** Returns words as a phrase: "one, two and three". */
export function phrase(words) {
	return words.length > 1 ? `${words.slice(0, -1).join(', ')} and ${words.at(-1)}` : words.join('');
}

/** Returns a number with its noun. */
export function count(number, noun) {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** Replaces the entry of the history, which browsers refuse to do very often. */
export function replace(state, address = location.href) {
	try {
		history.replaceState(state, '', address);
	}
	catch {
		/* The next choice replaces it. */
	}
}
