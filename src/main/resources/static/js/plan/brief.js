/*
 * The brief: shows a photographer what a reader sent in the link, after its "#". The page may
 * connect to nothing, so that none of it goes anywhere.
 */
import { decode, isPlan } from './fragment.js';
import { make } from './parts.js';
import { details, files, problems, session } from './sheet.js';

const root = document.querySelector('[data-brief]');

/* Without what the guide says, as when its file did not load, the words of the link are shown all the same. */
const guide = { activities: {}, conditions: {}, aspects: {}, types: {}, platforms: {}, changes: [], ...root.guide };

/** Of more pictures, paper has no details, so that a brief fits on two sheets. */
const MOST_IN_FULL = 5;

addEventListener('hashchange', show);
show();

function show() {
	const hash = location.hash;
	/* A link to a part of the page is not a brief. */
	if (hash && !isPlan(hash) && document.getElementById(hash.slice(1))) {
		return;
	}
	const plan = hash.length > 1 ? decode(hash) : null;
	if (!plan) {
		root.replaceChildren(document.getElementById('brief-none').content.cloneNode(true));
		return;
	}
	const seen = new Map();
	root.classList.toggle('brief--long', plan.sessions.flat(2).length > MOST_IN_FULL);
	root.replaceChildren(...[problems(plan, guide), details(plan, guide),
		...plan.sessions.map((each, place) => session(each, place, plan, guide, seen)),
		plan.sessions.length ? '' : make('p', {}, 'This link holds no pictures.'), files(plan, guide)].filter((each) => each));
}

document.querySelector('[data-print]').addEventListener('click', () => print());
