/*
 * The lines over the picture: crown, eyes, chin, and the middle of the face. Each is a range
 * input, which the keyboard and screen readers know, and can be dragged by its label.
 */
import { percent } from './assess.js';
import { between } from './measures.js';
import { say } from './parts.js';

const STEPS = 1000;

/** The least distance between two of the three lines, as a share of the height. */
const APART = 0.01;

/** The height of a label in CSS pixels, with some room. */
const GRIP = 48;

const ORDER = ['crown', 'eyes', 'chin'];

/**
 * Starts the lines of a picture.
 * @param box the element that holds the canvas and the lines
 * @param moved called with the lines, and whether the move is over
 * @returns a function that places the lines; all are shares of the picture's height or width
 */
export function startLines(box, moved) {
	const lines = { crown: 0.1, eyes: 0.4, chin: 0.7, middle: 0.5 };
	const parts = new Map([...box.querySelectorAll('[data-line]')].map((line) => [line.dataset.line, line]));

	for (const [name, line] of parts) {
		const input = line.querySelector('input');
		input.max = STEPS;
		input.step = 5;
		input.addEventListener('input', () => {
			move(name, name === 'middle' ? input.value / STEPS : 1 - input.value / STEPS);
			moved({ ...lines }, false);
		});
		input.addEventListener('change', () => moved({ ...lines }, true));
		drag(line, name, input);
	}

	function drag(line, name, input) {
		let grabbed = null;
		const at = (event) => {
			const frame = box.getBoundingClientRect();
			return name === 'middle' ? (event.clientX - frame.left) / frame.width : (event.clientY - frame.top) / frame.height;
		};
		line.addEventListener('pointerdown', (event) => {
			if (event.button === 0) {
				event.preventDefault();
				line.setPointerCapture(event.pointerId);
				grabbed = at(event) - lines[name];
				input.focus({ preventScroll: true });
			}
		});
		line.addEventListener('pointermove', (event) => {
			if (grabbed !== null) {
				move(name, at(event) - grabbed);
				moved({ ...lines }, false);
			}
		});
		for (const end of ['pointerup', 'pointercancel']) {
			line.addEventListener(end, () => {
				if (grabbed !== null) {
					grabbed = null;
					moved({ ...lines }, true);
				}
			});
		}
	}

	/* A line stops at its neighbors, so that the crown stays above the eyes. */
	function move(name, share) {
		const place = ORDER.indexOf(name);
		const lowest = place > 0 ? lines[ORDER[place - 1]] + APART : 0;
		const highest = place >= 0 && place < 2 ? lines[ORDER[place + 1]] - APART : 1;
		lines[name] = between(lowest, share, highest);
		show();
	}

	function show() {
		for (const [name, line] of parts) {
			const across = name === 'middle';
			const share = lines[name];
			line.style[across ? 'insetInlineStart' : 'insetBlockStart'] = `${share * 100}%`;
			const input = line.querySelector('input');
			input.value = Math.round((across ? share : 1 - share) * STEPS);
			input.setAttribute('aria-valuetext', say(across ? 'from-left' : 'from-top', { share: percent(share) }));
		}
		/* Around a small head the labels make room for each other. */
		box.classList.toggle('close', (lines.chin - lines.crown) * box.clientHeight < GRIP);
	}

	return (placed) => {
		Object.assign(lines, placed);
		show();
	};
}
