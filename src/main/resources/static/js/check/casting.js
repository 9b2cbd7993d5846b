/*
 * The casting page: the picture among drawn stand-ins, as small as those who choose see it,
 * and shown for three seconds to find out what is remembered.
 */
import { crop } from './measures.js';
import { find, option, part, say } from './parts.js';
import { ratio, shape, shapeOf } from './shapes.js';

const FLASH = 3000;

/** Where the picture is among the others until they are shuffled: neither first nor in the middle. */
const PLACE = 8;

/**
 * @param root the element of the section
 * @param platforms the platforms of the rules
 * @returns a function that takes another picture, or the same with other lines
 */
export function startCasting(root, platforms) {
	const control = (name) => find(root, `[data-casting="${name}"]`);
	const dialog = find(root, 'dialog');
	const sheet = makeSheet(control('sheet'));
	const flash = makeSheet(control('flash'));
	let picture = null;
	let ending;

	const known = platforms.filter((platform) => shapeOf(platform));
	control('platform').append(...known.map((platform) => option(platform.slug, say('shape-of', {
		name: platform.name,
		shape: say(`shape-${shapeOf(platform).id}`),
	}))));
	root.addEventListener('change', () => show());
	control('mine').addEventListener('click', () => {
		const marked = control('mine').getAttribute('aria-pressed') !== 'true';
		control('mine').setAttribute('aria-pressed', marked);
		sheet.mark(marked);
	});
	control('start').addEventListener('click', () => start());
	control('repeat').addEventListener('click', () => start());
	control('reveal').addEventListener('click', () => {
		flash.mark(true);
		cover(false);
	});
	control('close').addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => clearTimeout(ending));

	function setting() {
		const platform = known.find((each) => each.slug === control('platform').value);
		return {
			size: Number(find(root, 'input[type="radio"]:checked').value),
			gray: control('gray').checked,
			shape: platform ? shapeOf(platform) : shape('8x10'),
		};
	}

	function show() {
		sheet.show(picture, setting());
	}

	async function start() {
		clearTimeout(ending);
		flash.shuffle();
		flash.mark(false);
		flash.show(picture, { ...setting(), size: 56 });
		if (!dialog.open) {
			dialog.showModal();
		}
		await flash.ready();
		clearTimeout(ending);
		cover(false);
		ending = setTimeout(() => {
			cover(true);
			control('questions').hidden = false;
			control('heading').focus();
		}, FLASH);
	}

	/* Its place is kept, so that nothing moves. */
	function cover(covered) {
		const stage = control('flash').parentElement;
		stage.style.minBlockSize = `${stage.offsetHeight}px`;
		control('flash').classList.toggle('covered', covered);
		control('questions').hidden = true;
	}

	return (next, platform) => {
		const changed = next.file !== picture?.file;
		picture = next;
		if (changed && known.some((each) => each.slug === platform)) {
			control('platform').value = platform;
		}
		show();
	};
}

/** Fills a grid with the stand-ins, which the template holds, and the picture among them. */
function makeSheet(grid) {
	const others = [...part('stand-ins').children];
	const mine = document.createElement('canvas');
	mine.setAttribute('role', 'img');
	mine.setAttribute('aria-label', say('mine'));
	grid.append(...others);
	grid.children[PLACE].before(mine);
	return {
		/* A drawing that failed to load is missing among the others, and that is all. */
		ready: () => Promise.allSettled(others.map((other) => {
			other.loading = 'eager';
			return other.decode();
		})),
		mark: (marked) => mine.classList.toggle('marked', marked),
		shuffle: () => {
			const cells = [...grid.children];
			for (let last = cells.length - 1; last > 0; last--) {
				const other = Math.floor(Math.random() * (last + 1));
				[cells[last], cells[other]] = [cells[other], cells[last]];
			}
			grid.replaceChildren(...cells);
		},
		show: (picture, { size, gray, shape: shown }) => {
			const wide = ratio(shown);
			grid.classList.toggle('gray', gray);
			grid.classList.toggle('rounds', shown.round);
			grid.style.setProperty('--size', `${size}px`);
			grid.style.setProperty('--ratio', wide);
			drawSmall(mine, picture, wide, size);
		},
	};
}

function drawSmall(canvas, { canvas: copy, lines }, wide, size) {
	const dense = Math.max(1, window.devicePixelRatio);
	const area = crop(lines, copy.width, copy.height, wide);
	canvas.width = Math.round(size * dense);
	canvas.height = Math.round(size / wide * dense);
	const context = canvas.getContext('2d');
	context.imageSmoothingQuality = 'high';
	context.drawImage(copy, area.x, area.y, area.width, area.height, 0, 0, canvas.width, canvas.height);
}
