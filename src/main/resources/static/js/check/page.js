/*
 * The photo check. A picture is opened, measured and cropped here, in the browser; nothing of it
 * is sent or stored, which the policy of the page enforces. Starts at the element with data-check.
 */
import { assess, fileSize, percent } from './assess.js';
import { startCasting } from './casting.js';
import { drawn, release, workingCopy } from './copy.js';
import { startCrops } from './crops.js';
import { findFaces } from './faces.js';
import { readHeader } from './header.js';
import { startLines } from './lines.js';
import { eyeRegion, fallbackLines, framing, measure, proposeLines } from './measures.js';
import { fill, find, part, say } from './parts.js';
import { startResults } from './results.js';
import { drawHead, startSides } from './sides.js';

/** After this pause without a move, all is measured again. */
const REST = 200;

/** After this pause, what changed is announced. */
const ANNOUNCED = 900;

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });

const root = document.querySelector('[data-check]');
const form = document.getElementById('check-form');
const { rules } = root;
/* As the page was sent; a browser may have put back another choice since. */
rules.chosen = {
	type: form.querySelector('option[selected]')?.value || null,
	platforms: Array.from(form.querySelectorAll('input[checked]'), ({ value }) => value),
};
const start = part('start');
root.replaceChildren(start);

/** The parts of the tool that show a picture, made when the first one is picked. */
let work = null;
let picture = null;
let measuring;
let announcing;

const input = find(start, 'input[type="file"]');
input.addEventListener('change', () => take(input.files[0]));
document.addEventListener('paste', (event) => takeFrom(event.clipboardData));
/* A picture that is dropped beside the field must not replace the page. */
document.addEventListener('dragover', (event) => {
	event.preventDefault();
	start.classList.add('dropping');
});
document.addEventListener('dragleave', () => start.classList.remove('dropping'));
document.addEventListener('drop', (event) => {
	event.preventDefault();
	start.classList.remove('dropping');
	takeFrom(event.dataTransfer);
});
/* Loading the page again would lose the picture, so another choice is applied in place. */
form.addEventListener('change', () => work && picture && show());
form.addEventListener('submit', (event) => {
	if (work && picture) {
		event.preventDefault();
		show();
		find(work.root, '[data-results]').scrollIntoView();
		find(work.root, '[data-results] h3').focus();
	}
});

/* The field shows the name of a file that came another way, too. */
function takeFrom({ files }) {
	if (files.length) {
		input.files = files;
		take(files[0]);
	}
}

async function take(file) {
	if (!file) {
		return;
	}
	forget();
	const mine = { file };
	picture = mine;
	tell('opening');
	try {
		mine.facts = await readHeader(file);
		if (picture === mine) {
			showFacts();
			await open(mine);
		}
	}
	catch (error) {
		if (picture === mine) {
			/* Only plain errors have words for readers. */
			fill(start, { said: error.constructor === Error ? error.message : say('failed') });
			withoutPicture();
		}
	}
}

async function open(mine) {
	if (!mine.facts.readable) {
		throw new Error(say(mine.facts.type === 'heic' ? 'heic' : 'no-picture', { name: mine.facts.name }));
	}
	const copy = await workingCopy(mine.file);
	if (picture !== mine) {
		return;
	}
	Object.assign(mine, copy);
	work ??= build();
	paint(mine);
	place(fallbackLines());
	find(start, '.check__said').scrollIntoView();
	tell('looking');
	try {
		mine.found = await findFaces(mine.pixels);
	}
	catch {
		mine.found = null;
	}
	if (picture === mine) {
		mine.chosen = 0;
		/* A reader who has placed the lines before the face was found keeps them. */
		const { lines, placed } = mine;
		showFace();
		if (placed) {
			place(lines);
			tell('kept');
		}
	}
}

/* Findings about the file's header are worth knowing even if the browser can't show the picture. */
function withoutPicture() {
	delete picture.image;
	if (picture.facts) {
		work ??= build();
		show();
	}
	else if (work) {
		work.root.hidden = true;
	}
}

/* Browsers of iPhones keep canvases alive until they are small. */
function forget() {
	clearTimeout(measuring);
	clearTimeout(announcing);
	if (picture?.canvas) {
		release(picture.canvas);
	}
}

function build() {
	const element = part('work');
	root.append(element);
	const made = {
		root: element,
		results: startResults(find(element, '[data-results]')),
		crops: startCrops(find(element, '[data-crops]'), rules.platforms),
		casting: startCasting(find(element, '[data-casting-page]'), rules.platforms),
		sides: startSides(find(element, '[data-sides]'), rules),
		lines: startLines(find(element, '[data-lines]'), moved),
	};
	find(element, '[data-next]').addEventListener('click', () => {
		picture.chosen = (picture.chosen + 1) % picture.found.length;
		showFace();
	});
	find(element, '[data-again]').addEventListener('click', () => showFace());
	return made;
}

