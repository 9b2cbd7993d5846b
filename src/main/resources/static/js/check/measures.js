/*
 * Measures a picture, in the ways that real pictures showed can be believed, and says of each how
 * sure it is. Works on a copy of at most 1,600 pixels, on the face that was found, and on three
 * lines that the reader can move: crown, eyes and chin, and the middle of the face, as shares of
 * the picture from its top and left. What depends on skin, focus or compression is not measured,
 * nor is anything about the person.
 */

/* By how much of itself the head's share may be off: where a crown is in hair is a guess. */
const HEAD_TOLERANCE = 0.09;

/* A face's box ends at the chin, and with hair a head is half as tall again. */
const HEAD_IN_BOXES = 1.5;
const HEAD_WIDTH = 0.75;

/* Black-and-white pictures reach 1, color pictures begin at 11. */
const LEAST_CHROMA = 4;

const EYE_DISTANCE = 200;
const LEAST_EYE_DISTANCE = 100;
const SOFT_FROM = 0.7;
const SHARP_TO = 0.5;

const PLAIN_LIGHTNESS = 6;
const PLAIN_CHROMA = 4;
const PLAIN_EDGES = 0.02;
const AROUND_HEAD = 1.6;

const TILTED = 10;
const TURNED = 0.12;
const CLIPPED = 250;
const CLIPPED_SHARE = 0.02;
const MERGING = 8;

/** The lines that a found face proposes, in a picture of that size. */
export function proposeLines(face, width, height) {
	const chin = (face.y + face.height) / height;
	const middle = (face.x + face.width / 2) / width;
	const eyes = (face.eyes[0].y + face.eyes[1].y) / 2 / height;
	return limited({ crown: chin - HEAD_IN_BOXES * face.height / height, eyes, chin, middle });
}

/** Lines to begin with where no face was found: where they are in many headshots. */
export function fallbackLines() {
	return { crown: 0.1, eyes: 0.36, chin: 0.6, middle: 0.5 };
}

function limited(lines) {
	return Object.fromEntries(Object.entries(lines).map(([line, share]) => [line, Math.min(1, Math.max(0, share))]));
}

/** How the head is in the frame, by the lines alone, as shares of the frame's height. */
export function framing({ crown, eyes, chin }) {
	return { headShare: chin - crown, eyeLine: eyes, above: crown, below: 1 - chin };
}

/**
 * The part of a picture that a shape leaves, as large as the picture allows, with the face in the
 * middle and the eyes at a good height; smaller only where a band for the head's share is wanted
 * and the head would be smaller. In the pixels that width and height are in.
 * @param ratio the shape's width for a height of one
 * @param wanted { head: { from, to }, eyes: { from, to } }, both optional
 */
export function crop(lines, width, height, ratio, wanted = {}) {
	const eyes = wanted.eyes ?? { from: 0.28, to: 0.45 };
	const head = (lines.chin - lines.crown) * height;
	let tall = Math.min(height, width / ratio);
	if (wanted.head && head / tall < wanted.head.from) {
		tall = 2 * head / (wanted.head.from + wanted.head.to);
	}
	const wide = tall * ratio;
	const x = between(0, lines.middle * width - wide / 2, width - wide);
	const y = between(0, lines.eyes * height - (eyes.from + eyes.to) / 2 * tall, height - tall);
	return { x, y, width: wide, height: tall, headShare: head / tall, eyeLine: (lines.eyes * height - y) / tall,
		whole: lines.crown * height >= y - 0.5 && lines.chin * height <= y + tall + 0.5 };
}

/** The value, or the bound that it is beyond. */
export function between(least, value, most) {
	return Math.max(least, Math.min(value, most));
}

/**
 * The part of a picture in which sharpness is judged, around both eyes, and the factor that makes
 * the eyes 200 pixels apart; null without eyes or where they are too near to each other.
 * @param scale pixels of the face's picture for one of the whole picture
 */
