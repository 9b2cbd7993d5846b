/*
 * The plan as one chooses: answers are kept in the address after "#", and what the server says to
 * them is put into the page. They are sent in the body of a request, never in an address.
 */
import { decode, empty, encode, isPlan } from './fragment.js';
import { count, phrase, replace, say } from './parts.js';

/** After this pause without a choice, the server is asked. */
const PAUSE = 250;

/** After this time without an answer, the page says that it is still waiting. */
const SLOW = 2500;

const GIVEN_UP = 20000;

/** The elements of a plan that a reader can change. */
const STATEFUL = 'details, input:not([type="hidden"]), select';

const SEVERAL = ['do', 'to', 'have', 'with'];

/**
 * Starts the live plan.
 * @param form the questions
 * @param answer the element that holds the plan
 * @param said the live region beside the questions
 * @param planned called with the answers and the outline of each new plan, null without one
 */
export function startLive(form, answer, said, planned) {
	let current = '';
	let outline = outlineOf(answer);
	let asking = null;
	let pause;
	let failed = false;

	/* Without this, a browser in which the rest fails would put the answers into a query. */
	form.method = 'post';
	form.addEventListener('input', () => {
		keep();
		/* The server wrote the answers beside it, as they were. */
		say(form.closest('details')?.querySelector('summary'), 'Your answers');
		answer.setAttribute('aria-busy', 'true');
		clearTimeout(pause);
		pause = setTimeout(ask, PAUSE);
	});
	form.addEventListener('submit', async (event) => {
		/* When the server could not be asked in place, the page is loaded anew, with the answers in the body. */
		if (failed) {
			return;
		}
		event.preventDefault();
		clearTimeout(pause);
		keep();
		if (await ask()) {
			show();
		}
	});
	addEventListener('popstate', () => open());
	open();

	/* Fills the form from the address; an address without answers takes those of the form. */
	function open() {
		const hash = location.hash;
		if (!isPlan(hash) && (hash.length < 2 || document.getElementById(hash.slice(1)))) {
			/* A link to a part of the page may have replaced the answers in the address. */
			keep();
			planned(read(form), outline);
			if (!outline && current) {
				ask();
			}
			return;
		}
		const plan = decode(hash);
		if (hash === current) {
			return;
		}
		fill(form, plan);
		keep();
		const { to } = read(form);
		const problems = plan.problems.concat(plan.to.filter((slug) => !to.includes(slug))
			.map((slug) => `“${slug}” isn’t in our register anymore, so it’s left out.`));
		say(said, problems.join(' '));
		ask(problems);
	}

	function keep() {
		const code = encode(read(form));
		current = code === encode(empty()) ? '' : code;
		if (location.search || location.hash !== current) {
			replace(history.state, location.pathname + current);
		}
	}

	async function ask(problems = []) {
		clearTimeout(pause);
		asking?.abort();
		const mine = new AbortController();
		asking = mine;
		const slow = setTimeout(() => say(said, 'Still working on your plan …'), SLOW);
		const end = setTimeout(() => mine.abort(), GIVEN_UP);
		answer.setAttribute('aria-busy', 'true');
		try {
			const response = await fetch(`${form.action.split('#')[0]}/answer`, { method: 'POST', signal: mine.signal,
				body: new URLSearchParams(new FormData(form)), credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' });
			if (!response.ok) {
				throw new Error(response.statusText);
			}
			const text = await response.text();
			if (asking === mine) {
				failed = false;
				put(new DOMParser().parseFromString(text, 'text/html'), problems);
			}
		}
		catch {
			/* A later choice ended it, which is not a failure. */
			if (asking === mine) {
				failed = true;
				say(said, 'Your plan couldn’t be updated. Check your connection, then press the button to load the page again with your answers.');
			}
		}
		finally {
			clearTimeout(slow);
			clearTimeout(end);
		}
		if (asking !== mine) {
			return false;
		}
		asking = null;
		answer.removeAttribute('aria-busy');
		return !failed;
	}

	/* Details that a reader has opened stay open and ticks stay set, and so does the focus. */
	function put(page, problems) {
		const before = outline;
		const kept = new Map([...answer.querySelectorAll(STATEFUL)].map((each) => [keyOf(each), stateOf(each)]));
		const focused = answer.contains(document.activeElement) ? keyOf(document.activeElement) : null;
		const from = page.getElementById(answer.id) ?? page.body;
		answer.replaceChildren(...[...from.childNodes].map((node) => document.adoptNode(node)));
		for (const each of answer.querySelectorAll(STATEFUL)) {
			Object.assign(each, kept.get(keyOf(each)));
			if (focused && keyOf(each) === focused) {
				each.focus({ preventScroll: true });
			}
		}
		outline = outlineOf(answer);
		say(said, [...problems, changes(before, outline)].join(' '));
		planned(read(form), outline);
	}

	function show() {
		const heading = answer.querySelector('h2');
		if (heading) {
			heading.tabIndex = -1;
			heading.focus();
		}
	}
}

/** The answers that a form holds. */
function read(form) {
	const given = new FormData(form);
	return { ...empty(), ...Object.fromEntries(SEVERAL.map((name) => [name, given.getAll(name).filter((value) => value)])),
		in: given.get('in') || null, looks: Number(given.get('looks')) || null, on: given.get('on') || null };
}

function fill(form, plan) {
	for (const field of form.elements) {
		const values = [plan[field.name] ?? ''].flat().map(String);
		if (field.type === 'checkbox' || field.type === 'radio') {
			field.checked = values.includes(field.value);
		}
		else if (['in', 'looks', 'on'].includes(field.name)) {
			field.value = values[0];
		}
	}
}

/* The same part of another plan has the same ID or the same words. */
function keyOf(element) {
	return element.id || (element.closest('label') ?? element.querySelector('summary'))?.textContent.trim();
}

/* A choice that the server made changes with the plan; the reader's own stays. */
function stateOf({ tagName, type, open, checked, value, defaultValue, selectedOptions }) {
	if (tagName === 'DETAILS') {
		return { open };
	}
	if (type === 'checkbox') {
		return { checked };
	}
	return value === (selectedOptions ? [...selectedOptions].find((option) => option.defaultSelected)?.value : defaultValue) ? {} : { value };
}

function outlineOf(answer) {
	const text = answer.querySelector('[data-outline]')?.dataset.outline;
	return text ? JSON.parse(text) : null;
}

/* A screen reader says this after every choice, so that it is short. */
function changes(before, after) {
	if (!after) {
		return before ? 'There is no plan now: say what you do.' : '';
	}
	const needed = (outline) => outline?.pictures.filter((picture) => picture.needed).map(({ name }) => name) ?? [];
	const [old, now] = [needed(before), needed(after)];
	const more = before ? now.filter((name) => !old.includes(name)) : [];
	const less = old.filter((name) => !now.includes(name));
	return [more.length ? `Added: ${phrase(more)}.` : '', less.length ? `Taken out: ${phrase(less)}.` : '',
		`Your plan has ${count(now.length, 'picture')} in ${count(after.sessions.length, 'session')}.`].filter((each) => each).join(' ');
}
