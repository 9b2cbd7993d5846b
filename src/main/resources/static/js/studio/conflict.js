/*
 * data-difference on a field of a conflict: "Use theirs" and "Use mine" exchange its text at once.
 * The answer is the page that the button would have led to, with the other text in the field.
 */
for (const difference of document.querySelectorAll('[data-difference]')) {
	const form = difference.closest('form');
	difference.querySelector('button[name^=use-]')?.addEventListener('click', (event) => {
		event.preventDefault();
		exchange(form, difference, event.currentTarget);
	});
}

async function exchange(form, difference, button) {
	if (button.ariaBusy === 'true') {
		return;
	}
	button.ariaBusy = 'true';
	const page = await ask(form, button).catch(() => null);
	button.ariaBusy = null;
	const answer = page?.querySelector(`[data-difference="${CSS.escape(difference.dataset.difference)}"]`);
	if (!answer) {
		/* Submitted as the other button would: this one's listener would only ask again. */
		const plain = Object.assign(document.createElement('button'), { name: button.name, value: button.value, hidden: true });
		form.append(plain);
		form.requestSubmit(plain);
		plain.remove();
		return;
	}
	fill(difference, answer);
	form.elements.mine.value = page.querySelector('form.editor input[name=mine]').value;
	for (const part of ['[data-difference-state]', '[data-difference-theirs]']) {
		const shown = difference.querySelector(part);
		shown?.replaceChildren(...answer.querySelector(part).childNodes);
	}
	const other = answer.querySelector('button[name^=use-]');
	button.name = other.name;
	button.replaceChildren(...other.childNodes);
}

async function ask(form, button) {
	const answer = await fetch(form.getAttribute('action'), {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Requested-With': 'fetch' },
		body: new URLSearchParams([...new FormData(form), [button.name, button.value], ['visit', form.dataset.visit ?? '']]),
	});
	return new DOMParser().parseFromString(await answer.text(), 'text/html');
}

/* Puts the values of other controls into those of the same names; rows that are lacking are added. */
function fill(difference, answer) {
	const rows = difference.querySelectorAll('.row');
	const missing = [...answer.querySelectorAll('.row')].slice(rows.length);
	if (rows.length > 0) {
		[...rows].at(-1).after(...missing);
	}
	const theirs = [...answer.querySelectorAll('[name]')];
	for (const control of difference.querySelectorAll('.field :is(input, textarea, select)[name]')) {
		const other = theirs.find((each) => each.name === control.name && (control.type !== 'checkbox' || each.value === control.value));
		if (control.type === 'checkbox') {
			control.checked = other?.checked ?? false;
		}
		else {
			control.value = other?.value ?? '';
		}
		['input', 'change'].forEach((type) => control.dispatchEvent(new Event(type, { bubbles: true })));
	}
}
