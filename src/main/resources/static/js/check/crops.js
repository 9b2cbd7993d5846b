/*
 * Cuts the picture to a shape, placed by the lines and adjustable, and saves the crop as a
 * JPEG that a platform takes. The canvas writes no metadata, so nothing of the original's
 * location, date or camera reaches the saved file.
 */
import { fileSize, percent } from './assess.js';
import { drawn, release } from './copy.js';
import { between, crop, framing } from './measures.js';
import { fill, find, option, say } from './parts.js';
import { ratio, shape, shapeOf } from './shapes.js';

const STEPS = 1000;

/** The longest side of a saved picture: what the browsers of iPhones can make. */
const LONGEST = 4000;

const QUALITIES = [0.95, 0.92, 0.88, 0.84, 0.8, 0.75, 0.7, 0.6, 0.5];

/** The width of the preview in device pixels. */
const PREVIEW = 800;

/** The least part of the largest possible crop that can be chosen. */
const TIGHTEST = 0.12;

/**
 * @param root the element of the section
 * @param platforms the platforms of the rules
 * @returns a function that takes another picture, or the same with other lines, and what the
 * chosen type asks of head and eyes
 */
export function startCrops(root, platforms) {
	const control = (name) => find(root, `[data-crop="${name}"]`);
	const canvas = find(root, 'canvas');
	const forPlatform = control('platform');
	let picture = null;
	let wanted;
	let view = null;
	let adjusted = false;
	let saving = false;

	forPlatform.append(...platforms.map((platform) => option(platform.slug, platform.name)));
	forPlatform.addEventListener('change', () => {
		const wanted = platform() && shapeOf(platform());
		if (wanted && ratio(wanted) !== ratio(chosen())) {
			find(root, `input[value="${wanted.id}"]`).checked = true;
			adjusted = false;
		}
		show();
	});
	root.addEventListener('change', (event) => {
		if (event.target.type === 'radio') {
			adjusted = false;
			show();
		}
	});
	for (const name of ['size', 'across', 'down']) {
		control(name).addEventListener('input', () => {
			adjust(name, Number(control(name).value) / STEPS);
			show();
		});
	}
	control('again').addEventListener('click', () => {
		adjusted = false;
		show();
	});
	control('name').addEventListener('input', () => show());
	control('save').addEventListener('click', () => save());
	dragPreview();

	const chosen = () => shape(find(root, 'input[type="radio"]:checked').value);

	const platform = () => platforms.find((each) => each.slug === forPlatform.value) ?? null;

	const largest = () => Math.min(picture.canvas.height, picture.canvas.width / ratio(chosen()));

	function adjust(name, share) {
		adjusted = true;
		const wide = ratio(chosen());
		if (name === 'size') {
			/* The crop grows and shrinks around its middle. */
			const height = largest() * (TIGHTEST + (1 - TIGHTEST) * share);
			moveTo(view.x + (view.height - height) * wide / 2, view.y + (view.height - height) / 2, height);
		}
		else if (name === 'across') {
			moveTo((picture.canvas.width - view.height * wide) * share, view.y, view.height);
		}
		else {
			moveTo(view.x, (picture.canvas.height - view.height) * share, view.height);
		}
	}

	function moveTo(x, y, height) {
		const most = Math.min(height, largest());
		view = {
			x: between(0, x, picture.canvas.width - most * ratio(chosen())),
			y: between(0, y, picture.canvas.height - most),
			height: most,
		};
	}

	function dragPreview() {
		let last = null;
		canvas.addEventListener('pointerdown', (event) => {
			canvas.setPointerCapture(event.pointerId);
			last = event;
		});
		canvas.addEventListener('pointermove', (event) => {
			if (last) {
				const scale = view.height / canvas.clientHeight;
				adjusted = true;
				moveTo(view.x - (event.clientX - last.clientX) * scale, view.y - (event.clientY - last.clientY) * scale, view.height);
				last = event;
				show();
			}
		});
		for (const end of ['pointerup', 'pointercancel']) {
			canvas.addEventListener(end, () => {
				last = null;
			});
		}
	}

	function show() {
		const wide = ratio(chosen());
		if (!adjusted) {
			const placed = crop(picture.lines, picture.canvas.width, picture.canvas.height, wide, wanted);
			moveTo(placed.x, placed.y, placed.height);
		}
		draw();
		const width = view.height * wide;
		setSlider('size', (view.height / largest() - TIGHTEST) / (1 - TIGHTEST), say('crop-size', { share: percent(view.height / largest()) }));
		setSlider('across', view.x / (picture.canvas.width - width), say('from-left', { share: percent(view.x / picture.canvas.width) }));
		setSlider('down', view.y / (picture.canvas.height - view.height), say('from-top', { share: percent(view.y / picture.canvas.height) }));
		const pixels = size();
		fill(root, {
			'crop-reading': reading(),
			'crop-pixels': say(chosen().round ? 'crop-round' : 'crop-pixels', { width: pixels.width, height: pixels.height, name: fileName() }),
			'crop-warning': warning(pixels),
			'crop-limits': limits(),
		});
	}

	function draw() {
		const wide = ratio(chosen());
		const width = Math.min(PREVIEW, Math.round(view.height * wide * 2));
		canvas.width = width;
		canvas.height = Math.round(width / wide);
		canvas.getContext('2d').imageSmoothingQuality = 'high';
		canvas.getContext('2d').drawImage(picture.canvas, view.x, view.y, view.height * wide, view.height, 0, 0, canvas.width, canvas.height);
		canvas.classList.toggle('round', chosen().round);
	}

	function setSlider(name, share, words) {
		const slider = control(name);
		slider.disabled = !Number.isFinite(share);
		slider.value = Number.isFinite(share) ? Math.round(share * STEPS) : STEPS;
		slider.setAttribute('aria-valuetext', words);
	}

	function reading() {
		const inCrop = (share) => (share * picture.canvas.height - view.y) / view.height;
		const { crown, eyes, chin } = picture.lines;
		const inside = framing({ crown: inCrop(crown), eyes: inCrop(eyes), chin: inCrop(chin) });
		const cut = inside.above < -0.005 ? 'crop-cut-top' : inside.below < -0.005 ? 'crop-cut-chin' : 'crop-whole';
		return say(cut, { head: percent(inside.headShare), eyes: percent(inside.eyeLine) });
	}

	/**
	 * Returns the size in pixels in which the crop is saved: exactly of its shape, and never enlarged.
	 * @param enough a width in pixels that is enough for most uses
	 */
	function size(enough = chosen().pixels) {
		const { unit } = chosen();
		const most = platform();
		const wanted = Math.max(enough, most?.minWidth ?? 0, (most?.minHeight ?? 0) * ratio(chosen()));
		const width = Math.min(wanted, view.height * ratio(chosen()) / picture.scale, most?.maxWidth ?? LONGEST, LONGEST);
		const height = Math.min(most?.maxHeight ?? LONGEST, LONGEST);
		const times = Math.max(1, Math.floor(Math.min(width / unit[0] + 1e-6, height / unit[1])));
		return { width: times * unit[0], height: times * unit[1] };
	}

	function warning({ width, height }) {
		const asked = platform();
		const short = asked && (width < (asked.minWidth ?? 0) || height < (asked.minHeight ?? 0));
		return short ? say('crop-small', { name: asked.name, asked: asked.pixels, width, height }) : '';
	}

	function limits() {
		const asked = platform();
		if (!asked) {
			return '';
		}
		const none = say('not-published');
		return say('crop-limits', { name: asked.name, pixels: asked.pixels ?? none, file: asked.file ?? none, shape: asked.shape ?? none });
	}

	function fileName() {
		return `${slug(control('name').value) || slug(picture.file.name?.replace(/\.\w+$/, '') ?? '') || 'my'}-headshot-${chosen().id}.jpg`;
	}

	async function save() {
		if (saving) {
			return;
		}
		saving = true;
		fill(root, { 'crop-said': say('crop-saving') });
		try {
			const name = fileName();
			const { blob, width, height } = await encode();
			download(blob, name);
			fill(root, { 'crop-said': said(blob, name, width, height) });
		}
		catch {
			fill(root, { 'crop-said': say('crop-failed') });
		}
		saving = false;
	}

	function said(blob, name, width, height) {
		const asked = platform();
		const bytes = blob.size;
		const sentence = say('crop-saved', { name, width, height, weight: fileSize(bytes) });
		const light = asked?.minKilobytes && bytes < asked.minKilobytes * 1000;
		const heavy = asked?.maxKilobytes && bytes > asked.maxKilobytes * 1000;
		const word = light ? 'crop-light' : heavy ? 'crop-heavy' : null;
		return word ? `${sentence} ${say(word, { name: asked.name, file: asked.file })}` : sentence;
	}

	/** Encodes the crop from the original file, with more or fewer pixels where the platform's limits ask for it. */
	async function encode() {
		const most = (platform()?.maxKilobytes ?? Infinity) * 1000;
		const least = (platform()?.minKilobytes ?? 0) * 1000;
		const area = [view.x, view.y, view.height * ratio(chosen()), view.height].map((value) => value / picture.scale);
		let pixels = size();
		let blob = await compressed(picture.image, area, pixels, least, most);
		if (blob.size < least && size(LONGEST).width > pixels.width) {
			pixels = size(LONGEST);
			blob = await compressed(picture.image, area, pixels, least, most);
		}
		while (blob.size > most && pixels.width > chosen().unit[0]) {
			pixels = size(Math.floor(pixels.width * 0.8));
			blob = await compressed(picture.image, area, pixels, least, most);
		}
		return { blob, ...pixels };
	}

	return (next, asked) => {
		wanted = asked;
		if (next.file !== picture?.file) {
			adjusted = false;
			fill(root, { 'crop-said': '' });
		}
		picture = next;
		show();
	};
}

/** Encodes with the best quality that is small enough, or the least. */
async function compressed(image, area, { width, height }, least, most) {
	const canvas = drawn(image, ...area, width, height);
	try {
		let blob = await written(canvas, QUALITIES[0]);
		if (blob.size < least) {
			const larger = await written(canvas, 1);
			return larger.size <= most ? larger : blob;
		}
		for (const quality of QUALITIES.slice(1)) {
			if (blob.size <= most) {
				break;
			}
			blob = await written(canvas, quality);
		}
		return blob;
	}
	finally {
		release(canvas);
	}
}

function written(canvas, quality) {
	return new Promise((resolve, reject) => {
		canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The canvas is empty'))), 'image/jpeg', quality);
	});
}

function download(blob, name) {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(blob);
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function slug(text) {
	return text.normalize('NFD').replace(/[\p{M}’']/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').slice(0, 60);
}
