/*
 * data-save on an editor's form: "Save draft" is sent by fetch, and the page stays where it is.
 * The answer is the page that the form would have led to. What is around the fields is taken
 * from it; the fields are the writer's, who may type on. Whatever else the answer is, such as a
 * conflict or the sign-in page, the form is submitted in the ordinary way to show it.
 *
 * Events on the form: "studio:saving"; then "studio:saved", whose detail.saved is the form as it
 * was saved, or "studio:unsaved".
 */
const PATIENCE = 30000;
const SLOW = 1000;

/* How long the outcome is shown at the edge of a small window, unless the writer types on before. */
const FRESH = 8000;

/* The largest body that browsers still send when the page is closed (keepalive). */
const LONGEST_FAREWELL = 60000;

const UNDER_WAY = 'Saving…';
const UNREACHABLE = 'Not saved: no answer from the guide. Your text is still here; press Save draft to try again';
const NOT_NOW = 'Not saved: the guide isn’t available right now. Your text is still here; press Save draft to try again';

for (const form of document.querySelectorAll('form[data-save]')) {
	saveInPlace(form);
}

function saveInPlace(form) {
	const status = form.querySelector('[data-autosave-status]');
	let saving = false;
	let ordinary = false;
	let next = null;
	let fresh;

	/* Sent, perhaps saved, and not answered: sent again before anything else, the same form is saved once. */
	let unanswered = null;

	form.addEventListener('input', fade);

	/* Before the listeners of the form, which then see whether it is submitted at all. */
	document.addEventListener('submit', (event) => {
		if (event.target !== form || ordinary) {
			return;
		}
		const saves = !event.submitter || isSave(event.submitter);
		if (saving && event.submitter?.formTarget !== '_blank') {
			event.preventDefault();
			next = saves ? next ?? event.submitter : event.submitter;
		}
		else if (saves) {
			event.preventDefault();
			save();
		}
	}, true);

	async function save() {
		saving = true;
		say('');
		tell('studio:saving');
		const slow = setTimeout(() => say(UNDER_WAY), SLOW);
		const again = unanswered !== null;
		const sent = unanswered ?? [...new FormData(form)];
		const page = await send(form, sent).catch(() => null);
		clearTimeout(slow);
		saving = false;
		unanswered = (!page || page.status === 429 || page.status >= 500) ? sent : null;
		if (page?.editor && page.status !== 409) {
			take(page, sent, again);
		}
		else if (unanswered) {
			next = null;
			say(page ? NOT_NOW : UNREACHABLE);
			tell('studio:unsaved');
		}
		else {
			tell('studio:unsaved');
			submit(next && !isSave(next) ? next : null);
		}
	}

	function take(page, sent, again) {
		const saved = page.status === 200;
		const words = saved ? page.document.querySelector('.notice--done')?.textContent ?? '' : refusal(page.document);
		const values = keepingPlace(form, () => {
			showAround(page.document, saved);
			showProblems(form, page.document);
			return showForm(form, page.editor, saved);
		});
		const then = next;
		next = null;
		if (!saved) {
			say(words);
			tell('studio:unsaved');
			return;
		}
		history.replaceState(history.state, '', form.getAttribute('action'));
		clearNote(form, sent, values);
		const asSaved = text(sent.map(([name, value]) => [name, values.get(name) ?? value]));
		const changed = text([...new FormData(form)]) !== asSaved;
		say(words);
		tell('studio:saved', { saved: asSaved });
		if (then && !isSave(then)) {
			submit(then);
		}
		else if (changed && (then || again)) {
			save();
		}
	}

	function submit(button) {
		ordinary = true;
		form.requestSubmit(button ?? form.querySelector('button[name=action][value=save]'));
		ordinary = false;
	}

	function say(words) {
		if (status) {
			status.textContent = words;
			status.dataset.fresh = '';
			clearTimeout(fresh);
			fresh = setTimeout(fade, FRESH);
		}
	}

	function fade() {
		status?.removeAttribute('data-fresh');
	}

	function tell(type, detail) {
		form.dispatchEvent(new CustomEvent(type, { bubbles: true, detail }));
	}
}

function isSave(button) {
	return button.name === 'action' && button.value === 'save';
}

/* The form as text, without empty fields. */
function text(entries) {
	return new URLSearchParams(entries.filter(([, value]) => value !== '')).toString();
}

async function send(form, entries) {
	const body = new URLSearchParams([...entries, ['action', 'save'], ['visit', form.dataset.visit ?? '']]).toString();
	const answer = await fetch(form.getAttribute('action'), {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Requested-With': 'fetch' },
		body,
		keepalive: body.length <= LONGEST_FAREWELL,
		signal: AbortSignal.timeout(PATIENCE),
	});
	const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
	return { status: answer.status, document: page, editor: page.querySelector('form.editor') };
}

