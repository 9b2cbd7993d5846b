/*
 * The part of a link after "#", which browsers send to no server. It holds the answers to the
 * questions of the plan, and in a brief the sessions and what the reader chose to add:
 *
 *   #v1/d.a.b/i.b/t.a.m/o.20270115/s.b:1.c:3_d/n.nUmVuw6ll/z.0k3f9a
 *
 * A version, then fields, each a letter and its values, then a check of all before it. Equal
 * plans have equal links. A later version reads the links of all earlier ones: it adds to
 * READERS and changes none.
 */
import { check, clean, inOrder, packChoice, packText, packWord, unpackChoice, unpackText, unpackWord } from './packing.js';
import { ACTIVITIES, CONDITIONS, MARKETS, OWNED, PLATFORMS, TYPES } from './words.js';

/** The most characters of a link after its "#", with it. */
export const LONGEST = 1500;

/** The most characters of each text, as the fields of a form count them. */
export const LONGEST_TEXTS = { name: 60, contact: 80, place: 60, note: 220 };

const VERSION = 1;

const MOST_LOOKS = 99;

/** Fields with several words, in the order of a list. */
const LISTS = { d: ['do', ACTIVITIES, 'the work'], t: ['to', PLATFORMS, 'the platforms'], h: ['have', OWNED, 'the pictures you have'],
	w: ['with', CONDITIONS, 'what to consider'] };

const TEXTS = { n: ['name', 'the name'], c: ['contact', 'the contact'], p: ['place', 'the place'], m: ['note', 'the note'] };

const NAMES = { ...Object.fromEntries(Object.entries({ ...LISTS, ...TEXTS }).map(([letter, field]) => [letter, field.at(-1)])),
	i: 'the country', l: 'the number of looks', o: 'the date', s: 'the pictures', a: 'the time' };

const READERS = { 1: readFirst };

/** A plan without answers. */
export function empty() {
	return { do: [], in: null, to: [], have: [], with: [], looks: null, on: null, sessions: [], at: null, name: '', contact: '',
		place: '', note: '' };
}

/**
 * Writes a plan as the part of a link that begins with "#". It can be longer than LONGEST only
 * if it names many platforms or types that were added to the guide since.
 */
export function encode(plan) {
	const given = { ...empty(), ...plan };
	const platforms = inOrder(given.to, PLATFORMS);
	const fields = [];
	const add = (letter, value) => value && fields.push(`${letter}.${value}`);
	const list = (letter) => add(letter, inOrder(given[LISTS[letter][0]], LISTS[letter][1])
		.map((word) => packWord(word, LISTS[letter][1])).join('.'));
	list('d');
	add('i', given.in && packWord(given.in, MARKETS));
	list('t');
	list('h');
	list('w');
	add('l', isLooks(given.looks) && String(given.looks));
	add('o', isDate(given.on) && given.on.replaceAll('-', ''));
	for (const session of given.sessions) {
		add('s', session.map((look) => look.map((picture) => packPicture(picture, platforms)).join('_')).join('.'));
	}
	add('a', isTime(given.at) && given.at.replace(':', ''));
	for (const [letter, [name]] of Object.entries(TEXTS)) {
		const text = clean(given[name], LONGEST_TEXTS[name]);
		add(letter, text && packText(text));
	}
	const body = [`v${VERSION}`, ...fields].join('/');
	return `#${body}/z.${check(body)}`;
}

/** Whether a part of a link after "#" is meant to be a plan. */
export function isPlan(hash) {
	return /^#?v\d+(?:\/|$)/.test(plain(hash));
}

/**
 * Reads the part of a link after "#", and as much as it can of one that is damaged.
 * @returns the plan, with the problems in words for readers; none means that all was read
 */