export function eyeRegion(face, scale = 1) {
	if (!face) {
		return null;
	}
	const [one, other] = face.eyes;
	const distance = Math.hypot(other.x - one.x, other.y - one.y) / scale;
	const region = { x: (one.x + other.x) / 2 / scale - distance, y: (one.y + other.y) / 2 / scale - distance / 2,
		width: 2 * distance, height: distance, factor: EYE_DISTANCE / distance };
	return distance < LEAST_EYE_DISTANCE ? null : region;
}

/**
 * Measures a copy of a picture.
 * @param pixels the copy's ImageData
 * @param face a found face in the copy's pixels, or null
 * @param eyePixels the ImageData of the eye region at its factor, or null
 */
export function measure(pixels, lines, face, eyePixels) {
	return {
		...framing(lines),
		tolerance: HEAD_TOLERANCE,
		blackAndWhite: blackAndWhite(pixels),
		eyes: sharpness(face, eyePixels),
		ground: ground(pixels, lines),
		border: border(pixels),
		tilt: tilt(face),
		sideLight: sideLight(pixels, face),
		hair: hair(pixels, lines),
		clipping: clipping(pixels, face)
	};
}

/* The chroma that 95 of 100 pixels stay below: a tinted lamp in a corner makes no color picture. */
function blackAndWhite(pixels) {
	const chroma = percentile(sample(pixels, 0, 0, 1, 1).map(([, a, b]) => Math.hypot(a, b)), 0.95);
	return { chroma, verdict: chroma < LEAST_CHROMA };
}

/*
 * How much of the change from pixel to pixel stays when the picture is blurred once more: a sharp
 * picture loses most of it. Says something of extremes only.
 */
function sharpness(face, eyePixels) {
	if (!face) {
		return { value: null, verdict: 'unknown' };
	}
	if (!eyePixels) {
		return { value: null, verdict: 'too small' };
	}
	const { width, height, data } = eyePixels;
	const gray = new Float32Array(width * height);
	for (let i = 0; i < gray.length; i++) {
		gray[i] = 0.2125 * data[4 * i] + 0.7154 * data[4 * i + 1] + 0.0721 * data[4 * i + 2];
	}
	const value = Math.max(kept(gray, width, height, 1, width), kept(gray, height, width, width, 1));
	return { value, verdict: value > SOFT_FROM ? 'soft' : value < SHARP_TO ? 'sharp' : 'between' };
}

/*
 * Compares the changes along each line of pixels with those after a blur over eleven of them. Each
 * line is a mean with its neighbors, because the grain of a camera is no sharpness.
 */
function kept(gray, length, lines, step, stride) {
	const reach = 5;
	const row = new Float32Array(length);
	const blurred = new Float32Array(length);
	const at = (i) => row[between(0, i, length - 1)];
	let all = 0;
	let lost = 0;
	for (let line = 1; line < lines - 1; line++) {
		for (let i = 0; i < length; i++) {
			const here = line * stride + i * step;
			row[i] = (gray[here - stride] + 2 * gray[here] + gray[here + stride]) / 4;
		}
		let sum = 0;
		for (let i = -reach; i < reach; i++) {
			sum += at(i);
		}
		for (let i = 0; i < length; i++) {
			sum += at(i + reach);
			blurred[i] = sum / (2 * reach + 1);
			sum -= at(i - reach);
		}
		for (let i = 2; i < length - 2; i++) {
			const change = Math.abs(row[i + 1] - row[i - 1]);
			all += change;
			lost += Math.max(0, change - Math.abs(blurred[i + 1] - blurred[i - 1]));
		}
	}
	return all === 0 ? 1 : 1 - lost / all;
}

