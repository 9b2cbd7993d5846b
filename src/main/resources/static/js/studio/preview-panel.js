/*
 * data-preview-panel: shows the readers' page with what is in the fields of the editor, as one types. The address
 * to which the fields are sent is the form's data-preview. One request is under way at a time, nothing is stored, and
 * the frame runs no script: the page is put into it, which makes no entry in the browser's history either.
 */
const PAUSE = 400;
const LONGEST_WAIT = 2000;
const FIRST_RETRY = 5000;
const LONGEST_RETRY = 60000;
const LONGEST_ANSWER = 20000;
const LOADING = 2000;
const CHOICE = 'studio-preview';
const WIDTH = 'studio-preview-width';
const ROOMY = '(width >= 68.75rem)';

/* Changes of these change nothing on the page. */
const UNSEEN = ['_csrf', 'form', 'copy', 'continues', 'sequence', 'note', 'action'];

const SIGNED_OUT = 'Not updated: you’re signed out. Your text is still in the fields.';
const TOO_OLD = 'Not updated: this page was open too long. Save the draft to go on.';
const TOO_MUCH = 'Not updated: the text is too long.';
const NOT_NOW = 'Not updated: the guide isn’t available right now; trying again.';
const UNREACHABLE = 'Not updated: no connection; trying again.';
const NO_PAGE = 'There’s no page to show yet. Guidance needs its type and aspect, a look its type, and a photograph a page that shows it.';

for (const panel of document.querySelectorAll('[data-preview-panel]')) {
	start(panel);
}

function start(panel) {
	const [toggle, widths, page, status, missing, stage] = ['[data-toggle]', '[data-widths]', '.preview-panel__page',
		'[data-status]', '[data-missing]', '[data-window]'].map((each) => panel.querySelector(each));
	const frame = panel.querySelector('iframe');
	let shown = '';
	let shownPath = null;
	let changedAt = 0;
	let timer;
	let busy = false;
	let failures = 0;
	let ready = null;

	const isOpen = () => !page.hidden;
	const form = () => document.querySelector('form.editor[data-preview]');

	function open(wanted) {
		page.hidden = !wanted;
		widths.hidden = !wanted;
		panel.toggleAttribute('data-open', wanted);
		toggle.textContent = wanted ? 'Hide' : 'Show';
		toggle.setAttribute('aria-expanded', wanted);
		if (wanted) {
			update();
		}
	}

	function changed(event) {
		if (event.target.form === form() && isOpen()) {
			changedAt ||= Date.now();
			updateIn(Math.min(PAUSE, Math.max(0, changedAt + LONGEST_WAIT - Date.now())));
		}
	}

	function updateIn(time) {
		clearTimeout(timer);
		timer = setTimeout(update, time);
	}

	async function update() {
		clearTimeout(timer);
		const text = isOpen() && form() ? seen(form()) : shown;
		if (busy || text === shown) {
			return;
		}
		busy = true;
		changedAt = 0;
		const answer = await send(form());
		const html = answer?.ok ? await answer.text().catch(() => null) : null;
		if (html !== null) {
			await show(html);
			shown = text;
			failures = 0;
		}
		busy = false;
		html === null ? fail(answer) : updateIn(0);
	}

	function fail(answer) {
		const again = !answer || answer.status === 429 || answer.status >= 500;
		failures++;
		if (again) {
			say(answer ? NOT_NOW : UNREACHABLE);
			updateIn(Math.min(FIRST_RETRY * 2 ** (failures - 1), LONGEST_RETRY));
		}
		else {
			say(answer.status === 413 ? TOO_MUCH : answer.status === 403 ? TOO_OLD : SIGNED_OUT);
		}
	}

	async function show(html) {
		const next = new DOMParser().parseFromString(html, 'text/html');
		const notes = next.querySelector('[data-preview-notes]');
		if (!notes) {
			say(NOT_NOW);
			return;
		}
		list(missing, [...notes.querySelectorAll('li')]);
		const { path, place } = notes.dataset;
		if (!path) {
			say(NO_PAGE);
			return;
		}
		say('');
		notes.remove();
		lead(next, path);
		stage.hidden = false;
		fit();
		ready ??= blank(frame);
		await ready;
		const document = frame.contentDocument;
		const top = frame.contentWindow.scrollY;
		const moved = path !== shownPath;
		await put(document, next);
		shownPath = path;
		if (moved) {
			goTo(frame, place);
		}
		else {
			frame.contentWindow.scrollTo({ top, behavior: 'instant' });
		}
	}

	function fit() {
		const width = Number(widths.querySelector('[aria-pressed=true]').dataset.width);
		const scale = Math.min(1, stage.clientWidth / width);
		frame.style.width = `${width}px`;
		frame.style.height = `${stage.clientHeight / scale}px`;
		frame.style.transform = `scale(${scale})`;
		frame.style.marginInlineStart = `${Math.max(0, (stage.clientWidth - width * scale) / 2)}px`;
	}

	function choose(width) {
		for (const button of widths.querySelectorAll('[data-width]')) {
			button.setAttribute('aria-pressed', button.dataset.width === width);
		}
		if (!stage.hidden) {
			fit();
		}
	}

	function say(words) {
		if (status.textContent !== words) {
			status.textContent = words;
		}
	}

	toggle.addEventListener('click', () => {
		open(!isOpen());
		remember(CHOICE, isOpen() ? 'open' : 'closed');
	});
	widths.addEventListener('click', (event) => {
		const width = event.target.closest('[data-width]')?.dataset.width;
		if (width) {
			const share = frame.contentWindow.scrollY / (frame.contentDocument.documentElement.scrollHeight || 1);
			choose(width);
			remember(WIDTH, width);
			frame.contentWindow.scrollTo(0, share * frame.contentDocument.documentElement.scrollHeight);
		}
	});
	document.addEventListener('input', changed);
	document.addEventListener('change', changed);
	document.addEventListener('studio:saved', () => updateIn(0));
	window.addEventListener('online', () => updateIn(0));
	new ResizeObserver(() => stage.hidden || fit()).observe(stage);

	panel.hidden = false;
	choose(remembered(WIDTH) === '1280' ? '1280' : '390');
	const choice = remembered(CHOICE);
	open(choice ? choice === 'open' : matchMedia(ROOMY).matches);
}