export function decode(hash) {
	const plan = { ...empty(), problems: [] };
	try {
		read(plain(hash).replace(/^#/, ''), plan);
	}
	catch {
		plan.problems.push('This link can’t be read. Ask for it again.');
	}
	return plan;
}

function read(text, plan) {
	if (!text) {
		return;
	}
	const [start, ...parts] = text.split('/');
	const version = /^v(\d{1,4})$/.exec(start);
	if (!version) {
		plan.problems.push('This link doesn’t begin like a link to a plan. Its beginning may be missing.');
		parts.unshift(start);
	}
	else if (Number(version[1]) > VERSION) {
		plan.problems.push('This link was made with a newer version of this page. Reload the page; until then, some of it may be missing here.');
	}
	const last = parts.at(-1);
	const whole = /^z\.[0-9a-z]{6}$/.test(last ?? '');
	const fields = whole ? parts.slice(0, -1) : parts;
	if (!whole) {
		const cut = NAMES[last?.[0]];
		plan.problems.push('The end of this link is missing: mail programs cut long links.'
			+ (cut ? ` It breaks off in ${cut}, so check that, and what you’d expect after it.` : ' Ask for the link again.'));
	}
	else if (check(text.slice(0, text.lastIndexOf('/'))) !== last.slice(2)) {
		plan.problems.push('This link was changed on its way. Compare what’s here with the person who sent it.');
	}
	(READERS[version?.[1]] ?? READERS[VERSION])(fields.filter((field) => field), plan);
}

function readFirst(fields, plan) {
	const seen = new Set();
	/* The pictures name platforms by their positions, so that those are read before. */
	const late = (field) => (field.startsWith('s.') ? 1 : 0);
	for (const field of [...fields].sort((one, other) => late(one) - late(other))) {
		const letter = field[0];
		const known = field[1] === '.' && NAMES[letter];
		if (!known || (seen.has(letter) && letter !== 's')) {
			tell(plan, 'A part of this link can’t be read, and is left out.');
		}
		else if (!readField(letter, field.slice(2), plan)) {
			tell(plan, `In this link, ${known} can’t be read in full.`);
		}
		seen.add(letter);
	}
}

/* Takes what can be read, and returns whether that is all. */
function readField(letter, value, plan) {
	if (LISTS[letter]) {
		const [name, known] = LISTS[letter];
		const words = value.split('.').map((packed) => unpackWord(packed, known));
		const read = words.filter((word) => word && (letter === 't' || known.includes(word)));
		plan[name] = inOrder(read, known);
		return read.length === words.length;
	}
	if (TEXTS[letter]) {
		const name = TEXTS[letter][0];
		const text = unpackText(value);
		plan[name] = clean(text, LONGEST_TEXTS[name]);
		return plan[name] !== '' && plan[name] === text;
	}
	if (letter === 's') {
		return readSession(value, plan);
	}
	const [name, read] = {
		i: ['in', unpackWord(value, MARKETS)],
		l: ['looks', /^\d{1,2}$/.test(value) ? Number(value) : null],
		o: ['on', value.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3')],
		a: ['at', value.replace(/^(\d\d)(\d\d)$/, '$1:$2')],
	}[letter];
	const fits = { i: (word) => MARKETS.includes(word), l: isLooks, o: isDate, a: isTime }[letter](read);
	plan[name] = fits ? read : null;
	return fits;
}

function readSession(value, plan) {
	let whole = true;
	const session = value.split('.').map((look) => look.split('_').map((packed) => {
		const [word, chosen = ''] = packed.split(':');
		const type = unpackWord(word, TYPES);
		const to = unpackChoice(chosen, plan.to);
		whole &&= Boolean(type && to);
		return { type, to: to ?? [] };
	}).filter(({ type }) => type)).filter((look) => look.length);
	if (session.length) {
		plan.sessions.push(session);
	}
	return whole;
}

function packPicture({ type, to = [] }, platforms) {
	const chosen = packChoice(to, platforms);
	return packWord(type, TYPES) + (chosen && `:${chosen}`);
}

function tell(plan, problem) {
	if (!plan.problems.includes(problem)) {
		plan.problems.push(problem);
	}
}

/* Mail programs wrap links, write some of their letters as codes, and take the mark after them along. */
function plain(hash) {
	let text = String(hash ?? '');
	try {
		text = decodeURIComponent(text);
	}
	catch {
		/* A cut code stays as it is. */
	}
	return text.replace(/\s+/g, '').replace(/[.,;:!?)>\]}'"’”]+$/, '');
}

function isLooks(number) {
	return Number.isInteger(number) && number >= 1 && number <= MOST_LOOKS;
}

function isDate(text) {
	const day = /^\d{4}-\d\d-\d\d$/.test(text ?? '') ? new Date(`${text}T00:00:00Z`) : null;
	return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

function isTime(text) {
	return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text ?? '');
}
