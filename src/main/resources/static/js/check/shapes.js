/*
 * The shapes in which pictures are shown and saved.
 */

/** unit is the smallest picture of exactly that shape; pixels the width that is enough for most uses. */
export const SHAPES = [
	{ id: '8x10', unit: [4, 5], pixels: 2400, round: false },
	{ id: '2x3', unit: [2, 3], pixels: 2000, round: false },
	{ id: '4x5', unit: [4, 5], pixels: 1080, round: false },
	{ id: 'square', unit: [1, 1], pixels: 1200, round: false },
	{ id: 'circle', unit: [1, 1], pixels: 800, round: true },
];

export const shape = (id) => SHAPES.find((each) => each.id === id);

export const ratio = ({ unit }) => unit[0] / unit[1];

/** Returns the shape in which a platform shows pictures, null if it has not published one. */
export function shapeOf(platform) {
	if (platform.round) {
		return shape('circle');
	}
	if (platform.ratio) {
		const wide = platform.ratio.width / platform.ratio.height;
		return SHAPES.find((each) => Math.abs(ratio(each) - wide) < 0.005) ?? null;
	}
	return { square: shape('square'), upright: shape('8x10'), 'upright-preferred': shape('8x10') }[platform.orientation] ?? null;
}
