/*
 * Asks a worker for the faces in a picture. The worker and the detector's weights are loaded at
 * the first call, after a picture was picked; without them the page is whole, and the reader
 * places the lines.
 */
const PATIENCE = 20_000;

let worker;
let asked = 0;

/** The faces in an ImageData, largest first, in its pixels; rejects where none can be looked for. */
export function findFaces({ data, width, height }) {
	worker ??= new Worker(new URL('./face-worker.js', import.meta.url), { type: 'module' });
	const id = ++asked;
	const pixels = data.slice().buffer;
	return new Promise((resolve, reject) => {
		const asking = worker;
		const late = setTimeout(() => fail(new Error('Looking for a face took too long.')), PATIENCE);

		function end() {
			clearTimeout(late);
			asking.removeEventListener('message', answer);
			asking.removeEventListener('error', fail);
		}

		function answer({ data: { id: answered, faces, error } }) {
			if (answered === id) {
				end();
				error ? reject(new Error(error)) : resolve(faces);
			}
		}

		/* A worker that failed to load, or that hangs, answers nothing later either. */
		function fail(event) {
			end();
			if (worker === asking) {
				stopFinding();
			}
			reject(new Error(event.message || 'The face finder couldn’t be loaded.'));
		}

		asking.addEventListener('message', answer);
		asking.addEventListener('error', fail);
		asking.postMessage({ id, width, height, pixels }, [pixels]);
	});
}

/** Ends the worker and frees its memory; the next call starts another one. */
export function stopFinding() {
	worker?.terminate();
	worker = undefined;
}
