/*
 * MediaPipe BlazeFace, back variation, in plain JavaScript: finds faces in a picture, with no
 * judgment of them. The network looks at 256 × 256 pixels, in three colors from −1 to 1. A first
 * convolution and 31 blocks lead to two grids: 16 × 16 with 2 guesses in each cell, and 8 × 8
 * with 6. A guess is a score, a box, and six points: eyes, nose, mouth and ears.
 */
const SIZE = 256;
const POINTS = 6;
const NUMBERS = 4 + 2 * POINTS;

/* The channels that each block gives out; a block that halves the picture is negative. */
const BLOCKS = [24, 24, 24, 24, 24, 24, 24, -24, 24, 24, 24, 24, 24, 24, 24, -48, 48, 48, 48, 48,
	48, 48, 48, -96, 96, 96, 96, 96, 96, 96, 96];

/* Below, glasses and glare are lost; above are a few cats, statues and paintings. */
const LEAST_SCORE = 0.7;

/* Guesses that share more than this part of their area are of one face. */
const SAME_FACE = 0.3;

/* A face that fills the picture is found when there is something around it. */
const MARGIN = 0.3;

/**
 * Finds the faces in a picture of RGBA pixels, and returns them largest first, in its pixels.
 */
export function detectFaces(weights, pixels, width, height) {
	for (const margin of [0, MARGIN]) {
		const side = Math.max(width, height) * (1 + 2 * margin);
		const left = (side - width) / 2;
		const top = (side - height) / 2;
		const guesses = guess(weights, shrink(pixels, width, height, side, left, top));
		const faces = merge(guesses).map((face) => inPicture(face, side, left, top));
		if (faces.length) {
			return faces.sort((a, b) => b.width * b.height - a.width * a.height);
		}
	}
	return [];
}

/** Reads 16-bit floats, least byte first, in base64url. */
export function readWeights(packed) {
	const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
	const weights = new Float32Array(bytes.length / 2);
	for (let i = 0; i < weights.length; i++) {
		const high = bytes.charCodeAt(2 * i + 1);
		const steps = ((high & 3) << 8) | bytes.charCodeAt(2 * i);
		const exponent = (high >> 2) & 31;
		weights[i] = (high & 128 ? -1 : 1) * (exponent ? (1024 + steps) * 2 ** (exponent - 25) : steps * 2 ** -24);
	}
	return weights;
}

/*
 * The network's input: the picture in the middle of a square, each pixel the mean of the area
 * that it covers, and black around it.
 */
function shrink(pixels, width, height, side, left, top) {
	const input = new Float32Array(SIZE * SIZE * 3).fill(-1);
	const columns = spans(width, side, left);
	const rows = spans(height, side, top);
	for (let y = 0; y < SIZE; y++) {
		for (let x = 0; x < SIZE; x++) {
			const sum = [0, 0, 0];
			for (const [row, tall] of rows[y]) {
				for (const [column, wide] of columns[x]) {
					const at = 4 * (row * width + column);
					sum[0] += pixels[at] * tall * wide;
					sum[1] += pixels[at + 1] * tall * wide;
					sum[2] += pixels[at + 2] * tall * wide;
				}
			}
			for (let color = 0; color < 3; color++) {
				input[3 * (y * SIZE + x) + color] = sum[color] / 127.5 - 1;
			}
		}
	}
	return input;
}

/* For each of the 256 steps, the pixels of the picture below it and the share of each. */
function spans(length, side, before) {
	const step = side / SIZE;
	return Array.from({ length: SIZE }, (_, i) => {
		const from = i * step - before;
		const to = from + step;
		const parts = [];
		for (let pixel = Math.max(0, Math.floor(from)); pixel < Math.min(length, to); pixel++) {
			parts.push([pixel, (Math.min(to, pixel + 1) - Math.max(from, pixel)) / step]);
		}
		return parts;
	});
}