function paint(mine) {
	const canvas = find(work.root, '[data-picture]');
	canvas.width = mine.pixels.width;
	canvas.height = mine.pixels.height;
	canvas.getContext('2d').putImageData(mine.pixels, 0, 0);
	mine.canvas = canvas;
	find(work.root, '[data-lines]').style.setProperty('--shape', canvas.width / canvas.height);
}

function showFacts() {
	const { facts, file } = picture;
	const known = facts.width !== null;
	fill(start, {
		format: facts.name,
		pixels: known ? say('pixels', facts) : say('unknown'),
		bytes: fileSize(file.size),
		profile: facts.profile ?? say('no-profile'),
		taken: facts.taken ? DAY.format(new Date(facts.taken)) : say('no-date'),
		place: say(facts.location ? 'located' : 'not-located'),
	});
	find(start, '[data-facts]').hidden = false;
}

function showFace() {
	const { pixels, found, chosen } = picture;
	const word = found === null ? 'finder-failed' : ['no-face', 'one-face'][found.length] ?? 'more-faces';
	tell(word, { count: found?.length });
	find(work.root, '[data-next]').hidden = !(found?.length > 1);
	picture.face = found?.[chosen] ?? null;
	picture.eyes = eyes(picture);
	place(picture.face ? proposeLines(picture.face, pixels.width, pixels.height) : fallbackLines());
}

/* Sharpness is judged in the whole picture where the copy is too small for it: decoding that again takes memory. */
function eyes({ face, image, canvas: copy, scale }) {
	const region = eyeRegion(face, scale);
	if (!region) {
		return null;
	}
	const { x, y, width, height, factor } = region;
	const [source, by] = scale >= factor ? [copy, scale] : [image, 1];
	const canvas = drawn(source, x * by, y * by, width * by, height * by, Math.round(width * factor), Math.round(height * factor));
	const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
	release(canvas);
	return pixels;
}

function place(lines) {
	picture.lines = lines;
	work.lines(lines);
	measureAgain();
}

function moved(lines, over) {
	picture.lines = lines;
	picture.placed = true;
	read();
	clearTimeout(measuring);
	measuring = setTimeout(() => {
		measureAgain();
		clearTimeout(announcing);
		announcing = setTimeout(() => fill(start, { announced: reading() }), ANNOUNCED);
	}, over ? 0 : REST);
}

function read() {
	fill(work.root, { reading: reading() });
}

function reading() {
	const { headShare, eyeLine, above } = framing(picture.lines);
	return say('reading', { head: percent(headShare), eyes: percent(eyeLine), above: percent(above) });
}

function measureAgain() {
	picture.measures = measure(picture.pixels, picture.lines, picture.face ?? null, picture.eyes ?? null);
	read();
	show();
}

/** Shows the findings for the choice that the form holds now. */
function show() {
	const chosen = new FormData(form);
	const type = chosen.get('for') || null;
	const platforms = chosen.getAll('platform');
	const opened = Boolean(picture.image);
	const state = {
		facts: picture.facts,
		measures: picture.measures ?? null,
		faces: picture.found?.length ?? null,
		lines: picture.lines ?? null,
		rules,
	};
	work.results(assess({ ...state, type, platforms }));
	showChoice(type, platforms);
	work.root.hidden = false;
	for (const section of work.root.querySelectorAll('[data-opened]')) {
		section.hidden = !opened;
	}
	if (opened) {
		work.sides(picture, state);
		work.casting(picture, platforms[0]);
		work.crops(picture, rules.types.find((each) => each.slug === type)?.rules);
		drawHead(find(work.root, '[data-head]'), picture);
	}
}

/* The questions are among the findings, and the numbers of the page may be those of another choice. */
function showChoice(type, slugs) {
	const names = rules.platforms.filter(({ slug }) => slugs.includes(slug)).map(({ name }) => name);
	const title = rules.types.find(({ slug }) => slug === type)?.title ?? say('any');
	fill(work.root, { choice: [title, ...names].join(' · ') });
	find(form, 'summary').textContent = names.length ? say('platforms', { names: names.join(', ') }) : say('no-platforms');
	document.getElementById('questions').hidden = true;
	document.getElementById('numbers').hidden = type !== (rules.chosen.type ?? null)
		|| slugs.slice().sort().join() !== rules.chosen.platforms.slice().sort().join();
}

/** Says how far the tool is, beside the file field, where it is also announced. */
function tell(word, values) {
	fill(start, { said: say(word, values) });
}
