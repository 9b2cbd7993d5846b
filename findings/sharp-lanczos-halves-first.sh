#!/usr/bin/env bash
# sharp 0.35.5 with kernel "lanczos3" is a Lanczos filter up to a reduction by 4, and an average of two pixels before one beyond it.
#
# libvips, which does the work, halves a picture with a box filter first whenever two or more pixels of the result are left
# for the chosen kernel. The option that governs it in libvips (gap) is not among sharp's. A benchmark that takes sharp’s result for the
# reference of a Lanczos reduction compares with something else from a factor of 4 on: fine patterns keep less contrast and fold
# back more. fastShrinkOnLoad, which sounds like it, changes nothing here: the input is raw pixels.
#
# Needs Node.js and npm. Reduces a picture of rings by 3.9 and by 4.1, prints how far each is from the Lanczos-3 filter by its
# definition and from the same filter after averaging pairs, and fails once the second is no longer what sharp does beyond 4.
set -euo pipefail
version=0.35.5
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund "sharp@$version" >> npm.log
cat > rings.mjs <<'JS'
import sharp from 'sharp';

const lobes = 3;
const sinc = (x) => (x === 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x));
const lanczos = (x) => (Math.abs(x) < lobes ? sinc(x) * sinc(x / lobes) : 0);

/** Rings that get finer from the middle to the edge, up to half a wave a pixel. */
function rings(side) {
	return Float64Array.from({ length: side * side }, (_, i) => {
		const x = (i % side) - side / 2;
		const y = Math.floor(i / side) - side / 2;
		return Math.round(127.5 + 100 * Math.cos(Math.PI * (x * x + y * y) / (2 * side)));
	});
}

/** Reduces the rows of a square picture and turns it on its side, so that twice is both ways. */
function reduceRows(picture, width, height, size) {
	const scale = width / size;
	const result = new Float64Array(size * height);
	for (let i = 0; i < size; i++) {
		const middle = (i + 0.5) * scale;
		const weights = [];
		for (let x = Math.ceil(middle - lobes * scale - 0.5); x <= middle + lobes * scale - 0.5; x++) {
			weights.push([Math.min(width - 1, Math.max(0, x)), lanczos((x + 0.5 - middle) / scale)]);
		}
		const sum = weights.reduce((all, [, weight]) => all + weight, 0);
		for (let y = 0; y < height; y++) {
			result[i * height + y] = weights.reduce((all, [x, weight]) => all + weight * picture[y * width + x], 0) / sum;
		}
	}
	return result;
}

const reduced = (picture, side, size) => reduceRows(reduceRows(picture, side, side, size), side, size, size);

function halved(picture, side) {
	const half = side / 2;
	return Float64Array.from({ length: half * half }, (_, i) => {
		const at = 2 * (i % half) + 2 * side * Math.floor(i / half);
		return (picture[at] + picture[at + 1] + picture[at + side] + picture[at + side + 1]) / 4;
	});
}

/** Without the edge, where programs go on in different ways. */
function decibels(one, two, size) {
	let sum = 0;
	let count = 0;
	for (let y = 20; y < size - 20; y++) {
		for (let x = 20; x < size - 20; x++) {
			sum += (Math.min(255, Math.max(0, one[y * size + x])) - two[y * size + x]) ** 2;
			count++;
		}
	}
	return 10 * Math.log10(255 ** 2 / (sum / count));
}

const size = 200;
const results = [];
for (const side of [780, 820]) {
	const picture = rings(side);
	const raw = { width: side, height: side, channels: 1 };
	const found = await sharp(Buffer.from(Uint8Array.from(picture)), { raw })
		.resize(size, size, { kernel: 'lanczos3', fastShrinkOnLoad: false }).toColourspace('b-w').raw().toBuffer();
	const atOnce = decibels(reduced(picture, side, size), found, size);
	const afterHalving = decibels(reduced(halved(picture, side), side / 2, size), found, size);
	console.log(`reduced by ${side / size}: ${atOnce.toFixed(1)} dB from Lanczos-3, `
		+ `${afterHalving.toFixed(1)} dB from Lanczos-3 after averaging pairs`);
	results.push({ atOnce, afterHalving });
}
const [below, above] = results;
process.exit(below.atOnce > 45 && above.atOnce < 45 && above.afterHalving > 45 ? 0 : 1);
JS
node rings.mjs