/* The ground beside and above the head and the air around it; what is below the chin is dressed. */
function ground(pixels, { crown, chin, middle }) {
	const reach = AROUND_HEAD * HEAD_WIDTH * (chin - crown) * pixels.height / pixels.width / 2;
	const top = crown - (AROUND_HEAD - 1) / 2 * (chin - crown);
	const parts = [[0, 0, middle - reach, chin], [middle + reach, 0, 1, chin], [middle - reach, 0, middle + reach, top]];
	const found = parts.flatMap((part) => sample(pixels, ...part));
	if (found.length < 200) {
		return { verdict: 'unknown', tone: null };
	}
	const lightness = found.map(([l]) => l);
	const edges = found.filter(([, , , change]) => change > 12).length / found.length;
	const plain = deviation(lightness) < PLAIN_LIGHTNESS && deviation(found.map(([, a]) => a)) < PLAIN_CHROMA
		&& deviation(found.map(([, , b]) => b)) < PLAIN_CHROMA && edges < PLAIN_EDGES;
	const light = percentile(lightness, 0.5);
	return { verdict: plain ? 'plain' : 'unproved', tone: !plain ? null : light > 75 ? 'light' : light < 35 ? 'dark' : 'middle' };
}

/*
 * A border is one color along a whole side, and the picture begins along nearly all of it at
 * once. Only two opposite sides count: one dark side may be a wall.
 */
function border(pixels) {
	const { width, height } = pixels;
	const edges = { left: edge(pixels, (i, along) => [i, along], width, height),
		right: edge(pixels, (i, along) => [width - 1 - i, along], width, height),
		top: edge(pixels, (i, along) => [along, i], height, width),
		bottom: edge(pixels, (i, along) => [along, height - 1 - i], height, width) };
	const sides = [['left', 'right'], ['top', 'bottom']].filter((pair) => pair.every((side) => edges[side])).flat();
	return { verdict: sides.length > 0, sides };
}

/* Whether a side has a border of at most a quarter of the picture. */
function edge({ data, width }, place, depth, length) {
	const steps = Array.from({ length: 100 }, (_, i) => Math.floor((i + 0.5) * length / 100));
	const line = (i) => steps.map((along) => {
		const [x, y] = place(i, along);
		return data.subarray(4 * (y * width + x), 4 * (y * width + x) + 3);
	});
	const color = line(0)[50];
	const others = (i) => line(i).filter((pixel) => pixel.some((value, c) => Math.abs(value - color[c]) > 12)).length;
	let i = 0;
	while (i <= depth / 4 && others(i) <= 1) {
		i++;
	}
	return i >= Math.max(3, depth / 200) && i <= depth / 4 && others(Math.min(i + 3, depth - 1)) >= 80;
}

function tilt(face) {
	if (!face) {
		return { degrees: null, verdict: false };
	}
	const [one, other] = face.eyes;
	const degrees = Math.atan2(other.y - one.y, other.x - one.x) * 180 / Math.PI;
	return { degrees, verdict: Math.abs(degrees) > TILTED };
}

/* Compares the cheeks, which are about equal in any skin, in stops of light; turned faces differ by themselves. */
function sideLight(pixels, face) {
	const unknown = { verdict: 'unknown', brighter: null };
	if (!face) {
		return unknown;
	}
	const [one, other] = face.eyes;
	const across = { x: other.x - one.x, y: other.y - one.y };
	const distance = Math.hypot(across.x, across.y);
	const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
	const turn = ((face.nose.x - middle.x) * across.x + (face.nose.y - middle.y) * across.y) / distance ** 2;
	if (!(distance >= 16) || Math.abs(turn) > TURNED) {
		return unknown;
	}
	const half = (side) => {
		const light = [];
		for (let down = 0.25; down < 0.95; down += 0.035) {
			for (let out = 0.2; out < 0.75; out += 0.03) {
				const x = Math.round(middle.x + side * out * across.x - down * across.y);
				const y = Math.round(middle.y + side * out * across.y + down * across.x);
				if (x >= 0 && y >= 0 && x < pixels.width && y < pixels.height) {
					light.push(luminance(pixels.data, 4 * (y * pixels.width + x)));
				}
			}
		}
		return light.length < 100 ? null : percentile(light, 0.5);
	};
	const [left, right] = [half(-1), half(1)];
	if (left === null || right === null) {
		return unknown;
	}
	const stops = Math.log2((left + 0.002) / (right + 0.002));
	const size = Math.abs(stops);
	return { verdict: size < 0.5 ? 'even' : size < 1.5 ? 'one stop' : 'two stops',
		brighter: size < 0.5 ? null : stops > 0 ? 'left' : 'right' };
}

