/*
 * The picture side by side as different uses would take it.
 */
import { drawn, release } from './copy.js';
import { between, crop } from './measures.js';
import { sideBySide } from './assess.js';
import { fill, find, part } from './parts.js';
import { showShort } from './results.js';
import { ratio, shape, shapeOf } from './shapes.js';

const WIDTH = 320;

/**
 * @param root the element that holds one element a use
 * @param rules the rules of the page
 * @returns a function that shows the picture with its lines and measures
 */
export function startSides(root, rules) {
	const sides = rules.uses.map(() => part('side'));
	root.replaceChildren(...sides);
	return (picture, state) => {
		sideBySide(state).forEach((use, at) => {
			const side = sides[at];
			fill(side, { name: use.name });
			draw(find(side, 'canvas'), picture, shapeFor(rules, rules.uses[at]));
			find(side, '[data-nothing]').hidden = showShort(find(side, 'ul'), use.findings) > 0;
		});
	};
}

function shapeFor(rules, use) {
	const platform = rules.platforms.find((each) => use.platforms.includes(each.slug));
	return (platform && shapeOf(platform)) ?? shape('8x10');
}

function draw(canvas, { canvas: copy, lines }, wanted) {
	const wide = ratio(wanted);
	const area = crop(lines, copy.width, copy.height, wide);
	show(canvas, drawn(copy, area.x, area.y, area.width, area.height, WIDTH, Math.round(WIDTH / wide)));
	canvas.classList.toggle('round', wanted.round);
}

/** Draws the head alone, to compare its light with drawings by eye. */
export function drawHead(canvas, { canvas: copy, lines }) {
	const { crown, chin, middle } = lines;
	const height = Math.min((chin - crown) * 1.3, 1) * copy.height;
	const width = Math.min(height * 0.8, copy.width);
	const left = between(0, middle * copy.width - width / 2, copy.width - width);
	const top = between(0, ((crown + chin) * copy.height - height) / 2, copy.height - height);
	show(canvas, drawn(copy, left, top, width, height, WIDTH, Math.round(WIDTH * height / width)));
}

function show(canvas, made) {
	canvas.width = made.width;
	canvas.height = made.height;
	canvas.getContext('2d').drawImage(made, 0, 0);
	release(made);
}
