/*
 * Packs the weights of the face detector into the one module that browsers load and that the
 * guide reads on the server. Needs Node 18 or newer; run it in the root of the project:
 *
 *     npm pack @vladmandic/human@3.3.6
 *     tar -xzf vladmandic-human-3.3.6.tgz package/models/blazeface.json package/models/blazeface.bin
 *     node src/main/model/pack-face-model.mjs package/models
 *
 * The weights are 32-bit floats of which each is exactly a 16-bit one, so that nothing is lost.
 * They are written in the order in which the detector uses them: layer by layer, for each the
 * kernel as TensorFlow orders it (row, column, input, output) and then the bias, if it has one.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const TARGET = 'src/main/resources/static/js/check/face-model.js';

const CHECKSUMS = {
	'blazeface.json': 'cd7bbfc078270572beb39f9e5ae67aadbd50b5e67cff37e6d4f6b3ea39312e5f',
	'blazeface.bin': 'dc9a97fdc50bc43216554bdd69aa3e7b9361a519ee7bdd996a2f69a98a6f9b72'
};

const BLOCKS = 31;

function layersInOrder() {
	const layers = ['conv2d/Relu'];
	for (let i = 0; i < BLOCKS; i++) {
		layers.push(`depthwise_conv2d${i ? `_${i}` : ''}/depthwise`, `conv2d_${i + 1}/BiasAdd`);
	}
	layers.push('conv2d_33/BiasAdd', 'conv2d_35/BiasAdd');
	layers.push('depthwise_conv2d_31/depthwise', 're_lu_31/Relu');
	layers.push('conv2d_34/BiasAdd', 'conv2d_36/BiasAdd');
	return layers;
}

function checked(folder, name) {
	const content = readFileSync(join(folder, name));
	const checksum = createHash('sha256').update(content).digest('hex');
	if (checksum !== CHECKSUMS[name]) {
		throw new Error(`${name} is another file than the one that was checked: ${checksum}`);
	}
	return content;
}

/** The tensors of the model by name, as views of its binary file. */
function tensors(model, bytes) {
	const found = new Map();
	let offset = 0;
	for (const weight of model.weightsManifest.flatMap((group) => group.weights)) {
		const length = weight.shape.reduce((product, size) => product * size, 1);
		if (weight.dtype === 'float32') {
			found.set(weight.name, new Float32Array(bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + 4 * length)));
		}
		offset += 4 * length;
	}
	return found;
}

/** The 16-bit float that a number is, exactly. */
function half(number) {
	const sign = number < 0 || Object.is(number, -0) ? 0x8000 : 0;
	const size = Math.abs(number);
	if (size === 0) {
		return sign;
	}
	const exponent = Math.max(-14, Math.floor(Math.log2(size)));
	const steps = size / 2 ** (exponent - 10);
	if (steps !== Math.round(steps) || steps >= 2048 || exponent > 15) {
		throw new Error(`${number} is not a 16-bit float`);
	}
	return sign | (steps < 1024 ? steps : ((exponent + 15) << 10) | (steps - 1024));
}

const folder = process.argv[2] ?? '.';
const model = JSON.parse(checked(folder, 'blazeface.json'));
const weights = tensors(model, checked(folder, 'blazeface.bin'));
const nodes = new Map(model.modelTopology.node.map((node) => [node.name, node]));
const numbers = layersInOrder().flatMap((layer) => {
	const node = nodes.get(`StatefulPartitionedCall/functional_1/${layer}`);
	return node.input.slice(1).flatMap((input) => [...weights.get(input)]);
});
const packed = Buffer.alloc(2 * numbers.length);
numbers.forEach((number, i) => packed.writeUInt16LE(half(number), 2 * i));
writeFileSync(TARGET, `/*
 * The weights of MediaPipe BlazeFace, back variation, by Google, under the Apache License 2.0;
 * converted by Vladimir Mandic for @vladmandic/human 3.3.6, under the MIT License. See NOTICE.
 * ${numbers.length} 16-bit floats, least byte first, in base64url. Made by pack-face-model.mjs.
 */
export const WEIGHTS = '${packed.toString('base64url')}';
`);
console.log(`${numbers.length} weights, sha256 ${createHash('sha256').update(packed).digest('hex')}`);
