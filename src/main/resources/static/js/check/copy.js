/*
 * Draws a picture in parts and at sizes that every browser can handle. A canvas is white before
 * a picture is drawn on it, because transparency would read as black; colors are converted to
 * sRGB by the browser.
 */
const LONGEST = 1600;

/**
 * A picture that the browser opened: its size is as it is shown. It is not decoded yet, because
 * then browsers decode as little as drawing it takes.
 */
export async function openPicture(blob) {
	const image = new Image();
	const address = URL.createObjectURL(blob);
	try {
		await new Promise((resolve, reject) => {
			image.onload = resolve;
			image.onerror = () => reject(new Error('This browser can’t open the picture.'));
			image.src = address;
		});
	}
	finally {
		URL.revokeObjectURL(address);
	}
	return image;
}

/**
 * A copy of at most 1,600 pixels on its longer side, and the size of the whole picture.
 */
export async function workingCopy(blob) {
	const image = await openPicture(blob);
	const { naturalWidth: width, naturalHeight: height } = image;
	const scale = Math.min(1, LONGEST / Math.max(width, height));
	const canvas = drawn(image, 0, 0, width, height, Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
	const pixels = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
	release(canvas);
	/* Of some damaged files browsers draw nothing, and say nothing. */
	if (pixels.data.every((value) => value === 255)) {
		throw new Error('The picture is blank, or its file is damaged.');
	}
	return { image, pixels, width, height, scale };
}

/** A part of a picture on a canvas of its own. */
export function drawn(source, x, y, width, height, outWidth, outHeight) {
	const canvas = document.createElement('canvas');
	canvas.width = outWidth;
	canvas.height = outHeight;
	const context = canvas.getContext('2d');
	context.fillStyle = '#fff';
	context.fillRect(0, 0, outWidth, outHeight);
	/* The default quality aliases when a picture becomes much smaller. */
	context.imageSmoothingQuality = 'high';
	context.drawImage(source, x, y, width, height, 0, 0, outWidth, outHeight);
	return canvas;
}

/** Frees a canvas: iOS keeps its memory until it is small, and refuses new ones at some point. */
export function release(canvas) {
	canvas.width = 1;
	canvas.height = 1;
}
