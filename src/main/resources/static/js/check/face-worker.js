/*
 * Finds faces off the page's thread, so that the page stays usable. Takes { id, width, height,
 * pixels } with RGBA bytes and answers { id, faces } or { id, error }. Loads nothing but the
 * detector and its weights, and the policy that its own response carries lets it send nothing.
 */
import { detectFaces, readWeights } from './face-detector.js';
import { WEIGHTS } from './face-model.js';

let weights;

addEventListener('message', ({ data: { id, width, height, pixels } }) => {
	try {
		const bytes = new Uint8ClampedArray(pixels);
		if (!(bytes.length > 0) || bytes.length !== 4 * width * height) {
			throw new RangeError('The pixels don’t fit the size.');
		}
		weights ??= readWeights(WEIGHTS);
		postMessage({ id, faces: detectFaces(weights, bytes, width, height) });
	}
	catch (error) {
		postMessage({ id, error: error.message });
	}
});