/* Changes the page without moving what is in sight, nor the focus. */
function keepingPlace(form, change) {
	const focused = document.activeElement;
	const fields = [...form.querySelectorAll('.field')];
	const anchor = focused?.closest('.field') ? focused : fields.find((field) => field.getBoundingClientRect().bottom > 0);
	const before = anchor?.getBoundingClientRect().top;
	const result = change();
	if (focused && !focused.isConnected) {
		(document.getElementById(focused.id) ?? form.querySelector('button[name=action]')).focus({ preventScroll: true });
	}
	const still = anchor?.isConnected ? anchor : document.getElementById(anchor?.id);
	if (still) {
		window.scrollBy({ top: still.getBoundingClientRect().top - before, behavior: 'instant' });
	}
	return result;
}

/* The heading, the state with its links, and the messages, which the status line announces. */
function showAround(page, saved) {
	document.title = page.title;
	for (const part of ['main > .crumbs', 'main > h1', 'main > .standing']) {
		document.querySelector(part)?.replaceWith(page.querySelector(part));
	}
	messages(document).forEach((message) => message.remove());
	const shown = messages(page).filter((message) => !(saved && message.matches('.notice--done')));
	shown.forEach((message) => message.removeAttribute('role'));
	document.querySelector('[data-messages]').after(...shown);
}

/* All that is between the hint and the block with the form. */
function messages(page) {
	const parts = [...page.querySelector('main').children];
	const first = parts.findIndex((part) => part.matches('[data-messages]')) + 1;
	return parts.slice(first, parts.findIndex((part) => part.querySelector('form.editor')));
}

function showProblems(form, page) {
	form.querySelectorAll('.field__problem').forEach((problem) => {
		const control = document.getElementById(problem.id.replace(/-problem$/, ''));
		control?.removeAttribute('aria-invalid');
		describe(control, (ids) => ids.filter((id) => id !== problem.id));
		problem.remove();
	});
	for (const problem of page.querySelectorAll('form.editor .field__problem')) {
		const name = problem.id.replace(/-problem$/, '');
		const control = document.getElementById(name);
		const above = document.getElementById(`${name}-help`) ?? form.querySelector(`label[for="${CSS.escape(name)}"]`)
			?? control?.querySelector(':scope > legend');
		if (control && above) {
			above.after(problem);
			control.setAttribute('aria-invalid', 'true');
			describe(control, (ids) => [...ids, problem.id]);
		}
	}
}

function describe(control, change) {
	const ids = change((control?.getAttribute('aria-describedby') ?? '').split(' ').filter(Boolean));
	if (ids.length > 0) {
		control.setAttribute('aria-describedby', ids.join(' '));
	}
	else {
		control?.removeAttribute('aria-describedby');
	}
}

/*
 * Returns what the form holds in place of what was sent: its hidden fields, and an address that
 * the guide made up for an empty one.
 */
function showForm(form, answer, saved) {
	const values = new Map();
	for (const { name, value } of answer.attributes) {
		form.setAttribute(name, value);
	}
	for (const field of form.querySelectorAll(':scope > input[type=hidden]')) {
		const now = answer.querySelector(`:scope > input[type=hidden][name="${CSS.escape(field.name)}"]`);
		if (now) {
			field.value = now.value;
			values.set(field.name, now.value);
		}
	}
	if (!saved) {
		return values;
	}
	for (const settled of answer.querySelectorAll('.field--settled')) {
		const name = settled.querySelector('input')?.name;
		const field = name && form.querySelector(`.field:not(.field--settled) > [name="${CSS.escape(name)}"]`)?.closest('.field');
		field?.replaceWith(settled);
	}
	for (const field of answer.querySelectorAll('.field > :is(input, textarea):not([type=checkbox])')) {
		const mine = document.getElementById(field.id);
		if (mine && !mine.closest('.row') && mine.value === '' && field.value !== '') {
			mine.value = field.value;
			values.set(field.name, field.value);
		}
	}
	return values;
}

/* The note belongs to the revision that was saved; a save that changed nothing made none. */
function clearNote(form, sent, values) {
	const before = new Map(sent);
	const note = form.querySelector('#note');
	if (note?.value && note.value === before.get('note') && values.get('base') !== before.get('base')) {
		note.value = '';
		values.set('note', '');
	}
}

function refusal(page) {
	const problems = page.querySelector('main > .problems');
	if (!problems) {
		return page.querySelector('main > .notice')?.textContent ?? UNREACHABLE;
	}
	const list = [...problems.querySelectorAll('li')].map((problem) => problem.textContent.trim());
	return `Not saved. ${problems.querySelector('h2').textContent}: ${list.join('; ')}`;
}