/* Compares the top of the head with the ground above it and beside it. */
function hair(pixels, { crown, chin, middle }) {
	const head = chin - crown;
	const wide = head * pixels.height / pixels.width;
	const inside = sample(pixels, middle - 0.15 * wide, crown + 0.03 * head, middle + 0.15 * wide, crown + 0.12 * head);
	const outside = [[middle - 0.3 * wide, crown - 0.2 * head, middle + 0.3 * wide, crown - 0.06 * head],
		[middle - 0.9 * wide, crown, middle - 0.6 * wide, crown + 0.3 * head],
		[middle + 0.6 * wide, crown, middle + 0.9 * wide, crown + 0.3 * head]].map((part) => sample(pixels, ...part));
	if (inside.length < 50 || outside.flat().length < 50) {
		return { verdict: 'unknown' };
	}
	const color = (found) => [0, 1, 2].map((i) => percentile(found.map((pixel) => pixel[i]), 0.5));
	const own = color(inside);
	const near = outside.filter((found) => found.length >= 25).map(color)
		.some((other) => Math.hypot(...own.map((value, i) => value - other[i])) < MERGING);
	return { verdict: near ? 'may merge' : 'apart' };
}

/* The share of the face that is white: all three colors at their end. */
function clipping(pixels, face) {
	if (!face) {
		return { share: null, verdict: 'unknown' };
	}
	const { data, width, height } = pixels;
	let count = 0;
	let white = 0;
	for (let y = Math.max(0, Math.ceil(face.y)); y < Math.min(height, face.y + face.height); y++) {
		for (let x = Math.max(0, Math.ceil(face.x)); x < Math.min(width, face.x + face.width); x++) {
			const across = (x - face.x) / face.width - 0.5;
			const down = (y - face.y) / face.height - 0.5;
			if (across ** 2 + down ** 2 < 0.2) {
				const at = 4 * (y * width + x);
				count++;
				white += Math.min(data[at], data[at + 1], data[at + 2]) >= CLIPPED;
			}
		}
	}
	const share = count ? white / count : 0;
	return { share, verdict: share > CLIPPED_SHARE ? 'may have lost detail' : 'none' };
}

/*
 * Pixels of a part of the picture in an even grid, at most about 20,000 of the whole: lightness,
 * the two colors of CIELAB, and how much the lightness changes to the pixel two further.
 */
function sample({ data, width, height }, left, top, right, bottom) {
	const step = Math.max(1, Math.floor(Math.sqrt(width * height / 20_000)));
	const found = [];
	for (let y = Math.ceil(Math.max(0, top) * height); y < Math.min(1, bottom) * height; y += step) {
		for (let x = Math.ceil(Math.max(0, left) * width); x < Math.min(1, right) * width; x += step) {
			const at = 4 * (y * width + x);
			const [lightness, a, b] = lab(data, at);
			const across = x + 2 < width ? lab(data, at + 8)[0] - lightness : 0;
			const down = y + 2 < height ? lab(data, at + 8 * width)[0] - lightness : 0;
			found.push([lightness, a, b, Math.max(Math.abs(across), Math.abs(down))]);
		}
	}
	return found;
}

const LINEAR = Float32Array.from({ length: 256 }, (_, i) => i <= 10 ? i / 255 / 12.92 : ((i / 255 + 0.055) / 1.055) ** 2.4);

function luminance(data, at) {
	return 0.2126 * LINEAR[data[at]] + 0.7152 * LINEAR[data[at + 1]] + 0.0722 * LINEAR[data[at + 2]];
}

/* A pixel in CIELAB, in which equal steps look about equal. */
function lab(data, at) {
	const [red, green, blue] = [LINEAR[data[at]], LINEAR[data[at + 1]], LINEAR[data[at + 2]]];
	const root = (value) => value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
	const x = root((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
	const y = root(0.2126 * red + 0.7152 * green + 0.0722 * blue);
	const z = root((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function percentile(values, share) {
	return values.sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))];
}

function deviation(values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
