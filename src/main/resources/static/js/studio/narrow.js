/*
 * data-narrow="ITEMS" on a long list: a field that leaves only those items in sight that have
 * all the words typed into it. What is chosen stays chosen, seen or not, and nothing is sent.
 */
const PAUSE = 500;

for (const list of document.querySelectorAll('[data-narrow]')) {
	narrow(list);
}

function narrow(list) {
	const items = [...list.querySelectorAll(list.dataset.narrow)].map((item) => ({ item, words: plain(words(item)) }));
	const field = Object.assign(document.createElement('input'), { type: 'search', autocomplete: 'off' });
	const label = document.createElement('label');
	label.append('Find in the list ', field);
	const count = Object.assign(document.createElement('span'), { className: 'soft small' });
	count.setAttribute('role', 'status');
	const row = Object.assign(document.createElement('div'), { className: 'list-filter' });
	row.append(label, count);
	if (list.tagName === 'DETAILS') {
		list.querySelector('summary').after(row);
	}
	else {
		(list.closest('.table-region') ?? list).before(row);
	}
	let pause;

	field.addEventListener('input', () => {
		const sought = plain(field.value).split(/\s+/);
		let left = 0;
		for (const { item, words } of items) {
			item.hidden = !sought.every((word) => words.includes(word));
			left += item.hidden ? 0 : 1;
		}
		clearTimeout(pause);
		pause = setTimeout(() => { count.textContent = field.value ? `${left} of ${items.length}` : ''; }, PAUSE);
	});
	/* Enter would send the form around it. */
	field.addEventListener('keydown', (event) => event.key === 'Enter' && event.preventDefault());
}

/* An item's words, with those of the heading above it. */
function words(item) {
	return `${item.textContent} ${item.closest('.shelves > li')?.querySelector('.label')?.textContent ?? ''}`;
}

function plain(text) {
	return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
