/*
 * Makes the elements of the tool from the templates of the page, which hold its markup and
 * its words. data-fill names what is filled with text; a missing value hides its element.
 */
const words = new Map([...document.getElementById('check-words').content.children].map((entry) => [entry.dataset.word, entry.textContent]));

/** Returns a copy of the element in a template. */
export function part(name) {
	return document.getElementById(`check-${name}`).content.firstElementChild.cloneNode(true);
}

/** Returns a sentence with its {placeholders} filled in. */
export function say(word, values = {}) {
	return words.get(word).replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Sets the texts of an element, only where they differ, so that nothing is read out twice. */
export function fill(root, texts) {
	for (const [name, text] of Object.entries(texts)) {
		const place = find(root, `[data-fill="${name}"]`);
		/* A live region stays, because one that appears with its text is not read out. */
		place.hidden = !text && !place.hasAttribute('role');
		if (place.textContent !== (text ?? '')) {
			place.textContent = text ?? '';
		}
	}
	return root;
}

/** Returns the element itself or the first one in it that matches. */
export function find(root, selector) {
	return root.matches(selector) ? root : root.querySelector(selector);
}

/** Returns options for a select element or radio buttons' values with their labels. */
export function option(value, label) {
	const made = document.createElement('option');
	made.value = value;
	made.textContent = label;
	return made;
}

