/*
 * "Send to your photographer": a link that holds the plan and what the reader adds after its "#".
 * It is made here, and goes only where the reader sends it. What was typed stays with this entry of
 * the browser's history, so that it is there again after going back.
 */
import { encode, LONGEST, LONGEST_TEXTS } from './fragment.js';
import { replace, say } from './parts.js';

const SUBJECT = 'Brief for my pictures';

const GREETING = 'Hello,\n\nthis link opens the brief for our shoot:\n\n';

/** After this pause in typing, what was typed is kept. */
const PAUSE = 300;

/**
 * Starts the part.
 * @param root its element
 * @returns a function that takes the answers and the outline of another plan
 */
export function startSend(root) {
	const find = (name) => root.querySelector(`[data-send="${name}"]`);
	const fields = [...root.querySelectorAll('[data-field]')];
	let plan = null;
	let keeping = null;

	for (const field of fields) {
		const { field: name } = field.dataset;
		if (LONGEST_TEXTS[name]) {
			field.maxLength = LONGEST_TEXTS[name];
		}
		field.value = history.state?.brief?.[name] ?? field.value;
		field.addEventListener('input', () => {
			show();
			/* The first letter at once, and the last one after a pause: browsers refuse to do it very often. */
			keeping ??= keep();
			clearTimeout(keeping);
			keeping = setTimeout(() => {
				keep();
				keeping = null;
			}, PAUSE);
		});
	}
	root.addEventListener('change', keep);
	find('share').hidden = !navigator.share;
	find('share').addEventListener('click', () => navigator.share({ title: SUBJECT, url: link() }).catch(() => {
		/* The reader closed the dialog, or nothing could take the link. */
	}));
	find('copy').addEventListener('click', async () => {
		try {
			await navigator.clipboard.writeText(link());
			say(find('said'), 'Copied.');
		}
		catch {
			find('link').select();
			say(find('said'), 'Select the link and copy it.');
		}
	});
	find('link').addEventListener('focus', () => find('link').select());

	function keep() {
		replace({ ...history.state, brief: typed() });
	}

	function typed() {
		return Object.fromEntries(fields.map((field) => [field.dataset.field, field.value]));
	}

	function link() {
		return new URL(root.dataset.brief + encode({ ...plan, ...typed() }), location).href;
	}

	function show() {
		const address = plan ? link() : '';
		const over = address.length - address.indexOf('#') - LONGEST;
		const fits = plan !== null && over <= 0;
		find('ready').hidden = !fits;
		find('none').hidden = plan !== null;
		find('form').hidden = plan === null;
		say(find('said'), plan && !fits ? `The link would be ${over} characters too long for mail programs. Shorten the note, or choose fewer platforms.` : '');
		find('link').value = fits ? address : '';
		find('open').href = fits ? address : root.dataset.brief;
		find('mail').href = fits
			? `mailto:?subject=${encodeURIComponent(SUBJECT)}&body=${encodeURIComponent(`${GREETING + address}\n`)}` : root.dataset.brief;
	}

	return (answers, outline) => {
		const to = (type) => outline.pictures.find((picture) => picture.type === type)?.to ?? [];
		plan = outline?.sessions.length ? { ...answers,
			sessions: outline.sessions.map((session) => session.map((look) => look.map((type) => ({ type, to: to(type) })))) } : null;
		show();
	};
}
