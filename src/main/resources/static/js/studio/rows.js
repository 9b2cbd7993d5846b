/*
 * data-rows="step": offers one more empty row than the page came with. A row's fields are
 * named "steps.3.day"; the new row takes the last row's names with the next number.
 */
const NUMBER = /\.(\d+)(?=\.|$)/;

for (const rows of document.querySelectorAll('[data-rows]')) {
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'quiet';
	const name = rows.dataset.rows || 'row';
	button.textContent = `Add ${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
	button.addEventListener('click', () => add(rows));
	rows.append(button);
}

function add(rows) {
	const last = [...rows.querySelectorAll(':scope > .row')].at(-1);
	const row = last.cloneNode(true);
	for (const element of row.querySelectorAll('*')) {
		for (const name of ['id', 'name', 'for', 'aria-describedby', 'aria-labelledby', 'data-counter']) {
			if (element.hasAttribute(name)) {
				element.setAttribute(name, element.getAttribute(name).split(' ').map(next).join(' '));
			}
		}
	}
	row.querySelectorAll('.field__problem').forEach((problem) => problem.remove());
	row.querySelectorAll('[data-row-number]').forEach((number) => { number.textContent = Number(number.textContent) + 1; });
	const fields = row.querySelectorAll('input:not([type=hidden]), select, textarea');
	fields.forEach(empty);
	last.after(row);
	fields[0]?.focus();
}

function next(name) {
	return name.replace(NUMBER, (whole, number) => `.${Number(number) + 1}`);
}

function empty(field) {
	field.removeAttribute('aria-invalid');
	if (field.type === 'checkbox' || field.type === 'radio') {
		field.checked = false;
	}
	else if (field.tagName === 'SELECT') {
		field.selectedIndex = 0;
	}
	else {
		field.value = '';
	}
}