/** Runs the network, and returns the guesses whose score suffices, in parts of the square. */
function guess(weights, input) {
	let used = 0;
	const take = (count) => weights.subarray(used, used += count);
	let channels = 24;
	let size = SIZE / 2;
	/* Three grids of the largest size serve all layers: many new ones would fill the memory. */
	let [grid, next, filtered] = [0, 1, 2].map(() => new Float32Array(size * size * channels));
	firstLayer(input, take(5 * 5 * 3 * channels), take(channels), grid);
	const run = (out, stride, adds) => {
		filter3x3(grid, size, channels, stride, take(9 * channels), filtered);
		mix(filtered, (size / stride) ** 2, channels, take(channels * out), take(out), next);
		finish(grid, size, channels, stride, out, adds, next);
		[grid, next] = [next, grid];
		channels = out;
		size /= stride;
	};
	const head = (out) => {
		const count = size * size;
		return mix(grid, count, channels, take(channels * out), take(out), new Float32Array(count * out));
	};
	for (const block of BLOCKS) {
		run(Math.abs(block), block < 0 ? 2 : 1, true);
	}
	const fine = decode(head(2), head(2 * NUMBERS), size, 2);
	run(channels, 2, false);
	return [...fine, ...decode(head(6), head(6 * NUMBERS), size, 6)];
}

/* A convolution of 5 × 5 that halves the picture; the edge is one pixel before and two after. */
function firstLayer(input, kernel, bias, output) {
	const size = SIZE / 2;
	const channels = bias.length;
	const sum = new Float32Array(channels);
	for (let y = 0; y < size; y++) {
		for (let x = 0; x < size; x++) {
			sum.set(bias);
			for (let ky = Math.max(0, 1 - 2 * y); ky < Math.min(5, SIZE + 1 - 2 * y); ky++) {
				for (let kx = Math.max(0, 1 - 2 * x); kx < Math.min(5, SIZE + 1 - 2 * x); kx++) {
					const from = 3 * ((2 * y + ky - 1) * SIZE + 2 * x + kx - 1);
					for (let color = 0; color < 3; color++) {
						const value = input[from + color];
						const weight = ((ky * 5 + kx) * 3 + color) * channels;
						for (let c = 0; c < channels; c++) {
							sum[c] += value * kernel[weight + c];
						}
					}
				}
			}
			const to = (y * size + x) * channels;
			for (let c = 0; c < channels; c++) {
				output[to + c] = Math.max(0, sum[c]);
			}
		}
	}
}

/*
 * Ends a block, in which each channel was filtered with 3 × 3 and the channels were mixed: what
 * came in is added (where the block halves the picture, the largest of four pixels); all blocks
 * but the last add. What is below zero becomes zero.
 */
function finish(input, size, channels, stride, outChannels, adds, output) {
	const outSize = size / stride;
	for (let y = 0; y < outSize; y++) {
		for (let x = 0; x < outSize; x++) {
			const to = (y * outSize + x) * outChannels;
			const from = (y * stride * size + x * stride) * channels;
			for (let c = 0; c < outChannels; c++) {
				let sum = output[to + c];
				if (adds && c < channels) {
					sum += stride === 1 ? input[from + c] : Math.max(input[from + c], input[from + channels + c],
						input[from + size * channels + c], input[from + (size + 1) * channels + c]);
				}
				output[to + c] = sum > 0 ? sum : 0;
			}
		}
	}
}

/* Pixels outside the picture count as zero: one on each side, or one after where it is halved. */
function filter3x3(input, size, channels, stride, filter, output) {
	const outSize = size / stride;
	output.fill(0, 0, outSize * outSize * channels);
	const before = stride === 1 ? 1 : 0;
	for (let y = 0; y < outSize; y++) {
		for (let x = 0; x < outSize; x++) {
			const to = (y * outSize + x) * channels;
			for (let ky = 0; ky < 3; ky++) {
				const row = y * stride + ky - before;
				if (row < 0 || row >= size) {
					continue;
				}
				for (let kx = 0; kx < 3; kx++) {
					const column = x * stride + kx - before;
					if (column < 0 || column >= size) {
						continue;
					}
					const from = (row * size + column) * channels;
					const weight = (ky * 3 + kx) * channels;
					for (let c = 0; c < channels; c++) {
						output[to + c] += input[from + c] * filter[weight + c];
					}
				}
			}
		}
	}
}

