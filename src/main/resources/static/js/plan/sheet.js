/*
 * The parts of the sheet that a photographer reads and prints.
 */
import { make, phrase, terms } from './parts.js';

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });

const TIME = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone: 'UTC' });

/** Aspects with a place of their own on the sheet, and those that are of no use there. */
const PURPOSE = 'purpose';

const LEFT_OUT = [PURPOSE, 'audience'];

/** The choice that is told with the advice on it. */
const STANDARD = 'Retouching';

/** Returns the faults of the link in words, empty without any. */
export function problems(plan, guide) {
	const types = plan.sessions.flat(2).map(({ type }) => type);
	const gone = [...types.filter((type) => !guide.types[type]), ...plan.to.filter((slug) => !guide.platforms[slug])]
		.map((word) => `“${word}” isn’t in the guide anymore. Ask what is meant.`);
	const all = [...plan.problems, ...new Set(gone)];
	return all.length ? make('section', { class: 'brief__problems', 'aria-labelledby': 'h_problems' },
		make('h2', { id: 'h_problems' }, 'Check this with the sender'), make('ul', {}, all.map((each) => make('li', {}, each)))) : '';
}

/** Who, when and where, as far as the sender said it. */
export function details(plan, guide) {
	const words = plan.do.map((code) => `“${guide.activities[code] ?? code}”`);
	return make('section', { 'aria-labelledby': 'h_details' },
		make('h2', { id: 'h_details' }, 'The shoot'),
		terms('brief__facts', [
			['Date', plan.on && DAY.format(new Date(`${plan.on}T00:00:00Z`))],
			['Time', plan.at && TIME.format(new Date(`1970-01-01T${plan.at}:00Z`))],
			['Place', plan.place],
			['From', plan.name],
			['Contact', plan.contact],
			['Note', plan.note && make('span', { class: 'brief__typed' }, plan.note)],
			['Work', phrase(words)],
			['Consider', phrase(plan.with.map((code) => within(guide.conditions[code] ?? code)))],
		]),
		make('p', { class: 'small soft' }, 'The sender typed this into the link. The guide didn’t see it and can’t vouch for it.'));
}

/**
 * A session with its looks, in the order of shooting.
 * @param seen where advice was given before, so that it is not repeated on paper
 */
export function session(looks, place, plan, guide, seen) {
	const id = `h_session${place + 1}`;
	const title = plan.sessions.length > 1 ? `Session ${place + 1} of ${plan.sessions.length}` : 'Pictures in the order of the session';
	return make('section', { 'aria-labelledby': id }, make('h2', { id }, title),
		make('ol', { class: 'brief__looks' }, looks.map((look, each) => make('li', {}, showLook(look, looks[each - 1], plan, guide, seen)))));
}

/** Returns the files to deliver for each platform. */
export function files(plan, guide) {
	const known = plan.to.map((slug) => guide.platforms[slug]).filter((platform) => platform);
	return known.length ? make('section', { 'aria-labelledby': 'h_files' }, make('h2', { id: 'h_files' }, 'Files to deliver'),
		terms('brief__facts', known.map((platform) => [make('a', { href: platform.href }, platform.name),
			Object.entries(platform.facts ?? {}).map(([name, value]) => `${name}: ${value}`).join('; ') || 'No numbers published.']))) : '';
}

function showLook(look, before, plan, guide, seen) {
	const changed = before ? changes(before[0], look[0], guide) : [];
	return [changed.length ? make('p', { class: 'brief__change' }, make('strong', {}, 'Change: '), `${changed.join(', ')}.`) : '',
		look.length > 1 ? make('p', {}, `One photograph does ${look.length === 2 ? 'both jobs' : 'all of these jobs'}.`) : '',
		...look.map((picture) => showPicture(picture, plan, guide, seen))];
}

/* Pictures of one look are made without a change, so that the first of each look tells. */
function changes(before, after, guide) {
	return (guide.types[before.type]?.changes?.[after.type] ?? []).map((place) => guide.changes[place]);
}

function showPicture({ type, to }, plan, guide, seen) {
	const known = guide.types[type];
	if (!known) {
		return make('article', {}, make('h3', {}, `“${type}”`), make('p', {}, 'This type of picture isn’t in the guide anymore.'));
	}
	const { guidance } = known;
	const names = to.map((slug) => guide.platforms[slug]?.name ?? `“${slug}”`);
	return make('article', {},
		make('h3', {}, make('a', { href: known.href }, known.name)),
		guidance[PURPOSE] ? make('p', { class: 'brief__purpose' }, guidance[PURPOSE].summary) : '',
		terms('brief__terms', [
			['For', phrase(names)],
			...known.setup.filter(({ name }) => name !== STANDARD)
				.map(({ name, value, href }) => [name, href ? make('a', { href }, value) : value]),
			...Object.keys(guide.aspects).filter((aspect) => guidance[aspect] && !LEFT_OUT.includes(aspect))
				.map((aspect) => [guide.aspects[aspect], said(guidance[aspect], known, seen)]),
		]),
		advice(guidance, plan, guide, known.name, seen));
}

function said({ summary, dos, avoids, more }, { name, setup }, seen) {
	const standard = more && setup.find((choice) => choice.name === STANDARD);
	const words = [dos?.length ? ` Do: ${dos.join(' · ')}.` : '', avoids?.length ? ` Avoid: ${avoids.join(' · ')}.` : ''].join('');
	const first = seen.get(summary + words);
	seen.set(summary + words, first ?? name);
	return [standard ? make('a', { href: more.href }, standard.value) : '', standard ? ': ' : '', summary,
		words ? make('span', { class: 'brief__dos' }, first ? ` As for ${first}.` : words) : ''];
}

/* Looks share the advice of their type, which is told once. */
function advice(guidance, plan, guide, name, seen) {
	const given = plan.with.flatMap((condition) => Object.keys(guide.aspects).filter((aspect) => !LEFT_OUT.includes(aspect))
		.map((aspect) => guidance[aspect]?.advice?.[condition]).filter((text) => text));
	const fresh = given.filter((text) => !seen.has(text));
	const before = [...new Set(given.filter((text) => seen.has(text)).map((text) => seen.get(text)))];
	fresh.forEach((text) => seen.set(text, name));
	return given.length ? make('ul', { class: 'brief__advice' }, fresh.map((text) => make('li', {}, text)),
		before.length ? make('li', {}, `For ${phrase(plan.with.map((code) => within(guide.conditions[code] ?? code)))}, see also ${phrase(before)}.`) : '') : '';
}

/* Words as they read within a sentence. */
function within(words) {
	return words.replace(/^[A-Z](?=[a-z ])/, (letter) => letter.toLowerCase());
}