/* The text by which two states are compared. */
function seen(form) {
	return new URLSearchParams([...new FormData(form)].filter(([name]) => !UNSEEN.includes(name))).toString();
}

function send(form) {
	return fetch(form.dataset.preview, {
		method: 'POST',
		headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Requested-With': 'fetch' },
		body: new URLSearchParams(new FormData(form)).toString(),
		redirect: 'manual',
		signal: AbortSignal.timeout(LONGEST_ANSWER),
	}).catch(() => null);
}

function list(missing, sentences) {
	missing.hidden = sentences.length === 0;
	missing.querySelector('summary').textContent = sentences.length === 1 ? 'One thing is missing before this can be published'
		: `${sentences.length} things are missing before this can be published`;
	missing.querySelector('ul').replaceChildren(...sentences.map((each) => document.adoptNode(each)));
}

/* Links open beside the studio; within the frame there is nothing to go to. */
function lead(page, path) {
	page.querySelectorAll('script').forEach((script) => script.remove());
	for (const link of page.querySelectorAll('a[href]')) {
		const href = link.getAttribute('href');
		link.setAttribute('href', href.startsWith('#') ? path + href : href);
		link.target = '_blank';
	}
}

/* An empty document in the standards mode of readers' pages. */
function blank(frame) {
	return new Promise((resolve) => {
		frame.addEventListener('load', resolve, { once: true });
		frame.srcdoc = '<!DOCTYPE html><html lang="en-US"><title>Preview</title>';
	});
}

/* Keeps the style sheets where they are the same, so that nothing flashes. */
async function put(document, next) {
	const sheets = (page) => [...page.querySelectorAll('link[rel=stylesheet]')].map((sheet) => sheet.getAttribute('href')).join();
	if (sheets(document) === sheets(next)) {
		document.title = next.title;
		document.body.replaceWith(document.adoptNode(next.body));
		return;
	}
	document.documentElement.replaceWith(document.adoptNode(next.documentElement));
	const loaded = [...document.querySelectorAll('link[rel=stylesheet]')].filter((sheet) => !sheet.sheet)
		.map((sheet) => new Promise((resolve) => {
			sheet.addEventListener('load', resolve);
			sheet.addEventListener('error', resolve);
		}));
	await Promise.race([Promise.all(loaded), new Promise((resolve) => { setTimeout(resolve, LOADING); })]);
}

/* Scrolls the frame alone, and not the page around it. */
function goTo(frame, place) {
	const target = place && frame.contentDocument.getElementById(decodeURIComponent(place.slice(1)));
	const above = frame.contentWindow.innerHeight / 20;
	const top = target ? target.getBoundingClientRect().top + frame.contentWindow.scrollY - above : 0;
	frame.contentWindow.scrollTo({ top, behavior: 'instant' });
}

function remembered(name) {
	try {
		return localStorage.getItem(name);
	}
	catch {
		return null;
	}
}

function remember(name, value) {
	try {
		localStorage.setItem(name, value);
	}
	catch {
		/* The choice lasts as long as the page. */
	}
}