/* A convolution of 1 × 1, two outputs at a time, because reading the input is what takes time. */
function mix(input, count, channels, kernel, bias, output) {
	const outChannels = bias.length;
	const turned = new Float32Array(kernel.length);
	for (let c = 0; c < channels; c++) {
		for (let o = 0; o < outChannels; o++) {
			turned[o * channels + c] = kernel[c * outChannels + o];
		}
	}
	for (let i = 0; i < count; i++) {
		const from = i * channels;
		for (let o = 0; o < outChannels; o += 2) {
			const first = o * channels;
			const second = first + channels;
			let a = bias[o];
			let b = bias[o + 1];
			for (let c = 0; c < channels; c++) {
				const value = input[from + c];
				a += value * turned[first + c];
				b += value * turned[second + c];
			}
			output[i * outChannels + o] = a;
			output[i * outChannels + o + 1] = b;
		}
	}
	return output;
}

/* A guess is relative to the center of its cell; its numbers are pixels of the network's input. */
function decode(scores, boxes, size, perCell) {
	const guesses = [];
	for (let i = 0; i < scores.length; i++) {
		const score = 1 / (1 + Math.exp(-scores[i]));
		if (score >= LEAST_SCORE) {
			const cell = Math.floor(i / perCell);
			const x = (cell % size + 0.5) / size;
			const y = (Math.floor(cell / size) + 0.5) / size;
			const [centerX, centerY, width, height, ...points] = boxes.subarray(i * NUMBERS, (i + 1) * NUMBERS)
				.map((number) => number / SIZE);
			guesses.push({ score, numbers: [x + centerX - width / 2, y + centerY - height / 2, width, height,
				...points.map((number, at) => number + (at % 2 ? y : x))] });
		}
	}
	return guesses;
}

/* Guesses of the same face become one: their mean, weighted by their scores. */
function merge(guesses) {
	const faces = [];
	let rest = guesses.sort((a, b) => b.score - a.score);
	while (rest.length) {
		const best = rest[0];
		const same = rest.filter((other) => overlap(best.numbers, other.numbers) > SAME_FACE);
		rest = rest.filter((other) => !same.includes(other) && other !== best);
		const total = same.reduce((sum, { score }) => sum + score, 0);
		faces.push({ score: best.score, numbers: best.numbers.map((_, i) => same.reduce((sum, { score, numbers }) =>
			sum + score * numbers[i], 0) / total) });
	}
	return faces;
}

/* The part of the area of two boxes together that both cover. */
function overlap([x, y, width, height], [otherX, otherY, otherWidth, otherHeight]) {
	const across = Math.max(0, Math.min(x + width, otherX + otherWidth) - Math.max(x, otherX));
	const down = Math.max(0, Math.min(y + height, otherY + otherHeight) - Math.max(y, otherY));
	return across * down / (width * height + otherWidth * otherHeight - across * down);
}

function inPicture({ score, numbers }, side, left, top) {
	const [x, y, width, height, ...rest] = numbers.map((number) => number * side);
	const points = Array.from({ length: POINTS }, (_, i) => ({ x: rest[2 * i] - left, y: rest[2 * i + 1] - top }));
	const [eye, otherEye, nose, mouth, ear, otherEar] = points;
	return { score, x: x - left, y: y - top, width, height, nose, mouth,
		eyes: [eye, otherEye].sort((a, b) => a.x - b.x), ears: [ear, otherEar].sort((a, b) => a.x - b.x) };
}
